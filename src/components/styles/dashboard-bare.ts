import { css } from 'lit';

/** Of a brief without an article: on a wall, its column goes to the map. */
export const dashboardBareStyles = css`
  @container (min-width: 1700px) {
    .layout[data-bare] {
      grid-template-columns: 300px minmax(0, 1fr) 380px 0;
    }
    [data-bare] .place {
      grid-area: place;
    }
  }
`;
