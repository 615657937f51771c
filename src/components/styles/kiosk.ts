import { css } from 'lit';

/**
 * The kiosk fills the window. `--_u` is one pixel of a desk, times how much larger this screen is and how much
 * farther away one stands.
 */
export const kioskStyles = css`
  :host {
    position: fixed;
    inset: 0;
    display: block;
    overflow: hidden;
    overscroll-behavior: none;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
    background: var(--_paper);
    color-scheme: light dark;
  }
  [data-theme='light'] {
    color-scheme: light;
  }
  [data-theme='dark'] {
    color-scheme: dark;
  }
  .screen {
    --_u: calc(1px * var(--_zoom, 1));
    position: absolute;
    inset: 0;
    display: grid;
    grid-template: 'main' minmax(0, 1fr) 'strip' auto / minmax(0, 1fr);
    background: var(--_paper);
    color: var(--_ink);
  }
  /* Nobody is there to point. */
  .stage,
  .stage * {
    cursor: none;
  }
  .screen[data-swapped] {
    grid-template: 'strip' auto 'main' minmax(0, 1fr) / minmax(0, 1fr);
  }
  .main {
    grid-area: main;
    display: grid;
    grid-template: 'map' minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 0;
  }
  .map {
    grid-area: map;
    min-block-size: 0;
    min-inline-size: 0;
    overflow: hidden;
  }
  ::slotted(dateline-dashboard) {
    zoom: calc(var(--_zoom, 1) * var(--_text, 1)) !important;
    display: block !important;
    min-block-size: 0 !important;
    --dateline-block-size: calc(var(--_block) / var(--_zoom, 1) / var(--_text, 1)) !important;
  }

  /* The screen shows itself: words beside the map, or above it; what lights up long trades places. */
  .stage .main {
    grid-template: 'card map' minmax(0, 1fr) / minmax(0, 41fr) minmax(0, 59fr);
  }
  .stage[data-swapped] .main {
    grid-template: 'map card' minmax(0, 1fr) / minmax(0, 59fr) minmax(0, 41fr);
  }
  .stage[data-safe] .main {
    grid-template: 'card' minmax(0, 1fr) / minmax(0, 1fr);
  }
  .stage[data-safe] .map {
    display: none;
  }
  .stage[data-safe] .card {
    --_u: calc(1.4px * var(--_zoom, 1));
  }
  @media (orientation: portrait) {
    .stage .main {
      grid-template: 'map' minmax(0, 54fr) 'card' minmax(0, 46fr) / minmax(0, 1fr);
    }
    .stage[data-swapped] .main {
      grid-template: 'card' minmax(0, 46fr) 'map' minmax(0, 54fr) / minmax(0, 1fr);
    }
  }

  .strip {
    grid-area: strip;
    display: flex;
    align-items: center;
    gap: calc(8 * var(--_u));
    padding: calc(8 * var(--_u)) calc(16 * var(--_u));
    border-block-start: 1px solid var(--_ink);
    background: var(--_paper);
  }
  /* What goes on and what goes back point the way that the article is read. */
  .strip:dir(rtl) .icon {
    scale: -1 1;
  }
  [data-swapped] .strip {
    border-block: 0 1px solid var(--_ink);
    border-block-start: 0;
    border-block-end: 1px solid var(--_ink);
  }
  .middle {
    flex: 1;
    display: flex;
    justify-content: center;
    gap: calc(5 * var(--_u));
    min-inline-size: 0;
    padding-inline: calc(12 * var(--_u));
    font-size: calc(14 * var(--_u));
  }
  .pip {
    flex: 0 1 calc(22 * var(--_u));
    block-size: calc(5 * var(--_u));
    background: var(--_rule);
  }
  .pip.past {
    background: var(--_edge);
  }
  .pip.now {
    background: var(--_accent);
  }
  .tool,
  .stay {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(12 * var(--_u));
    min-inline-size: max(48px, calc(52 * var(--_u)));
    min-block-size: max(48px, calc(48 * var(--_u)));
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    touch-action: manipulation;
  }
  .tool:active,
  .stay:active,
  .tool[aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_paper);
  }
  .tool.size {
    font: 600 calc(24 * var(--_u)) / 1 var(--_serif);
  }
  .tool.size small {
    font-size: 0.66em;
  }
  .icon {
    inline-size: calc(28 * var(--_u));
    block-size: calc(28 * var(--_u));
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .cover {
    position: absolute;
    inset: 0;
    z-index: 2;
    display: grid;
    place-items: center;
    background: rgb(0 0 0 / 0.55);
  }
  .dialog {
    display: grid;
    justify-items: center;
    gap: calc(14 * var(--_u));
    max-inline-size: min(92vi, calc(560 * var(--_u)));
    max-block-size: 96%;
    overflow: auto;
    padding: calc(32 * var(--_u)) calc(44 * var(--_u));
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-size: calc(18 * var(--_u));
    text-align: center;
  }
  .dialog h2 {
    font: 600 calc(38 * var(--_u)) / 1.15 var(--_serif);
  }
  .dialog .stay {
    min-block-size: max(64px, calc(64 * var(--_u)));
    padding-inline: calc(30 * var(--_u));
    border: 0;
    background: var(--_ink);
    color: var(--_paper);
    font: 600 calc(22 * var(--_u)) / 1.2 var(--_sans);
  }
  .seconds {
    font: 600 calc(84 * var(--_u)) / 1 var(--_serif);
    font-variant-numeric: tabular-nums;
    color: var(--_accent);
  }
  .code {
    inline-size: min(60vmin, calc(300 * var(--_u)));
    block-size: auto;
    aspect-ratio: 1;
  }
  .address {
    overflow-wrap: anywhere;
    font-size: calc(14 * var(--_u));
  }

  .veil,
  .night {
    position: absolute;
    inset: 0;
    z-index: 1;
    background: var(--_paper);
  }
  .veil {
    z-index: 3;
    animation: veil 200ms ease-out both;
  }
  @keyframes veil {
    from {
      opacity: 0;
    }
  }
  .night {
    z-index: 4;
    background: #000;
    opacity: 0.72;
    pointer-events: none;
  }
  .night.dark {
    opacity: 1;
  }

  /* On paper nobody touches: there the dashboard prints as it does without a kiosk. */
  @media print {
    :host,
    .screen,
    .main,
    .map {
      display: block !important;
      position: static;
      overflow: visible;
      background: none;
    }
    .card,
    .strip,
    .cover,
    .veil,
    .night {
      display: none !important;
    }
    ::slotted(dateline-dashboard) {
      zoom: 1 !important;
    }
  }
`;
