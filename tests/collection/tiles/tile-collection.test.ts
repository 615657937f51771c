import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { NO_FILTER } from '../../../src/brief/queries/filter';
import type { View } from '../../../src/collection/port';
import { encodeArchive, vectorTiles } from '../../support/pmtiles';
import { runs } from '../make';
import { archiveOf, opened, point } from './make';

const WORLD: View = { box: [-180, -85, 180, 85], zoom: 1, radius: 26 };
const ALL = { start: 0, end: 500 };
const SEOUL = point(127, 37.5, { name: 'Seoul', kind: 'city' }, 1);
const PARIS = point(2.35, 48.86, { name: 'Paris', kind: 'city', description: 'On the Seine' }, 2);

function around(lon: number, lat: number, zoom: number): View {
  const reach = 300 / 2 ** zoom;
  return { box: [lon - reach, lat - reach / 2, lon + reach, lat + reach / 2], zoom, radius: 26 };
}

describe('an archive of tiles', () => {
  it('shows its places, and says what it holds', async () => {
    const { collection, last } = await opened(await archiveOf([SEOUL, PARIS]));
    expect(last()).toMatchObject({ progress: { places: 2, phase: 'view' }, faults: [] });
    const clusters = await collection.clusters(WORLD, NO_FILTER);
    const shown = clusters.map(({ count, row }) => [count, row?.name]);
    expect(shown.sort()).toEqual([
      [1, 'Paris'],
      [1, 'Seoul'],
    ]);
  });

  it('lists what is in view, and counts and searches that alone', async () => {
    const { collection } = await opened(await archiveOf([SEOUL, PARIS]));
    await collection.clusters(around(2, 48, 4), NO_FILTER);
    const { rows, total } = await collection.page(NO_FILTER, ALL);
    expect([total, rows.map(({ name }) => name)]).toEqual([1, ['Paris']]);
    const find = (words: string) => collection.page({ ...NO_FILTER, words }, ALL);
    expect(await find('seine')).toMatchObject({ total: 1, rows: [{ name: 'Paris' }] });
    expect(await find('Seoul')).toMatchObject({ total: 0 });
    expect(await collection.facets(NO_FILTER)).toMatchObject({ kinds: [['city', 1]] });
  });

  it('tells the total that its metadata has, and takes kinds, description and credit from there', async () => {
    const metadata = {
      tilestats: { layers: [{ layer: 'places', count: 10_000_000 }] },
      kinds: { city: { label: 'Town' } },
      description: 'All towns',
      attribution: '<a href="https://a.example/">© The mappers</a>',
    };
    const { last } = await opened(await archiveOf([SEOUL], 1, { metadata }));
    expect(last()?.progress.places).toBe(10_000_000);
    expect(last()?.head?.kinds.get('city')?.label).toBe('Town');
    expect(last()?.head?.summary?.text).toBe('All towns © The mappers');
  });

  it('counts the places that a point stands for, and does not take it for one', async () => {
    const crowd = point(10, 10, { point_count: 1200, clustered: true });
    const { collection } = await opened(await archiveOf([crowd, SEOUL], 2));
    const clusters = await collection.clusters(WORLD, NO_FILTER);
    const counts = clusters.map(({ count, row }) => [count, row?.name ?? null]);
    expect(counts.sort()).toEqual([
      [1, 'Seoul'],
      [1200, null],
    ]);
    const { box, kinds } = clusters.find(({ count }) => count === 1200) ?? {};
    expect(kinds).toEqual([]);
    // From nearer, it comes apart.
    expect((box?.[2] ?? 0) - (box?.[0] ?? 0)).toBeGreaterThan(1);
    expect((await collection.page(NO_FILTER, ALL)).total).toBe(1);
    const filter = { ...NO_FILTER, kinds: new Set(['city']) };
    expect(await collection.clusters(WORLD, filter)).toHaveLength(1);
  });

  it('looks at finer tiles where coarse ones are nearly empty', async () => {
    const layers = (...features: object[]) => ({
      places: { type: 'FeatureCollection' as const, features: features as (typeof SEOUL)[] },
    });
    const thinned = vectorTiles(layers(SEOUL), 0);
    const whole = vectorTiles(layers(SEOUL, PARIS), 1);
    const from = new Blob([await encodeArchive({ tiles: { ...whole, ...thinned } })]);
    const { collection } = await opened(from);
    expect(await collection.clusters(WORLD, NO_FILTER)).toHaveLength(2);
  });
});

