import type { Palette } from '../basemap/palette';

/** The theme's custom property behind each colour of the basemap. */
const COLORS: Readonly<Record<Exclude<keyof Palette, 'font'>, string>> = {
  sea: '--_sea',
  land: '--_land',
  coast: '--_coast',
  border: '--_border',
  disputed: '--_disputed',
  graticule: '--_graticule',
  label: '--_map-label',
  labelHalo: '--_land',
  seaLabel: '--_sea-label',
};

/** Wide and narrow letters, so that no two typefaces give it one width. */
const WORD = 'Wij fahren mit 1234567890 Qualmklötzen';

/**
 * Reads the theme as colours a canvas can use, and tells of every change of it, whoever made it:
 * an attribute, the system, or the host's own style sheet. One hidden element per colour carries
 * a transition of no visible length; CSS itself then reports what changed. One hidden word more tells of the typeface:
 * however another one came (late, from a script, by another family or a larger text), the word has another width.
 */
export class ThemeProbe {
  readonly #root = document.createElement('div');
  readonly #spots = new Map<string, HTMLElement>();

  constructor(container: HTMLElement, changed: () => void, signal: AbortSignal) {
    this.#root.ariaHidden = 'true';
    this.#root.className = 'theme-probe';
    for (const [name, property] of Object.entries(COLORS)) {
      const spot = document.createElement('span');
      // The one changes with a transition that tells of it, the other at once, to be read.
      spot.style.color = `var(${property})`;
      spot.style.backgroundColor = `var(${property})`;
      this.#spots.set(name, spot);
      this.#root.append(spot);
    }
    const word = document.createElement('b');
    word.textContent = WORD;
    this.#root.append(word);
    let width = 0;
    const resizes = new ResizeObserver(() => {
      const { offsetWidth: now } = word;
      if (width !== 0 && now !== 0 && now !== width) changed();
      if (now !== 0) width = now;
    });
    resizes.observe(word);
    container.append(this.#root);
    this.#root.addEventListener('transitionend', changed, { signal });
    const end = () => {
      resizes.disconnect();
      this.#root.remove();
    };
    signal.addEventListener('abort', end, { once: true });
  }

  read(): Palette {
    const color = (name: keyof Palette) => {
      const spot = this.#spots.get(name);
      return spot ? getComputedStyle(spot).backgroundColor : '';
    };
    return {
      sea: color('sea'),
      land: color('land'),
      coast: color('coast'),
      border: color('border'),
      disputed: color('disputed'),
      graticule: color('graticule'),
      label: color('label'),
      labelHalo: color('labelHalo'),
      seaLabel: color('seaLabel'),
      font: getComputedStyle(this.#root).fontFamily,
    };
  }
}
