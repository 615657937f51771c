import { worldSize } from '../../geometry/mercator';
import { rowsOf } from '../../geometry/rows';
import { type Box, grown } from '../labels/box';
import type * as L from '../leaflet';
import type { Ground } from '../names/name-spots';
import type { Named } from '../names/wanted-name';
import type { Losses } from '../places/losses';
import { type MappedPlace, middleOf } from '../places/mapped-place';
import { ROW } from '../view-geometry';
import type { Mark } from './mark-set';

const CHOSEN_RADIUS = 19;
/** Half the height of a name of four lines, in rows. */
const REACH = 6;

/** What placing its name needs of a mark. */
export function namedOf(map: L.Map, losses: Losses, mark: Mark, selected: string | null): Named {
  const { key, button: element, name, lang, namesake, area } = mark;
  const isChosen = mark.placeId !== null && mark.placeId === selected;
  const { x, y } = map.latLngToContainerPoint(mark.pin.latLng);
  const radius = isChosen && mark.radius !== null ? CHOSEN_RADIUS : mark.radius;
  const priority = isChosen ? 1e9 : rankOf(mark) * 1e6 - mark.order;
  const badge = radius === null ? [] : badgeOf(mark, x, y, radius);
  const said = () => mark.said();
  const about = {
    key,
    element,
    name,
    lang,
    namesake,
    x,
    y,
    radius,
    badge,
    priority,
    isChosen,
    said,
  };
  if (!area) return { ...about, ground: null, line: null };
  // The copy of the world in view.
  const copy = Math.round((mark.pin.latLng.lng - middleOf(area.bounds)) / 360);
  if (area.isArea) return { ...about, ground: groundOf(map, losses, area, copy), line: null };
  return { ...about, ground: null, line: { geometry: area.geometry, shift: copy * 360 } };
}

/** The boxes of a round mark, or of one with a number at its corner. */
function badgeOf({ placeId }: Mark, x: number, y: number, radius: number): Box[] {
  if (placeId !== null) return [grown({ x, y, width: 0, height: 0 }, radius)];
  return [grown({ x, y, width: 0, height: 0 }, 14), { x: x + 4, y: y - 20, width: 20, height: 18 }];
}

/** The order in which names get room: what the article names first, then the editor's places, and lines last. */
function rankOf({ area, isByArticle }: Mark): number {
  if (area && !area.isArea) return 1;
  return isByArticle ? 3 : 2;
}

/** What the name of an area stands on, in a copy of the world. */
function groundOf(map: L.Map, losses: Losses, area: MappedPlace, copy: number) {
  const [west, south, east, north] = area.bounds;
  const scale = worldSize(map.getZoom());
  const origin = map.getPixelBounds().min ?? map.getPixelOrigin();
  const [left, top] = [copy * scale - origin.x, -origin.y];
  const low = map.project([south, west]);
  const high = map.project([north, east]);
  const extent: Box = {
    x: low.x + left,
    y: high.y + top,
    width: high.x - low.x,
    height: low.y - high.y,
  };
  // The rows in view, and a name's height around them.
  const first = Math.floor((Math.max(extent.y, 0) - top) / ROW);
  const last = Math.ceil((Math.min(extent.y + extent.height, map.getSize().y) - top) / ROW);
  const range = { scale, step: ROW, first: first - REACH, last: last + REACH };
  const isWater = area.place.kind === 'sea-area';
  return (): Ground => ({
    ...{ extent, left, top, first, last, isWater, clip: area.place.clip ?? null },
    rows: losses.attempt(area.place, () => rowsOf(area.rings, range), rowsOf([], range)),
  });
}