describe('a place', () => {
  it('keeps its id from zoom to zoom once it is chosen, and is read where it is most exact', async () => {
    const { collection } = await opened(await archiveOf([SEOUL, PARIS], 8));
    const rowAt = async (zoom: number) => {
      await collection.clusters(around(2.35, 48.86, zoom), NO_FILTER);
      return (await collection.page(NO_FILTER, ALL)).rows.find(({ name }) => name === 'Paris');
    };
    const id = (await rowAt(2))?.id ?? '';
    const found = await collection.place(id);
    expect(found?.place).toMatchObject({ id, name: 'Paris', description: 'On the Seine' });
    const { geometry } = found?.place ?? {};
    const [lon = 0] = geometry?.type === 'Point' ? geometry.coordinates : [];
    expect(Math.abs(lon - 2.35)).toBeLessThan(360 / 2 ** 8 / 4096);
    expect((await rowAt(8))?.id).toBe(id);
    expect(await collection.rankOf(id, NO_FILTER)).toBe(0);
  });

  it.each([2, 4, 9])('is found by a link that was made at zoom %i', async (zoom) => {
    const archive = await archiveOf([SEOUL, PARIS], 9);
    const there = await opened(archive);
    await there.collection.clusters(around(2.35, 48.86, zoom), NO_FILTER);
    const { rows } = await there.collection.page(NO_FILTER, ALL);
    const { id = '' } = rows.find(({ name }) => name === 'Paris') ?? {};
    const { collection } = await opened(archive);
    expect((await collection.place(id))?.place).toMatchObject({ id, name: 'Paris' });
    expect(await collection.place('no-such~48.86~2.35')).toBeNull();
    expect(await collection.place('no-such')).toBeNull();
  });

  it('has the id that its attributes give it, and is told from another of the same by where it is', async () => {
    const two = [point(10, 10, { id: 'a', name: 'One' }), point(40, 40, { id: 'a', name: 'Two' })];
    const { collection } = await opened(await archiveOf(two));
    const { rows } = await collection.page(NO_FILTER, ALL);
    const names = rows.map(async ({ id }) => (await collection.place(id))?.place.name);
    expect(await Promise.all(names)).toEqual(rows.map(({ name }) => name));
    expect(rows.every(({ id }) => id.startsWith('a~'))).toBe(true);
  });

  it('has lists that tiles know only as JSON, and words that are none of ours as they are', async () => {
    const topics = JSON.stringify(['rescue']);
    const { collection } = await opened(
      await archiveOf([point(10, 10, { name: '[1', topics, sources: '[broken' })]),
    );
    const [row] = (await collection.page(NO_FILTER, ALL)).rows;
    expect(row?.name).toBe('[1');
    expect((await collection.place(row?.id ?? ''))?.place.topics).toEqual(['rescue']);
  });

  it('on an edge of tiles, and on the date line, is there once; no place is lost', async () => {
    const lon = fc.oneof(
      fc.constantFrom(-180, -90, 0, 45, 90, 180),
      fc.double({ min: -180, max: 180, noNaN: true }),
    );
    const lat = fc.oneof(
      fc.constantFrom(0, 66.51326044311186),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(lon, lat), { minLength: 1, maxLength: 12 }),
        async (spots) => {
          const all = spots.map(([east, north], at) => point(east, north, { name: `P${at}` }));
          const { collection } = await opened(await archiveOf(all, 2));
          await collection.clusters({ ...WORLD, zoom: 3 }, NO_FILTER);
          const { rows } = await collection.page(NO_FILTER, ALL);
          expect(rows.map(({ name }) => name).sort()).toEqual(all.map((_, at) => `P${at}`).sort());
        },
      ),
      runs(25),
    );
  });
});

