import type { Bounds } from '../../geometry/bounds';
import { worldSize, worldX, worldY } from '../../geometry/mercator';
import type { Box } from '../labels/box';
import type * as L from '../leaflet';
import type { Land, LandOutline } from '../world/land';
import type { Region } from '../world/trace';
import { type AreaPath, NOTHING } from './area-path';
import type { Shape } from './shape';

const SVG = 'http://www.w3.org/2000/svg';
/** Ids within the tree of one map. */
const ID = 'dateline-cut';
/** Lines are clipped too, and are some pixels wide. */
const AROUND = 8;

/**
 * Ends shapes at the coast of the land that is painted; without land, they are drawn as they were written. The browser
 * cuts them off along the very lines of the basemap, so that there is one coast at every zoom.
 */
export function endAtCoast(map: L.Map, shapes: readonly Shape[], land: Land | null): void {
  const ends = shapes
    .flatMap((shape) => shape.coastal.map((paths) => ({ shape, ...paths })))
    .filter(({ area }) => isDrawn(area));
  const svg = ends[0]?.area.element.ownerSVGElement;
  // No SVG means no path in view, and so no coast.
  if (!svg) return;
  const { x, y, width, height } = svg.viewBox.baseVal;
  const origin = map.getPixelOrigin();
  const across = worldSize(map.getZoom());
  const view = { left: origin.x + x, top: origin.y + y, width, height, across, pixel: 1 };
  const clips: SVGElement[] = [];
  ends.forEach(({ shape, area, edges, coast, shift }, i) => {
    // Only around the shape: the longer the lines of a clip, the longer a browser takes to paint with it.
    const region = partOf(view, shape.bounds, shift);
    const [left, top] = [region.left - origin.x, region.top - origin.y];
    const box = { x: left, y: top, width: region.width, height: region.height };
    const outline = land?.outline(region, left, top);
    const isDetailed = Boolean(outline?.finer);
    const side = (outline && shape.place.clip) ?? null;
    for (const path of [area, ...edges]) {
      // Around finer land only a mask is exact. It is slow to paint, and the pointer still hits what it hides.
      set(path, 'clip-path', side && !(side === 'sea' && isDetailed) ? `${side}-${i}` : null);
      set(path, 'mask', side && isDetailed ? `mask-${i}` : null);
    }
    set(coast, 'clip-path', outline ? `${i}` : null);
    coast.element.setAttribute('d', land?.coast(region, left, top) || NOTHING);
    if (!outline || !side) return;
    const inside = area.element.getAttribute('d') ?? NOTHING;
    clips.push(clipPath(`${i}`, 'evenodd', inside), ...cutsOf(side, outline, box, i));
  });
  let defs = svg.querySelector(`#${ID}`);
  if (!defs) {
    defs = document.createElementNS(SVG, 'defs');
    defs.id = ID;
    svg.prepend(defs);
  }
  defs.replaceChildren(...clips);
}

/** The part of a view around bounds, in the copy of the world `shift` degrees to the east. */
function partOf(view: Region, [west, south, east, north]: Bounds, shift: number): Region {
  const { across } = view;
  const within = (edge: number, from: number, size: number) =>
    Math.min(from + size, Math.max(from, edge));
  const left = within(worldX(west + shift) * across - AROUND, view.left, view.width);
  const right = within(worldX(east + shift) * across + AROUND, view.left, view.width);
  const top = within(worldY(north) * across - AROUND, view.top, view.height);
  const bottom = within(worldY(south) * across + AROUND, view.top, view.height);
  return { ...view, left, top, width: right - left, height: bottom - top };
}

function isDrawn({ element }: AreaPath): boolean {
  return (element.getAttribute('d') ?? NOTHING) !== NOTHING;
}

/** Land or sea as a clip; where discs of finer land lie in it, as a mask too. */
function cutsOf(
  side: 'land' | 'sea',
  { land, finer: inside }: LandOutline,
  box: Box,
  i: number,
): SVGElement[] {
  const { x, y, width, height } = box;
  const around = `M${x} ${y}h${width}v${height}h${-width}Z`;
  const { discs = '', land: finer = '' } = inside ?? {};
  const isLand = side === 'land';
  // One path: the union of two takes a browser a quarter of a second for the coasts of a continent.
  const clip = isLand
    ? clipPath(`land-${i}`, 'nonzero', land + finer)
    : clipPath(`sea-${i}`, 'evenodd', around + land);
  if (!inside) return [clip];
  const ground = isLand ? [] : [fill(around, true)];
  const layers = [fill(land, isLand), fill(discs, !isLand), fill(finer, isLand)];
  return [clip, mask(`mask-${i}`, box, [...ground, ...layers])];
}

function set({ element }: AreaPath, attribute: 'clip-path' | 'mask', name: string | null): void {
  if (name === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, `url(#${ID}-${name})`);
}

function clipPath(name: string, rule: 'nonzero' | 'evenodd', d: string): SVGElement {
  const clip = made('clipPath', { id: `${ID}-${name}` });
  clip.append(made('path', { d, 'clip-rule': rule }));
  return clip;
}

/** Paths that show or hide, each over those before it. */
function mask(name: string, box: Box, paths: readonly SVGElement[]): SVGElement {
  const cover = made('mask', { id: `${ID}-${name}`, maskUnits: 'userSpaceOnUse', ...box });
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
