import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { LAND, VIEW } from './world.js';

const [WEST, SOUTH, EAST, NORTH] = VIEW;

/** @param {HTMLElement} container @param {any} land */
export function leafletMap(container, land) {
  const map = L.map(container, {
    maxZoom: 18,
    zoomSnap: 0.25,
    wheelPxPerZoomLevel: 90,
    preferCanvas: true,
  });
  map.fitBounds([
    [SOUTH, WEST],
    [NORTH, EAST],
  ]);
  const style = { stroke: false, fillColor: LAND, fillOpacity: 1, interactive: false };
  L.geoJSON(land, { style }).addTo(map);
  return map;
}
