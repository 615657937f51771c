/**
 * The parts of Leaflet that this room uses, from the package's own modules. Popups, tooltips, controls, images, vectors
 * and handlers stay out: a third of its weight. Nothing else imports Leaflet.
 */
export type * from 'leaflet';
export { getPosition, setPosition, setTransform } from 'leaflet/src/dom/DomUtil.js';
export { toLatLng as latLng } from 'leaflet/src/geo/LatLng.js';
export { toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { toPoint as point } from 'leaflet/src/geometry/Point.js';
export { Layer } from 'leaflet/src/layer/Layer.js';
export { createMap as map, Map as LeafletMap } from 'leaflet/src/map/Map.js';
