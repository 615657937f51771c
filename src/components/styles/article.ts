import { css } from 'lit';

export const articleStyles = css`
  :host {
    position: relative;
  }
  /* Of its own size before it is seen, too; over the line above the headline, and no letter of that. */
  .skip {
    position: absolute;
    inset-block-start: -10px;
    inset-inline-start: 0;
    z-index: 1;
    min-block-size: 28px;
    padding: 3px 14px;
    outline-offset: 0;
    border: 1px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-weight: 600;
  }
  .skip:not(:focus) {
    opacity: 0;
    pointer-events: none;
  }
  @media print {
    .skip {
      display: none;
    }
  }
  article {
    max-inline-size: 66ch;
    margin-inline: auto;
    font: 400 var(--_l) / 1.58 var(--_serif);
    overflow-wrap: break-word;
  }
  .dateline {
    font: 500 var(--_s) / 1.4 var(--_sans);
    color: var(--_quiet);
    margin-block-end: 6px;
  }
  .headline {
    font: 600 var(--_xl) / 1.16 var(--_serif);
    letter-spacing: -0.008em;
    text-wrap: balance;
    margin-block-end: 18px;
  }
  p + p {
    margin-block-start: 0.85em;
  }
  /* Inside a paragraph, which has its own: an isolated run would not join its neighbours. */
  .phrase {
    unicode-bidi: normal;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.2em;
    border-radius: 2px;
  }
  .phrase:hover,
  .phrase[data-lit] {
    background: var(--_rule);
    text-decoration-color: currentcolor;
  }
  .phrase[aria-current='true'] {
    color: var(--_accent);
    text-decoration-color: currentcolor;
    text-decoration-thickness: 2px;
  }
  mark {
    color: inherit;
    background: none;
  }
  .of-topic {
    background: var(--_topic);
  }
  .of-place {
    background: var(--_glow);
  }
  .related {
    border-block-end: 1px dashed var(--_edge);
  }
  .passage {
    background: var(--_glow);
    box-shadow:
      0 2px 0 var(--_accent);
    outline: none;
    scroll-margin-block: 72px;
  }
  .publisher,
  .missing {
    font-size: var(--_s);
    margin-block-start: 20px;
  }
  @media (forced-colors: active) {
    .passage,
    .related,
    .of-place {
      outline: 1px solid Highlight;
    }
  }
  @media print {
    article {
      margin-inline: 0;
      font-size: calc(15.5px * var(--_scale));
    }
    .headline {
      font-size: calc(20px * var(--_scale));
    }
    .dateline {
      break-after: avoid;
    }
    .phrase {
      text-decoration: none;
      color: inherit !important;
    }
    mark {
      background: none !important;
      box-shadow: none !important;
    }
  }
`;
