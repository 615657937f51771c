import { css } from 'lit';

export const excerptsStyles = css`
  .empty {
    font: 400 var(--_l) / 1.5 var(--_serif);
  }
  .begin {
    margin-block-start: 14px;
    min-block-size: 34px;
    padding: 6px 14px;
    border: 1px solid var(--_ink);
    border-radius: var(--_radius);
    font-weight: 600;
  }
  .begin:hover {
    background: var(--_raised);
  }
  .steps {
    display: flex;
    align-items: center;
    gap: 4px;
    margin-block-end: 14px;
  }
  .step {
    min-inline-size: 34px;
    min-block-size: 34px;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    text-align: center;
    line-height: 1;
  }
  .step:hover:not([aria-disabled]) {
    border-color: var(--_edge);
    background: var(--_raised);
  }
  .count {
    margin-inline: 8px auto;
    font-size: var(--_s);
    font-variant-numeric: tabular-nums;
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 10px;
  }
  .kind .glyph {
    color: var(--_accent);
    inline-size: 26px;
    block-size: 26px;
  }
  .said {
    font-size: var(--_s);
  }
  h2 {
    font: 600 var(--_xl) / 1.15 var(--_serif);
    letter-spacing: -0.008em;
    text-wrap: balance;
    overflow-wrap: anywhere;
    margin-block: 8px 16px;
    outline-offset: 4px;
  }
  h3 {
    margin-block-end: 8px;
    text-wrap: balance;
  }
  section + section,
  .facts > section,
  .facts,
  .sources,
  .note {
    margin-block-start: 22px;
  }
  .facts:not(:has(section)) {
    display: none;
  }
  .facts > section:first-child {
    margin-block-start: 0;
  }
  .excerpt {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 20px;
  }
  .excerpt + .excerpt {
    margin-block-start: 18px;
  }
  blockquote {
    font: 400 var(--_l) / 1.5 var(--_serif);
    max-inline-size: 60ch;
    overflow-wrap: break-word;
    /* Words are shown as they were written: spaces and paragraphs too. */
    white-space: pre-wrap;
    quotes: auto;
  }
  /* The marks are ours and the words are not: they hang outside the text and cannot be copied with it. */
  blockquote p::before {
    content: open-quote;
    float: inline-start;
    margin-inline-start: -0.48em;
  }
  blockquote p::after {
    content: close-quote;
  }
  .quoted::before,
  .quoted::after {
    content: none !important;
  }
  .steps:dir(rtl) .sign {
    display: inline-block;
    scale: -1 1;
  }
  /* The article says it; that it belongs here is the editor's word. */
  .related .excerpt {
    border-inline-start: 1px dashed var(--_edge);
    padding-inline-start: 22px;
  }
  .basis,
  .event-note {
    max-inline-size: 62ch;
    overflow-wrap: break-word;
  }
  .altered {
    margin-block-end: 14px;
    border-inline-start: 3px double var(--_edge);
    padding-inline-start: 12px;
  }
  .related .basis {
    margin-block-end: 12px;
  }
  .in-article {
    margin-block-start: 6px;
    min-block-size: 26px;
    font-size: var(--_s);
    color: var(--_quiet);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .in-article:hover {
    color: var(--_ink);
  }
  .note {
    border-block: 1px dashed var(--_edge);
    padding-block: 12px;
  }
  .note p,
  .event p {
    max-inline-size: 62ch;
    overflow-wrap: break-word;
  }
  .event + .event {
    margin-block-start: 14px;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 12px;
  }
  time {
    font-weight: 600;
    margin-inline-end: 8px;
  }
  .event-name {
    font: 400 calc(15.5px * var(--_scale)) / 1.35 var(--_serif);
    margin-block: 3px 2px;
  }
  .distances li {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 12px;
    border-block-start: 1px solid var(--_rule);
    padding-block: 3px;
  }
  .distances button {
    min-block-size: 26px;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.2em;
  }
  .distances button:hover {
    text-decoration-color: currentcolor;
  }
  /* Figures and dates, which are isolated: what is around them is the layout's. */
  .facts p:not([dir]) {
    unicode-bidi: normal;
  }
  .figure {
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  p.figure {
    white-space: normal;
  }
  .source-list {
    font-size: var(--_s);
  }
  .source-list li + li {
    margin-block-start: 3px;
  }
  .source-list li {
    overflow-wrap: anywhere;
  }
  @media print {
    .steps,
    .in-article,
    .begin,
    .empty {
      display: none;
    }
    .head {
      break-inside: avoid;
      break-after: avoid;
    }
    .excerpt,
    .note,
    .event,
    li {
      break-inside: avoid;
    }
    blockquote {
      font-size: calc(15.5px * var(--_scale));
    }
    .all {
      columns: 2 280px;
      column-gap: 9mm;
    }
    .all .excerpt {
      padding-inline-start: 16px;
    }
    .all + .all {
      margin-block-start: 20px;
      border-block-start: 1px solid var(--_edge);
      padding-block-start: 14px;
    }
    /* A dashed line would be left behind at the foot of the page before. */
    .note {
      border: 0;
      padding: 0;
    }
    .one + .one {
      margin-block-start: 20px;
      border-block-start: 1px solid var(--_edge);
      padding-block-start: 14px;
    }
    .one h2 {
      font-size: calc(20px * var(--_scale));
      margin-block: 4px 10px;
    }
    section + section,
    .facts > section,
    .facts,
    .sources,
    .note {
      margin-block-start: 12px;
    }
    /* Nobody can follow a link on paper. */
    .source-list a::after {
      content: ' ' attr(href);
    }
  }
`;
