import type { Bounds } from '../../geometry/bounds';
import { worldSize, worldX, worldY } from '../../geometry/mercator';
import type { Box } from '../labels/box';
import type * as L from '../leaflet';
import type { Land, LandOutline } from '../world/land';
import type { Region } from '../world/trace';
import type { Shape } from './shape';

const SVG = 'http://www.w3.org/2000/svg';
/** What Leaflet draws of a path out of view. */
const NOTHING = 'M0 0';
/** Ids within the tree of one map. */
const ID = 'dateline-cut';

/**
 * Ends shapes at the coast of the land that is painted; without land, they are drawn as they were written. The browser
 * cuts them off along the very lines of the basemap, so that there is one coast at every zoom.
 */
export function endAtCoast(map: L.Map, shapes: readonly Shape[], land: Land | null): void {
  const ends = shapes
    .flatMap((shape) => shape.coastal.map((paths) => ({ shape, ...paths })))
    .filter(({ area }) => isDrawn(elementOf(area)));
  const svg = elementOf(ends[0]?.area)?.ownerSVGElement;
  // Where none is in view, no coast is asked for.
  if (!svg) return;
  const { x, y, width, height } = svg.viewBox.baseVal;
  const origin = map.getPixelOrigin();
  const across = worldSize(map.getZoom());
  const region = { left: origin.x + x, top: origin.y + y, width, height, across, pixel: 1 };
  const outline = land?.outline(region, x, y);
  const clips = outline ? clipsOf(outline, { x, y, width, height }) : [];
  const isDetailed = Boolean(outline?.finer);
  ends.forEach(({ shape, area, edges, coast, shift }, i) => {
    const { clip = null } = shape.place;
    const side = outline ? clip : null;
    for (const path of [area, ...edges]) {
      // Around finer land only a mask is exact, which takes long to paint; and a pointer meets what is masked.
      set(path, 'clip-path', side === 'sea' && isDetailed ? null : side);
      set(path, 'mask', isDetailed ? side : null);
    }
    const inside = elementOf(area)?.getAttribute('d') ?? NOTHING;
    set(coast, 'clip-path', outline ? `${i}` : null);
    // Not all that is in view: a browser strokes it before it is clipped.
    const part = partOf(region, shape.bounds, shift);
    const line = land?.coast(part, x + part.left - region.left, y + part.top - region.top);
    elementOf(coast)?.setAttribute('d', line || NOTHING);
    if (outline) clips.push(clipPath(`${i}`, 'evenodd', inside));
  });
  let defs = svg.querySelector(`#${ID}`);
  if (!defs) {
    defs = document.createElementNS(SVG, 'defs');
    defs.id = ID;
    svg.prepend(defs);
  }
  defs.replaceChildren(...clips);
}

/** What of a region lies within bounds, in the copy of the world `shift` degrees to the east. */
function partOf(region: Region, [west, south, east, north]: Bounds, shift: number): Region {
  const { across, width, height } = region;
  const within = (edge: number, most: number) => Math.min(most, Math.max(0, edge));
  const left = within(worldX(west + shift) * across - region.left, width);
  const right = within(worldX(east + shift) * across - region.left, width);
  const top = within(worldY(north) * across - region.top, height);
  const bottom = within(worldY(south) * across - region.top, height);
  return {
    ...region,
    left: region.left + left,
    top: region.top + top,
    width: right - left,
    height: bottom - top,
  };
}

function isDrawn(path: SVGElement | null): boolean {
  return (path?.getAttribute('d') ?? NOTHING) !== NOTHING;
}

/** Land and sea as clips; where discs of finer land lie in them, as masks too. */
function clipsOf({ land, finer: inside }: LandOutline, box: Box): SVGElement[] {
  const { x, y, width, height } = box;
  const around = `M${x} ${y}h${width}v${height}h${-width}Z`;
  // One path: a browser works out the union of two, which takes it a quarter of a second for the coasts of a continent.
  const clips = [
    clipPath('land', 'nonzero', land + (inside?.land ?? '')),
    clipPath('sea', 'evenodd', around + land),
  ];
  if (!inside) return clips;
  const { discs, land: finer } = inside;
  return [
    ...clips,
    mask('land', box, [fill(land, true), fill(discs, false), fill(finer, true)]),
    mask('sea', box, [
      fill(around, true),
      fill(land, false),
      fill(discs, true),
      fill(finer, false),
    ]),
  ];
}

function set(path: L.Path, attribute: 'clip-path' | 'mask', name: string | null): void {
  const element = elementOf(path);
  if (name === null) element?.removeAttribute(attribute);
  else
    element?.setAttribute(attribute, `url(#${ID}${attribute === 'mask' ? '-mask' : ''}-${name})`);
}

function elementOf(path: L.Path | undefined): SVGElement | null {
  const element = path?.getElement();
  return element instanceof SVGElement ? element : null;
}

function clipPath(name: string, rule: 'nonzero' | 'evenodd', d: string): SVGElement {
  const clip = made('clipPath', { id: `${ID}-${name}` });
  clip.append(made('path', { d, 'clip-rule': rule }));
  return clip;
}

/** Paths that show or hide, each over those before it. */
function mask(name: string, box: Box, paths: readonly SVGElement[]): SVGElement {
  const cover = made('mask', { id: `${ID}-mask-${name}`, maskUnits: 'userSpaceOnUse', ...box });
  cover.append(...paths);
  return cover;
}

function fill(d: string, isShown: boolean): SVGElement {
  return made('path', { d, fill: isShown ? '#fff' : '#000' });
}

function made(
  name: 'clipPath' | 'mask' | 'path',
  attributes: Record<string, string | number>,
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  return element;
}
