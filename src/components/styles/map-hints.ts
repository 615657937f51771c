import { css } from 'lit';

/** What the map says of itself: that the keyboard is in it, with which keys, and how a gesture moves it. */
export const mapHintStyles = css`
  .map:focus-visible {
    outline-offset: -3px;
  }
  /* The same ring once more, over what is drawn in it. */
  .map:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1000;
    outline: inherit;
    outline-offset: inherit;
    pointer-events: none;
  }
  .hint,
  .keys {
    position: absolute;
    z-index: 2;
    pointer-events: none;
  }
  .hint {
    inset: 0;
    display: grid;
    place-items: center;
    animation: hint 1.6s both;
  }
  .keys {
    display: none;
    inset-block-end: 38px;
    inset-inline: 0;
    inline-size: fit-content;
    max-inline-size: calc(100% - 24px);
    margin-inline: auto;
  }
  .map:focus-visible + .keys {
    display: block;
  }
  .hint span,
  .keys {
    padding: 8px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
  }
  /* Without movement it still has an end, which takes it away. */
  @media (prefers-reduced-motion: reduce) {
    .frame .hint {
      animation: hold 1.6s !important;
    }
  }
  @keyframes hold {
    from {
      opacity: 1;
    }
  }
  @keyframes hint {
    0%,
    100% {
      opacity: 0;
    }
    15%,
    80% {
      opacity: 1;
    }
  }
  @media print {
    .map:focus-visible + .keys,
    .map:focus-visible::after {
      display: none;
    }
  }
`;
