import type { LitElement } from 'lit';
import { isOwn } from '../../map/basemap/basemap-choice';

/**
 * A decorator, to be put above `@property`: the property takes one of `words`, or a value that `isOther` accepts. Any
 * other value is reported to the author, and the first of `words` is used instead. `others` says in words what else is
 * accepted.
 */
export function oneOf(
  words: readonly string[],
  isOther: (value: string) => boolean = () => false,
  others = '',
) {
  const [usual = '', ...rest] = words;
  const isKnown = (value: unknown) =>
    typeof value === 'string' && (words.includes(value) || isOther(value));
  return checked(usual, isKnown, (value) => {
    const meant = words.find((word) => isNear(word, value));
    const hint = meant === undefined ? '' : ` Was “${meant}” meant?`;
    return `${[...rest, others].filter(Boolean).join(', ')} and ${usual} are known, and ${usual} is used.${hint}`;
  });
}

/** The values of `units`, and what each means in a brief. */
export const UNITS = {
  auto: null,
  km: 'metric',
  mi: 'imperial',
  nmi: 'nautical',
  metric: 'metric',
  imperial: 'imperial',
  nautical: 'nautical',
} as const;

const isZoom = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 24;

/**
 * A decorator, to be put above `@property`: a value that is neither null nor accepted by `isKnown` is reported, and
 * `usual` used instead.
 */
function checked(
  usual: unknown,
  isKnown: (value: unknown) => boolean,
  complain: (value: string) => string,
) {
  return (prototype: LitElement, name: string): void => {
    const accessor = Object.getOwnPropertyDescriptor(prototype, name);
    const set = accessor?.set;
    if (!set) throw new TypeError(`${name} has no setter: write the check over @property.`);
    Object.defineProperty(prototype, name, {
      ...accessor,
      set(this: LitElement, value: unknown) {
        const isFine = value === null || isKnown(value);
        if (!isFine) {
          console.warn(
            `Dateline: <${this.localName}> knows no ${name} “${value}”: ${complain(String(value))}`,
          );
        }
        set.call(this, isFine ? value : usual);
      },
    });
  };
}

/** Whether two words have the same letters in any order, apart from two at most. */
function isNear(word: string, value: string): boolean {
  const rest = [...value];
  const missing = [...word].filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return missing.length + rest.length <= 2;
}

export const aTheme = oneOf(['auto', 'light', 'dark']);
export const aPresentation = oneOf(['full', 'stage', 'list']);
export const aDensity = oneOf(['regular', 'touch']);
export const anOrder = oneOf(['brief', 'date']);
export const someUnits = oneOf(Object.keys(UNITS));
export const someGestures = oneOf(['cooperative', 'greedy']);
export const aWakeLock = oneOf(['auto', 'always', 'never']);
export const aBasemap = oneOf(
  ['world', 'none'],
  isOwn,
  'an address with {z}, {x} and {y}, one that ends in .pmtiles',
);
export const aZoom = checked(null, isZoom, () => 'it is a number from 0 to 24, and none is used.');
