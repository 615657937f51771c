import { expect, it } from 'vitest';
import * as L from '../../../src/map/leaflet';
import { PinnedElement } from '../../../src/map/markers/pinned-element';
import { makeMap } from '../world/harness';

function spot(at: L.LatLngTuple) {
  const content = document.createElement('button');
  Object.assign(content.style, { position: 'absolute', width: '20px', height: '20px' });
  const layer = new PinnedElement(L.latLng(at), content);
  // As the map's style sheet has it.
  if (content.parentElement) content.parentElement.style.position = 'absolute';
  return { content, layer };
}

/** How far its upper left corner is from where the map has a position, in pixels. */
function offset(map: L.Map, content: HTMLElement, at: L.LatLngTuple): number {
  const frame = map.getContainer().getBoundingClientRect();
  const { x, y } = content.getBoundingClientRect();
  return map.latLngToContainerPoint(at).distanceTo([x - frame.x, y - frame.y]);
}

it('stands at its position after a drag and a zoom, and after it has been moved', () => {
  const map = makeMap([50, 10], 4);
  const { content, layer } = spot([52, 13]);
  layer.addTo(map);
  expect(offset(map, content, [52, 13])).toBeLessThan(2);
  map.panBy([120, -40], { animate: false });
  expect(offset(map, content, [52, 13])).toBeLessThan(2);
  map.setZoom(6, { animate: false });
  expect(offset(map, content, [52, 13])).toBeLessThan(2);
  layer.moveTo(L.latLng(48, 2));
  expect(offset(map, content, [48, 2])).toBeLessThan(2);
});

it('lies above those of its level that stand east of it', () => {
  const map = makeMap([50, 10], 4);
  const [west, east] = [spot([50, 10]), spot([50, 10.8])];
  for (const { layer } of [west, east]) {
    layer.addTo(map);
    layer.raise(1);
  }
  const { x, y, height } = east.content.getBoundingClientRect();
  expect(west.content.getBoundingClientRect().right).toBeGreaterThan(x + 1);
  expect(document.elementFromPoint(x + 1, y + height / 2)).toBe(west.content);
});

it('lies above those of a lower level, and is gone when it is removed', () => {
  const map = makeMap([50, 10], 4);
  const [low, high] = [spot([50, 10]), spot([50, 10])];
  for (const { layer } of [high, low]) layer.addTo(map);
  high.layer.raise(2);
  low.layer.raise(1);
  const { x, y } = high.content.getBoundingClientRect();
  expect(document.elementFromPoint(x + 5, y + 5)).toBe(high.content);
  high.layer.remove();
  expect(high.content.isConnected).toBe(false);
});