describe('what is no archive of places', () => {
  it('is named where it holds pictures', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    const pictures = await encodeArchive({ tiles: { '0/0/0': png }, tileType: 2 });
    const { last } = await opened(new Blob([pictures]));
    expect(last()).toMatchObject({
      ...{ head: null, progress: { phase: 'cut' } },
      faults: [{ code: 'format-unread', values: { kind: 'pmtiles-pictures' } }],
    });
  });

  it.each<[at: number, value: number, reason: string]>([
    [98, 3, 'Brotli'],
    [98, 4, 'Zstd'],
    [99, 6, 'MLT'],
    // From a nearer zoom than to.
    [100, 9, 'header'],
  ])('is told where byte %i of its header is %i', async (at, value, reason) => {
    const bytes = new Uint8Array(await (await archiveOf([SEOUL])).arrayBuffer());
    bytes[at] = value;
    const { last } = await opened(new Blob([bytes]));
    expect(last()).toMatchObject({ head: null, faults: [{ code: 'format-broken' }] });
    expect(JSON.stringify(last()?.faults)).toContain(reason);
  });

  it('is reported where its first tile is broken', async () => {
    const tiles = { '0/0/0': new Uint8Array([26, 200, 1, 1, 2, 3]) };
    const { last } = await opened(new Blob([await encodeArchive({ tiles })]));
    expect(last()).toMatchObject({ faults: [{ code: 'tile-broken' }] });
  });

  it('is named where it holds nothing', async () => {
    const from = await archiveOf([], 1, { tiles: { '0/0/0': new Uint8Array() } });
    const { last } = await opened(from);
    expect(last()).toMatchObject({ head: null, faults: [{ code: 'format-placeless' }] });
  });

  it.each([7, 60, 127, 140])('is reported where it ends after %i bytes', async (length) => {
    const { last } = await opened((await archiveOf([SEOUL])).slice(0, length));
    expect(last()).toMatchObject({ head: null, faults: [{ code: 'format-broken' }] });
  });

  it.each<[code: string, answer: () => Promise<Response>]>([
    ['unreachable', async () => Promise.reject(new TypeError('Failed to fetch'))],
    ['format-broken', async () => new Response(null, { status: 403 })],
    ['format-broken', async () => new Response('<!doctype html><p>Not here</p>')],
    ['archive-ranges', async () => new Response(new Blob(Array(65).fill(new Uint8Array(1e6))))],
  ])('is told where its server answers otherwise: %s', async (code, answer) => {
    vi.stubGlobal('fetch', answer);
    onTestFinished(() => void vi.unstubAllGlobals());
    const { last } = await opened('https://a.example/b.pmtiles');
    expect(last()).toMatchObject({ head: null, faults: [{ code }] });
  });

  it('is shown from nearer where all of it would be too many tiles', async () => {
    const tiles = vectorTiles({ places: { type: 'FeatureCollection', features: [SEOUL] } }, 6);
    const near = Object.entries(tiles).filter(([at]) => at.startsWith('6/'));
    const from = new Blob([await encodeArchive({ tiles: Object.fromEntries(near) })]);
    const { collection, last } = await opened(from);
    expect(last()).toMatchObject({ head: {}, progress: { phase: 'view' }, faults: [] });
    expect(await collection.clusters(WORLD, NO_FILTER)).toEqual([]);
    expect(await collection.page(NO_FILTER, ALL)).toMatchObject({ total: 0 });
    expect(await collection.clusters(around(127, 37.5, 7), NO_FILTER)).toHaveLength(1);
  });

  it('is shown from afar where it has no finer tiles there', async () => {
    const tiles = vectorTiles({ places: { type: 'FeatureCollection', features: [SEOUL] } }, 3);
    const elsewhere = vectorTiles({ places: { type: 'FeatureCollection', features: [PARIS] } }, 6);
    const from = new Blob([await encodeArchive({ tiles: { ...elsewhere, ...tiles } })]);
    const { collection } = await opened(from);
    for (const zoom of [4, 5, 7]) {
      const clusters = await collection.clusters(around(127, 37.5, zoom), NO_FILTER);
      expect(clusters.map(({ row }) => row?.name)).toEqual(['Seoul']);
    }
  });

  it('shows the rest where a tile is broken, and says which', async () => {
    const layers = { places: { type: 'FeatureCollection' as const, features: [SEOUL, PARIS] } };
    const tiles = { ...vectorTiles(layers, 1), '1/0/0': new Uint8Array([26, 200, 1, 1, 2, 3]) };
    const { collection, last } = await opened(new Blob([await encodeArchive({ tiles })]));
    const clusters = await collection.clusters({ ...WORLD, zoom: 3 }, NO_FILTER);
    expect(clusters.length).toBeGreaterThan(0);
    expect(last()?.faults).toMatchObject([{ code: 'tile-broken', values: { z: 1, x: 0, y: 0 } }]);
  });

  it('is told where its server has gone, and is read on where it comes back', async () => {
    const archive = await archiveOf([SEOUL, PARIS], 5);
    let isGone = false;
    const flaky = new Proxy(archive, {
      get: (blob, key) => {
        if (key !== 'slice') return Reflect.get(blob, key);
        return (from: number, to: number) => {
          if (isGone) throw new TypeError('gone');
          return blob.slice(from, to);
        };
      },
    });
    const { collection } = await opened(flaky);
    isGone = true;
    await collection.clusters(around(2.35, 48.86, 6), NO_FILTER);
    isGone = false;
    await collection.clusters(around(127, 37.5, 6), NO_FILTER);
    expect(await collection.page(NO_FILTER, ALL)).toMatchObject({ rows: [{ name: 'Seoul' }] });
  });
});

