import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type * as L from '../../../src/map/leaflet';
import { encodeArchive, vectorTiles } from '../../support/pmtiles';
import { colourSeen, isOwnSeen, makeOwn } from '../basemap/harness';
import { LAND, makeMap, palette, SEA } from '../world/harness';
import { ADDRESS, archiveOf, host, LAYERS, serveArchive } from './archives';

const KOREA: L.LatLngTuple = [37, 128];
/** Land in the world, water in the archive. */
const LAKE: L.LatLngTuple = [37, 129.2];
/** Sea in the world, land in the archive. */
const ISLAND: L.LatLngTuple = [39.2, 129];

async function shown(layers = LAYERS.protomaps as Parameters<typeof archiveOf>[0]) {
  const map = makeMap(KOREA, 6);
  map.setMaxZoom(10);
  const server = serveArchive(host(await archiveOf(layers)));
  const own = makeOwn(map, ADDRESS);
  await own.basemap.painted;
  return { map, server, ...own };
}

describe('an archive of vector tiles', () => {
  it.each(Object.entries(LAYERS))(
    'in the schema of %s is drawn in the theme',
    async (_, layers) => {
      const { map, last } = await shown(layers);
      expect(colourSeen(map, LAKE)).toBe(SEA);
      expect(colourSeen(map, ISLAND)).toBe(LAND);
      expect(last()).toMatchObject({
        failure: null,
        attribution: '[© The mappers](https://osm.example/copyright)',
      });
    },
  );

  it('is asked for its parts, and for no part twice', async () => {
    const { map, server } = await shown();
    expect(server.asked.length).toBeGreaterThan(2);
    map.setView([37, 126], 6, { animate: false });
    map.setView(KOREA, 6, { animate: false });
    await expect.poll(() => server.open).toBe(0);
    expect(new Set(server.asked.map(String)).size).toBe(server.asked.length);
  });

  it('has its borders', async () => {
    const { map } = await shown();
    expect(colourSeen(map, [40, 127])).not.toBe(LAND);
    expect(colourSeen(map, [39.9, 127])).toBe(LAND);
  });

  it('lies on its place at a zoom between two', async () => {
    const { map } = await shown();
    map.options.zoomSnap = 0.25;
    map.setView(KOREA, 5.75, { animate: false });
    // Its corners, from just inside and just outside.
    await expect.poll(() => colourSeen(map, [37.95, 130.95])).toBe(SEA);
    expect(colourSeen(map, [36.05, 129.05])).toBe(SEA);
    expect(colourSeen(map, [38.1, 131.1])).toBe(LAND);
    expect(colourSeen(map, [35.9, 128.9])).toBe(LAND);
  });

  it('stays sharp further in than it goes', async () => {
    const { map } = await shown();
    expect(map.getMaxZoom()).toBe(10);
    map.setView([38, 131], 9.25, { animate: false });
    await expect.poll(() => colourSeen(map, [37.97, 130.97])).toBe(SEA);
    expect(colourSeen(map, [38.03, 131.03])).toBe(LAND);
  });

  it('changes its colours', async () => {
    const { map, basemap, last } = await shown();
    expect(last()?.isWorld).toBe(false);
    basemap.setPalette({ ...palette, sea: '#123456' });
    await expect.poll(() => colourSeen(map, LAKE)).toBe('#123456');
  });

  it('shows no seam at the date line', async () => {
    const map = makeMap([66.6, 180], 5);
    serveArchive(host(await archiveOf(LAYERS.protomaps)));
    await makeOwn(map, ADDRESS).basemap.painted;
    const { x } = map.latLngToContainerPoint([67, 180]);
    for (let dx = -8; dx <= 8; dx++) {
      const at = map.containerPointToLatLng([x + dx, 300]);
      expect(colourSeen(map, [at.lat, at.lng])).toBe(LAND);
    }
  });
});

