import type { LitElement } from 'lit';
import { isTileTemplate } from '../../map/basemap/basemap-choice';

/**
 * Goes over `@property`, for a property that takes one of `words`, or what `isOther` accepts. Any other value is
 * reported to the author whenever it is set, and the first of `words` is used instead.
 */
export function oneOf(words: readonly string[], isOther: (value: string) => boolean = () => false) {
  return (prototype: LitElement, name: string): void => {
    const accessor = Object.getOwnPropertyDescriptor(prototype, name);
    const set = accessor?.set;
    if (!set) throw new TypeError(`${name} has no setter: write @oneOf over @property.`);
    Object.defineProperty(prototype, name, {
      ...accessor,
      set(this: LitElement, value: unknown) {
        const isKnown =
          value === null ||
          (typeof value === 'string' && (words.includes(value) || isOther(value)));
        if (!isKnown) {
          const [usual, ...others] = words;
          console.warn(
            `Dateline: <${this.localName}> knows no ${name} “${value}”: ${others.join(', ')} and ${usual} are known, and ${usual} is used.`,
          );
        }
        set.call(this, isKnown ? value : words[0]);
      },
    });
  };
}

export const aTheme = oneOf(['auto', 'light', 'dark']);
export const aPresentation = oneOf(['full', 'stage', 'list']);
export const aDensity = oneOf(['regular', 'touch']);
export const someGestures = oneOf(['cooperative', 'greedy']);
export const aWakeLock = oneOf(['auto', 'always', 'never']);
export const aBasemap = oneOf(['world', 'none'], isTileTemplate);
