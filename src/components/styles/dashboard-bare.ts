import { css } from 'lit';

/** Of a brief without an article: no headline has the masthead's room, and on a wall its column goes to the map. */
export const dashboardBareStyles = css`
  [data-bare] .masthead:not(:has(.notice)) {
    padding-block: 0;
  }
  [data-bare] dateline-topics {
    margin: 0;
  }
  [data-bare] dateline-topics::part(chips),
  [data-bare] .masthead ::slotted(*) {
    margin-block: 8px;
  }
  @container (min-width: 1700px) {
    .layout[data-bare] {
      grid-template-columns: 300px minmax(0, 1fr) 380px 0;
    }
    [data-bare] .place {
      grid-area: place;
    }
  }
`;
