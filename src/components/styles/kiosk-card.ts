import { css } from 'lit';

/** What the kiosk says of itself or of a place, in type that is read from three metres. */
export const kioskCardStyles = css`
  .card {
    grid-area: card;
    position: relative;
    display: flex;
    flex-direction: column;
    gap: calc(20 * var(--_u));
    min-block-size: 0;
    padding: calc(40 * var(--_u)) calc(38 * var(--_u)) calc(30 * var(--_u));
  }
  .words {
    flex: 1;
    display: flex;
    flex-direction: column;
    justify-content: safe center;
    gap: calc(16 * var(--_u));
    min-block-size: 0;
    overflow: hidden;
  }
  .attract .words {
    justify-content: safe flex-end;
    padding-block-end: calc(30 * var(--_u));
  }
  .words[data-tight] {
    overflow-wrap: anywhere;
  }
  .card .eyebrow {
    font-size: calc(15 * var(--_u));
  }
  h1 {
    margin: 0;
    font: 600 calc(56 * var(--_u) * var(--_fit, 1)) / 1.07 var(--_serif);
    letter-spacing: -0.018em;
    text-wrap: balance;
  }
  .card h2 {
    font: 600 calc(40 * var(--_u) * var(--_fit, 1)) / 1.1 var(--_serif);
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(12 * var(--_u));
    font-size: calc(15 * var(--_u));
  }
  .kind .by-editor {
    font-size: inherit;
    padding: 0.15em 0.7em;
  }
  .kind .glyph {
    inline-size: calc(34 * var(--_u));
    block-size: calc(34 * var(--_u));
    color: var(--_accent);
  }
  blockquote {
    border-inline-start: calc(4 * var(--_u)) solid var(--_accent);
    padding-inline-start: calc(26 * var(--_u));
    font: 400 calc(29 * var(--_u) * var(--_fit, 1)) / 1.36 var(--_serif);
    text-wrap: pretty;
    white-space: pre-wrap;
    quotes: auto;
  }
  .basis + blockquote,
  .eyebrow + blockquote {
    border-inline-start: calc(2 * var(--_u)) dashed var(--_edge);
  }
  .basis {
    font: 400 calc(20 * var(--_u) * var(--_fit, 1)) / 1.4 var(--_sans);
    text-wrap: pretty;
  }
  .basis .by-editor {
    font-size: calc(15 * var(--_u));
  }
  blockquote p::before {
    content: open-quote;
    float: inline-start;
    margin-inline-start: -0.48em;
  }
  blockquote p::after {
    content: close-quote;
  }
  .quoted::before,
  .quoted::after {
    content: none !important;
  }
  .note {
    border-block: 1px dashed var(--_edge);
    padding-block: calc(16 * var(--_u));
    font: 400 calc(23 * var(--_u) * var(--_fit, 1)) / 1.4 var(--_sans);
    text-wrap: pretty;
  }
  .note .eyebrow {
    margin-block-end: calc(8 * var(--_u));
  }
  .invitation {
    display: flex;
    align-items: center;
    gap: calc(18 * var(--_u));
    border-block-start: calc(2 * var(--_u)) solid var(--_ink);
    padding-block-start: calc(22 * var(--_u));
    font: 600 calc(34 * var(--_u)) / 1.2 var(--_sans);
  }
  .invitation .icon {
    flex: none;
    inline-size: calc(52 * var(--_u));
    block-size: calc(52 * var(--_u));
    stroke-width: 1.3;
  }
  .bar {
    block-size: calc(5 * var(--_u));
    background: var(--_rule);
    overflow: hidden;
  }
  .bar div {
    block-size: 100%;
    background: var(--_ink);
    transform-origin: left;
    /* A few times a second is seen as steady from where one stands, and leaves the processor alone. */
    animation: stay linear both;
    animation-timing-function: steps(60);
  }
  .bar .paused {
    animation-play-state: paused;
  }
  @keyframes stay {
    from {
      transform: scaleX(0);
    }
  }
`;
