import { sheetFor } from './sheet';

/**
 * The rules of `leaflet.css` that this map needs, and no picture it refers to, followed by our own marks.
 * Private names (`--_ink`, …) come from the element around the map.
 */
export const MAP_STYLE = `
.leaflet-container {
  overflow: hidden;
  user-select: none;
  -webkit-tap-highlight-color: transparent;
  touch-action: none;
  &.cooperative { touch-action: pan-x pan-y; }
  background: var(--_sea);
  cursor: grab;
}
.leaflet-container.dragged { cursor: grabbing; }
.leaflet-pane, .leaflet-tile, .leaflet-tile-container, .leaflet-layer, .spot,
.leaflet-pane > svg, .leaflet-pane > canvas { position: absolute; inset-block-start: 0; left: 0; }
.leaflet-pane { z-index: 400; }
.leaflet-tile-pane { z-index: 200; }
.leaflet-marker-pane { z-index: 600; }
.leaflet-tile { visibility: hidden; pointer-events: none; }
.leaflet-tile-loaded { visibility: inherit; }
.leaflet-zoom-animated { transform-origin: 0 0; }
svg.leaflet-zoom-animated { will-change: transform; }
.leaflet-zoom-anim .leaflet-zoom-animated { transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1); }
.leaflet-zoom-anim .leaflet-tile, .leaflet-pan-anim .leaflet-tile { transition: none; }
.leaflet-zoom-anim .leaflet-zoom-hide { visibility: hidden; }
.leaflet-overlay-pane svg { pointer-events: none; }
.leaflet-interactive { pointer-events: visiblePainted; cursor: pointer; }

.paper { display: none; }
@media print {
  .leaflet-map-pane > .paper { display: block; position: absolute; z-index: 200; overflow: hidden; }
  .leaflet-map-pane:has(> .paper) canvas { display: none; }
  /* A shadow would be so many copies of the words, each found by whoever searches the file. */
  .spot .name { text-shadow: none !important; paint-order: stroke fill; -webkit-text-stroke: 3px var(--_land); }
}

.theme-probe { position: absolute; inline-size: 0; block-size: 0; overflow: hidden; visibility: hidden; }
.theme-probe b { position: absolute; font: 600 12.5px/1.36 var(--_sans); white-space: nowrap; }
.theme-probe span { transition: color 1ms; forced-color-adjust: none; }

.spot { inline-size: 0; block-size: 0; }
.spot button {
  position: absolute;
  left: 0;
  top: 0;
  transform: translate(-50%, -50%);
  display: block;
  border: 0;
  padding: 0;
  background: none;
  color: var(--_ink);
  font: 600 12.5px/1.36 var(--_sans);
  cursor: pointer;
  pointer-events: auto;
  touch-action: manipulation;
}
.spot .badge {
  display: grid;
  place-items: center;
  inline-size: 28px;
  block-size: 28px;
  transition: transform 150ms ease-out;
}
.marker .glyph { display: block; inline-size: 28px; block-size: 28px; overflow: visible; }
.marker .shape { fill: var(--_mark, var(--_ink)); stroke: var(--_raised); stroke-width: 1.5; paint-order: stroke; }
.marker .fill { fill: var(--_raised); }
.marker .line { fill: none; stroke: var(--_raised); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.marker[data-by='editor'] .shape { fill: var(--_raised); stroke: var(--_mark, var(--_ink)); paint-order: normal; stroke-width: 1.7; }
.marker[data-by='editor'] .fill { fill: var(--_mark, var(--_ink)); }
.marker[data-by='editor'] .line { stroke: var(--_mark, var(--_ink)); }
.marker[data-approximate] .shape { stroke-dasharray: 3.5 2.5; }
.marker .glyph[data-shape='bare'] .fill, .marker .glyph[data-shape='bare'] .shape { fill: var(--_ink); }
.marker[aria-current='true'] .badge { transform: scale(1.36); }
.marker[aria-current='true'] .shape { fill: var(--_accent); stroke: var(--_raised); }
.marker[aria-current='true'] .fill { fill: var(--_on-accent); }
.marker[aria-current='true'] .line { stroke: var(--_on-accent); }
.marker[data-lit] .badge { transform: scale(1.15); }
.marker[aria-current='true'][data-lit] .badge { transform: scale(1.36); }
.marker[aria-current='true'] .badge::after {
  content: '';
  position: absolute;
  inset: 0;
  border: 2px solid var(--_accent);
  border-radius: 50%;
  opacity: 0;
  animation: pulse 550ms ease-out 1;
}
@keyframes pulse { from { opacity: 0.9; transform: scale(0.8); } to { opacity: 0; transform: scale(2.1); } }

.count {
  position: absolute;
  inset: -6px -8px auto auto;
  min-inline-size: 17px;
  padding-inline: 3px;
  border-radius: 9px;
  background: var(--_raised);
  border: 1.5px solid var(--_ink);
  color: var(--_ink);
  font: 700 10.5px/14px var(--_sans);
  text-align: center;
}

.count::before { content: attr(data-count); }

.spot .name {
  position: absolute;
  inline-size: max-content;
  max-inline-size: 156px;
  padding-inline: 1px;
  text-align: center;
  overflow-wrap: anywhere;
  text-shadow:
    0 0 2px var(--_land), 0 0 2px var(--_land), 0 0 3px var(--_land), 0 0 3px var(--_land), 0 0 5px var(--_land);
}
[data-by='editor'] .name { font-weight: 450; }
[data-side='right'] .name { left: calc(100% + 4px); top: 50%; transform: translateY(-50%); text-align: left; }
[data-side='left'] .name { right: calc(100% + 4px); top: 50%; transform: translateY(-50%); text-align: right; }
[data-side='below'] .name { top: calc(100% + 2px); left: 50%; transform: translateX(-50%); }
[data-side='above'] .name { bottom: calc(100% + 2px); left: 50%; transform: translateX(-50%); }
.marker[data-side='hidden'] .name {
  visibility: hidden;
  left: calc(100% + 4px);
  top: 50%;
  transform: translateY(-50%);
}
.marker[aria-current='true'] .name { color: var(--_accent); }
.marker:is(.cluster, [aria-current='true'])[data-side='right'] .name { left: calc(100% + 9px); }
.marker:is(.cluster, [aria-current='true'])[data-side='left'] .name { right: calc(100% + 9px); }
.marker:is(.cluster, [aria-current='true'])[data-side='below'] .name { top: calc(100% + 7px); }
.marker:is(.cluster, [aria-current='true'])[data-side='above'] .name { bottom: calc(100% + 7px); }
.spot button[data-lit] .name, .spot button:focus-visible .name {
  visibility: visible;
  background: var(--_raised);
  /* A plate that is wider than the words would make them wrap at another place. */
  box-shadow: 0 0 0 3px var(--_raised);
  text-shadow: none;
  -webkit-text-stroke: 0;
  border-radius: 1px;
}
.spot .area-name { min-inline-size: 24px; min-block-size: 24px; }
.area-name .name { position: static; display: block; font-style: italic; letter-spacing: 0.01em; }
.area-name[data-side='hidden'] { pointer-events: none; }
.area-name[data-side='hidden']:not([data-lit], :focus-visible) .name { opacity: 0; }
/* It may lie over its own hatching and over a coast: sea around each letter, and no plate that hides either. */
.area-name[data-kind='sea-area'] .name { color: var(--_sea-label); text-shadow: none; paint-order: stroke fill; -webkit-text-stroke: 5px var(--_sea); }
.area-name[aria-current='true'] .name { color: var(--_accent); }
.spot button:focus-visible { outline: 2px solid var(--_ink); outline-offset: 3px; border-radius: 4px; }

.area {
  fill: var(--_fill, var(--_ink));
  fill-opacity: var(--_fillOpacity, 0.05);
  stroke: var(--_stroke, var(--_ink));
  stroke-opacity: var(--_strokeOpacity, 0.55);
  stroke-width: var(--_strokeWidth, 1.2px);
  transition: fill-opacity 150ms;
}
.area.approximate { stroke-dasharray: 5 4; }
.area.approximate:not([data-kind='sea-area'], .lit, .selected) { stroke-opacity: 0.5; stroke-width: 1px; }
[data-kind='sea-area'] { fill: url(#dateline-hatch); fill-opacity: 1; }
.area.lit { fill-opacity: 0.13; }
[data-kind='sea-area'].lit { fill-opacity: 1; stroke-opacity: 1; }
.area.selected { fill: var(--_accent); fill-opacity: 0.1; stroke: var(--_accent); stroke-opacity: 1; stroke-width: 2px; }
[data-kind='sea-area'].selected { fill: url(#dateline-hatch); fill-opacity: 1; }
.hatch path { stroke: var(--_sea-label); stroke-width: 1.6; stroke-opacity: 0.9; }
.line { fill: none; stroke: var(--_stroke, var(--_ink)); stroke-width: var(--_strokeWidth, 1.6px); stroke-opacity: var(--_strokeOpacity, 0.75); }
.line.approximate { stroke-dasharray: 6 5; }
.line.lit { stroke-width: 2.6px; stroke-opacity: 1; }
.line.selected { stroke: var(--_accent); stroke-width: 2.6px; stroke-opacity: 1; }
.line-target { fill: none; stroke: transparent; stroke-width: 18px; pointer-events: stroke; }
.uncertainty { fill: none; stroke: var(--_ink); stroke-opacity: 0.7; stroke-width: 1.2px; stroke-dasharray: 3 3; }
.leader { fill: none; stroke: var(--_ink); stroke-width: 1.2px; stroke-opacity: 0.75; }
.leader-end {
  position: absolute;
  inset: -3.5px;
  inline-size: 7px;
  block-size: 7px;
  border-radius: 50%;
  box-sizing: border-box;
  border: 1px solid var(--_raised);
  background: var(--_ink);
}
.uncertainty.selected { stroke: var(--_accent); stroke-opacity: 1; }

@media (prefers-reduced-motion: reduce) {
  .leaflet-zoom-anim .leaflet-zoom-animated, .spot .badge, .area { transition: none; }
  .marker[aria-current='true'] .badge::after { animation: none; }
}
@media (forced-colors: active) {
  .spot .name { background: Canvas; color: CanvasText; text-shadow: none; }
  .marker .shape { fill: Canvas; stroke: CanvasText; }
  .marker .fill { fill: CanvasText; }
  .marker .line { stroke: CanvasText; }
  .marker[aria-current='true'] .shape { fill: Highlight; }
  .marker[aria-current='true'] .name { outline: 1px solid Highlight; }
}
`;

/** Puts the style into the tree that a map stands in; returns the function that takes it out again. */
export function adoptMapStyle(root: Document | ShadowRoot): () => void {
  const sheet = sheetFor(root, MAP_STYLE);
  root.adoptedStyleSheets.push(sheet);
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
