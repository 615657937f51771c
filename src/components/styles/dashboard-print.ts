import { css } from 'lit';

export const dashboardPrintStyles = css`
  /* The article with its map and its places, whatever was open on the screen. */
  @media print {
    :host {
      background: none;
    }
    .stack {
      display: block;
    }
    .layout {
      display: flex;
      flex-direction: column;
      block-size: auto;
      background: none;
    }
    .masthead,
    .side,
    .article,
    dateline-timeline {
      display: block;
      overflow: visible;
      block-size: auto;
      border: 0;
      padding: 0;
      margin-block-end: 8mm;
    }
    .views,
    .layout .place,
    .notice,
    dateline-topics,
    dateline-legend {
      display: none;
    }
    .masthead h1,
    .summary {
      display: none;
    }
    dateline-map {
      margin-block-end: 8mm;
      break-inside: avoid;
    }
    .article {
      order: 1;
    }
    .side,
    dateline-timeline {
      order: 2;
    }
  }
`;
