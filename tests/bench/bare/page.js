import * as L from 'leaflet';
import { feature } from 'topojson-client';

// The least that Leaflet takes to show the same: borders on canvas, the areas, a mark for each place; the same view and
// size. With `?canvas` marks are on the canvas too, which is the least that a map takes to be moved.
const query = new URLSearchParams(location.search);
const container = /** @type {HTMLElement} */ (document.querySelector('#map'));
container.style.width = `${query.get('width')}px`;
container.style.height = `${query.get('height')}px`;

// Beside the page when it is built, and not before.
const world = new URL(query.get('world') ?? 'world-110m.js', document.baseURI).href;
const [{ default: text }, brief] = await Promise.all([
  import(/* @vite-ignore */ world),
  json(query.get('brief') ?? 'brief.geojson'),
]);
const atlas = topology(JSON.parse(text));
const [west, south, east, north] = brief.bbox;
const map = L.map(container, { zoomSnap: 0.25, wheelPxPerZoomLevel: 90 });
map.fitBounds(
  [
    [south, west],
    [north, east],
  ],
  { padding: [26, 26], animate: false },
);
const renderer = L.canvas();
for (const [name, shape] of Object.entries(atlas.objects)) {
  const style =
    name === 'land'
      ? { renderer, stroke: false, fillColor: '#f6f2e6', fillOpacity: 1 }
      : { renderer, color: '#8a8578', weight: 1, fill: false };
  L.geoJSON(feature(atlas, name === 'land' ? filled(shape) : shape), options(style)).addTo(map);
}
/** Where each mark stands. @type {L.LatLng[]} */
const spots = [];
const icon = L.divIcon({ className: 'mark', iconSize: [24, 24] });
for (const { geometry, properties } of brief.features) {
  if (!geometry) continue;
  const title = properties.name;
  const shape = L.geoJSON(geometry);
  if (geometry.type !== 'Point') shape.addTo(map);
  const spot = shape.getBounds().getCenter();
  spots.push(spot);
  if (query.has('canvas')) {
    L.circleMarker(spot, { renderer, radius: 12, color: '#c1301c', weight: 2 }).addTo(map);
    continue;
  }
  L.marker(spot, { icon, title, alt: title }).addTo(map);
}
// As near as ours goes to a place, in as much time.
const fly = (/** @type {number} */ at) =>
  map.flyTo(/** @type {L.LatLng} */ (spots[at]), 7, { duration: 0.5 });
Object.assign(globalThis, { bare: { count: spots.length, fly } });
// Leaflet paints its canvas in the next frame, and asked for it before this.
requestAnimationFrame(() => dispatchEvent(new Event('bare-ready')));

/** Its arcs are flat. @param {any} flat */
function topology(flat) {
  const pairs = (/** @type {number[]} */ arc) =>
    Array.from({ length: arc.length / 2 }, (_, at) => arc.slice(2 * at, 2 * at + 2));
  return { ...flat, type: 'Topology', arcs: flat.arcs.map(pairs) };
}

/** The atlas holds the land's rings as lines; even and odd make the lakes. @param {any} shape */
function filled(shape) {
  return shape.type === 'MultiLineString' ? { ...shape, type: 'Polygon' } : shape;
}

/** Leaflet's types do not know that a path's renderer is part of its style. @param {any} style @returns {L.GeoJSONOptions} */
function options(style) {
  return { style };
}

/** @param {string} name */
async function json(name) {
  const response = await fetch(name);
  return response.json();
}
