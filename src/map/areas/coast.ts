import { worldSize } from '../../geometry/mercator';
import type * as L from '../leaflet';
import type { Land } from '../world/land';
import type { Shape } from './shape';

const SVG = 'http://www.w3.org/2000/svg';
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
  const clips = outline
    ? [
        clipPath('land', outline.land),
        clipPath('sea', `M${x} ${y}h${width}v${height}h${-width}Z${outline.land}`),
      ]
    : [];
  ends.forEach(({ shape, area, edges, coast }, i) => {
    const inside = elementOf(area);
    for (const path of [area, ...edges]) cut(path, outline && (shape.place.clip ?? ''));
    cut(coast, outline && `${i}`);
    elementOf(coast)?.setAttribute('d', outline?.coast ?? 'M0 0');
    if (outline) clips.push(clipPath(`${i}`, inside?.getAttribute('d') ?? ''));
  });
  let defs = svg.querySelector(`#${ID}`);
  if (!defs) {
    defs = document.createElementNS(SVG, 'defs');
    defs.id = ID;
    svg.prepend(defs);
  }
  defs.replaceChildren(...clips);
}

function cut(path: L.Path, clip: string | undefined): void {
  const element = elementOf(path);
  if (clip === undefined) element?.removeAttribute('clip-path');
  else element?.setAttribute('clip-path', `url(#${ID}-${clip})`);
}

function elementOf(path: L.Path | undefined): SVGElement | null {
  const element = path?.getElement();
  return element instanceof SVGElement ? element : null;
}

function clipPath(name: string, d: string): SVGClipPathElement {
  const clip = document.createElementNS(SVG, 'clipPath');
  clip.id = `${ID}-${name}`;
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  path.setAttribute('clip-rule', 'evenodd');
  clip.append(path);
  return clip;
}
