import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleBlocks } from '../../../src/brief/article/blocks';
import { isObject } from '../../../src/brief/json';
import { distancesFrom, storyDistances } from '../../../src/brief/queries/distances';
import { timelineOf } from '../../../src/brief/queries/timeline';
import { NO_TEXTS } from '../../../src/brief/read/articles';
import { interpret } from '../../../src/brief/read/interpret';
import { runsOf } from '../../../src/geometry/positions';
import { writeWhen } from '../../../src/text/dates';
import { faults } from '../../../src/text/en/faults';
import { page } from '../../../src/text/en/page';
import { told } from '../../../src/text/faults';
import { figuresOf } from '../../../src/text/figures';
import { feature, file, type Json, type Parsed, parseBrief, point } from '../make';

const KEYS = ['type', 'id', 'geometry', 'coordinates', 'geometries', 'properties', 'name', 'kind'];
const OTHERS = [
  'excerpts',
  'exact',
  'prefix',
  'when',
  'topics',
  'sources',
  'url',
  'stroke',
  'location',
];
const ROOT = [
  'article',
  'title',
  'text',
  'href',
  'features',
  'kinds',
  'label',
  'bbox',
  '__proto__',
];
/** Slips, foreign names, and what says that numbers mean something else. */
const NEARLY = [
  'excerpt',
  'Name',
  'NAME_1',
  'geomtry',
  'feature',
  'topic',
  'distanceTo',
  'crs',
  'code',
];

const leaf = fc.oneof(
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('Feature', 'Point', 'Polygon', 'MultiPolygon', 'GeometryCollection'),
  fc.constantFrom('EPSG:3857', 'EPSG:4326', '\ufeff', 'North\u00ad Korea', 'Nobody wrote it up.'),
  fc.constantFrom(2 ** 61, 2 ** 61 + 2 ** 10, 1e300, Number.POSITIVE_INFINITY, -0, 0.1 + 0.2),
  fc.constantFrom('North Korea', '2023-09-13', '../2023', '#fff', 'javascript:alert(1)', 'a', 'b'),
);

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('json'), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom(...KEYS, ...OTHERS, ...ROOT, ...NEARLY), tie('json'), {
      maxKeys: 6,
    }),
  ),
}));

/** A sound brief that uses everything. */
function sound(): Json {
  const polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [179, 0],
        [-179, 0],
        [-179, 2],
        [179, 0],
      ],
    ],
  };
  const details = {
    kind: 'launch-site',
    statedBy: 'article',
    excerpts: [
      { exact: 'The two leaders met', topics: ['t'] },
      { exact: 'North Korea', suffix: ' had' },
    ],
    mentions: [{ exact: 'Vostochny Cosmodrome' }, { exact: 'Cosmodrome in Russia’s' }],
    when: '2023-05-31/2023-08-24',
    topics: ['t'],
    sources: [{ name: 'S', url: 'https://example.org/' }],
    distancesTo: ['b'],
    'marker-color': '#c00',
  };
  return file(
    [
      feature('a', details),
      feature('b', { topics: ['t'], coordinateUncertaintyInMeters: 5 }, polygon),
      feature('c', { location: 'a', when: '2023-09-13T11:43+09:00' }, null),
      feature('d', {}, { type: 'GeometryCollection', geometries: [point(0, 0), polygon] }),
    ],
    {
      topics: { t: { label: 'T' } },
      kinds: { k: { label: 'K', color: '#123456' } },
      bbox: [1, 2, 3, 4],
    },
  );
}

/** A copy in which the values at some steps along arbitrary paths are something else. */
function mutate(value: unknown, path: readonly number[], other: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return other;
  if (Array.isArray(value) && value.length > 0) {
    return value.with(step % value.length, mutate(value[step % value.length], rest, other));
  }
  if (!isObject(value)) return other;
  const keys = Object.keys(value);
  const key = keys[step % keys.length];
  return key === undefined ? other : { ...value, [key]: mutate(value[key], rest, other) };
}

const path = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 7 });
const mutation = fc.array(fc.tuple(path, json), { minLength: 1, maxLength: 4 });

