import { css } from 'lit';

/** What stands above the map, and the buttons that say what is read beside it. */
export const mastheadStyles = css`
  .masthead {
    grid-area: masthead;
    padding: 10px 14px 8px;
    border-block-end: 1px solid var(--_ink);
  }
  /* Headline, summary and topics begin at the side where the article does. */
  .masthead:has(.headings:dir(rtl)) {
    direction: rtl;
    --_onward: -90deg;
  }
  h1 {
    margin: 2px 0 0;
    font: 600 calc(20px * var(--_scale)) / 1.14 var(--_serif);
    letter-spacing: -0.01em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .summary {
    display: none;
    max-inline-size: 68ch;
    font: 400 calc(15.5px * var(--_scale)) / 1.4 var(--_serif);
    color: var(--_quiet);
    text-wrap: pretty;
  }
  dateline-topics {
    margin-block-start: 8px;
  }

  .views {
    grid-area: views;
    display: flex;
    border-block: 1px solid var(--_rule);
    padding-inline: 8px;
    overflow-x: auto;
  }
  .view {
    flex: none;
    min-block-size: 40px;
    padding: 6px 10px;
    font-weight: 550;
    color: var(--_quiet);
    border-block-end: 2px solid transparent;
    margin-block-end: -1px;
  }
  .view:hover {
    color: var(--_ink);
  }
  .view[aria-pressed='true'] {
    color: var(--_ink);
    border-block-end-color: var(--_ink);
  }
  .views :focus-visible {
    outline-offset: -3px;
  }
  @media (forced-colors: active) {
    .view {
      border-color: Canvas;
    }
    .view[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
