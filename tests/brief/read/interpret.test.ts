import { describe, expect, it } from 'vitest';
import { feature, file, issuesOf, parseBrief, point, read, TEXT, TITLE } from '../make';

describe('parseBrief', () => {
  it('reads a brief without a fault', () => {
    const { brief, issues } = parseBrief(
      file([feature('a'), feature('b', { kind: 'sea-area' }, null)]),
    );
    expect(issues).toEqual([]);
    expect(brief?.places.map(({ id, name, kind }) => [id, name, kind])).toEqual([
      ['a', 'Place a', 'place'],
      ['b', 'Place b', 'sea-area'],
    ]);
    expect(brief).toMatchObject({
      featureCount: 2,
      summary: null,
      bbox: null,
      topics: [],
      article: { title: TITLE },
    });
  });

  it.each([null, undefined, 5, 'text', true, [], [{}], {}, { features: null }, { features: {} }])(
    'can show nothing of %j, and says so once',
    (data) => {
      const { brief, issues } = parseBrief(data);
      expect(brief).toBeNull();
      expect(issues).toMatchObject([{ severity: 'fault', lostFeature: null }]);
    },
  );

  it('does not publish what nobody has confirmed, and no reader misses it', () => {
    const data = file([feature('a'), feature('b', { status: 'proposed' })]);
    const { brief, issues } = parseBrief(data);
    expect(brief?.places.map(({ id }) => id)).toEqual(['a']);
    expect(brief?.featureCount).toBe(1);
    expect(issues).toMatchObject([
      { severity: 'warning', pointer: '/features/1/properties/status', lostFeature: null },
    ]);
  });

  it('shows what is proposed in a file without an article: there it is a word like any other', () => {
    const features = [feature('a', { status: 'proposed' })];
    const { brief } = parseBrief({ type: 'FeatureCollection', features });
    expect(brief?.places).toHaveLength(1);
  });

  it('reads an empty list of features as a brief without places', () => {
    const { brief, issues } = parseBrief({ type: 'FeatureCollection', features: [] });
    expect(issues).toEqual([]);
    expect(brief).toMatchObject({ article: null, places: [], featureCount: 0 });
  });

  it('reads plain GeoJSON: a collection, one feature, a bare geometry', () => {
    const lone = { type: 'Feature', properties: { title: 'A' }, geometry: point(0, 0) };
    expect(parseBrief(lone).brief?.places).toMatchObject([{ id: 'place-1', name: 'A' }]);
    expect(parseBrief(point(0, 0)).brief?.places).toMatchObject([
      { name: 'Place 1', geometry: { type: 'Point', coordinates: [0, 0] }, statedBy: 'editor' },
    ]);
    expect(issuesOf(point(600, 0))).toEqual([expect.stringMatching(/^fault \/coordinates\/0 /)]);
    const collection = { type: 'GeometryCollection', geometries: [point(1, 2)] };
    expect(parseBrief(collection).brief?.places).toHaveLength(1);
    const plain = { ...lone, properties: null };
    expect(issuesOf(plain)).toEqual([]);
  });

  it('names TopoJSON', () => {
    expect(issuesOf({ type: 'Topology', objects: {} })).toEqual([
      expect.stringContaining('TopoJSON'),
    ]);
  });

  it('loses one feature for each bad one, lists each once, and keeps the others in order', () => {
    const bad: readonly [unknown, string][] = [
      [null, ''],
      [[], ''],
      ['text', ''],
      [{ type: 'Place' }, '/type'],
      [{ ...feature('x'), geometry: undefined }, '/geometry'],
      [feature('x', {}, 'here'), '/geometry'],
      [feature('x', {}, point(51, 128.33)), '/geometry/coordinates/1'],
      [{ ...feature('x'), properties: null }, '/properties'],
      [{ ...feature('x'), properties: [] }, '/properties'],
      [feature('x', { name: undefined }), '/properties/name'],
      [feature('x', { name: '  ' }), '/properties/name'],
      [feature('x', { name: { _$litType$: 1 } }), '/properties/name'],
      [feature('good-0'), '/id'],
    ];
    const features = [...bad.flatMap(([f], i) => [feature(`good-${i}`), f])];
    const { brief, issues } = parseBrief(file(features));
    expect(brief?.places.map(({ id }) => id)).toEqual(bad.map((_, i) => `good-${i}`));
    expect(brief?.featureCount).toBe(2 * bad.length);
    expect(issues).toHaveLength(bad.length);
    expect(
      issues.map(({ severity, pointer, lostFeature }) => [severity, pointer, lostFeature]),
    ).toEqual(
      bad.map(([, pointer], i) => ['fault', `/features/${2 * i + 1}${pointer}`, 2 * i + 1]),
    );
  });

  it('makes ids for those that were cut within a character, which no address can hold', () => {
    const features = [feature('a\ud83d'), feature('\ude00'), feature('😀')];
    const { brief, issues } = parseBrief({ type: 'FeatureCollection', features });
    expect(brief?.places.map(({ id }) => id)).toEqual(['place-1', 'place-2', '😀']);
    expect(issues).toMatchObject([{ code: 'id-shape' }, { code: 'id-shape' }]);
  });

  it('makes ids for those without, stable and apart from those of the file', () => {
    const { brief, issues } = parseBrief(
      file([feature(undefined), feature('place-1'), feature(7), feature({}), feature('7')]),
    );
    expect(brief?.places.map(({ id }) => id)).toEqual(['place-1-2', 'place-1', '7', 'place-4']);
    expect(issues.map(({ severity, pointer }) => `${severity} ${pointer}`)).toEqual([
      'warning /features/0/id',
      'warning /features/3/id',
      'fault /features/4/id',
    ]);
  });

  it('does not let a lost feature keep its id', () => {
    expect(read([feature('a', {}, 'bad'), feature('a')]).places).toHaveLength(1);
  });

  it('takes names out of Object.prototype for plain data', () => {
    const data: unknown = JSON.parse(
      `{"type":"FeatureCollection","__proto__":{"article":{"title":"no"}},
        "kinds":{"__proto__":{"label":"P"},"constructor":{"label":"C"}},
        "topics":{"__proto__":{"label":"T"}},
        "features":[
          {"type":"Feature","id":"__proto__","geometry":null,"properties":{"name":"A","kind":"constructor","topics":["__proto__"]}},
          {"type":"Feature","id":"constructor","geometry":null,"properties":{"name":"B","kind":"__proto__","__proto__":{"when":"2023"}}},
          {"type":"Feature","id":"length","geometry":{"type":"constructor","coordinates":[0,0]},"properties":{"name":"C"}}]}`,
    );
    const { brief, issues } = parseBrief(data);
    expect(brief?.article).toBeNull();
    expect(brief?.places.map(({ id, kind, when }) => [id, kind, when])).toEqual([
      ['__proto__', 'constructor', null],
      ['constructor', '__proto__', null],
    ]);
    expect(brief?.places[0]?.topics).toEqual(['__proto__']);
    expect(brief?.kinds.get('__proto__')?.label).toBe('P');
    expect(issues.map(({ lostFeature }) => lostFeature)).toEqual([2]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('can be cloned, and shares nothing with what it was given', () => {
    const coordinates = [
      [0, 0],
      [1, 1],
    ];
    const data = file([feature('a', { topics: ['x'] }, { type: 'LineString', coordinates })]);
    const before = structuredClone(data);
    const parsed = parseBrief(data);
    expect(data).toEqual(before);
    expect(structuredClone(parsed)).toEqual(parsed);
    coordinates[0]?.fill(99);
    expect(parsed.brief?.places[0]?.geometry).toMatchObject({
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    });
  });

  it('drops links that lead nowhere, with a warning each', () => {
    const features = [
      feature('a', { location: 'gone', distancesTo: ['b', 'gone', 'a', 'b'] }),
      feature('b', { location: 'a' }, null),
      feature('c', { distancesTo: 'a' }),
    ];
    const { brief, issues } = parseBrief(file(features));
    expect(brief?.places.map(({ location, distancesTo }) => [location, distancesTo])).toEqual([
      [null, ['b']],
      ['a', []],
      [null, []],
    ]);
    expect(issues.map(({ severity, pointer }) => `${severity} ${pointer}`)).toEqual([
      'warning /features/2/properties/distancesTo',
      'warning /features/0/properties/location',
      'warning /features/0/properties/distancesTo',
      'warning /features/0/properties/distancesTo',
    ]);
  });

  it('keeps a bbox across the date line, and warns of one that is none', () => {
    expect(read([], { bbox: [170, -10, -170, 10] }).bbox).toEqual([170, -10, -170, 10]);
    expect(read([], { bbox: [1, 2, 0, 3, 4, 9] }).bbox).toEqual([1, 2, 3, 4]);
    expect(read([], { bbox: [170, -10, 190, 10] }).bbox).toEqual([170, -10, -170, 10]);
    expect(read([], { bbox: [0, -90, 360, 90] }).bbox).toEqual([-180, -90, 180, 90]);
    for (const bbox of [
      [0, 0, 0],
      [0, 5, 1, 4],
      [0, 0, 600, 1],
      [0, 0, '1', 1, 2],
      'world',
      [null, 0, 1, 2],
    ]) {
      expect(read([], { bbox }).bbox).toBeNull();
      expect(issuesOf(file([], { bbox }))).toEqual([expect.stringMatching(/^warning \/bbox /)]);
    }
  });

  it('ignores members that it does not know', () => {
    expect(issuesOf(file([feature('a', { later: { x: 1 } })], { version: 9, crs: {} }))).toEqual(
      [],
    );
    expect(issuesOf({ ...file([]), type: 'Brief' })).toEqual([
      expect.stringMatching(/^warning \/type /),
    ]);
  });

  it('takes the text it is handed for the text that was fetched', () => {
    const data = file([], { article: { title: TITLE, href: 'article.txt' } });
    expect(parseBrief(data, TEXT).brief?.article).toMatchObject({
      text: TEXT,
      href: 'article.txt',
    });
  });
});
