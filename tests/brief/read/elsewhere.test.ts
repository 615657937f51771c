import { describe, expect, it } from 'vitest';
import { feature, file, issuesOf, type Json, parseBrief, point } from '../make';

/** Plain GeoJSON of features with these properties. */
function plain(...all: readonly (Json | null)[]): Json {
  const features = all.map((properties) => ({
    type: 'Feature',
    geometry: point(1, 2),
    properties,
  }));
  return { type: 'FeatureCollection', features };
}

function nameIn(properties: Json) {
  const { brief, issues } = parseBrief(plain(properties));
  expect(issues).toEqual([]);
  const [place] = brief?.places ?? [];
  return place?.isNameless ? null : place?.name;
}

describe('the name of a feature in other people’s GeoJSON', () => {
  it.each<[Json, string]>([
    [{ NAME: 'A' }, 'A'],
    [{ Name: 'A', title: 'B' }, 'A'],
    [{ title: 'A', description: 'B' }, 'A'],
    [{ Label: 'A' }, 'A'],
    [{ nom: 'A' }, 'A'],
    [{ NOM_COM: 'A', INSEE_COM: '75056' }, 'A'],
    [{ nombre: 'A' }, 'A'],
    [{ título: 'A' }, 'A'],
    [{ nome: 'A' }, 'A'],
    [{ titel: 'A' }, 'A'],
    [{ Bezeichnung: 'A' }, 'A'],
    [{ naam: 'A' }, 'A'],
    [{ nazwa: 'A' }, 'A'],
    [{ název: 'A' }, 'A'],
    [{ nimi: 'A' }, 'A'],
    [{ название: 'A' }, 'A'],
    [{ 名称: 'A' }, 'A'],
    [{ 名前: 'A' }, 'A'],
    [{ 이름: 'A' }, 'A'],
    [{ الاسم: 'A' }, 'A'],
    [{ name_ko: 'C', name_en: 'A', name_de: 'B' }, 'A'],
    [{ 'name:ja': 'B', 'name:en': 'A' }, 'A'],
    [{ nameEn: 'A' }, 'A'],
    [{ NAME_LONG: 'A', NAME_FR: 'B' }, 'A'],
    [{ NAME_0: 'Norway', NAME_1: 'Viken', NAME_2: 'Oslo' }, 'Oslo'],
    [{ station_name: 'A', file_name: 'x.shp' }, 'A'],
    [{ NUTS_NAME: 'A' }, 'A'],
    [{ NAMELSAD: 'A' }, 'A'],
    [{ name: '', NAME: 'A' }, 'A'],
    [{ name: null, nom: 'A' }, 'A'],
    [{ name: { _$litType$: 1 }, title: 'A' }, 'A'],
    // One name for each language.
    [{ name: { fi: 'B', en: 'A', sv: null } }, 'A'],
    [{ name: { fi: 'A', 'sv-FI': 'B' }, title: 'C' }, 'A'],
    [{ title: { de: 'A' }, name: { id: 7, url: 'x' } }, 'A'],
    // As in tables, where a place has nothing called a name.
    [{ place: '10 km S of A', mag: 2 }, '10 km S of A'],
    [{ species_guess: 'Robin', user: 'x' }, 'Robin'],
    [{ event: 'Flood', sent: '2023-09-13' }, 'Flood'],
    [{ location: '48.85, 2.35', city: 'Paris' }, 'Paris'],
    [{ location: 'POINT (2 48)', city: 'Paris' }, 'Paris'],
    [{ city: 'Paris', label: 'A' }, 'A'],
  ])('%j', (properties, name) => {
    expect(nameIn(properties)).toBe(name);
  });

  it.each<Json>([
    {},
    { layer_name: 'x', userName: 'x', file_name: 'x' },
    { rename: 'x', surname: 'x', unnamed: 'x', entitled: 'x' },
    { name: '   ', title: [] },
    { place: 'city', station: 'railway' },
    { place: 'isolated_dwelling', location: 'Village' },
    { location: { lat: 1 }, place: '12', address: '48°51′N 2°21′E', city: '{"a": 1}' },
  ])('%j has none, and its kind stands for it', (properties) => {
    expect(nameIn({ ...properties, kind: 'airport' })).toBeNull();
    expect(parseBrief(plain(properties)).brief?.places[0]?.name).toBe('Place 1');
  });

  it('is asked for only where there is an article', () => {
    const { lostFeature } = parseBrief(file([feature('a', { name: undefined, NAME: 'A' })]))
      .issues[0] ?? { lostFeature: null };
    expect(lostFeature).toBe(0);
  });
});

