import type { Place } from '../../brief/brief';

const SVG = 'http://www.w3.org/2000/svg';

/** Id of the pattern, within the tree of one map. */
const HATCH_ID = 'dateline-hatch';

/** The hatching of inferred areas, as `<defs>` for the map's own SVG; its lines take `currentcolor`. */
function hatchDefs(): SVGDefsElement {
  const defs = document.createElementNS(SVG, 'defs');
  const pattern = document.createElementNS(SVG, 'pattern');
  const attributes = {
    id: HATCH_ID,
    class: 'hatch',
    width: '7',
    height: '7',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, value);
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', 'M0 0V7');
  pattern.append(line);
  defs.append(pattern);
  return defs;
}

/** Gives a path on the map its kind and its place's own colours, for the style sheet. */
export function dressPath(path: SVGElement, { kind, style }: Place): void {
  path.dataset['kind'] = kind;
  const svg = path.ownerSVGElement;
  if (svg && !svg.querySelector(`#${HATCH_ID}`)) svg.prepend(hatchDefs());
  const { stroke, strokeWidth, strokeOpacity, fill, fillOpacity } = style;
  const custom = { stroke, strokeWidth, strokeOpacity, fill, fillOpacity };
  for (const [name, value] of Object.entries(custom)) {
    if (value !== undefined) path.style.setProperty(`--_${name}`, String(value));
  }
}
