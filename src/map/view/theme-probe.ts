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

/**
 * Reads the theme as colours a canvas can use, and tells of every change of it, whoever made it:
 * an attribute, the system, or the host's own style sheet. One hidden element per colour carries
 * a transition of no visible length; CSS itself then reports what changed.
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
    container.append(this.#root);
    this.#root.addEventListener('transitionend', changed, { signal });
    signal.addEventListener('abort', () => this.#root.remove(), { once: true });
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
