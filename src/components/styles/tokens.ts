import { css } from 'lit';

/**
 * The look, as private names that every element derives from the public `--dateline-*` properties.
 * Derived in each element and never set on a parent, so that a host's value inherits into all of them.
 * Contrast is at least 4.5:1 for text and 3:1 for marks, in both themes.
 */
export const tokens = css`
  :host {
    --_paper: var(--dateline-paper, light-dark(#fbf8f1, #0f161d));
    --_raised: var(--dateline-raised, light-dark(#fffdf9, #17212a));
    --_ink: var(--dateline-ink, light-dark(#1c1a16, #ece7dc));
    --_quiet: var(--dateline-quiet, light-dark(#625c50, #a5aeb5));
    --_rule: var(--dateline-rule, light-dark(#ded6c6, #2a3640));
    --_edge: var(--dateline-edge, light-dark(#857d6d, #74828c));
    --_accent: var(--dateline-accent, light-dark(#ab2a15, #ff7a59));
    --_on-accent: var(--dateline-on-accent, light-dark(#ffffff, #1a0d08));
    --_glow: var(--dateline-glow, light-dark(#f8e5d6, #43291f));
    --_topic: var(--dateline-topic, light-dark(#eee4bf, #3a3720));

    --_sea: var(--dateline-sea, light-dark(#dbe5e8, #0c141b));
    --_land: var(--dateline-land, light-dark(#f7f2e7, #1b2730));
    --_coast: var(--dateline-coast, light-dark(#6f8084, #64798a));
    --_border: var(--dateline-border, light-dark(#8b7f66, #667782));
    --_disputed: var(--dateline-disputed, light-dark(#766b55, #7d8f9a));
    --_graticule: var(--dateline-graticule, light-dark(#cbd8dc, #15202a));
    --_map-label: var(--dateline-map-label, light-dark(#6b6454, #93a0a9));
    --_sea-label: var(--dateline-sea-label, light-dark(#486773, #7893a3));

    --_serif: var(
      --dateline-serif,
      'Iowan Old Style',
      'Palatino Linotype',
      Palatino,
      'Source Serif 4',
      'Noto Serif',
      Georgia,
      serif
    );
    --_sans: var(
      --dateline-sans,
      system-ui,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      'Noto Sans',
      Arial,
      sans-serif
    );
    /* Sizes are in pixels times one factor: a host's root font size must not reach in. */
    --_scale: var(--dateline-text-scale, 1);
    --_s: calc(12px * var(--_scale));
    --_m: calc(13.5px * var(--_scale));
    --_l: calc(17.5px * var(--_scale));
    --_xl: calc(26px * var(--_scale));
    --_radius: var(--dateline-radius, 3px);

    display: block;
    box-sizing: border-box;
    -webkit-text-size-adjust: 100%;
    /*
     * What everything inside inherits, and no z-index out of here. Important here is stronger than important in
     * the page; whatever says where and how large an element is, and whether it is seen, is left to the page.
     */
    color: var(--_ink) !important;
    cursor: auto !important;
    font: 400 var(--_m) / 1.45 var(--_sans) !important;
    hyphens: manual !important;
    isolation: isolate !important;
    letter-spacing: normal !important;
    overflow-wrap: normal !important;
    /* Firefox and others draw them white on every ground, unless they are told. */
    scrollbar-color: var(--_edge) transparent !important;
    stroke: none !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    transition: none !important;
    white-space: normal !important;
    word-break: normal !important;
    word-spacing: normal !important;
    writing-mode: horizontal-tb !important;
  }
  :host(:state(inline)) {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  /* The map is painted by us, with the reader's own colours. */
  @media (forced-colors: active) {
    :host {
      --_sea: Canvas;
      --_land: Canvas;
      --_coast: CanvasText;
      --_border: GrayText;
      --_disputed: GrayText;
      --_graticule: Canvas;
      --_map-label: CanvasText;
      --_sea-label: CanvasText;
    }
  }
  /* Paper is light, whatever the screen was. */
  @media print {
    :host {
      color-scheme: light !important;
    }
    h1,
    h2,
    h3 {
      break-after: avoid;
    }
    p {
      orphans: 3;
      widows: 3;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
