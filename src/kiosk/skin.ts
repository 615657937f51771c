import { css } from 'lit';
import { sheetFor } from '../page/sheet';

/**
 * Under a finger: nothing smaller than 48 px of the screen, however little the kiosk is zoomed; nor, where a screen has
 * more and smaller pixels, than a finger is on one of 1920 × 1080.
 */
const hands = css`
  :host {
    --_target: max(31px, 48px / var(--_zoom, 1));
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
    -webkit-tap-highlight-color: transparent;
  }
  button:not([part~='phrase'], .spot *),
  summary,
  select,
  a[href] {
    min-block-size: var(--_target) !important;
    min-inline-size: var(--_target) !important;
    touch-action: manipulation;
  }
  summary,
  a[href] {
    display: inline-flex;
    align-items: center;
  }
  .control,
  .pan {
    inline-size: max(36px, var(--_target));
    block-size: max(36px, var(--_target));
  }
  .north {
    left: calc(50% - max(36px, var(--_target)) / 2);
  }
  /* Where the map is low, below the four buttons of the view. */
  .west,
  .east {
    top: max(50% - max(36px, var(--_target)) / 2, 4 * max(36px, var(--_target)) + 24px);
  }
  .credits {
    pointer-events: none;
  }
  .credits a {
    pointer-events: auto;
  }
  /* A mark stays what it is; only what a finger meets is larger. */
  .spot .marker::before,
  .spot .cluster::before,
  .spot .area-name::before {
    content: '';
    position: absolute;
    inset: calc((100% - var(--_target)) / 2);
  }
  .spot .area-name {
    display: grid;
    place-items: center;
  }
  /* Phrases in a running text: lines as high as a finger, and phrases as high as their lines. */
  [part~='paragraph'] {
    line-height: max(1.55em, var(--_target));
  }
  [part~='phrase'] {
    padding-block: calc((var(--_target) - 1.2em) / 2);
  }
`;

/** The map is what one came for: what happened when takes its turn beside it, and distances stand with their places. */
const room = css`
  .stack {
    block-size: var(--dateline-block-size);
    container-type: size;
  }
  /* A low screen, or larger text: the headline says what it is about, and the rest is the map’s and the words’. */
  @container (max-height: 560px) {
    .summary {
      display: none !important;
    }
    .masthead {
      display: block !important;
      padding-block: 8px !important;
    }
    .masthead h1 {
      font-size: calc(24px * var(--_scale));
    }
    .layout dateline-topics::part(chips) {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      padding-inline-end: 28px;
      mask-image: linear-gradient(90deg, #000 calc(100% - 32px), transparent);
    }
  }
  @container (min-width: 700px) {
    .layout dateline-timeline {
      display: none;
      grid-area: pane;
      block-size: auto;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_rule);
      padding: 22px 28px;
    }
    .layout[data-view='timeline'] dateline-timeline {
      display: block;
    }
    .layout[data-view='timeline'] .article {
      display: none;
    }
    .layout .view-timeline {
      display: block;
    }
  }
  @container (min-width: 1100px) {
    .side > dateline-distances {
      display: none;
    }
  }
`;

/** While the screen shows itself, the dashboard is its map, and nobody is there to point. */
const stage = css`
  .layout {
    grid-template: 'stage' minmax(0, 1fr) / minmax(0, 1fr) !important;
  }
  .layout > :not(dateline-map),
  .controls,
  .pans {
    display: none !important;
  }
  :host,
  * {
    cursor: none !important;
  }
`;

/** After the map has failed for good: the list, and what is said of each place. */
const safe = css`
  .layout {
    grid-template:
      'masthead masthead' auto
      'side views' auto
      'side pane' minmax(0, 1fr)
      / minmax(0, 38%) minmax(0, 1fr) !important;
  }
  .layout > .side {
    grid-area: side;
    display: block;
    overflow-y: auto;
  }
  .layout .view-places {
    display: none;
  }
`;

const SHEETS = { hands, room, stage, safe };
export type Wear = keyof typeof SHEETS;

/** Style sheets that a kiosk lays over the parts of its dashboard, and takes off again. */
export class Skin {
  readonly #sheets = new Map<Wear, CSSStyleSheet>();
  /** What they were made for. */
  #document: Document | null = null;

  /** Puts on what is `worn`, on these parts; call it again when there may be new ones. */
  wear(parts: readonly Element[], worn: Readonly<Record<Wear, boolean>>): void {
    this.#make(parts[0]?.ownerDocument ?? document);
    for (const [name, sheet] of this.#sheets) {
      if (sheet.disabled === worn[name]) sheet.disabled = !worn[name];
    }
    for (const { shadowRoot } of parts) {
      if (!shadowRoot) continue;
      const others = shadowRoot.adoptedStyleSheets;
      const missing = [...this.#sheets.values()].filter((sheet) => !others.includes(sheet));
      if (missing.length > 0) shadowRoot.adoptedStyleSheets = [...others, ...missing];
    }
  }

  takeOff(parts: readonly Element[]): void {
    const ours = new Set(this.#sheets.values());
    for (const { shadowRoot } of parts) {
      if (!shadowRoot) continue;
      shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter(
        (sheet) => !ours.has(sheet),
      );
    }
  }

  #make(document: Document): void {
    if (document === this.#document) return;
    this.#document = document;
    for (const [name, { cssText }] of Object.entries(SHEETS)) {
      this.#sheets.set(name as Wear, sheetFor(document, `@media not print { ${cssText} }`));
    }
  }
}
