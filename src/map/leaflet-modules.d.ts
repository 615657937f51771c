/*
 * Leaflet's own modules, typed by @types/leaflet, which only knows the whole package. A name that a module lacks fails
 * the build.
 */
declare module 'leaflet/src/dom/DomUtil.js' {
  import { DomUtil } from 'leaflet';
  export = DomUtil;
}
declare module 'leaflet/src/geometry/LineUtil.js' {
  import { LineUtil } from 'leaflet';
  export = LineUtil;
}
declare module 'leaflet/src/geo/LatLng.js' {
  export { latLng as toLatLng } from 'leaflet';
}
declare module 'leaflet/src/geo/LatLngBounds.js' {
  export { latLngBounds as toLatLngBounds } from 'leaflet';
}
declare module 'leaflet/src/geometry/Point.js' {
  export { point as toPoint } from 'leaflet';
}
declare module 'leaflet/src/geometry/PolyUtil.js' {
  import { PolyUtil } from 'leaflet';
  export = PolyUtil;
}
declare module 'leaflet/src/layer/Layer.js' {
  export { Layer } from 'leaflet';
}
declare module 'leaflet/src/map/Map.js' {
  export { Map, map as createMap } from 'leaflet';
}
