import { css } from 'lit';

/** Everything below one another, as high as it is. */
const flowing = css`
  .layout {
    grid-template-rows: auto auto auto max-content;
  }
  dateline-map {
    block-size: max(60cqb, 220px);
  }
  .side,
  .place,
  .article,
  dateline-timeline {
    overflow: visible;
  }
`;

/**
 * A dashboard that is not high: a telephone on its side, a window at 400 % zoom, a low box in a page. Where it is wide
 * enough, map and words stand side by side and what is read scrolls; else all of it does, with the page where the
 * window is low, and within its box where only that is.
 */
export const dashboardLowStyles = css`
  @container (max-height: 520px) and (min-width: 560px) {
    .layout {
      grid-template:
        'masthead masthead' auto
        'stage views' auto
        'stage pane' minmax(200px, 1fr)
        / minmax(0, 1fr) minmax(280px, 42%);
    }
    .masthead {
      display: grid;
      grid-template-columns: minmax(0, 1fr) fit-content(42%);
      gap: 0 20px;
      align-items: center;
      padding-block: 6px;
    }
    .notice {
      grid-column: 1 / -1;
    }
    dateline-topics {
      min-inline-size: 0;
      margin: 0;
    }
    .views,
    .place,
    .article,
    .side,
    dateline-timeline {
      border-inline-start: 1px solid var(--_rule);
    }
    .views {
      border-block-start: 0;
      padding-inline: 4px;
    }
    .view {
      padding-inline: 8px;
    }
    .place,
    .article {
      padding: 12px 16px 24px;
    }
    .masthead h1 {
      font-size: calc(18px * var(--_scale));
    }
    dateline-article::part(headline),
    dateline-excerpts::part(heading) {
      font-size: calc(20px * var(--_scale));
    }
  }
  @container (max-height: 520px) {
    dateline-topics::part(chips) {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      padding-inline-end: 28px;
      mask-image: linear-gradient(var(--_onward, 90deg), #000 calc(100% - 32px), transparent);
    }
  }
  @container (max-height: 520px) and (max-width: 559.98px) {
    ${flowing}
  }
  @media (max-height: 520px) {
    :host {
      --_height: min(var(--dateline-block-size, 560px), var(--_least));
    }
    @container (max-width: 559.98px) {
      .stack {
        block-size: auto;
        container-type: inline-size;
      }
      .stack[data-behind] {
        block-size: 0;
        margin: 0;
      }
      .layout {
        overflow: visible;
      }
      ${flowing}
    }
  }
`;
