import { expect, it, onTestFinished } from 'vitest';
import type * as L from '../../src/map/leaflet';
import { endMovement, steppable } from '../../src/map/leaflet-private';
import { PinnedElement } from '../../src/map/markers/pinned-element';
import { makeMap } from './world/harness';

/** By whose they are: what src/map/leaflet-private.ts, and layers of our own, use of the installed Leaflet. */
const MEMBERS = {
  map: ['_animatingZoom', '_stop', '_rawPanBy', '_moveStart', '_move', '_animateZoom'],
  layer: ['_map'],
};

it.each(Object.entries(MEMBERS))('Leaflet has what is used of its %s', async (owner, names) => {
  const owners: Record<string, object> = await used();
  expect(names.filter((name) => !(name in (owners[owner] ?? {})))).toEqual([]);
});

it('a member that Leaflet has lost is named', () => {
  expect(() => steppable({} as L.Map)).toThrow('Leaflet no longer has _stop');
});

it('a map can be removed in the middle of a zoom', async () => {
  const map = makeMap([0, 0], 2);
  await zoom(map);
  endMovement(map);
  const faults: string[] = [];
  const note = ({ message }: ErrorEvent) => faults.push(message);
  window.addEventListener('error', note);
  onTestFinished(() => window.removeEventListener('error', note));
  const pane = map.getPane('mapPane');
  pane?.dispatchEvent(new TransitionEvent('transitionend', { propertyName: 'transform' }));
  expect(faults).toEqual([]);
});

/** A map in which all of them are there: zooming, with a layer. */
async function used(): Promise<Record<keyof typeof MEMBERS, object>> {
  const map = makeMap([0, 0], 2);
  const layer = new PinnedElement(map.getCenter(), document.createElement('b')).addTo(map);
  await zoom(map);
  onTestFinished(() => endMovement(map));
  return { map, layer };
}

/** Settles in the middle of it. */
function zoom(map: L.Map): Promise<unknown> {
  return new Promise((settle) => map.once('zoomanim', settle).setZoom(3, { animate: true }));
}
