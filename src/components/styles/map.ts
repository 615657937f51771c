import { css } from 'lit';

export const mapStyles = css`
  :host {
    block-size: 100%;
    min-block-size: 200px;
    background: var(--_sea);
    contain: layout !important;
    container-type: size !important;
    contain-intrinsic-inline-size: 320px;
    overflow: hidden;
  }
  :host(:state(inline)) {
    block-size: 100% !important;
    min-block-size: 200px !important;
  }
  .frame,
  .map {
    position: absolute;
    inset: 0;
  }
  /* In a row on the lower edge, as far as they fit beside one another; else in two or three. */
  .frame {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    align-content: end;
    justify-content: space-between;
  }
  .map {
    z-index: 0;
  }
  .controls {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: 10px;
    display: grid;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
    overflow: hidden;
  }
  .control,
  .pan {
    display: grid;
    place-items: center;
    background: var(--_raised);
    color: var(--_ink);
  }
  .control {
    inline-size: 34px;
    block-size: 34px;
  }
  .control + .control {
    border-block-start: 1px solid var(--_rule);
  }
  .control:hover:not([aria-disabled]),
  .pan:hover {
    background: var(--_rule);
  }
  .control svg,
  .pan svg {
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .control:focus-visible {
    outline-offset: -3px;
  }
  .control[aria-disabled] {
    color: var(--_edge);
  }
  .pan {
    position: absolute;
    inline-size: 40px;
    block-size: 24px;
    background: none;
    color: var(--_quiet);
    border-radius: var(--_radius);
  }
  .pan:focus-visible {
    background: var(--_raised);
    outline-offset: -2px;
  }
  .north {
    inset-block-start: 2px;
    inset-inline-start: calc(50% - 20px);
  }
  .pans {
    display: contents;
  }
  .south {
    position: relative;
    order: 1;
    margin-block-end: 2px;
  }
  .west,
  .east {
    top: calc(50% - 20px);
    inline-size: 24px;
    block-size: 40px;
  }
  .west {
    left: 2px;
  }
  .east {
    right: 2px;
  }
  .west svg {
    transform: rotate(-90deg);
  }
  .east svg {
    transform: rotate(90deg);
  }
  .south svg {
    transform: rotate(180deg);
  }
  .scale,
  .credits {
    position: relative;
    flex: 1 0 0;
    min-inline-size: fit-content;
    pointer-events: none;
  }
  .scale {
    padding: 0 12px 6px;
    font: 500 calc(11px * var(--_scale)) / 1.2 var(--_sans);
    color: var(--_ink);
    text-shadow:
      0 0 3px var(--_land),
      0 0 3px var(--_land);
  }
  .scale > * {
    display: block;
    inline-size: fit-content;
  }
  .scale path {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.3;
  }
  .credits {
    order: 2;
    display: flex;
    justify-content: end;
    padding: 0 8px 4px;
  }
  .credits p {
    pointer-events: auto;
    font-size: calc(10.5px * var(--_scale));
    line-height: 1.3;
    color: var(--_quiet);
    padding-inline: 6px;
    border-radius: var(--_radius);
    background: var(--_land);
  }
  .credits a {
    display: inline-block;
    padding-block: 5px;
  }
  /* Beside the arrows at the sides, and above what stands on the lower edge. */
  .fault {
    position: relative;
    flex: 0 0 calc(100% - 64px);
    max-block-size: max(3em, 25cqb);
    overflow-y: auto;
    margin: 0 32px 6px;
    padding: 6px 10px;
    overflow-wrap: anywhere;
    font-size: var(--_s);
    background: var(--_raised);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  ::slotted([slot='controls']) {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 10px;
  }
  /* On a low map the column would run into the arrow at its side. */
  @container (max-height: 350px) {
    .controls {
      grid-auto-flow: column;
    }
    .control + .control {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_rule);
    }
    /* Right below them: with large letters the lower half is needed. */
    .west,
    .east {
      top: 48px;
      block-size: 32px;
    }
  }
  @container (max-height: 350px) and (max-width: 370px) {
    .north {
      inset-inline-start: 60%;
    }
  }
  /*
   * On paper the map keeps the size it was painted at, and is made larger or smaller as a picture is: as wide as the
   * column, and on a sheet across no higher than leaves room for words (what the height of a sheet is, no unit
   * tells). The arc tangent makes a plain number of two lengths.
   */
  @media print {
    :host {
      block-size: auto;
      background: none;
      container-type: inline-size !important;
      print-color-adjust: exact;
      break-inside: avoid;
    }
    .frame {
      --_print-zoom: min(
        tan(atan2(100cqi, var(--_painted-width))),
        tan(atan2(clamp(90mm, 244mm - 52cqi, 150mm), var(--_painted-height)))
      );
      position: static;
      gap: 4px 16px;
      inline-size: calc(var(--_painted-width) * var(--_print-zoom));
      margin-inline: auto;
    }
    .map {
      position: relative !important;
      flex: none;
      inline-size: var(--_painted-width);
      block-size: var(--_painted-height);
      zoom: var(--_print-zoom);
      background: var(--_sea) !important;
    }
    .scale svg {
      zoom: var(--_print-zoom);
    }
    .scale,
    .credits {
      padding: 0;
    }
    .credits p {
      padding: 0;
      background: none;
    }
    .controls,
    .pans,
    .hint,
    slot[name='controls'] {
      display: none;
    }
  }
`;
