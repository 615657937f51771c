import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as L from '../../../src/map/leaflet';
import type { Detail } from '../../../src/map/world/atlas';
import { colourAt, fetchAtlas, LAND, makeBasemap, makeMap } from './harness';

/** Counts what is added to a target and not taken away again. */
function listeners(target: EventTarget): () => number {
  const added = vi.spyOn(target, 'addEventListener');
  const removed = vi.spyOn(target, 'removeEventListener');
  onTestFinished(() => {
    added.mockRestore();
    removed.mockRestore();
  });
  return () => added.mock.calls.length - removed.mock.calls.length;
}

function nodes(map: L.Map): number {
  return map.getContainer().querySelectorAll('canvas').length;
}

describe('remove', () => {
  it('before anything has come leaves the map as it was', async () => {
    const map = makeMap([40, 128], 5);
    const fonts = listeners(document.fonts);
    const load = vi.fn(() => new Promise<unknown>(() => {}));
    const { basemap, errors } = makeBasemap(map, load);
    await expect.poll(() => load.mock.calls.length).toBeGreaterThan(0);
    basemap.remove();
    basemap.remove();
    await basemap.painted;
    expect(nodes(map)).toBe(0);
    expect(fonts()).toBe(0);
    expect(map.getContainer().style.backgroundColor).toBe('');
    expect(errors).toEqual([]);
  });

  it.each([1, 2, 3, 5, 8, 13, 21])('after %i tasks of painting stops the rest', async (count) => {
    const map = makeMap([40, 128], 5);
    const { basemap, errors } = makeBasemap(map);
    const channel = new MessageChannel();
    for (let i = 0; i < count; i++) {
      await new Promise<unknown>((resolve) => {
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(null);
      });
    }
    channel.port1.close();
    basemap.remove();
    await basemap.painted;
    expect(nodes(map)).toBe(0);
    expect(errors).toEqual([]);
  });

  it('before its painter has come stops that from painting', async () => {
    const map = makeMap([40, 128], 5);
    const { basemap, errors } = makeBasemap(map);
    basemap.remove();
    await basemap.painted;
    await basemap.loaded;
    expect(nodes(map)).toBe(0);
    expect(map.getContainer().style.backgroundColor).toBe('');
    expect(errors).toEqual([]);
  });

  it('while the finer atlas is on its way cancels that', async () => {
    const map = makeMap([40, 128], 5);
    const asked: AbortSignal[] = [];
    const load = (detail: Detail, signal: AbortSignal) => {
      asked.push(signal);
      return detail === '110m' ? fetchAtlas(detail) : new Promise<unknown>(() => {});
    };
    const { basemap } = makeBasemap(map, load);
    await basemap.painted;
    expect(colourAt(map, [36.5, 128])).toBe(LAND);
    await expect.poll(() => asked.length).toBe(2);
    basemap.remove();
    expect(asked[1]?.aborted).toBe(true);
    expect(nodes(map)).toBe(0);
  });

  it('may also be left to the map', async () => {
    const element = document.createElement('div');
    Object.assign(element.style, { width: '400px', height: '300px' });
    document.body.append(element);
    const map = L.map(element, { zoomControl: false, attributionControl: false });
    map.setView([40, 128], 5);
    const { basemap, errors } = makeBasemap(map);
    map.remove();
    await basemap.painted;
    expect(errors).toEqual([]);
    expect(element.childElementCount).toBe(0);
    element.remove();
  });
});
