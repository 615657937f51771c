import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { briefSchema } from '../../src/brief/schema/schema';
import { feature, file, parseBrief, TEXT, TITLE } from './make';
import { CASES } from './read/cases';

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(briefSchema());

/** What only reading can tell: of words, of ids that lead nowhere, of sums over the file, and what is no mistake of shape. */
const BEYOND = new Set([
  ...['quote-broken', 'quote-ambiguous', 'quote-absent', 'quote-context', 'quote-article'],
  ...['quote-limit', 'quotes-limit', 'translation-lang', 'place-unnamed'],
  ...['id-taken', 'id-shared', 'link', 'band-center', 'topic-unknown', 'correction-place'],
  ...['article-twice', 'article-order', 'article-unread', 'articles-both', 'article-encoding'],
  ...['article-lang', 'date', 'ring-open', 'geometry-limit', 'geometry-depth', 'too-many-faults'],
  ...['member-unknown', 'member-misplaced', 'article-slip', 'kind-unknown', 'feature-proposed'],
  ...[
    'crs',
    'kind-id',
    'location',
    'local-lang',
    'features-limit',
    'article-surrogate',
    'article-html',
  ],
  ...['all-absent', 'all-form', 'all-limit', 'except-unused'],
]);

describe('the JSON Schema', () => {
  it.each(Object.entries(CASES).filter(([code]) => !BEYOND.has(code)))(
    'refuses what reading calls %s',
    (_code, [, , data]) => {
      expect(validate(JSON.parse(JSON.stringify(data)))).toBe(false);
    },
  );

  const briefs = readdirSync('geo', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.geojson'),
  );
  it.each(briefs)('takes geo/%s', (name) => {
    validate(JSON.parse(readFileSync(`geo/${name}`, 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ['a brief of nothing', file([])],
    [
      'null for what is not given',
      file([feature('a', { when: null, excerpts: null, topics: null })]),
    ],
    ['members of one’s own', { ...file([{ ...feature('a', { mine: {} }), mine: 1 }]), mine: [] }],
    [
      'other people’s GeoJSON',
      {
        type: 'FeatureCollection',
        features: [{ type: 'Feature', geometry: null, properties: null }],
      },
    ],
    ['a single geometry', { type: 'Point', coordinates: [1, 2, 3] }],
    [
      'several articles',
      { ...file([]), article: undefined, articles: { a: { title: TITLE, text: TEXT } } },
    ],
    [
      'every occurrence of words',
      file([
        feature('a', {
          mentions: [{ all: 'North Korea', except: [{ exact: 'North Korea had' }] }],
        }),
      ]),
    ],
    ['words in languages', file([feature('a', { name: { en: 'Rome', it: 'Roma' } })])],
  ])('takes %s, as reading does', (_what, data) => {
    const plain = JSON.parse(JSON.stringify(data));
    expect(parseBrief(plain).issues.filter(({ severity }) => severity === 'fault')).toEqual([]);
    validate(plain);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('explains itself to whoever edits a brief', () => {
    expect(JSON.stringify(briefSchema())).toMatch(/radius of a circle/);
  });
});
