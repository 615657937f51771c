import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/brief/article/passages';
import { parseBrief } from '../brief/make';
import { collect, file, inPieces, NOTHING, point, runs } from './make';

const ALL = { start: 0, end: 500 };
const WORLD = { box: [-180, -85, 180, 85], zoom: 1, radius: 60 } as const;

describe('reading', () => {
  it('has every place, whatever the borders of the pieces that it comes in', async () => {
    const json = file([point(0), point(1, { name: 'Ünï — 漢字 🛰' }), point(2)], {
      bbox: [0, 0, 1, 1],
    });
    for (const size of [1, 2, 3, 7, 50, 5000]) {
      const { engine, arrival } = await collect(inPieces(json, size));
      expect(arrival.progress).toMatchObject({ phase: 'done', features: 3, places: 3 });
      const { rows } = await engine.page(NOTHING, ALL);
      expect(rows.map(({ name }) => name)).toEqual(['Place 0', 'Ünï — 漢字 🛰', 'Place 2']);
    }
  });

  it('costs only themselves, and counts them exactly, where features are bad', async () => {
    const bad = [5, null, 'x', {}, { type: 'Feature' }, point(9, { name: 7 }), [[]]];
    const features = Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? bad[i % 5] : point(i)));
    const { arrival } = await collect(file(features));
    expect(arrival.progress).toMatchObject({ features: 3000, places: 2000 });
    const lost = arrival.faults.filter(({ lostFeature }) => lostFeature !== null);
    const rest = arrival.faults.find(({ code }) => code === 'too-many-faults');
    expect(lost).toHaveLength(500);
    expect(rest?.values).toMatchObject({ faults: 500 });
  });

  it('has the dates that others call otherwise; a brief has its own, even if that shows at its end', async () => {
    const features = [point(0, { time: 1694605380000, updated: 1700000000000 }), point(1)];
    const whens = async (json: string) => {
      const { engine } = await collect(json);
      const found = await Promise.all(['p0', 'p1'].map((id) => engine.place(id)));
      return found.map((one) => one?.place.when?.text ?? null);
    };
    expect(await whens(file(features))).toEqual(['2023-09-13T11:43:00Z', null]);
    const brief = JSON.stringify({ type: 'FeatureCollection', features, kinds: {} });
    expect(await whens(brief)).toEqual([null, null]);
  });

  it('reads a feature that is no JSON as a lost one, and goes on', async () => {
    const json = file([point(0), point(1), point(2)]).replace('"Place 1"', 'Place 1');
    const { arrival } = await collect(json);
    expect(arrival.progress).toMatchObject({ phase: 'done', features: 3, places: 2 });
    expect(arrival.faults).toMatchObject([
      { code: 'feature-json', lostFeature: 1, pointer: '/features/1' },
    ]);
  });

  it('shows what has arrived of a file that ends too early', async () => {
    const json = file([point(0), point(1), point(2)]);
    const { arrival } = await collect(json.slice(0, -40));
    expect(arrival.progress).toMatchObject({ phase: 'cut', places: 2 });
    expect(arrival.faults).toMatchObject([{ code: 'broke-off' }]);
  });

  it.each([
    [{ features: 2 }, 'features'],
    [{ positions: 2 }, 'positions'],
    [{ text: 30 }, 'text'],
    [{ bytes: 300 }, 'bytes'],
  ])('ends at the limit %j, and keeps what it has', async (limits, limit) => {
    const { arrival, engine } = await collect(
      file(Array.from({ length: 50 }, (_, i) => point(i))),
      limits,
    );
    expect(arrival.progress.phase).toBe('cut');
    expect(arrival.faults).toMatchObject([{ code: 'limit-reached', values: { limit } }]);
    const { total } = await engine.page(NOTHING, ALL);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(10);
  });

  it.each([
    ['a feature', JSON.stringify(point(3))],
    ['a geometry', '{"type": "LineString", "coordinates": [[0, 0], [9, 9]]}'],
  ])('reads %s that is a whole file', async (_, json) => {
    const { engine, arrival } = await collect(json);
    expect(arrival.progress).toMatchObject({ phase: 'done', places: 1 });
    const { rows } = await engine.page(NOTHING, ALL);
    expect(await engine.place(rows[0]?.id ?? '')).toMatchObject({ place: { geometry: {} } });
  });

  it('shows nothing of a file that has the latitude first, wherever in it that is to be seen', async () => {
    const town = (latitude: number, longitude: number) => ({
      ...point(0),
      id: undefined,
      geometry: { type: 'Point', coordinates: [latitude, longitude] },
    });
    const near = Array.from({ length: 300 }, (_, i) => town(40, -70 - i / 100));
    const far = Array.from({ length: 100 }, (_, i) => town(40, -100 - i / 100));
    for (const features of [
      [...near, ...far],
      [...far, ...near],
    ]) {
      const { arrival, engine } = await collect(file(features));
      expect(arrival).toMatchObject({ head: null, progress: { phase: 'cut', places: 0 } });
      const { issues } = parseBrief({ type: 'FeatureCollection', features });
      expect(arrival.faults).toMatchObject([
        { code: 'positions-swapped', values: { count: 100, of: 400 } },
      ]);
      expect(issues).toMatchObject([{ code: 'positions-swapped' }]);
      expect((await engine.page(NOTHING, ALL)).total).toBe(0);
    }
    // A mistyped one costs itself, and so do all where a longitude stands where it should.
    const one = await collect(file([...far.slice(0, 1), ...near]));
    expect(one.arrival).toMatchObject({ progress: { phase: 'done', places: 300 } });
    const mixed = await collect(file([...far, ...near, town(-120, 30)]));
    expect(mixed.arrival).toMatchObject({ progress: { phase: 'done', places: 301 } });
  });

  it('withholds what seems to have the latitude first', async () => {
    const features = Array.from({ length: 3000 }, (_, i) => ({
      ...point(i),
      geometry: { type: 'Point', coordinates: [40, -60 - (i % 100)] },
    }));
    const { arrivals } = await collect(inPieces(file(features), 5000));
    expect(arrivals.every(({ progress }) => progress.places === 0)).toBe(true);
  });

  it.each([
    [
      'another system, as GeoServer writes it',
      { crs: { type: 'name', properties: { name: 'EPSG:25832' } } },
    ],
    ['the old form of one', { crs: { type: 'EPSG', properties: { code: 25832 } } }],
  ])('shows nothing where what stands behind the features is %s', async (_, more) => {
    const features = [point(0), point(1)];
    const { issues, brief } = parseBrief({ type: 'FeatureCollection', features, ...more });
    expect(brief).toBeNull();
    const { engine, arrival } = await collect(
      `${file(features).slice(0, -1)},${JSON.stringify(more).slice(1)}`,
    );
    expect((await engine.page(NOTHING, ALL)).total).toBe(0);
    expect(arrival).toMatchObject({ head: null, progress: { phase: 'cut', places: 0 } });
    const told = (all: readonly { readonly code: string; readonly pointer: string }[]) =>
      all.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(told(arrival.faults)).toEqual(told(issues));
  });

  it('reads all again with what stands behind the features', async () => {
    const article = { title: 'A', text: 'It stood at the bridge.' };
    const excerpts = [{ exact: 'at the bridge' }];
    const json = file([point(0, { excerpts, statedBy: 'article' }), point(1)]);
    const { engine, arrival } = await collect(
      `${json.slice(0, -1)}, "article": ${JSON.stringify(article)}}`,
    );
    expect(arrival.head?.articles).toHaveLength(1);
    expect(await engine.place('p0')).toMatchObject({
      place: { excerpts: [{ exact: 'at the bridge', start: 9 }] },
    });
  });

  it('gives ids as if all had been read before: also hostile ones, and those that come twice', async () => {
    const id = fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'place-2', 'place-2-2', 'place-3', 'x', ''),
      fc.integer({ min: 0, max: 3 }),
      fc.constant(undefined),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(id, { minLength: 1, maxLength: 8 }), async (ids) => {
        const features = ids.map((one, i) => ({ ...point(i), id: one }));
        const { engine } = await collect(file(features));
        const { rows } = await engine.page(NOTHING, ALL);
        const { brief } = parseBrief({ type: 'FeatureCollection', features });
        const names = new Set(rows.map((row) => row.id));
        expect(names.size).toBe(rows.length);
        expect(rows.map(({ name }) => name)).toEqual(brief?.places.map(({ name }) => name));
        for (const row of rows) {
          expect((await engine.place(row.id))?.place).toMatchObject({ id: row.id, name: row.name });
        }
      }),
      runs(100),
    );
  });
});

