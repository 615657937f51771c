import { expect, it, onTestFinished } from 'vitest';
import { Pinch } from '../../../src/map/gestures/pinch';
import * as L from '../../../src/map/leaflet';
import { endMovement } from '../../../src/map/leaflet-private';
import { at, handled, rest } from './harness';

/** Two fingers beside one another, around a point. */
const fingers = (x: number, y: number, apart: number): [L.Point, L.Point] => [
  L.point(x - apart / 2, y),
  L.point(x + apart / 2, y),
];

it('what is between the fingers stays there, and the map comes to rest at a zoom that it stops at', async () => {
  const { map, host, told } = handled();
  const held = at(map, 300, 200);
  const pinch = new Pinch(map, host, fingers(300, 200, 100));
  pinch.move(fingers(320, 240, 150));
  pinch.move(fingers(340, 260, 210));
  expect(map.latLngToContainerPoint(held).distanceTo([340, 260])).toBeLessThan(2);
  expect(map.getZoom()).toBeCloseTo(4 + Math.log2(2.1), 5);
  const resting = rest(map);
  pinch.end();
  await resting;
  expect(map.getZoom()).toBe(5);
  expect(told).toEqual(['taken']);
});

it.each([
  ['nearer', 10_000, 10],
  ['further', 0, 2],
])('goes no %s than the map goes', async (_, apart, zoom) => {
  const { map, host } = handled();
  const pinch = new Pinch(map, host, fingers(400, 300, 100));
  pinch.move(fingers(400, 300, apart));
  expect(map.getZoom()).toBe(zoom);
  const resting = rest(map);
  pinch.end();
  await resting;
  expect(map.getZoom()).toBe(zoom);
});

it('begins from two fingers at one spot', () => {
  const { map, host } = handled();
  const pinch = new Pinch(map, host, fingers(400, 300, 0));
  pinch.move(fingers(400, 300, 4));
  expect(map.getZoom()).toBe(6);
});

it('a map can be removed between two fingers', () => {
  const { map, host, life } = handled();
  const faults: string[] = [];
  const note = ({ message }: ErrorEvent) => faults.push(message);
  window.addEventListener('error', note);
  onTestFinished(() => window.removeEventListener('error', note));
  const pinch = new Pinch(map, host, fingers(400, 300, 100));
  pinch.move(fingers(400, 300, 120));
  life.abort();
  endMovement(map);
  expect(faults).toEqual([]);
});