describe('the date of a feature in other people’s GeoJSON', () => {
  const whenIn = (properties: Json, root: Json = {}) => {
    const { brief, issues } = parseBrief({ ...plain(properties), ...root });
    expect(issues).toEqual([]);
    return brief?.places[0]?.when?.text ?? null;
  };

  it.each<[Json, string]>([
    [
      { mag: 6.1, place: '40 km S of A', time: 1694605380000, updated: 1700000000000 },
      '2023-09-13T11:43:00Z',
    ],
    [{ date: '2023-09-13' }, '2023-09-13'],
    [{ Date: '13.09.2023', published: '2024-01-01' }, '2023-09-13'],
    [{ datetime: '2023/09/13 11:43:00+00' }, '2023-09-13T11:43:00+00:00'],
    [{ timestamp: 1694605380 }, '2023-09-13T11:43:00Z'],
    [{ eventDate: '1850', modified: '2020-01-01' }, '1850'],
    [{ start: '2023-09-13', end: '2023-09-14' }, '2023-09-13/2023-09-14'],
    [{ start: '2023-09-13', timestamp: '2024-01-01T00:00:01Z' }, '2023-09-13'],
    [{ start_date: '1850', published: '2024-01-01' }, '1850'],
    [{ validFrom: '2023-09', validTo: '2023-10' }, '2023-09/2023-10'],
    [{ year: 1914, pubDate: 'Wed, 13 Sep 2023 11:43:00 GMT' }, '1914'],
    [{ pubDate: 'Wed, 13 Sep 2023 11:43:00 GMT' }, '2023-09-13T11:43:00Z'],
    [{ validFrom: '2020-01-01', validTo: '9999-12-31T00:00:00Z' }, '2020-01-01/..'],
    [{ start: '0001-01-01', end: '2023-01-01', year: 2023 }, '2023'],
    [{ timespan: { begin: '2023-09-13', end: '' } }, '2023-09-13/..'],
    [{ datum: '13. September 2023' }, '2023-09-13'],
    [{ 日付: '2023年9月13日' }, '2023-09-13'],
  ])('%j', (properties, when) => {
    expect(whenIn(properties)).toBe(when);
    expect(whenIn({ name: 'A', ...properties })).toBe(when);
  });

  it.each<Json>([
    { updated: '2023-09-13', modified: 1694605380000, lastUpdate: '2023-09-13' },
    { date: 'unknown', time: '5 min', start: 'Rome', end: 'Oslo' },
    { date: '03/04/2023' },
    { time: '1405' },
    // The seconds of a walk, and the metres of a road.
    { time: 3600 },
    { date: '9999-12-31' },
    { timestamp: '0001-01-01T00:00:00Z' },
    { start: 1200, end: 900 },
    { start: 1200, end: 1100 },
    { start: 1200, end: 2400 },
    { start: 2400 },
  ])('%j has none, which is no fault', (properties) => {
    expect(whenIn({ name: 'A', ...properties })).toBeNull();
  });

  it('is not asked for in a brief, whatever its features say beside', () => {
    const properties = { name: 'A', date: '2023-09-13', year: 1914 };
    for (const root of [{ kinds: {} }, { topics: {} }, { kinds: null }, { article: null }]) {
      const { brief } = parseBrief({ ...plain(properties), ...root });
      expect(brief?.places[0]?.when).toBeNull();
    }
    expect(whenIn({ ...properties, statedBy: 'editor' })).toBeNull();
    expect(whenIn({ ...properties, when: '1850' })).toBe('1850');
    const [place] = parseBrief(file([feature('a', { date: '2023-09-13' })])).brief?.places ?? [];
    expect(place?.when).toBeNull();
  });

  it('is not taken from elsewhere where “when” cannot be read', () => {
    const { brief, issues } = parseBrief(plain({ name: 'A', when: 'soon', date: '2023' }));
    expect(brief?.places[0]?.when).toBeNull();
    expect(issues).toMatchObject([{ code: 'date', severity: 'warning' }]);
  });
});

