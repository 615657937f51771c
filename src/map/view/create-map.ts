import { MAP_EDGE } from '../../geometry/map-edge';
import * as L from '../leaflet';
import { SNAP } from './camera';

export const MAX_ZOOM = 10;

/**
 * Leaflet's map in a container: without controls, keys and hands, which are ours.
 * @throws TypeError where the page lets every object enumerate something: Leaflet takes it for an option and a listener
 */
export function createMap(container: HTMLElement): L.Map {
  const [added] = Object.keys(Object.prototype);
  if (added) throw new TypeError(`Object.prototype.${added} is enumerable`);
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
