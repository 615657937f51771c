import { css } from 'lit';

/**
 * The grid by the dashboard's own width: four columns on a wall, three from 1100 px, map and panel from 700,
 * below that the map above and a sheet below. What has no column of its own shares one and takes turns.
 */
export const dashboardStyles = css`
  /* Where a page leaves the width to what is inside (a table, a dialog, a row), a container would have none. */
  :host {
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 320px;
    min-inline-size: 0;
    background: var(--_paper);
    color-scheme: light dark;
    --_least: max(100dvh, 280px);
    --_height: var(--dateline-block-size, clamp(min(560px, var(--_least)), 88dvh, 1100px));
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  @media not print {
    :host([theme='dark']) {
      color-scheme: dark !important;
    }
  }
  .stack {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    block-size: var(--_height);
    container-type: size;
  }
  .stack > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  /* The page's own words until ours are there: in the same box, so that nothing below moves. */
  .text {
    overflow: auto;
  }
  .stack[data-behind] {
    margin-block-end: calc(-1 * var(--_height));
  }
  [data-unseen] {
    visibility: hidden;
  }
  .layout {
    display: grid;
    /* Where a long headline, large letters or a notice leave too little for map and words, all of it scrolls. */
    overflow: hidden auto;
    background: var(--_paper);
    grid-template:
      'masthead' auto
      'stage' minmax(max(42%, 200px), 1fr)
      'views' auto
      'pane' minmax(140px, 1fr)
      / minmax(0, 1fr);
  }

  dateline-map,
  .stage {
    grid-area: stage;
    min-block-size: 0;
  }
  .side,
  .place,
  .article,
  dateline-timeline {
    grid-area: pane;
    display: none;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding-block: 14px;
  }
  .place,
  .article {
    padding: 16px 18px 32px;
  }
  .side > * + * {
    margin-block-start: 26px;
  }
  [data-view='places'] .side,
  [data-view='place'] .place,
  [data-view='article'] .article,
  [data-view='timeline'] dateline-timeline {
    display: block;
  }

  @container (max-width: 699.98px) {
    /* It stands in the masthead already, and here is room for little else. */
    dateline-article::part(headline) {
      font-size: calc(20px * var(--_scale));
      margin-block-end: 10px;
    }
    dateline-topics::part(chips) {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      padding-inline-end: 28px;
      mask-image: linear-gradient(var(--_onward, 90deg), #000 calc(100% - 32px), transparent);
    }
  }

  @container (min-width: 700px) and (min-height: 520.02px) {
    .layout {
      grid-template:
        'masthead masthead' auto
        'stage views' auto
        'stage pane' minmax(240px, 1fr)
        'time pane' auto
        / minmax(0, 1fr) minmax(320px, 40%);
    }
    .masthead {
      padding: 14px 20px 12px;
    }
    h1 {
      font-size: calc(28px * var(--_scale));
    }
    .summary {
      display: block;
      margin-block-start: 4px;
    }
    dateline-timeline {
      grid-area: time;
      display: block;
      /* Of one height whatever is in it, for it comes after the map, which keeps the greater part. */
      block-size: min(226px * var(--_scale), var(--_height) * 0.28);
      border-block-start: 1px solid var(--_rule);
      padding-block: 10px 4px;
    }
    .view-timeline {
      display: none;
    }
    [data-view='timeline'] .article {
      display: block;
    }
  }

  @container (min-width: 700px) {
    .views,
    .place,
    .article,
    .side {
      border-inline-start: 1px solid var(--_rule);
    }
    .views {
      border-block-start: 0;
    }
  }

  @container (min-width: 1100px) and (min-height: 520.02px) {
    .layout {
      grid-template:
        'masthead masthead masthead' auto
        'side stage views' auto
        'side stage pane' minmax(200px, 1fr)
        'side time pane' auto
        / 268px minmax(0, 1fr) minmax(380px, 31%);
    }
    .masthead {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 0.8fr);
      gap: 0 40px;
      align-items: end;
      padding: 16px 24px 14px;
    }
    .summary {
      margin: 0;
    }
    dateline-topics,
    .notice {
      grid-column: 1 / -1;
    }
    h1 {
      font-size: calc(32px * var(--_scale));
    }
    .side {
      grid-area: side;
      display: flex;
      flex-direction: column;
      overflow: hidden;
      padding-block-end: 0;
      border-inline-start: 0;
      border-inline-end: 1px solid var(--_rule);
    }
    .side > * {
      min-block-size: 0;
      overflow-y: auto;
    }
    .side > dateline-places {
      flex: 1 0 42%;
      padding-block-end: 18px;
      /* A row that ends at the edge would look like the last. */
      mask-image: linear-gradient(#000 calc(100% - 26px), transparent);
    }
    .side > * + * {
      margin: 0;
      padding-block: 10px;
      border-block-start: 1px solid var(--_edge);
    }
    /* Where there is none to tell, its rule and the legend's are one. */
    .side > dateline-distances {
      padding-block: 0;
    }
    dateline-distances::part(heading) {
      padding-block-start: 10px;
    }
    /* As high as it is while closed: it comes when the page has a moment, and moves nothing. */
    .side > dateline-legend {
      margin-block-start: -1px;
      min-block-size: 50px;
    }
    .place,
    .article {
      padding: 22px 28px 40px;
    }
    .view-places {
      display: none;
    }
    [data-view='places'] .article {
      display: block;
    }
  }

  @container (min-width: 1700px) and (min-height: 520.02px) {
    .layout {
      grid-template:
        'masthead masthead masthead masthead' auto
        'side stage place article' minmax(200px, 1fr)
        'side time place article' auto
        / 300px minmax(0, 1fr) 380px 540px;
    }
    .views {
      display: none;
    }
    /* The map is no wider than before, and the wall higher. */
    dateline-timeline {
      block-size: min(244px * var(--_scale), var(--_height) * 0.28);
    }
    .place {
      grid-area: place;
      display: block;
    }
    .article {
      grid-area: article;
      display: block;
    }
    h1 {
      font-size: calc(40px * var(--_scale));
    }
  }

  /* Nothing has a date: what it would have stood beside has the room. */
  [data-undated] :is(.view-timeline, dateline-timeline) {
    display: none;
  }
  [data-undated][data-view='timeline'] .article {
    display: block;
  }
`;
