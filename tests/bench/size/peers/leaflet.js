import * as L from 'leaflet';
import { leafletMap } from './leaflet-map.js';
import { json, MARK } from './world.js';

/** A circle on one canvas for each place. @type {import('./world.js').Draw} */
export async function draw(container, landUrl, placesUrl) {
  const [land, places] = await Promise.all([json(landUrl), json(placesUrl)]);
  const map = leafletMap(container, land);
  for (const { geometry } of places.features) {
    const [lng, lat] = geometry.coordinates;
    L.circleMarker([lat, lng], { radius: 5, color: MARK, weight: 1 }).addTo(map);
  }
  // Its canvas is painted in the next frame, and that was asked for before this.
  await new Promise((done) => requestAnimationFrame(done));
}
