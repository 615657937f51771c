import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type * as L from '../../../src/map/leaflet';
import { serveTiles, TEMPLATE } from '../../support/tiles';
import { isOwnSeen, makeOwn } from '../basemap/harness';
import { colourAt, LAND, makeMap } from '../world/harness';

const KOREA: L.LatLngTuple = [36.5, 128];

function fakeTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
}

describe('tiles that come', () => {
  it('are shown, without the world, up to the zoom that they have', async () => {
    const map = makeMap(KOREA, 6);
    map.setMaxZoom(10);
    serveTiles(() => 'good');
    const { basemap, last } = makeOwn(map, TEMPLATE, 14);
    await basemap.painted;
    expect(isOwnSeen(map)).toBe(true);
    expect(colourAt(map, KOREA)).toBeNull();
    expect(last()).toEqual({ failure: null, isWorld: false, attribution: null });
    expect(map.getMaxZoom()).toBe(14);
  });

  it('are the same on both sides of the date line, and at a zoom between two', async () => {
    const map = makeMap([66, 180], 5);
    const server = serveTiles(() => 'good');
    await makeOwn(map, TEMPLATE).basemap.painted;
    expect(server.asked.every(({ x, z }) => x >= 0 && x < 2 ** z)).toBe(true);
    expect(new Set(server.asked.map(({ x }) => x < 16)).size).toBe(2);
    server.asked.length = 0;
    map.options.zoomSnap = 0.25;
    map.setView([66, 180], 6.25, { animate: false });
    await expect.poll(() => server.asked.length).toBeGreaterThan(4);
    expect(server.asked.every(({ z }) => z === 6)).toBe(true);
  });

  it('but for one, which makes no difference', async () => {
    const map = makeMap(KOREA, 6);
    let first = '';
    serveTiles(({ x, y }) => {
      first ||= `${x} ${y}`;
      return `${x} ${y}` === first ? 'bad' : 'good';
    });
    const { basemap, last } = makeOwn(map, TEMPLATE);
    await basemap.painted;
    expect(last()?.failure).toBeNull();
    expect(isOwnSeen(map)).toBe(true);
  });

  it('and end before the author thinks are shown larger', async () => {
    const map = makeMap(KOREA, 6);
    const server = serveTiles(({ z }) => (z > 7 ? 'bad' : 'good'));
    const { basemap, told } = makeOwn(map, TEMPLATE);
    await basemap.painted;
    map.setView(KOREA, 7, { animate: false });
    await expect.poll(() => server.asked.some(({ z }) => z === 7)).toBe(true);
    await expect.poll(() => isOwnSeen(map)).toBe(true);
    map.setView(KOREA, 9, { animate: false });
    await expect.poll(() => server.asked.filter(({ z }) => z === 9).length).toBeGreaterThan(0);
    await expect.poll(() => server.asked.at(-1)?.z).toBe(7);
    await expect.poll(() => isOwnSeen(map)).toBe(true);
    expect(told.every(({ failure }) => failure === null)).toBe(true);
  });
});

describe('tiles that cannot be had', () => {
  it('are replaced by the world, and by nothing in between', async () => {
    const map = makeMap(KOREA, 6);
    const server = serveTiles(() => 'good');
    const { basemap, last } = makeOwn(map, TEMPLATE);
    await basemap.painted;
    server.answer = () => 'bad';
    map.setView([50, 128], 6, { animate: false });
    await expect.poll(() => last()?.failure).toMatch(/failed/);
    expect(last()?.isWorld).toBe(true);
    await expect.poll(() => colourAt(map, [52, 128])).toBe(LAND);
    await expect.poll(() => isOwnSeen(map)).toBe(false);
  });

  it('at the beginning make the world the first picture', async () => {
    const map = makeMap(KOREA, 6);
    serveTiles(() => 'bad');
    const { basemap } = makeOwn(map, TEMPLATE);
    await basemap.painted;
    expect(colourAt(map, KOREA)).toBe(LAND);
  });

  it('because nobody answers are not waited for longer than seconds', async () => {
    const map = makeMap(KOREA, 6);
    fakeTime();
    const server = serveTiles(() => 'never');
    const { basemap, last } = makeOwn(map, TEMPLATE);
    await expect.poll(() => server.asked.length).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(last()?.failure).toMatch(/failed/);
    server.answer = () => 'good';
    await vi.advanceTimersByTimeAsync(6_000);
    vi.useRealTimers();
    await basemap.painted;
    await expect.poll(() => last()?.failure).toBeNull();
    await expect.poll(() => isOwnSeen(map)).toBe(true);
  });

  it.each(['after a while', 'at once, when the network is back'])('come back %s', async (when) => {
    const map = makeMap(KOREA, 6);
    const server = serveTiles(() => 'bad');
    fakeTime();
    const { last } = makeOwn(map, TEMPLATE);
    await expect.poll(() => last()?.failure).toMatch(/failed/);
    server.answer = () => 'good';
    server.asked.length = 0;
    if (when === 'after a while') await vi.advanceTimersByTimeAsync(6_000);
    else window.dispatchEvent(new Event('online'));
    expect(server.asked.length).toBeGreaterThan(0);
    vi.useRealTimers();
    await expect.poll(() => last()?.failure).toBeNull();
    await expect.poll(() => isOwnSeen(map)).toBe(true);
    await expect.poll(() => colourAt(map, KOREA)).toBeNull();
  });
});

it('takes everything with it: tiles, tries, and the zooms that only it has', async () => {
  const map = makeMap(KOREA, 6);
  const server = serveTiles(() => 'bad');
  fakeTime();
  map.setMaxZoom(10);
  const { basemap, last } = makeOwn(map, TEMPLATE, 22);
  await expect.poll(() => last()?.failure).toMatch(/failed/);
  basemap.remove();
  basemap.remove();
  server.asked.length = 0;
  await vi.advanceTimersByTimeAsync(600_000);
  window.dispatchEvent(new Event('online'));
  expect(server.asked).toEqual([]);
  expect(map.getContainer().querySelectorAll('img, canvas')).toHaveLength(0);
  expect(map.getMaxZoom()).toBe(10);
});
