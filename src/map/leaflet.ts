/**
 * The parts of Leaflet that this room uses, from the package's own modules: popups, tooltips, controls, images and the
 * canvas renderer stay out, a quarter of its weight. Nothing else imports Leaflet.
 */
export type * from 'leaflet';
export { getPosition, setPosition, setTransform } from 'leaflet/src/dom/DomUtil.js';
export { toLatLng as latLng } from 'leaflet/src/geo/LatLng.js';
export { toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { toPoint as point } from 'leaflet/src/geometry/Point.js';
export { Layer } from 'leaflet/src/layer/Layer.js';
export { createMap as map, Map as LeafletMap } from 'leaflet/src/map/Map.js';

// Each adds its handler to the map.
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
