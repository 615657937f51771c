import * as L from 'leaflet';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import { leafletMap } from './leaflet-map.js';
import { json, RADIUS } from './world.js';

/** @type {import('./world.js').Draw} */
export async function draw(container, landUrl, placesUrl) {
  // It adds itself to a global Leaflet.
  Object.assign(globalThis, { L: { ...L } });
  await import('leaflet.markercluster');
  const { markerClusterGroup } = /** @type {any} */ (globalThis).L;
  const [land, places] = await Promise.all([json(landUrl), json(placesUrl)]);
  const map = leafletMap(container, land);
  const group = markerClusterGroup({ maxClusterRadius: RADIUS });
  const icon = L.divIcon({ className: 'mark', iconSize: [12, 12] });
  group.addLayers(
    places.features.map((/** @type {any} */ { geometry, properties }) => {
      const [lng, lat] = geometry.coordinates;
      return L.marker([lat, lng], { icon, title: properties.name });
    }),
  );
  map.addLayer(group);
}