describe('asking', () => {
  const places = Array.from({ length: 1000 }, (_, i) =>
    point(i, { kind: i % 2 ? 'city' : 'site', topics: [`t${i % 3}`], when: `20${10 + (i % 10)}` }),
  );

  it('gives a page of what passes', async () => {
    const { engine } = await collect(file(places));
    const page = await engine.page(
      { ...NOTHING, kinds: new Set(['city']) },
      { start: 10, end: 12 },
    );
    expect(page).toMatchObject({ total: 500, start: 10 });
    expect(page.rows.map(({ id }) => id)).toEqual(['p21', 'p23']);
    expect(await engine.rankOf('p23', { ...NOTHING, kinds: new Set(['city']) })).toBe(11);
    expect(await engine.rankOf('p22', { ...NOTHING, kinds: new Set(['city']) })).toBeNull();
  });

  it('finds words, those that begin a name first, and marks them', async () => {
    const { engine } = await collect(
      file([
        point(0, { description: 'The Élan of it' }),
        point(1, { name: 'The elan' }),
        point(2, { name: 'Élan vital' }),
        point(3),
      ]),
    );
    const { total, rows } = await engine.page({ ...NOTHING, words: 'elan' }, ALL);
    expect(total).toBe(3);
    expect(rows).toMatchObject([
      { id: 'p2', matches: [[0, 4]], snippet: null },
      { id: 'p1', matches: [[4, 8]], snippet: null },
      { id: 'p0', matches: [], snippet: { text: 'The Élan of it', marks: [[4, 8]] } },
    ]);
  });

  it('says whose words it found: the editor’s, another name, or those of a report', async () => {
    const text = 'The ferry left Norr at dawn.';
    const quote = { exact: text, article: 'a' };
    const { engine } = await collect(
      file(
        [
          point(0, { description: 'Where a ferry lands.' }),
          point(1, { name: { en: 'Norr', fr: 'Le bac (ferry) de Norr' } }),
          point(2, { excerpts: [quote] }),
        ],
        { articles: { a: { title: 'A', text, lang: 'en' } } },
      ),
    );
    const { rows } = await engine.page({ ...NOTHING, words: 'ferry' }, ALL);
    expect(rows.map(({ id, snippet }) => [id, snippet?.source, snippet?.article])).toEqual([
      ['p0', 'editor', null],
      ['p1', 'name', null],
      ['p2', 'report', 'a'],
    ]);
  });

  it('finds the next name that begins so, and goes round', async () => {
    const { engine } = await collect(file(places));
    expect(await engine.next('place 99', 100, NOTHING)).toBe(990);
    expect(await engine.next('place 99', 999, NOTHING)).toBe(99);
    expect(await engine.next('zz', 0, NOTHING)).toBeNull();
  });

  it('has each place in one cluster, whatever the view', async () => {
    const { engine } = await collect(file(places));
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        async (west, zoom) => {
          const box = [west, -90, west + 360, 90] as const;
          const clusters = await engine.clusters({ box, zoom, radius: 40, apart: ['p5'] }, NOTHING);
          expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
          expect(clusters.filter(({ row }) => row?.id === 'p5')).toHaveLength(1);
          for (const { count, row, lon, lat, box: around, kinds } of clusters) {
            expect(count === 1).toBe(row !== null);
            expect(lon).toBeGreaterThanOrEqual(around[0] - 1e-9);
            expect(lon).toBeLessThanOrEqual(around[2] + 1e-9);
            expect(lat).toBeGreaterThanOrEqual(around[1] - 1e-9);
            expect(lat).toBeLessThanOrEqual(around[3] + 1e-9);
            expect(kinds.reduce((sum, [, of]) => sum + of, 0)).toBe(count);
          }
        },
      ),
      runs(50),
    );
  });

  it('knows of each place where it is and of what kind, also as its columns grow', async () => {
    const many = Array.from({ length: 4_100 }, (_, index) => point(index, { kind: 'city' }));
    const { engine } = await collect(file([point(0, { kind: 'site' }), ...many]), {}, {});
    expect((await engine.facets(NOTHING)).kinds).toEqual([
      ['city', 4_100],
      ['site', 1],
    ]);
    for (const index of [1_023, 1_024, 2_047, 2_048, 4_095, 4_096]) {
      const [row] = (await engine.page(NOTHING, { start: index, end: index + 1 })).rows;
      const [lon = 0, lat = 0] = row?.position ?? [];
      const { rows } = await engine.rowsIn([lon, lat, lon, lat], NOTHING, 500);
      expect(rows.map(({ id }) => id)).toContain(row?.id);
    }
  });

  it('tells what of all places stands in an article, as a brief in memory does', async () => {
    const text = 'From Oslo to Bergen, and from Oslo on.';
    const quote = (exact: string) => ({ exact, prefix: 'From ' });
    const features = [
      point(0, { name: 'Oslo', mentions: [{ all: 'Oslo' }], excerpts: [quote('Oslo to Bergen')] }),
      point(1, { name: 'Bergen', mentions: [{ exact: 'Bergen' }] }),
      point(2),
    ];
    const json = file(features, { article: { title: 'T', text } });
    const { engine } = await collect(json);
    const { brief } = parseBrief(JSON.parse(json));
    const [article] = brief?.articles ?? [];
    if (!brief || !article) throw new Error('There is no article');
    const passages = await engine.passages(article.id);
    expect(passages).toEqual(passagesOf(brief, article));
    expect(passages.mentions.map(({ placeId }) => placeId)).toEqual(['p0', 'p1', 'p0']);
    expect(await engine.passages('no-such')).toEqual({ mentions: [], excerpts: [] });
  });

  it('counts what there is to filter by, among what the rest of the filter keeps', async () => {
    const { engine } = await collect(file(places));
    const facets = await engine.facets({ ...NOTHING, kinds: new Set(['city']) });
    expect(facets.kinds).toEqual([
      ['site', 500],
      ['city', 500],
    ]);
    expect(facets.times?.span.start).toBeLessThan(facets.times?.span.end ?? 0);
  });

  it('brings the places that a place is linked to, and drops broken links', async () => {
    const { engine } = await collect(
      file(
        [
          point(0, { distancesTo: ['p2', 'gone'] }),
          { ...point(1, { location: 'p0' }), geometry: null },
          point(2),
        ],
        { kinds: {} },
      ),
    );
    const found = await engine.place('p0');
    expect(found?.place.distancesTo).toEqual(['p2']);
    expect(found?.linked.map(({ id }) => id)).toEqual(['p2', 'p1']);
    expect((await engine.page(NOTHING, ALL)).rows.map(({ id }) => id)).toEqual(['p0', 'p2']);
    expect(await engine.place('gone')).toBeNull();
  });

  it('answers no request that was aborted', async () => {
    const { engine } = await collect(file(places));
    const gone = AbortSignal.abort();
    await expect(engine.clusters(WORLD, NOTHING, gone)).rejects.toThrow();
    engine.stop();
    await expect(engine.page(NOTHING, ALL)).rejects.toThrow();
  });
});
