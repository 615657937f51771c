import { onTestFinished } from 'vitest';
import { addGestures, type GestureHost } from '../../../src/map/gestures/gestures';
import type * as L from '../../../src/map/leaflet';
import { endMovement } from '../../../src/map/leaflet-private';
import { makeMap } from '../world/harness';

/** A map of 800 × 600 pixels, and what its gestures report: that one took the map, or went to the page. */
export function handled(host: Partial<GestureHost> = {}, zoom = 4) {
  const map = makeMap([40, 20], zoom);
  map.setMinZoom(2).setMaxZoom(10);
  const told: string[] = [];
  const all: GestureHost = {
    cooperative: () => false,
    reducedMotion: () => false,
    passed: (what) => told.push(what),
    taken: () => told.push('taken'),
    ...host,
  };
  const life = new AbortController();
  addGestures(map, all, life.signal);
  onTestFinished(() => {
    life.abort();
    endMovement(map);
  });
  return { map, host: all, told, life };
}

/** The next time that the map has come to rest. */
export function rest(map: L.Map): Promise<unknown> {
  return new Promise((settle) => map.once('moveend', settle));
}

export function at(map: L.Map, x: number, y: number): L.LatLng {
  return map.containerPointToLatLng([x, y]);
}
