import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/brief/parse-brief';
import { feature, file, issuesOf, type Json, TEXT, TITLE } from './make';

const ARTICLE = { title: TITLE, text: TEXT };

/** What is wrong, and what a reader misses through it. Everything that reading can find is here. */
const FAULTS: readonly (readonly [missed: string, data: Json])[] = [
  ['the article', file([], { article: 5 })],
  ['the article', file([], { article: { title: TITLE } })],
  ['the article', file([], { article: { title: TITLE, text: 5 } })],
  ['the article', file([], { article: { title: TITLE, text: ' ' } })],
  ['the article', file([], { article: { title: TITLE, href: 'data:,x' } })],
  ['the headline', file([], { article: { text: TEXT } })],
  ['its date', file([], { article: { ...ARTICLE, published: 'soon' } })],
  ['its publisher', file([], { article: { ...ARTICLE, publisher: [] } })],
  ['a place', file([null])],
  ['a place', file([feature('a'), feature('a')])],
  ['an excerpt', file([feature('a', { excerpts: [{ exact: 'not there' }] })])],
  ['the excerpts', file([feature('a', { excerpts: 'x' })])],
  ['a link', file([feature('a', { mentions: [{}] })])],
  ['the note', file([feature('a', { description: {} })])],
  ['the date', file([feature('a', { when: 'soon' })])],
  ['how exact it is', file([feature('a', { coordinateUncertaintyInMeters: '5 km' })])],
  ['the sources', file([feature('a', { sources: 'GeoNames' })])],
  ['a source', file([feature('a', { sources: [{}] })])],
];

const topics = { t: { label: 'T' } };

const WARNINGS: readonly (readonly [why: string, data: Json])[] = [
  ['the text is taken', file([], { article: { ...ARTICLE, href: 'a.txt' } })],
  ['a digest is for authors', file([], { article: { ...ARTICLE, sha256: 'x' } })],
  ['the words are the same', file([], { article: { ...ARTICLE, lang: '<b>' } })],
  ['the article is here', file([], { article: { ...ARTICLE, url: 'ftp://x' } })],
  ['the text is shown', file([], { article: { ...ARTICLE, text: 'a \ufffd' } })],
  ['the fetch has said so', file([], { article: { title: TITLE, href: 'a.txt' } })],
  ['its features are read', { ...file([]), type: 'x' }],
  ['the view is made', file([], { bbox: [1] })],
  ['labels are made', file([], { kinds: 5 })],
  ['a label is made', file([], { kinds: { k: 5 } })],
  ['a label is made', file([], { kinds: { k: {} } })],
  ['the kind’s own', file([], { kinds: { k: { label: 'K', color: 'red' } } })],
  ['a dot is drawn', file([], { kinds: { k: { label: 'K', glyph: 'x' } } })],
  ['labels are made', file([], { topics: 5 })],
  ['a label is made', file([], { topics: { t: 5 } })],
  ['a filter has one place less', file([feature('a', { topics: ['x'] })], { topics })],
  ['a filter has one place less', file([feature('a', { topics: 't' })], { topics })],
  [
    'the place’s topics hold',
    file([feature('a', { excerpts: [{ exact: 'the sea', topics: 5 }] })], { topics }),
  ],
  ['the first is taken', file([feature('a', { excerpts: [{ exact: 'North Korea' }] })])],
  ['an id is made', file([feature(undefined)])],
  ['the name is cut', file([feature('a', { name: 'x'.repeat(400) })])],
  ['the note is cut', file([feature('a', { description: 'x'.repeat(6_000) })])],
  ['the usual kind', file([feature('a', { kind: [] })])],
  ['“editor” is shown', file([feature('a', { statedBy: 'x' })])],
  ['shown as exact', file([feature('a', { approximate: 'x' })])],
  ['the source is named', file([feature('a', { sources: [{ name: 'A', url: 'x:' }] })])],
  ['the usual style', file([feature('a', { fill: 'red' })])],
  ['the event is shown', file([feature('a', { location: 'x' }, null)])],
  ['the event is shown', file([feature('a', { location: {} }, null)])],
  ['the others are shown', file([feature('a', { distancesTo: ['x'] })])],
  ['the others are shown', file([feature('a', { distancesTo: 5 })])],
  ['slip', file([feature('a', { excerpt: [] })])],
];

describe('a fault', () => {
  it.each(FAULTS)('is told where a reader misses %s: %j', (_missed, data) => {
    expect(issuesOf(data)).toEqual([expect.stringMatching(/^fault /)]);
  });
});

describe('a warning', () => {
  it.each(WARNINGS)('is all where a reader misses nothing (%s): %j', (_why, data) => {
    expect(issuesOf(data)).toEqual([expect.stringMatching(/^warning /)]);
  });
});

describe('of other people’s properties', () => {
  it.each<Json>([
    { sources: 'GeoNames' },
    { sources: [{ title: 'x' }] },
    { when: 'yesterday' },
    { description: { en: 'x' } },
    { topics: 'x' },
    { coordinateUncertaintyInMeters: '5 km' },
    { excerpts: 'x' },
  ])('%j is nothing to a reader', (properties) => {
    const features = Array.from({ length: 600 }, (_, i) => feature(i, properties));
    const { brief, issues } = parseBrief({ type: 'FeatureCollection', features });
    expect(brief?.places).toHaveLength(600);
    expect(issues.filter(({ severity }) => severity === 'fault')).toEqual([]);
  });
});
