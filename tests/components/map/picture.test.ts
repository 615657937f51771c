import { expect, it } from 'vitest';
import { heard, type Mounted, mount } from '../../support/mount';
import { partsOf } from '../../support/ways';

/** One of those on which the map is painted. */
function canvasOf(mounted: Mounted): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  partsOf(mounted).map.element().querySelector('[part=map] > *')?.append(canvas);
  return canvas;
}

const lose = (canvas: HTMLCanvasElement) =>
  canvas.dispatchEvent(new Event('contextlost', { cancelable: true }));

it('is there once the map is painted', async () => {
  expect(document.createElement('dateline-map').picture).toBe('none');
  const { dashboard } = await mount();
  expect(dashboard.map?.picture).toBe('painted');
});

it('is lost with the browser’s graphics, and back with them', async () => {
  const mounted = await mount();
  const { map } = mounted.dashboard;
  const canvas = canvasOf(mounted);
  lose(canvas);
  expect(map?.picture).toBe('lost');
  canvas.dispatchEvent(new Event('contextrestored'));
  expect(map?.picture).toBe('painted');
});

it('is not lost with a canvas that is gone', async () => {
  const mounted = await mount();
  const canvas = canvasOf(mounted);
  lose(canvas);
  canvas.remove();
  expect(mounted.dashboard.map?.picture).toBe('painted');
});

it('comes anew after restart(), with the places and the choice', async () => {
  const mounted = await mount();
  const { dashboard } = mounted;
  const { mark } = partsOf(mounted);
  dashboard.select('sund');
  const before = mark('Sund').element();
  const ready = heard(dashboard, 'dateline-ready');
  dashboard.map?.restart();
  expect(dashboard.map?.picture).toBe('none');
  await ready;
  expect(dashboard.map?.picture).toBe('painted');
  expect(before.isConnected).toBe(false);
  await expect.element(mark('Sund')).toHaveAttribute('aria-current', 'true');
});
