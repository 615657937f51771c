import { onTestFinished } from 'vitest';
import { giveHands, type HandsHost } from '../../../src/map/hands/hands';
import type * as L from '../../../src/map/leaflet';
import { endMovement } from '../../../src/map/leaflet-private';
import { makeMap } from '../world/harness';

/** A map of 800 × 600 pixels, and what its hands have told: how often they took it, and what went to the page. */
export function handled(host: Partial<HandsHost> = {}, zoom = 4) {
  const map = makeMap([40, 20], zoom);
  map.setMinZoom(2).setMaxZoom(10);
  const told: string[] = [];
  const all: HandsHost = {
    cooperative: () => false,
    reducedMotion: () => false,
    passed: (what) => told.push(what),
    taken: () => told.push('taken'),
    ...host,
  };
  const life = new AbortController();
  giveHands(map, all, life.signal);
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
