import { windowOf } from '../../page/dom';
import type { Palette } from '../world/palette';

type Color = Exclude<keyof Palette, 'font' | 'scale'>;

/** The theme's custom property behind each colour of the basemap. */
const COLORS: Readonly<Record<Color, string>> = {
  sea: '--_sea',
  land: '--_land',
  coast: '--_coast',
  border: '--_border',
  disputed: '--_disputed',
  graticule: '--_graticule',
  river: '--_river',
  label: '--_map-label',
  labelHalo: '--_land',
  seaLabel: '--_sea-label',
};

/** The probe's own font size, before it is scaled. */
const TYPE_PX = 100;

/** Wide and narrow letters, so that no two typefaces give it the same width. */
export const PROBE = 'Wij fahren mit 1234567890 Qualmklötzen';

/** A word in the typeface of the names on the map, and how wide the browser writes it. */
export interface ProbedWord {
  readonly text: string;
  readonly width: number;
}

export interface ThemeEvents {
  /** The colours or the typeface have changed. */
  changed(): void;
  /** The word's width has changed. */
  probed(word: ProbedWord): void;
}

/**
 * Reads the theme as colours that a canvas can use, and reports every change to it, whether by an attribute, the system
 * or the host's own style sheet. Each colour has a hidden element with a transition too short to see, whose end is an
 * event. A hidden word does the same for the typeface: when another one comes, late or larger, its width changes.
 */
export class ThemeProbe {
  /** The word and its present width: zero while the map is hidden, and reported later. */
  readonly word: ProbedWord;
  readonly #swatches = new Swatches();
  /** As last read. */
  #font = '';

  constructor(container: HTMLElement, events: ThemeEvents, signal: AbortSignal) {
    const { root } = this.#swatches;
    const isOther = () => getComputedStyle(root).fontFamily !== this.#font;
    const word = document.createElement('b');
    word.textContent = PROBE;
    root.append(word);
    container.append(root);
    this.word = { text: PROBE, width: word.offsetWidth };
    const resizes = watchWidth(word, this.word.width, windowOf(container), events, isOther);
    root.addEventListener('transitionend', () => events.changed(), { signal });
    const end = () => {
      resizes.disconnect();
      root.remove();
    };
    signal.addEventListener('abort', end, { once: true });
  }

  read(): Palette {
    const palette = this.#swatches.read();
    this.#font = palette.font;
    return palette;
  }

  /** Reads only the palette's font family, and no colour. */
  readFont(): string {
    this.#font = this.#swatches.readFont();
    return this.#font;
  }

  /** The colours of the light theme, for paper. */
  readLight(): Palette {
    // From new swatches: a change to the old ones would count as a change of the theme.
    const swatches = new Swatches();
    swatches.root.style.colorScheme = 'light';
    this.#swatches.root.after(swatches.root);
    const palette = swatches.read();
    swatches.root.remove();
    return palette;
  }
}

/** Reports when a word's width has changed since the theme was read, or since the last report. */
function watchWidth(
  word: HTMLElement,
  before: number,
  page: typeof globalThis,
  events: ThemeEvents,
  isOther: () => boolean,
): ResizeObserver {
  let width = before;
  const resizes = new page.ResizeObserver(() => {
    const { offsetWidth: now } = word;
    if (now === 0 || now === width) return;
    events.probed({ text: PROBE, width: now });
    if (width !== 0 || isOther()) events.changed();
    width = now;
  });
  resizes.observe(word);
  return resizes;
}

/** A hidden element for each colour. */
class Swatches {
  readonly root = document.createElement('div');
  readonly #swatches = new Map<string, HTMLElement>();

  constructor() {
    this.root.ariaHidden = 'true';
    this.root.className = 'theme-probe';
    for (const [name, property] of Object.entries(COLORS)) {
      const swatch = document.createElement('span');
      // The first changes in a transition, whose end is an event; the second changes at once, to be read.
      swatch.style.color = `var(${property})`;
      swatch.style.backgroundColor = `var(${property})`;
      this.#swatches.set(name, swatch);
      this.root.append(swatch);
    }
  }

  read(): Palette {
    const color = (name: Color) => {
      const swatch = this.#swatches.get(name);
      return swatch ? getComputedStyle(swatch).backgroundColor : '';
    };
    return {
      sea: color('sea'),
      land: color('land'),
      coast: color('coast'),
      border: color('border'),
      disputed: color('disputed'),
      graticule: color('graticule'),
      river: color('river'),
      label: color('label'),
      labelHalo: color('labelHalo'),
      seaLabel: color('seaLabel'),
      font: this.readFont(),
      scale: Number.parseFloat(getComputedStyle(this.root).fontSize) / TYPE_PX,
    };
  }

  readFont(): string {
    return getComputedStyle(this.root).fontFamily;
  }
}