describe('an archive of part of the world', () => {
  it('has the world around it', async () => {
    const map = makeMap([37, 135], 6);
    const all = vectorTiles(LAYERS.protomaps, 5);
    // The 45 degrees that end at 135.
    const some = Object.entries(all).filter(([at]) => at.startsWith('5/27/'));
    serveArchive(host(await encodeArchive({ tiles: Object.fromEntries(some) })));
    const { basemap, last } = makeOwn(map, ADDRESS);
    await basemap.painted;
    expect(last()).toMatchObject({ failure: null, isWorld: true });
    expect(colourSeen(map, [39.2, 130])).toBe(LAND);
    await expect.poll(() => colourSeen(map, [36, 138])).toBe(LAND);
    expect(colourSeen(map, [39.2, 135.5])).toBe(SEA);
  });
});

describe('names', () => {
  /** As paper has them, which has what the screen has. */
  const written = (map: L.Map, print: () => () => void) => {
    const end = print();
    const all = [...map.getContainer().querySelectorAll('.paper text')];
    const texts = all.map(({ textContent }) => textContent).filter(Boolean);
    end();
    expect(map.getContainer().querySelector('.paper')).toBeNull();
    // Each is written twice, for its halo.
    return [...new Set(texts)].map((text) => [text, texts.filter((one) => one === text).length]);
  };

  it('are the archive’s, in English, but for those that the brief writes', async () => {
    const { map, basemap } = await shown();
    const names = () => written(map, () => basemap.print(palette));
    await expect.poll(names).toContainEqual(['Seoul', 2]);
    map.setView([37, 130], 7, { animate: false });
    await expect.poll(names).toContainEqual(['Lake of the test', 2]);
    map.setView(KOREA, 6, { animate: false });
    await expect.poll(names).toContainEqual(['Seoul', 2]);
    basemap.setObstacles([], ['Seoul']);
    await expect.poll(() => names().map(([text]) => text)).not.toContain('Seoul');
    basemap.setObstacles([{ x: 0, y: 0, width: 800, height: 600 }], []);
    await expect.poll(names).toEqual([]);
  });

  it('of the world stand around the archive, and none twice', async () => {
    const map = makeMap([37, 135], 5.5);
    const all = vectorTiles(LAYERS.protomaps, 5);
    const some = Object.entries(all).filter(([at]) => /^[45]\/(?:13|27)\//.test(at));
    const layers = Object.keys(LAYERS.protomaps).map((id) => ({ id }));
    const tiles = Object.fromEntries(some);
    serveArchive(host(await encodeArchive({ tiles, metadata: { vector_layers: layers } })));
    const { basemap } = makeOwn(map, ADDRESS);
    await basemap.painted;
    const names = () => written(map, () => basemap.print(palette));
    await expect.poll(() => names().map(([text]) => text)).toContain('JAPAN');
    const texts = names().map(([text]) => text);
    expect(texts).not.toContain('SOUTH KOREA');
    expect(names().every(([, count]) => count === 2)).toBe(true);
  });
});

describe('an archive of pictures', () => {
  it('is shown as they are', async () => {
    const canvas = new OffscreenCanvas(256, 256);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas');
    context.fillStyle = '#aa00aa';
    context.fillRect(0, 0, 256, 256);
    const png = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    const map = makeMap(KOREA, 4);
    serveArchive(host(await encodeArchive({ tiles: { '0/0/0': png }, tileType: 2 })));
    const { basemap, last } = makeOwn(map, ADDRESS);
    await basemap.painted;
    expect(last()?.failure).toBeNull();
    expect(colourSeen(map, KOREA)).toBe('#aa00aa');
  });
});

describe('what is no archive, or not all of one', () => {
  const whole = () => archiveOf(LAYERS.protomaps);
  /** Header, directory and metadata are whole. */
  const cutInTiles = (bytes: Uint8Array<ArrayBuffer>) =>
    bytes.slice(0, Number(new DataView(bytes.buffer).getBigUint64(56, true)) + 10);
  const html = new TextEncoder().encode(`<!doctype html>${'<p>Not here</p>'.repeat(50)}`);
  it.each<[string, () => Promise<ReturnType<typeof host>>, RegExp]>([
    ['missing', async () => () => new Response('', { status: 404 }), /404/],
    ['forbidden', async () => () => new Response('', { status: 403 }), /403/],
    ['HTML', async () => host(html), /magic/i],
    ['empty', async () => () => new Response('', { status: 206 }), /no PMTiles archive/],
    ['cut in its header', async () => host((await whole()).slice(0, 60)), /no PMTiles archive/],
    ['cut in its directory', async () => host((await whole()).slice(0, 140)), /\w/],
    ['cut before its tiles', async () => host(cutInTiles(await whole())), /\w/],
    ['elsewhere, without CORS', async () => () => Promise.reject(new TypeError('x')), /CORS/],
    [
      'with tiles that are none',
      async () => host(await encodeArchive({ tiles: { '0/0/0': html } })),
      /\w/,
    ],
    [
      'of a kind that is not read',
      async () => host(await encodeArchive({ tiles: { '0/0/0': html }, tileType: 6 })),
      /MLT/,
    ],
  ])('%s: the world is shown, and the author is told', async (_, makeHost, reason) => {
    const map = makeMap([36.5, 128], 1);
    serveArchive(await makeHost());
    const { basemap, last, onError } = makeOwn(map, ADDRESS);
    await basemap.painted;
    expect(last()?.failure).toMatch(reason);
    expect(last()?.isWorld).toBe(true);
    expect(colourSeen(map, [50, 100])).toBe(LAND);
    await expect.poll(() => isOwnSeen(map)).toBe(false);
    expect(onError).not.toHaveBeenCalled();
  });

  it('comes back when the network does', async () => {
    const map = makeMap(KOREA, 6);
    const server = serveArchive(() => Promise.reject(new TypeError('Failed to fetch')));
    const { basemap, last } = makeOwn(map, ADDRESS);
    await basemap.painted;
    expect(last()?.isWorld).toBe(true);
    server.answer = host(await whole());
    window.dispatchEvent(new Event('online'));
    await expect.poll(() => last()?.failure).toBeNull();
    await expect.poll(() => colourSeen(map, LAKE)).toBe(SEA);
  });
});

describe('a host', () => {
  it('that knows no ranges is asked once, and its archive kept', async () => {
    const map = makeMap(KOREA, 6);
    const bytes = await archiveOf(LAYERS.protomaps);
    const server = serveArchive(() => new Response(bytes));
    await makeOwn(map, ADDRESS).basemap.painted;
    expect(colourSeen(map, LAKE)).toBe(SEA);
    expect(server.asked).toHaveLength(1);
  });

  it('that has a newer archive by now is read anew', async () => {
    const { map, server } = await shown();
    const { places, ...rest } = LAYERS.protomaps;
    const flooded = { ...rest, water: rest.earth, places };
    server.answer = host(await archiveOf(flooded), '"two"');
    map.setView([50, 60], 5, { animate: false });
    await expect.poll(() => colourSeen(map, [50, 60])).toBe(SEA);
  });

  it('that never answers is given up', async () => {
    const map = makeMap(KOREA, 6);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const server = serveArchive(() => new Promise<Response>(() => {}));
    const { basemap, last } = makeOwn(map, ADDRESS);
    await expect.poll(() => server.open).toBe(1);
    await vi.advanceTimersByTimeAsync(9_000);
    vi.useRealTimers();
    await basemap.painted;
    expect(last()?.failure).toMatch(/no answer/);
    basemap.remove();
    await expect.poll(() => server.open).toBe(0);
  });
});

it('removes everything, and aborts its requests', async () => {
  const { map, server, basemap } = await shown();
  server.answer = () => new Promise<Response>(() => {});
  map.setView([10, 60], 5, { animate: false });
  await expect.poll(() => server.open).toBeGreaterThan(0);
  basemap.remove();
  basemap.remove();
  await expect.poll(() => server.open).toBe(0);
  expect(map.getContainer().querySelector('canvas')).toBeNull();
  expect(map.getMaxZoom()).toBe(10);
});
