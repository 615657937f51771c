import { expect, it } from 'vitest';
import { MAP_EDGE } from '../../../src/geometry/map-edge';
import { Drag } from '../../../src/map/gestures/drag';
import * as L from '../../../src/map/leaflet';
import { at, handled, rest } from './harness';

it('what was pressed stays under the pointer, also where the map is zoomed meanwhile', () => {
  const { map, host, told } = handled();
  const held = at(map, 300, 200);
  const drag = new Drag(map, host, L.point(300, 200));
  drag.move([L.point(340, 250)], 0);
  expect(map.latLngToContainerPoint(held)).toEqual(L.point(340, 250));
  map.setZoom(5, { animate: false });
  drag.move([L.point(360, 260)], 10);
  expect(map.latLngToContainerPoint(held).distanceTo([360, 260])).toBeLessThan(2);
  drag.end(1000, true);
  expect(told).toEqual(['taken']);
});

it('a hand that trembles is a press', () => {
  const { map, host, told } = handled();
  const before = map.getCenter();
  const drag = new Drag(map, host, L.point(300, 200));
  drag.move([L.point(301, 201)], 0);
  drag.end(1, true);
  expect(drag.isUnderWay).toBe(false);
  expect(map.getCenter()).toEqual(before);
  expect(told).toEqual([]);
});

it('is reported from its beginning to its end, and marks the map, not the page', () => {
  const { map, host } = handled();
  const said: string[] = [];
  map.on('movestart dragstart move dragend moveend', ({ type }) => said.push(type));
  const drag = new Drag(map, host, L.point(300, 200));
  drag.move([L.point(340, 200)], 0);
  expect(map.getContainer().classList).toContain('dragged');
  expect(document.body.className).toBe('');
  drag.end(1000, true);
  expect(map.getContainer().classList).not.toContain('dragged');
  expect(said).toEqual(['movestart', 'dragstart', 'move', 'dragend', 'moveend']);
});

/** Drags 100 px to the right in 40 ms, and lets go so many milliseconds later; how far it got in the end. */
async function thrown(later: number, reducedMotion: boolean): Promise<number> {
  const { map, host } = handled({ reducedMotion: () => reducedMotion });
  const held = at(map, 300, 200);
  const drag = new Drag(map, host, L.point(300, 200));
  for (let step = 1; step <= 4; step++) drag.move([L.point(300 + 25 * step, 200)], 10 * step);
  const resting = rest(map);
  drag.end(40 + later, true);
  await resting;
  return map.latLngToContainerPoint(held).x - 300;
}

it.each([
  ['thrown, it glides on', 0, false, [150, 1000]],
  ['held still before it is let go, it stays', 200, false, [100, 100]],
  ['where motion is not wanted, it stays', 0, true, [100, 100]],
] as const)('%s', async (_, later, reducedMotion, [least, most]) => {
  const way = await thrown(later, reducedMotion);
  expect(way).toBeGreaterThanOrEqual(least);
  expect(way).toBeLessThanOrEqual(most);
});

it('ends at the end of the world, and comes back from there with the pointer', () => {
  const { map, host } = handled({}, 3);
  const drag = new Drag(map, host, L.point(300, 100));
  drag.move([L.point(300, 5000)], 0);
  expect(map.getBounds().getNorth()).toBeCloseTo(MAP_EDGE, 0);
  drag.move([L.point(300, 4990)], 10);
  expect(map.getBounds().getNorth()).toBeCloseTo(MAP_EDGE, 0);
  drag.move([L.point(300, 100)], 20);
  expect(map.getCenter().lat).toBeCloseTo(40, 0);
  drag.end(1000, true);
});