function expectSound({ brief, issues }: Parsed): void {
  for (const { message, lostFeature } of issues) {
    expect(message.length).toBeLessThan(700);
    expect(message).toMatch(/[.?]$/);
    if (lostFeature !== null) expect(lostFeature).toBeLessThan(brief?.featureCount ?? 0);
  }
  if (brief === null) {
    expect(issues).toHaveLength(1);
    return;
  }
  // Where there is no article, nobody but its author need know of anything but a lost place.
  if (brief.article === null) {
    const faults = issues.filter(({ severity, pointer }) => severity === 'fault' && pointer !== '');
    expect(faults.filter((one) => one.lostFeature === null && one.pointer !== '/article')).toEqual(
      [],
    );
  }
  for (const place of brief.places) {
    if (place.isNameless) expect(place.name).toMatch(/ \d+$/);
  }
  const lost = issues.filter(({ lostFeature }) => lostFeature !== null);
  expect(brief.places.length + lost.length).toBe(brief.featureCount);
  const ids = brief.places.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const topicIds = brief.topics.map(({ id }) => id);
  for (const place of brief.places) {
    expect(brief.kinds.has(place.kind)).toBe(true);
    expect(place.name).toMatch(/\S/);
    for (const { exact, start, end } of [...place.excerpts, ...place.mentions]) {
      expect(exact).not.toBe('');
      expect(brief.article?.text?.slice(start, end)).toBe(exact);
    }
    for (const { topics } of [place, ...place.excerpts]) {
      for (const id of topics ?? []) expect(topicIds).toContain(id);
    }
    for (const [longitude, latitude, ...rest] of place.geometry
      ? [...runsOf(place.geometry)].flat()
      : []) {
      expect(rest).toEqual([]);
      expect(Math.abs(longitude ?? Number.NaN)).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude ?? Number.NaN)).toBeLessThanOrEqual(90);
    }
    for (const { url } of place.sources) expect(url ?? 'https:').toMatch(/^https?:/);
    for (const id of [place.location, ...place.distancesTo])
      if (id !== null) expect(ids).toContain(id);
  }
  for (const { when } of timelineOf(brief))
    expect(writeWhen(when, figuresOf(null, page))).not.toBe('');
  for (const { start, end, runs } of articleBlocks(brief)) {
    expect(runs.map(({ text }) => text).join('')).toBe(brief.article?.text?.slice(start, end));
  }
  const distances = [
    ...storyDistances(brief),
    ...brief.places.filter(({ geometry }) => geometry).flatMap((p) => distancesFrom(brief, p)),
  ];
  for (const { nearest, farthest } of distances) expect(nearest <= farthest + 1e-6).toBe(true);
}

describe('parseBrief, whatever it is given,', () => {
  it('starts from a brief without an issue', () => {
    expect(parseBrief(sound()).issues).toEqual([]);
  });

  it('does not throw, and lets through nothing unsound of arbitrary JSON', () => {
    fc.assert(
      fc.property(json, fc.option(fc.string()), (data, text) =>
        expectSound(parseBrief(data, text)),
      ),
      { numRuns: 500 },
    );
  });

  it('does not throw, and lets through nothing unsound of arbitrary features', () => {
    fc.assert(
      fc.property(fc.array(json), (features) => expectSound(parseBrief(file(features)))),
      { numRuns: 500 },
    );
  });

  it('loses exactly the features that are bad, and keeps every other, whoever made the file', () => {
    const good = fc.constantFrom<Json>(
      {},
      { NAME: 'A' },
      { excerpt: 'x' },
      { sources: 'x' },
      { name: 'A' },
    );
    const id = fc.constantFrom<unknown>(
      undefined,
      'same',
      'same',
      2 ** 61,
      2 ** 61 + 2 ** 10,
      1,
      '1',
      -0,
    );
    const bad = fc.constantFrom<unknown>(
      null,
      { type: 'feature' },
      feature('x', {}, { type: 'Point' }),
      { ...feature('x'), crs: 'EPSG:3857' },
      { type: 'Feature', geomtry: null },
    );
    const member = fc.oneof(
      fc.record({ isGood: fc.constant(true), id, properties: good }),
      fc.record({ isGood: fc.constant(false), value: bad }),
    );
    fc.assert(
      fc.property(fc.array(member, { maxLength: 40 }), (members) => {
        const features = members.map((one) =>
          'value' in one
            ? one.value
            : { type: 'Feature', id: one.id, geometry: point(1, 2), properties: one.properties },
        );
        const parsed = parseBrief({ type: 'FeatureCollection', features });
        expectSound(parsed);
        const lost = parsed.issues.flatMap(({ lostFeature }) => lostFeature ?? []);
        expect(lost).toEqual(members.flatMap(({ isGood }, i) => (isGood ? [] : i)));
      }),
    );
  });

  it('does not throw, and lets through nothing unsound of a sound brief with some values changed', () => {
    fc.assert(
      fc.property(mutation, (changes) => {
        const data = changes.reduce<unknown>(
          (all, [steps, other]) => mutate(all, steps, other),
          sound(),
        );
        const { brief, issues } = parseBrief(data);
        expectSound({ brief, issues });
        // A page reads it first without what helps its author.
        const early = interpret(data, NO_TEXTS, null);
        // Then it is read again with what few briefs need.
        if (early.wantsRare) return;
        expect(early.brief).toEqual(brief);
        if (!early.wantsAids) expect(told(early.faults, faults)).toEqual(issues);
        expect(early.faults.flatMap(({ lostFeature }) => lostFeature ?? [])).toEqual(
          issues.flatMap(({ lostFeature }) => lostFeature ?? []),
        );
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
