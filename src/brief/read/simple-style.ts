import type { SimpleStyle } from '../brief';
import { type FaultValues, found } from '../fault';
import { at, isAbsent, type JsonObject, own } from '../json';
import type { Issues } from './issues';

/** Makes a member of the style from a value; null where the value is not valid. */
type Check = (value: unknown) => SimpleStyle | null;

interface Rule {
  readonly expected: FaultValues['style']['expected'];
  readonly check: Check;
}

const DEFAULT: SimpleStyle = {};

/** The properties of simplestyle-spec 1.1 that are drawn, and what each must be. */
const RULES: readonly (readonly [string, Rule])[] = [
  ['marker-color', color((markerColor) => ({ markerColor }))],
  ['stroke', color((stroke) => ({ stroke }))],
  ['stroke-width', upTo(50, (strokeWidth) => ({ strokeWidth }))],
  ['stroke-opacity', upTo(1, (strokeOpacity) => ({ strokeOpacity }))],
  ['fill', color((fill) => ({ fill }))],
  ['fill-opacity', upTo(1, (fillOpacity) => ({ fillOpacity }))],
];

/** A hex colour, with `#` or without, as `#rrggbb` in small letters; null for any other CSS. */
export function hexColor(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return digits.length === 6 ? `#${digits}` : `#${digits.replace(/./g, '$&$&')}`;
}

/** A feature's simplestyle. A value that is not valid is dropped with a warning. */
export function readSimpleStyle(
  properties: JsonObject,
  pointer: string,
  issues: Issues,
): SimpleStyle {
  let style = DEFAULT;
  for (const [key, { expected, check }] of RULES) {
    const value = own(properties, key);
    if (isAbsent(value)) continue;
    const member = check(value);
    if (member !== null) style = { ...style, ...member };
    else issues.warn(at(pointer, key), 'style', { member: key, found: found(value), expected });
  }
  return style;
}

function color(make: (color: string) => SimpleStyle): Rule {
  const check: Check = (value) => {
    const checked = hexColor(value);
    return checked === null ? null : make(checked);
  };
  return { expected: 'color', check };
}

function upTo(most: number, make: (number: number) => SimpleStyle): Rule {
  const check: Check = (value) =>
    typeof value === 'number' && value >= 0 && value <= most ? make(value) : null;
  return { expected: { most }, check };
}
