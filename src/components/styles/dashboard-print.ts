import { css } from 'lit';

/**
 * Whatever was open on the screen: the headline, the map, what is said of the chosen place, what the marks mean, the
 * article, what happened when, distances. Where none is chosen, the article comes before what is said of every place.
 */
export const dashboardPrintStyles = css`
  @media print {
    :host {
      background: none;
    }
    .stack,
    .layout {
      display: block;
      block-size: auto;
      overflow: visible;
      container-type: normal;
    }
    .layout {
      display: flex;
      flex-direction: column;
      gap: 7mm;
      background: none;
    }
    /* Printed before all of it is seen, it is all there; but the words that a page declared are as good. */
    [data-unseen] {
      visibility: visible;
    }
    .stack[data-behind] .layout,
    .stack:has(> .layout:not(.skeleton)) > :is(.text, .skeleton) {
      display: none;
    }
    .side {
      display: contents;
    }
    .masthead,
    .place,
    .article,
    dateline-timeline,
    .side > * {
      display: block;
      overflow: visible;
      block-size: auto;
      border: 0;
      padding: 0;
      margin: 0;
      mask-image: none;
    }
    .masthead {
      border-block-end: 1px solid var(--_ink);
      padding-block-end: 3mm;
    }
    .masthead h1 {
      font-size: calc(32px * var(--_scale));
    }
    .views,
    .notice,
    dateline-topics,
    .summary {
      display: none;
    }
    :host([selected]) .summary {
      display: block;
      margin-block-start: 4px;
    }
    :host(:not([selected])) dateline-places {
      display: none;
    }
    .place {
      order: 1;
    }
    .side > dateline-legend {
      order: 2;
    }
    .article {
      order: 3;
    }
    .side > *,
    dateline-timeline {
      order: 4;
    }
    :host(:not([selected])) .place {
      order: 5;
    }
  }
`;
