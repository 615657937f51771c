import { css } from 'lit';

/** A row of moments on a rule where there is room, a column where there is not. */
export const timelineStyles = css`
  :host {
    container-type: inline-size !important;
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 6px 16px;
    padding: 0 12px 6px;
  }
  .span {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    font-size: var(--_s);
  }
  label {
    display: inline-flex;
    align-items: center;
    gap: 5px;
  }
  select {
    font: inherit;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    min-block-size: 26px;
    padding: 1px 4px;
  }
  ol {
    display: grid;
  }
  .moment {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    inline-size: 100%;
    block-size: 100%;
    padding: 6px 12px 8px 30px;
    overflow-wrap: anywhere;
  }
  .moment::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 16px;
    border-inline-start: 1px solid var(--_edge);
  }
  .moment::after {
    content: '';
    position: absolute;
    inset-block-start: 11px;
    inset-inline-start: 12px;
    inline-size: 9px;
    block-size: 9px;
    border-radius: 50%;
    border: 1.5px solid var(--_ink);
    background: var(--_paper);
  }
  button.moment:hover,
  .moment[data-lit] {
    background: var(--_raised);
  }
  .moment[data-lit]::after {
    background: var(--_ink);
  }
  .moment[aria-current='true']::after {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  button.moment[aria-current='true'] .name {
    color: var(--_accent);
  }
  /* Paler would be too pale to be read. */
  .moment[data-outside] :is(.date, .name) {
    font-weight: 400;
    color: var(--_quiet);
  }
  .moment[data-outside]::after {
    border-color: var(--_edge);
    border-style: dotted;
  }
  :focus-visible {
    outline-offset: -2px;
  }
  .date {
    display: block;
    font: 600 var(--_s) / 1.35 var(--_sans);
    font-variant-numeric: tabular-nums;
  }
  .name {
    display: block;
    font: 400 calc(14.5px * var(--_scale)) / 1.3 var(--_serif);
  }
  .note {
    display: block;
    font-size: calc(11.5px * var(--_scale));
    line-height: 1.35;
    margin-block-start: 2px;
    text-wrap: pretty;
  }
  .where::after {
    content: '\\a0· ';
  }
  .by[data-by='editor'] {
    border-block-end: 1px dashed var(--_edge);
  }
  @container (max-width: 559.98px) {
    label span {
      min-inline-size: 2.6em;
      text-align: end;
    }
  }
  @container (min-width: 560px) {
    ol {
      /* As many as can be read go side by side; the others go on below. */
      grid-template-columns: repeat(auto-fit, minmax(112px, 1fr));
    }
    .moment {
      padding: 18px 8px 8px 12px;
    }
    .moment::before {
      inset-block: 9px auto;
      inset-inline: 0;
      border-inline-start: 0;
      border-block-start: 1px solid var(--_edge);
    }
    .moment::after {
      inset-block-start: 5px;
      inset-inline-start: 12px;
    }
    li:first-child .moment::before {
      inset-inline-start: 12px;
    }
  }
  @media (forced-colors: active) {
    .moment[aria-current='true']::after {
      border-color: Highlight;
      border-width: 4px;
    }
  }
  @media print {
    .span {
      display: none;
    }
  }
`;
