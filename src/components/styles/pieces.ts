import { css } from 'lit';

/** Small pieces that several elements share: plain buttons, headings of sections, glyphs, the editor's mark. */
export const pieces = css`
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    cursor: pointer;
    letter-spacing: inherit;
  }
  button[aria-disabled='true'] {
    cursor: default;
    color: var(--_edge);
  }
  ul,
  ol,
  dl,
  dd,
  p,
  h1,
  h2,
  h3,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  /* Words read in their own direction, whichever the page's is; where they stand is the layout's. */
  ul,
  ol,
  dl,
  dd,
  p,
  h1,
  h2,
  h3,
  figure,
  blockquote,
  a,
  button,
  code,
  dt,
  label,
  li,
  option,
  span,
  time {
    unicode-bidi: plaintext;
  }
  a,
  button,
  h2,
  h3,
  label,
  li,
  span,
  time {
    text-align: start;
    text-align: -webkit-match-parent;
  }
  [dir] {
    unicode-bidi: isolate;
  }
  [dir] :is(h1, h2, p, blockquote) {
    unicode-bidi: normal;
  }
  /* Letters that are joined do not stand apart. */
  :dir(rtl) {
    letter-spacing: normal;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentcolor;
  }
  .eyebrow {
    font: 600 calc(11px * var(--_scale)) / 1.3 var(--_sans);
    letter-spacing: 0.07em;
    text-transform: uppercase;
    color: var(--_quiet);
  }
  .quiet {
    color: var(--_quiet);
  }
  .by-editor {
    font: 500 calc(11px * var(--_scale)) / 1.2 var(--_sans);
    color: var(--_quiet);
    border: 1px dashed var(--_edge);
    border-radius: 999px;
    padding: 2px 7px;
    white-space: nowrap;
  }
  .glyph {
    display: block;
    inline-size: 22px;
    block-size: 22px;
    flex: none;
    overflow: visible;
  }
  @media (forced-colors: active) {
    .glyph {
      color: CanvasText !important;
    }
  }
  .glyph .shape {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
  }
  .glyph .fill {
    fill: currentcolor;
  }
  .glyph .line {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .visually-hidden {
    position: absolute;
    inset-block-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
