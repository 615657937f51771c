import type { Position } from 'geojson';
import { worldCopyShift } from '../../geometry/longitude';
import { worldSize } from '../../geometry/mercator';
import * as L from '../leaflet';
import { spreadOffsets } from './spread';

/** How far inside the edge of the map a mark stands, so that all of it is seen. */
const INSET = 24;
const SPREAD_SPACING = 40;

/** Where a mark stands: in the copy of the world that is in view, and inside the edges of the map. */
export function standingAt(map: L.Map, [lng = 0, lat = 0]: Position): L.LatLng {
  const latLng = L.latLng(lat, lng + worldCopyShift(lng, map.getCenter().lng));
  const zoom = map.getZoom();
  const { x, y } = map.project(latLng, zoom);
  const inside = Math.min(worldSize(zoom) - INSET, Math.max(INSET, y));
  return inside === y ? latLng : map.unproject([x, inside], zoom);
}

/** Where marks stand that would cover each other at their places: around the middle, each on its own side. */
export function standingAround(
  map: L.Map,
  middle: L.LatLng,
  places: readonly L.LatLng[],
): L.LatLng[] {
  const zoom = map.getZoom();
  const center = map.project(middle, zoom);
  const ways = places.map((place): [number, number] => {
    const { x, y } = map.project(place, zoom).subtract(center);
    return [x, y];
  });
  return spreadOffsets(ways, SPREAD_SPACING).map(([x, y]) =>
    map.unproject(center.add([x, y]), zoom),
  );
}
