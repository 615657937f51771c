import { worldSize } from '../../geometry/mercator';
import type * as L from '../leaflet';
import type { Land } from '../world/land';
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
  const ends = shapes.flatMap((shape) => shape.coastal.map((paths) => ({ shape, ...paths })));
  const svg = elementOf(ends[0]?.area)?.ownerSVGElement;
  if (!svg) return;
  const { x, y, width, height } = svg.viewBox.baseVal;
  const origin = map.getPixelOrigin();
  const across = worldSize(map.getZoom());
  const region = { left: origin.x + x, top: origin.y + y, width, height, across, pixel: 1 };
  const outline = land?.outline(region, x, y);
  const around = `M${x} ${y}h${width}v${height}h${-width}Z`;
  // Land comes in pieces that overlap a little: there, an even number of edges is no sea.
  const clips = outline
    ? [
        clipPath('land', outline.land, 'nonzero'),
        clipPath('sea', `${around}${outline.land}`, 'evenodd'),
        mask('shore', { x, y, width, height }, around, outline.land),
      ]
    : [];
  ends.forEach(({ shape, area, edges, coast }, i) => {
    const { clip } = shape.place;
    for (const path of [area, ...edges]) {
      set(path, 'clip-path', (outline && clip) ?? null);
      // Only what a pointer meets is told by clipping alone.
      set(path, 'mask', outline && clip === 'sea' ? 'shore' : null);
    }
    const inside = elementOf(area)?.getAttribute('d') ?? NOTHING;
    const isSeen = outline && inside !== NOTHING;
    set(coast, 'clip-path', isSeen ? `${i}` : null);
    elementOf(coast)?.setAttribute('d', isSeen ? outline.coast : NOTHING);
    if (isSeen) clips.push(clipPath(`${i}`, inside, 'evenodd'));
  });
  let defs = svg.querySelector(`#${ID}`);
  if (!defs) {
    defs = document.createElementNS(SVG, 'defs');
    defs.id = ID;
    svg.prepend(defs);
  }
  defs.replaceChildren(...clips);
}

function set(path: L.Path, attribute: 'clip-path' | 'mask', name: string | null): void {
  const element = elementOf(path);
  if (name === null) element?.removeAttribute(attribute);
  else element?.setAttribute(attribute, `url(#${ID}-${name})`);
}

function elementOf(path: L.Path | undefined): SVGElement | null {
  const element = path?.getElement();
  return element instanceof SVGElement ? element : null;
}

function clipPath(name: string, d: string, rule: 'nonzero' | 'evenodd'): SVGElement {
  const clip = made('clipPath', { id: `${ID}-${name}` });
  clip.append(made('path', { d, 'clip-rule': rule }));
  return clip;
}

/** Shows what is in one path and not in the other. */
function mask(
  name: string,
  box: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
  shown: string,
  hidden: string,
): SVGElement {
  const cover = made('mask', { id: `${ID}-${name}`, maskUnits: 'userSpaceOnUse', ...box });
  cover.append(made('path', { d: shown, fill: '#fff' }), made('path', { d: hidden, fill: '#000' }));
  return cover;
}

function made(
  name: 'clipPath' | 'mask' | 'path',
  attributes: Record<string, string | number>,
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  return element;
}
