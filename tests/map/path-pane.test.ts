import { expect, it } from 'vitest';
import type * as L from '../../src/map/leaflet';
import { type Frame, PathPane, pathElement } from '../../src/map/path-pane';
import { makeMap } from './world/harness';

/** A line from one position to another, without which the map would have no path. */
function lineOn(map: L.Map): { svg: SVGSVGElement; frames: Frame[]; ends: () => DOMRect } {
  const element = pathElement('line');
  const frames: Frame[] = [];
  const at = ([lat, lng]: [number, number]) => {
    const { x, y } = map.latLngToLayerPoint([lat, lng]);
    return `${x} ${y}`;
  };
  const draw = (frame: Frame) => {
    frames.push(frame);
    element.setAttribute('d', `M${at([0, 0])}L${at([10, 20])}`);
  };
  new PathPane(map).add({ element, draw });
  const svg = element.ownerSVGElement;
  if (!svg) throw new Error('The path is not drawn.');
  return { svg, frames, ends: () => element.getBoundingClientRect() };
}

/** Where the line should be in the window. */
function expected(map: L.Map): { left: number; top: number; right: number; bottom: number } {
  const { left, top } = map.getContainer().getBoundingClientRect();
  const [from, to] = [map.latLngToContainerPoint([0, 0]), map.latLngToContainerPoint([10, 20])];
  return { left: left + from.x, top: top + to.y, right: left + to.x, bottom: top + from.y };
}

function expectInPlace(map: L.Map, box: DOMRect): void {
  for (const [edge, value] of Object.entries(expected(map))) {
    expect(Math.abs(box[edge as 'left'] - value), edge).toBeLessThan(2);
  }
}

it('a map without paths has no SVG, and with one it is drawn around the view', () => {
  const map = makeMap([0, 0], 3);
  const pane = new PathPane(map);
  expect(map.getPane('overlayPane')?.childElementCount).toBe(0);
  const path = { element: pathElement('line'), draw: () => {} };
  pane.add(path);
  expect(path.element.isConnected).toBe(true);
  const { x, y } = map.getSize();
  const { width, height } = path.element.ownerSVGElement?.viewBox.baseVal ?? new DOMRect();
  expect([width, height]).toEqual([Math.round(1.2 * x), Math.round(1.2 * y)]);
  pane.delete(path);
  expect(path.element.isConnected).toBe(false);
});

it('a path is in its place where the map comes to rest, and is drawn anew there', () => {
  const map = makeMap([0, 0], 3);
  const { frames, ends } = lineOn(map);
  expectInPlace(map, ends());
  map.panBy([60, 40], { animate: false });
  expectInPlace(map, ends());
  const before = frames.length;
  map.setView([5, 8], 5, { animate: false });
  expectInPlace(map, ends());
  const drawn = frames.length;
  expect(drawn).toBe(before + 1);
  map.setView([6, 9], 5, { animate: false });
  expect(frames).toHaveLength(drawn + 1);
  const { min, max } = frames.at(-1) ?? { min: { x: 0 }, max: { x: 0 } };
  expect(max.x - min.x).toBe(Math.round(1.2 * map.getSize().x));
});

it('while a zoom goes on it is stretched to where it will be, and not drawn', async () => {
  const map = makeMap([0, 0], 3);
  const { svg, frames, ends } = lineOn(map);
  const drawn = frames.length;
  const target = new Promise<void>((settle) => map.once('zoomanim', () => settle()));
  const ended = new Promise<void>((settle) => map.once('zoomend', () => settle()));
  map.setView([2, 3], 4, { animate: true });
  await target;
  expect(svg.style.transform).toContain('scale(2)');
  expect(frames).toHaveLength(drawn);
  await ended;
  expect(svg.style.transform).toContain('scale(1)');
  expectInPlace(map, ends());
});
