import type * as L from '../leaflet';
import type { Losses } from '../places/losses';
import type { MappedPlace } from '../places/mapped-place';
import type { Mark } from './mark-set';
import type { Named } from './marker-names';

const CHOSEN_RADIUS = 19;

/** A mark, as far as its name is concerned. */
export function namedOf(map: L.Map, losses: Losses, mark: Mark, selected: string | null): Named {
  const { button: element, name, namesake, order, area } = mark;
  const isChosen = mark.placeId !== null && mark.placeId === selected;
  const { x, y } = map.latLngToContainerPoint(mark.pin.latLng);
  const radius = isChosen && mark.radius !== null ? CHOSEN_RADIUS : mark.radius;
  const priority = isChosen ? 1e6 : -order;
  const ground = groundOf(map, losses, area, x, y);
  return { element, name, namesake, x, y, radius, priority, ...ground };
}

/** What a name stands on: the size of its area on the screen, and which of its points are on it; x and y are its anchor's. */
function groundOf(
  map: L.Map,
  losses: Losses,
  area: MappedPlace | null,
  x: number,
  y: number,
): Pick<Named, 'extent' | 'holds'> {
  if (!area) return { extent: { width: 0, height: 0 }, holds: null };
  const [west, south, east, north] = area.bounds;
  const low = map.project([south, west]);
  const high = map.project([north, east]);
  const extent = { width: high.x - low.x, height: low.y - high.y };
  if (!area.isArea) return { extent, holds: null };
  const holds = (dx: number, dy: number) => {
    const { lat, lng } = map.containerPointToLatLng([x + dx, y + dy]);
    return losses.attempt(area.place, () => area.holds([lng, lat]), false);
  };
  return { extent, holds };
}
