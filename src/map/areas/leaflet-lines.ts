/**
 * Leaflet's ways to thin and to cut lines of pixels. They are pure, so that this module may have them for itself; of what
 * counts or keeps anything, two copies would mix up each other's.
 */
export { clipSegment, simplify } from 'leaflet/src/geometry/LineUtil.js';
export { toPoint as point } from 'leaflet/src/geometry/Point.js';
export { clipPolygon } from 'leaflet/src/geometry/PolyUtil.js';
