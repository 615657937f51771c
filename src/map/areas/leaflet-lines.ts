/**
 * Leaflet's functions to thin and cut lines of pixels. They are pure, so this module may bundle its own copy; two
 * copies of anything that keeps state would get mixed up.
 */
export { clipSegment, simplify } from 'leaflet/src/geometry/LineUtil.js';
export { toPoint as point } from 'leaflet/src/geometry/Point.js';
export { clipPolygon } from 'leaflet/src/geometry/PolyUtil.js';