describe('ids', () => {
  const placesOf = (json: string) => {
    const { brief, issues } = parseBrief(JSON.parse(json));
    return {
      ids: brief?.places.map(({ id }) => id),
      issues: issues.map(({ severity, pointer }) => `${severity} ${pointer}`),
      text: issues.map(({ message }) => message).join('\n'),
    };
  };
  const both = (a: string, b: string, article: string) =>
    `{"type":"FeatureCollection"${article},"features":[${[a, b]
      .map(
        (id) =>
          `{"type":"Feature","id":${id},"geometry":null,"properties":{"name":"N","statedBy":"editor"}}`,
      )
      .join(',')}]}`;
  const ARTICLE = ',"article":{"title":"T","text":"T"}';

  it.each([
    ['2305843009223239036', '2305843009223239037'],
    ['9007199254740993', '9007199254740992'],
    ['-9007199254740993', '-9007199254740992'],
    ['1e400', '1e401'],
    ['0.12345678901234567891', '0.12345678901234567892'],
    ['1e21', '1000000000000000000001'],
  ])('%s and %s, which JSON cannot tell apart: both are kept, with a warning each', (a, b) => {
    for (const article of ['', ARTICLE]) {
      const { ids, issues, text } = placesOf(both(a, b, article));
      expect(ids).toEqual(['place-1', 'place-2']);
      expect(issues).toEqual(['warning /features/0/id', 'warning /features/1/id']);
      // No id that is not in the file.
      expect(text).not.toMatch(/\d{10}|Infinity/);
    }
  });

  it.each([
    ['1', '"1"'],
    ['1', '1.0'],
    ['-0', '0'],
    ['"a"', '"a"'],
  ])('%s and %s are one: without an article both are kept', (a, b) => {
    const { ids, issues } = placesOf(both(a, b, ''));
    expect(ids).toEqual([expect.any(String), 'place-2']);
    expect(issues).toEqual(['warning /features/1/id']);
    expect(placesOf(both(a, b, ARTICLE)).issues).toEqual(['fault /features/1/id']);
  });

  it.each([
    '0',
    '7',
    '-3',
    '9007199254740991',
    '1.5',
    '0.123456789012345',
    '"2305843009223239036"',
  ])('%s is taken as it is', (id) => {
    const { ids, issues } = placesOf(both(id, '"other"', ''));
    expect(ids).toEqual([String(JSON.parse(id)), 'other']);
    expect(issues).toEqual([]);
  });

  it('that are made meet none of the file', () => {
    const { ids } = placesOf(both('"place-2"', '"place-2"', ''));
    expect(ids).toEqual(['place-2', 'place-2-2']);
  });
});

