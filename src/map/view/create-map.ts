import { MAP_EDGE } from '../../geometry/map-edge';
import * as L from '../leaflet';
import { containDrag, followZoom, hearOtherDocument } from '../leaflet-private';
import { SNAP } from './camera';

export const MAX_ZOOM = 10;

/** Leaflet's map in a container: without controls and keys, which are ours, and at home in any document. */
export function createMap(container: HTMLElement, signal: AbortSignal): L.Map {
  // As the style sheet has it. Otherwise Leaflet asks, and the browser works out every style of the page to answer.
  container.style.position = 'absolute';
  const map = L.map(container, {
    zoomControl: false,
    attributionControl: false,
    keyboard: false,
    boxZoom: false,
    // Tiles are painted at once, and would show their seams while they fade in.
    fadeAnimation: false,
    zoomSnap: SNAP,
    wheelPxPerZoomLevel: 90,
    maxZoom: MAX_ZOOM,
    // Longitudes go on for ever: the world repeats.
    maxBounds: [
      [-MAP_EDGE, -36_000],
      [MAP_EDGE, 36_000],
    ],
    maxBoundsViscosity: 1,
  });
  containDrag(map);
  followZoom(map);
  hearOtherDocument(map, signal);
  return map;
}