/** Serves parts of an archive; all requests but the first wait until `most` are there, or none is to come. */
function served(archive: Blob, most: number) {
  const asked: string[] = [];
  let waiting: (() => void)[] = [];
  vi.stubGlobal('fetch', async (_: string, { headers }: { headers: { range: string } }) => {
    asked.push(headers.range);
    const [from = 0, to = 0] = headers.range.slice('bytes='.length).split('-').map(Number);
    if (asked.length > 1) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length < most) return;
        for (const answer of waiting) answer();
        waiting = [];
      });
    }
    return new Response(archive.slice(from, to + 1), { status: 206 });
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return asked;
}

it('asks for its first tile and for what it says of itself at once', async () => {
  // Letters that cannot be packed.
  const noise = Array.from({ length: 40_000 }, (_, at) => (at * at * 7919) % 65_521).join('');
  const archive = await archiveOf([SEOUL, PARIS], 1, { metadata: { noise, description: 'Towns' } });
  const asked = served(archive, 2);
  const { last } = await opened('https://a.example/b.pmtiles');
  expect(last()).toMatchObject({ head: { summary: { text: 'Towns' } }, progress: { places: 2 } });
  expect(asked).toHaveLength(3);
});

it('is asked for once where all of it came with the first answer', async () => {
  const asked = served(await archiveOf([SEOUL, PARIS], 1), 1);
  const { last } = await opened('https://a.example/b.pmtiles');
  expect(last()).toMatchObject({ progress: { places: 2, phase: 'view' } });
  expect(asked).toHaveLength(1);
});

it('that was stopped answers nothing more, and one left midway is asked no further', async () => {
  const { collection } = await opened(await archiveOf([SEOUL]));
  const left = AbortSignal.abort(new DOMException('left', 'AbortError'));
  await expect(collection.clusters(WORLD, NO_FILTER, left)).rejects.toThrow('left');
  collection.stop();
  await expect(collection.page(NO_FILTER, ALL)).rejects.toThrow();
  await expect(collection.clusters(WORLD, NO_FILTER)).rejects.toThrow();
});
