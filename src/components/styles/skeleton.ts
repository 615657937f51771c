import { css } from 'lit';

export const skeletonStyles = css`
  .skeleton .masthead {
    display: block;
    min-block-size: 118px;
  }
  .skeleton .views {
    min-block-size: 42px;
  }
  .skeleton .stage {
    grid-area: stage;
    background: var(--_sea);
  }
  .bone {
    display: block;
    block-size: 12px;
    margin-block: 16px;
    border-radius: 2px;
    background: var(--_rule);
    animation: breathe 1.6s 1s ease-in-out infinite alternate;
  }
  .bone:nth-child(3n) {
    inline-size: 72%;
  }
  .bone:nth-child(3n + 1) {
    inline-size: 90%;
  }
  .masthead .bone:first-child {
    inline-size: 110px;
    margin-block: 4px 10px;
  }
  .masthead .bone:nth-child(2) {
    inline-size: min(560px, 90%);
    block-size: 26px;
    margin-block: 0 12px;
  }
  .side .bone {
    block-size: 18px;
    margin: 0 12px 26px;
  }
  @container (min-width: 700px) {
    .skeleton .masthead {
      min-block-size: 160px;
    }
  }
  @keyframes breathe {
    from {
      opacity: 1;
    }
    to {
      opacity: 0.45;
    }
  }
`;
