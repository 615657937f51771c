import { MAP_EDGE } from '../../geometry/map-edge';
import * as L from '../leaflet';
import { SNAP } from './camera';

export const MAX_ZOOM = 10;

/** Leaflet's map in a container: without controls, keys and hands, which are ours. */
export function createMap(container: HTMLElement): L.Map {
  // As the style sheet has it. Otherwise Leaflet asks, and the browser works out every style of the page to answer.
  container.style.position = 'absolute';
  return L.map(container, {
    zoomControl: false,
    attributionControl: false,
    // Tiles are painted at once, and would show their seams while they fade in.
    fadeAnimation: false,
    zoomSnap: SNAP,
    maxZoom: MAX_ZOOM,
    // Longitudes go on for ever: the world repeats.
    maxBounds: [
      [-MAP_EDGE, -36_000],
      [MAP_EDGE, 36_000],
    ],
  });
}
