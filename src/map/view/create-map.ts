import { MAP_EDGE } from '../../geometry/map-edge';
import * as L from '../leaflet';
import { SNAP } from './camera';

export const MAX_ZOOM = 10;

/**
 * Leaflet's map in a container: without controls, keys and gestures, which are ours.
 * @throws TypeError if the page has every object enumerate something, which Leaflet takes for an option and a listener
 */
export function createMap(container: HTMLElement): L.Map {
  // biome-ignore lint/suspicious/useGuardForIn: what is inherited is what this asks for.
  for (const added in {}) throw new TypeError(`Object.prototype.${added} is enumerable`);
  // As in the style sheet. Otherwise Leaflet asks, and to answer, the browser works out every style of the page.
  container.style.position = 'absolute';
  return L.map(container, {
    zoomControl: false,
    attributionControl: false,
    // Tiles are painted at once; fading in, they would show their seams.
    fadeAnimation: false,
    zoomSnap: SNAP,
    maxZoom: MAX_ZOOM,
    // Longitudes go on forever: the world repeats.
    maxBounds: [
      [-MAP_EDGE, -36_000],
      [MAP_EDGE, 36_000],
    ],
  });
}
