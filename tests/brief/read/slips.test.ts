import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/brief/read/aids/near';
import { growth, LINEAR } from '../../support/growth';
import { feature, file, issuesOf, type Json, parseBrief, point, TEXT, TITLE } from '../make';

const BASE = '/features/0/properties';

/** The warnings of a brief with one feature whose properties have more. */
function hears(properties: Json, root: Json = {}): readonly string[] {
  return issuesOf(file([feature('a', properties)], root));
}

describe('a slip in the name of a member', () => {
  it.each([
    [{ excerpt: [] }, 'excerpt', 'excerpts'],
    [{ Excerpts: [] }, 'Excerpts', 'excerpts'],
    [{ exerpts: [] }, 'exerpts', 'excerpts'],
    [{ mention: [] }, 'mention', 'mentions'],
    [{ topic: [] }, 'topic', 'topics'],
    [{ source: [] }, 'source', 'sources'],
    [{ distanceTo: [] }, 'distanceTo', 'distancesTo'],
    [{ distances_to: [] }, 'distances_to', 'distancesTo'],
    [{ kinds: 'city' }, 'kinds', 'kind'],
    [{ descripton: 'x' }, 'descripton', 'description'],
    [{ wehn: '2023' }, 'wehn', 'when'],
    [{ locaton: 'b' }, 'locaton', 'location'],
    [{ aproximate: true }, 'aproximate', 'approximate'],
    [
      { coordinateUncertaintyInMetres: 5 },
      'coordinateUncertaintyInMetres',
      'coordinateUncertaintyInMeters',
    ],
    [{ markerColor: '#fff' }, 'markerColor', 'marker-color'],
    [{ 'stroke-colour': '#fff', strok: '#fff' }, 'strok', 'stroke'],
  ])('%j of a feature: tells what was meant', (properties, slip, meant) => {
    expect(hears(properties)).toContain(
      `warning ${BASE}/${slip} “${slip}” is not read; did you mean “${meant}”?`,
    );
  });

  it('of statedBy is reported, besides what its absence means', () => {
    expect(hears({ statedBy: null, stated_by: 'editor' })).toEqual(
      expect.arrayContaining([
        `warning ${BASE}/stated_by “stated_by” is not read; did you mean “statedBy”?`,
      ]),
    );
  });

  it.each([
    [{ topcs: {} }, '/topcs', 'topics'],
    [{ Kinds: {} }, '/Kinds', 'kinds'],
    [{ BBOX: [] }, '/BBOX', 'bbox'],
    [{ article: { title: TITLE, text: TEXT, publishd: '2020' } }, '/article/publishd', 'published'],
    [{ article: { title: TITLE, text: TEXT, SHA256: 'x' } }, '/article/SHA256', 'sha256'],
    [{ kinds: { k: { label: 'K', colour: '#fff' } } }, '/kinds/k/colour', 'color'],
    [{ topics: { t: { label: 'T', lable: 'T' } } }, null, null],
    [{ topics: { t: { lable: 'T' } } }, '/topics/t/lable', 'label'],
  ])('%j of the root: tells what was meant', (root, pointer, meant) => {
    const found = hears({}, root).filter((issue) => issue.includes('did you mean'));
    expect(found).toEqual(
      pointer === null
        ? []
        : [expect.stringMatching(new RegExp(`^warning ${pointer} .*did you mean “${meant}”\\?$`))],
    );
  });

  it.each([
    [{ excerpts: [{ exact: 'the sea', sufix: '.' }] }, `${BASE}/excerpts/0/sufix`, 'suffix'],
    [{ mentions: [{ exact: 'the sea', Prefix: '' }] }, `${BASE}/mentions/0/Prefix`, 'prefix'],
    [{ sources: [{ name: 'A', URL: 'https://a.example' }] }, `${BASE}/sources/0/URL`, 'url'],
  ])('%j deeper in: tells what was meant', (properties, pointer, meant) => {
    expect(hears(properties)).toEqual([
      expect.stringMatching(new RegExp(`^warning ${pointer} .*did you mean “${meant}”\\?$`)),
    ]);
  });

  it('that costs a feature or the file is part of that fault', () => {
    const { geometry, ...rest } = feature('a');
    expect(issuesOf(file([{ ...rest, geomtry: geometry }]))[0]).toContain(
      'no geometry; is “geomtry” meant to be “geometry”?',
    );
    expect(issuesOf(file([{ ...feature('a'), type: 'feature' }]))[0]).toContain('“Feature”?');
    expect(issuesOf(file([feature('a', { name: undefined, Name: 'A' })]))[0]).toContain(
      'is “Name” meant to be “name”?',
    );
    expect(issuesOf(file([feature('a', {}, { type: 'point', coordinates: [1, 2] })]))[0]).toContain(
      'did you mean “Point”?',
    );
    expect(issuesOf({ type: 'FeatureCollection', feature: [] })[0]).toContain('is “feature” meant');
    expect(issuesOf({ type: 'Featurecollection' })[0]).toContain('“FeatureCollection”?');
  });

  it('beside the properties is reported as belonging in them', () => {
    const excerpts = [{ exact: 'the sea' }];
    expect(issuesOf(file([{ ...feature('a'), excerpts }]))).toEqual([
      'warning /features/0/excerpts “excerpts” is not read here; it belongs in "properties".',
    ]);
  });

  it('of the article is reported where there is no article', () => {
    const { article, ...rest } = file([feature('a')]);
    expect(issuesOf({ ...rest, Article: article })).toEqual([
      expect.stringMatching(/^warning .*no article; is “Article” meant to be “article”\?$/),
    ]);
  });
});

