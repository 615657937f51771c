import { expect, it, onTestFinished } from 'vitest';
import type * as L from '../../src/map/leaflet';
import { containDrag, endMovement, wasDragged } from '../../src/map/leaflet-private';
import { PinnedElement } from '../../src/map/markers/pinned-element';
import { makeMap } from './world/harness';

/** By whose they are: what src/map/leaflet-private.ts, and layers of our own, use of the installed Leaflet. */
const MEMBERS = {
  map: ['_animatingZoom'],
  drag: ['_onMove', '_onUp', '_moved', '_startPoint', '_parentScale', '_lastEvent'],
  'class of the drag': ['_dragging'],
  'two fingers': ['_onTouchMove', '_onTouchEnd'],
  layer: ['_map'],
};

it.each(Object.entries(MEMBERS))('Leaflet has what is used of its %s', async (owner, names) => {
  const owners: Record<string, object> = await used();
  expect(names.filter((name) => !(name in (owners[owner] ?? {})))).toEqual([]);
});

it('a member that Leaflet has lost is named', () => {
  const map = makeMap([0, 0], 2);
  Object.assign(map, { dragging: {} });
  expect(() => containDrag(map)).toThrow('Leaflet no longer has _draggable');
});

it('a drag is told of, and marks the map and not the page', () => {
  const map = makeMap([0, 0], 2);
  containDrag(map);
  const told: string[] = [];
  map.on('dragstart dragend', ({ type }) => told.push(type));
  drag(map);
  expect(document.body.className).toBe('');
  expect(map.getContainer().classList).toContain('dragged');
  expect(wasDragged(map)).toBe(true);
  document.dispatchEvent(new MouseEvent('mouseup'));
  expect(told).toEqual(['dragstart', 'dragend']);
  expect(map.getContainer().classList).not.toContain('dragged');
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

/** A map in which all of them are there: dragged, zooming, with a layer. */
async function used(): Promise<Record<keyof typeof MEMBERS, object>> {
  const map = makeMap([0, 0], 2);
  const layer = new PinnedElement(map.getCenter(), document.createElement('b')).addTo(map);
  const { _draggable } = map.dragging as unknown as { _draggable: object };
  drag(map);
  document.dispatchEvent(new MouseEvent('mouseup'));
  await zoom(map);
  onTestFinished(() => endMovement(map));
  return {
    map,
    drag: _draggable,
    'class of the drag': _draggable.constructor,
    'two fingers': map.touchZoom,
    layer,
  };
}

/** Settles in the middle of it. */
function zoom(map: L.Map): Promise<unknown> {
  return new Promise((settle) => map.once('zoomanim', settle).setZoom(3, { animate: true }));
}

function drag(map: L.Map): void {
  const pane = map.getPane('mapPane');
  const at = { button: 0, bubbles: true };
  pane?.dispatchEvent(new MouseEvent('mousedown', { ...at, clientX: 100, clientY: 100 }));
  pane?.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX: 130, clientY: 100 }));
}
