import { css } from 'lit';

export const noticeStyles = css`
  .notice {
    position: relative;
    margin-block-start: 8px;
    font-size: var(--_s);
  }
  summary {
    cursor: pointer;
    min-block-size: 24px;
    color: var(--_quiet);
  }
  .notice ul {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    max-block-size: 50dvh;
    max-inline-size: 80ch;
    overflow-y: auto;
    padding: 6px 12px;
    background: var(--_raised);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .notice li {
    padding-block: 3px;
    overflow-wrap: anywhere;
  }
  .failure {
    display: grid;
    align-content: center;
    justify-items: start;
    gap: 12px;
    max-inline-size: 688px;
    margin-inline: auto;
    padding: clamp(24px, 6vh, 64px) 20px 24px;
  }
  .failure .what {
    font: 600 var(--_xl) / 1.15 var(--_serif);
  }
  .why {
    overflow-wrap: anywhere;
    color: var(--_quiet);
  }
  .retry {
    min-block-size: 34px;
    padding: 6px 14px;
    border: 1px solid var(--_ink);
    border-radius: var(--_radius);
    font-weight: 600;
  }
`;
