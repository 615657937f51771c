/**
 * The parts of Leaflet that this room uses, from the package's own modules: popups, tooltips, controls, images and the
 * canvas renderer stay out, a quarter of its weight. Nothing else imports Leaflet.
 */
export type * from 'leaflet';
export { getPosition, setPosition, setTransform } from 'leaflet/src/dom/DomUtil.js';
export { toLatLng as latLng } from 'leaflet/src/geo/LatLng.js';
export { toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { simplify } from 'leaflet/src/geometry/LineUtil.js';
export { toPoint as point } from 'leaflet/src/geometry/Point.js';
export { Layer } from 'leaflet/src/layer/Layer.js';
export { layerGroup } from 'leaflet/src/layer/LayerGroup.js';
export { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
export { Polyline } from 'leaflet/src/layer/vector/Polyline.js';
export { createMap as map } from 'leaflet/src/map/Map.js';

import { svg } from 'leaflet/src/layer/vector/SVG.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
// Each adds its handler to the map.
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

export { LeafletMap };

// Leaflet's own module for this brings the canvas renderer along; this map draws paths as SVG.
LeafletMap.include({
  getRenderer(this: LeafletMap) {
    this.options.renderer ??= svg();
    const { renderer } = this.options;
    if (!this.hasLayer(renderer)) this.addLayer(renderer);
    return renderer;
  },
});
