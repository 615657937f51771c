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
  .control:hover:not(:disabled),
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
  .control:disabled svg {
    opacity: 0.5;
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
  .north,
  .south {
    inset-inline-start: calc(50% - 20px);
  }
  .north {
    inset-block-start: 2px;
  }
  .south {
    inset-block-end: 2px;
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
  .scale {
    position: absolute;
    inset-block-end: 6px;
    inset-inline-start: 12px;
    pointer-events: none;
    font: 500 calc(11px * var(--_scale)) / 1.2 var(--_sans);
    color: var(--_ink);
    text-shadow:
      0 0 3px var(--_land),
      0 0 3px var(--_land);
  }
  .scale span,
  .scale svg {
    display: block;
  }
  .scale path {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.3;
  }
  .credits {
    position: absolute;
    inset-block-end: 4px;
    inset-inline-end: 8px;
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
  .fault {
    position: absolute;
    inset-block-start: 10px;
    inset-inline: 60px 12px;
    padding: 6px 10px;
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
  }
  @container (max-height: 350px) and (max-width: 370px) {
    .north {
      inset-inline-start: 60%;
    }
  }
  /* The credits need the middle of the lower edge. */
  @container (max-width: 460px) {
    .south {
      inset-block-end: 24px;
    }
  }
  /* On paper the map keeps the size it was painted at, and shrinks as a picture does. */
  @media print {
    :host {
      block-size: auto;
      background: none;
      container-type: normal !important;
      print-color-adjust: exact;
    }
    .frame {
      position: relative;
      inline-size: var(--_painted-width);
      block-size: var(--_painted-height);
      zoom: var(--_print-zoom);
    }
    .controls,
    .pans {
      display: none;
    }
  }
`;