describe('the coordinate reference system', () => {
  const named = (name: string) => ({ type: 'name', properties: { name } });
  const withCrs = (crs: unknown) => ({ ...plain({ name: 'A' }), crs });

  it.each([
    null,
    {},
    named('urn:ogc:def:crs:OGC:1.3:CRS84'),
    named('urn:ogc:def:crs:OGC::CRS84'),
    named('EPSG:4326'),
    named('epsg:4326'),
    named('urn:ogc:def:crs:EPSG::4326'),
    named('urn:ogc:def:crs:EPSG:8.9:4326'),
    named('http://www.opengis.net/def/crs/EPSG/0/4326'),
    named('http://www.opengis.net/def/crs/OGC/1.3/CRS84'),
    named('WGS84'),
    named('GCS_WGS_1984'),
    { type: 'EPSG', properties: { code: 4326 } },
    { type: 'link', properties: { href: 'http://spatialreference.org/ref/epsg/4326/', type: 'x' } },
    'EPSG:4326',
  ])('%j is ours', (crs) => {
    expect(issuesOf(withCrs(crs))).toEqual([]);
  });

  it.each([
    named('EPSG:3857'),
    named('urn:ogc:def:crs:EPSG::3857'),
    named('urn:ogc:def:crs:EPSG::900913'),
    named('urn:ogc:def:crs:EPSG::25832'),
    named('http://www.opengis.net/def/crs/EPSG/0/2154'),
    named('WGS 84 / Pseudo-Mercator'),
    named('WGS_1984_UTM_Zone_33N'),
    { type: 'EPSG', properties: { code: 27700 } },
    { type: 'link', properties: { href: 'https://epsg.io/3857.proj4', type: 'proj4' } },
    'EPSG:3857',
  ])('%j is refused: nothing is drawn where it is not', (crs) => {
    const { brief, issues } = parseBrief(withCrs(crs));
    expect(brief).toBeNull();
    expect(issues).toMatchObject([{ severity: 'fault', pointer: '/crs' }]);
  });

  it.each([
    named('EPSG:4269'),
    named('urn:ogc:def:crs:EPSG::4258'),
    named('ETRS89'),
    named('local'),
  ])('%j is flagged', (crs) => {
    expect(issuesOf(withCrs(crs))).toEqual([expect.stringMatching(/^warning \/crs .*WGS 84/)]);
    expect(parseBrief(withCrs(crs)).brief?.places).toHaveLength(1);
  });

  it('of a file that is one feature, or one geometry, is told once', () => {
    const crs = named('EPSG:4269');
    const lone = { type: 'Feature', geometry: point(1, 2), properties: {} };
    for (const data of [
      { ...lone, crs },
      { ...point(1, 2), crs },
    ]) {
      expect(issuesOf(data)).toEqual([expect.stringMatching(/^warning \/crs /)]);
    }
    const inside = { ...lone, geometry: { ...point(1, 2), crs } };
    expect(issuesOf(inside)).toEqual([expect.stringMatching(/^warning \/geometry\/crs /)]);
  });

  it('of one feature, or of its geometry, costs that feature', () => {
    const crs = named('EPSG:3857');
    const features = [
      feature('a'),
      { ...feature('b'), crs },
      feature('c', {}, { ...point(1, 2), crs }),
    ];
    expect(
      parseBrief(file(features)).issues.map(({ pointer, lostFeature }) => [pointer, lostFeature]),
    ).toEqual([
      ['/features/1/crs', 1],
      ['/features/2/geometry/crs', 2],
    ]);
  });

  it.each([
    [[1_000_000, 5_000_000], true],
    [[14_286_000, 60], true],
    [[5_575, 37.6], false],
    [[37.6, 5_575], false],
    [[30_000_000, 5_000_000], false],
    [[200, 10], false],
  ])('of %j is guessed only where it can be that', (coordinates, isLikely) => {
    const [issue = ''] = issuesOf(file([feature('a', {}, { type: 'Point', coordinates })]));
    expect(issue.includes('EPSG:3857')).toBe(isLikely);
  });
});