describe('a name that is merely unknown', () => {
  it.each([
    {
      type: 'city',
      date: '2020',
      notes: 'x',
      id: 5,
      wind: 3,
      file: 'a',
      will: 1,
      game: 1,
      mind: 1,
    },
    { names: ['A'], label: 'x', url: 'x', country: 'KP', population: 5, state: 'x', link: 'x' },
    { 'marker-size': 'small', 'marker-symbol': 'rocket', title: 'x', images: [], status: 'x' },
    { basis: 'x', photo: 'x', fid: 5, osm_id: '5', '@id': 'node/5', 'addr:street': 'x', ele: 3 },
  ])('%j: nothing is said', (properties) => {
    expect(hears(properties)).toEqual([]);
  });

  it('nothing is said of what a later brief has', () => {
    const root = { sources: {}, $schema: 'x', version: 9 };
    const excerpts = [{ exact: 'the sea', type: 'TextQuoteSelector' }];
    expect(hears({ excerpts, sources: [{ name: 'A', accessed: '2020' }] }, root)).toEqual([]);
  });

  it('nothing is said of plain GeoJSON, whatever its properties are called', () => {
    const properties = {
      names: 'x',
      kinds: 'x',
      source: 'x',
      sources: undefined,
      topic: 'x',
      excerpt: 'x',
      mention: 'x',
      location: 'Oslo',
      kind: 'citty',
      Description: 'x',
      Name: 'x',
    };
    const features = Array.from({ length: 50 }, () => ({
      type: 'Feature',
      geometry: point(1, 2),
      properties,
    }));
    const root = { type: 'FeatureCollection', name: 'x', topic: 'x', kind: 'x', metadata: {} };
    expect(issuesOf({ ...root, features })).toEqual([]);
  });
});

describe('an id that names nothing', () => {
  const topics = { missiles: { label: 'M' }, trade: { label: 'T' } };
  const kinds = { 'test-range': { label: 'R', glyph: 'rocket' } };

  it.each([
    [{ topics: ['misiles'] }, `${BASE}/topics/0`, '“missiles”'],
    [
      { excerpts: [{ exact: 'the sea', topics: ['Trade'] }] },
      `${BASE}/excerpts/0/topics/0`,
      '“trade”',
    ],
    [{ kind: 'test_range' }, `${BASE}/kind`, '“test-range”'],
    [{ kind: 'launchsite' }, `${BASE}/kind`, '“launch-site”'],
    [{ location: 'sohea' }, `${BASE}/location`, '“sohae”'],
    [{ distancesTo: ['Sohae'] }, `${BASE}/distancesTo`, '“sohae”'],
  ])('%j: is reported, with the likely meaning', (properties, pointer, meant) => {
    const data = file([feature('a', properties), feature('sohae')], { topics, kinds });
    expect(issuesOf(data)).toEqual([
      expect.stringMatching(new RegExp(`^warning ${pointer} .*did you mean ${meant}\\?$`)),
    ]);
  });

  it.each([
    [{ topics: ['weather'] }, `${BASE}/topics/0`],
    [{ location: 'nowhere' }, `${BASE}/location`],
    [{ location: { city: 'Oslo' } }, `${BASE}/location`],
    [{ location: 2 ** 61 }, `${BASE}/location`],
    [{ distancesTo: ['nowhere'] }, `${BASE}/distancesTo`],
  ])('%j: is reported even where nothing is like it', (properties, pointer) => {
    const data = file([feature('a', properties), feature('sohae')], { topics, kinds });
    const [issue = '', ...others] = issuesOf(data);
    expect(others).toEqual([]);
    expect(issue.startsWith(`warning ${pointer} `)).toBe(true);
    expect(issue).not.toContain('did you mean');
  });

  it('a kind of the author’s own is no such id', () => {
    expect(hears({ kind: 'lighthouse' }, { kinds })).toEqual([]);
  });

  it('a glyph that nobody draws is reported', () => {
    const odd = { k: { label: 'K', glyph: 'rockett' } };
    expect(hears({}, { kinds: odd })).toEqual([
      expect.stringMatching(/^warning \/kinds\/k\/glyph .*did you mean “rocket”\?$/),
    ]);
  });
});

it('looking for what is meant costs what the length of the file costs', {
  timeout: 120_000,
}, async () => {
  const work = (count: number) => {
    const features = Array.from({ length: count }, (_, i) =>
      feature(`some-longer-id-${i}`, {
        [`propertty${i}`]: 1,
        distancesTo: Array.from({ length: 10 }, (_, k) => `some-longre-id-${i}-${k}`),
      }),
    );
    expect(parseBrief(file(features)).brief?.places).toHaveLength(count);
  };
  expect(await growth(work, 1250)).toBeLessThan(LINEAR);
});

describe('nearest', () => {
  it.each([
    ['excerpt', 'excerpts'],
    ['ecxerpts', 'excerpts'],
    ['STATED-BY', 'statedBy'],
    ['naem', 'name'],
    ['nmae', 'name'],
    ['kindd', 'kind'],
  ])('%s is %s', (word, meant) => {
    expect(nearest(word, ['name', 'kind', 'when', 'excerpts', 'statedBy'])).toBe(meant);
  });

  it.each(['wind', 'then', 'game', 'x', '', 'completely other', '名称'])(
    'finds nothing for %j',
    (word) => {
      expect(nearest(word, ['name', 'kind', 'when', 'excerpts', 'statedBy'])).toBeNull();
    },
  );
});