describe('the root', () => {
  it.each<[Json, string]>([
    [{ type: 'Point' }, 'fault /coordinates The coordinates of this Point are missing'],
    [{ type: 'Polygon', coords: [] }, 'fault /coordinates The coordinates of this Polygon are'],
    [{ type: 'LineString', features: [] }, 'fault /coordinates The coordinates'],
    [{ type: 'GeometryCollection' }, 'fault /geometries The geometries'],
    [{ type: 'Feature' }, 'fault /geometry The feature has no geometry'],
    [{ type: 'Feature', features: [] }, 'fault /geometry The feature has no geometry'],
  ])('%j: the member that is missing is named, and one place lost', (data, start) => {
    const { brief, issues } = parseBrief(data);
    expect(brief).toMatchObject({ places: [], featureCount: 1 });
    expect(issues).toHaveLength(1);
    expect(issuesOf(data)[0]?.slice(0, start.length)).toBe(start);
  });

  it.each([
    [{ type: 'FeatureCollection' }, 'fault /features The features are missing'],
    [{ geometry: point(1, 2), properties: {} }, 'fault /type The type is missing'],
    [{ type: 'Place' }, 'fault /type The type is “Place”'],
  ])('%j: the member that is missing is named', (data, start) => {
    expect(issuesOf(data)[0]?.slice(0, start.length)).toBe(start);
  });

  it('is what its type says, whatever else it has', () => {
    for (const features of [[], [feature('x')], 'x']) {
      const lone = { type: 'Feature', features, geometry: point(1, 2), properties: { name: 'A' } };
      expect(parseBrief(lone).brief?.places.map(({ name }) => name)).toEqual(['A']);
      expect(parseBrief({ ...point(1, 2), features }).brief?.places).toHaveLength(1);
    }
  });

  it('with features and nothing else is a collection, whatever its type says', () => {
    for (const type of [undefined, 'Feature', 'Point', 'x']) {
      const data = { type, features: [feature('a')] };
      expect(parseBrief(data).brief?.places).toHaveLength(1);
      expect(issuesOf(data)).toEqual([expect.stringMatching(/^warning \/type /)]);
    }
  });
});

describe('a file that has the latitude first', () => {
  const at = (...positions: readonly (readonly [number, number])[]) => ({
    type: 'FeatureCollection',
    features: positions.map(([a, b], id) => feature(id, {}, point(a, b))),
  });
  const NEW_YORK = [40.7, -74] as const;
  const LOS_ANGELES = [34, -118.2] as const;
  const DENVER = [39.7, -105] as const;

  it('shows no place: those within ±90° would be in the Antarctic', () => {
    const { brief, issues } = parseBrief(at(NEW_YORK, LOS_ANGELES, DENVER));
    expect(brief).toBeNull();
    expect(issues).toMatchObject([
      { code: 'positions-swapped', severity: 'fault', values: { count: 2, of: 3 } },
    ]);
  });

  it('is recognised by the vertices of its lines too', () => {
    const coordinates = [NEW_YORK, LOS_ANGELES, DENVER];
    const { issues } = parseBrief(feature('a', {}, { type: 'LineString', coordinates }));
    expect(issues).toMatchObject([{ code: 'positions-swapped' }]);
  });

  it.each([
    ['one that is mistyped', at(NEW_YORK, LOS_ANGELES, NEW_YORK), 2],
    ['nothing that is known, said twice', at([0, 91], [0, 91], [12, 41]), 1],
    ['a longitude beyond 90', at(LOS_ANGELES, DENVER, [139, 35]), 1],
    ['what no longitude can be', at(LOS_ANGELES, DENVER, [1, 400], [12, 41]), 1],
    ['few of many', at(LOS_ANGELES, DENVER, ...Array<[number, number]>(60).fill([12, 41])), 60],
  ])('is none with %s', (_, data, places) => {
    const { brief, issues } = parseBrief(data);
    expect(brief?.places).toHaveLength(places);
    expect(issues.map(({ code }) => code)).not.toContain('positions-swapped');
  });
});
