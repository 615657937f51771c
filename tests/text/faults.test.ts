import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fault, type FaultCode, type FaultValues, found } from '../../src/brief/fault';
import { language as ar } from '../../src/text/ar/language';
import { language as de } from '../../src/text/de/language';
import { faults } from '../../src/text/en/faults';
import { openingFaults } from '../../src/text/en/opening-faults';
import { language as es } from '../../src/text/es/language';
import { sentenceFor, told } from '../../src/text/faults';
import { language as fr } from '../../src/text/fr/language';
import { language as ja } from '../../src/text/ja/language';
import { language as ko } from '../../src/text/ko/language';
import { language as ru } from '../../src/text/ru/language';
import { language as zh } from '../../src/text/zh/language';

type Values = { readonly [Code in FaultCode]: fc.Arbitrary<FaultValues[Code]> };

const word = fc.stringMatching(/^[A-Za-zÀ-ž一-龠 ]{1,20}$/).filter((text) => text.trim() !== '');
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
/** One that ends in a full stop would have two. */
const url = fc.webUrl().filter((address) => !address.endsWith('.'));
const inPage = fc.option(url);
const count = fc.nat();
const none = fc.constant({});
const value = fc.anything({ withBigInt: true, withDate: true, withMap: true }).map(found);
const meant = fc.option(id);
const list = fc.constantFrom('excerpts', 'mentions');
const position = fc.tuple(fc.integer(), fc.integer());
const parted = fc.record({ article: fc.string(), quote: fc.string() });
const advice = fc.option(
  fc.oneof(fc.constantFrom('swapped', 'metres'), fc.record({ longitude: fc.integer() })),
);
const unlike = fc.option(
  fc.oneof(
    fc.record({ differ: fc.constant('words'), passage: word, quote: fc.string() }),
    fc.record({ differ: fc.constantFrom('all', 'ends', 'form', 'capitals') }),
    fc.record({ differ: fc.constant('space'), first: fc.option(parted) }),
    fc.record({ differ: fc.constant('characters'), first: parted }),
  ),
);
const only = { found: value };
const of = fc.record;

/** What each code may have for values: the compiler asks for those of a new one. */
const VALUES: Values = {
  unreachable: of({ url }),
  'http-status': of({ url, status: word }),
  'redirect-refused': of({ url, target: url }),
  timeout: of({ url, seconds: count }),
  'too-large': of({ url, megabytes: count }),
  'not-utf8': of({ url: inPage }),
  unreadable: of({ url, reason: word }),
  'not-an-address': of({ address: word }),
  empty: of({ url: inPage }),
  'not-json': of({ url: inPage, reason: word }),
  'brief-altered': of({ url, digest: id, expected: id }),
  'brief-unchecked': of({ url }),
  'article-missing': fc.tuple(url, fc.option(word)).map(([address, title]) => ({
    title,
    why: {
      severity: 'fault' as const,
      code: 'unreachable' as const,
      pointer: '',
      values: { url: address },
      lostFeature: null,
    },
  })),
  unexpected: of({ reason: word }),
  'too-deep': of({ url: inPage, most: count }),
  'feature-json': of({ reason: word }),
  'feature-bytes': of({ megabytes: count }),
  'feature-deep': of({ most: count }),
  'limit-reached': of({
    limit: fc.constantFrom('bytes', 'features', 'positions', 'text'),
    most: count,
  }),
  'broke-off': of({ url: inPage }),
  'archive-ranges': of({ url: inPage, megabytes: count }),
  'tile-broken': of({ z: count, x: count, y: count }),
  'object-as-text': of({ url: inPage, text: word }),
  'too-many-faults': of({ faults: count, warnings: count }),
  'root-shape': of(only),
  'root-type': of({ ...only, meant }),
  'collection-type': of(only),
  topojson: none,
  'features-shape': of({ ...only, slip: meant }),
  'features-limit': of({ count, most: count }),
  crs: of({ ...only, isDrawn: fc.boolean() }),
  bbox: none,
  'detail-shape': of(only),
  'summary-shape': of(only),
  units: of({ ...only, meant }),
  'corrections-shape': of(only),
  'corrections-limit': of({ count, most: count }),
  correction: of({ ...only, member: fc.constantFrom('date' as const, 'note' as const) }),
  'correction-places': of(only),
  'correction-place': of({ ...only, meant }),
  'member-unknown': of({ member: word, meant: id }),
  'member-misplaced': of({ member: word }),
  'text-shape': of({ member: id, ...only }),
  'text-limit': of({ member: id, length: count, most: count }),
  date: of(only),
  'local-empty': of({ member: word }),
  'local-entry': of({ member: word, lang: word, ...only }),
  'local-lang': of({ member: word, lang: value }),
  'articles-shape': of(only),
  'articles-empty': of({}),
  'articles-both': of({}),
  'articles-limit': of({ count, most: count }),
  'article-id': of({ ...only, most: count }),
  'article-order': of({ id }),
  'article-twice': of({ id, other: id }),
  'article-slip': of({ slip: word }),
  'article-shape': of(only),
  'article-title': none,
  'article-source': none,
  'article-sources': none,
  'article-text': of(only),
  'article-href': of(only),
  'article-unread': none,
  'article-limit': of({ length: count, most: count }),
  'article-empty': none,
  'article-html': none,
  'article-encoding': none,
  'article-surrogate': of({}),
  'article-lang': of(only),
  'article-url': of(only),
  'article-altered': of({ digest: id, expected: id }),
  'article-sha256': of(only),
  'kinds-shape': of(only),
  'kind-limit': of({ id: value, most: count, longest: count }),
  'kind-shape': of({ id: value, ...only }),
  'kind-color': of(only),
  'kind-label': of({ id, label: word }),
  'kind-glyph': of({ glyph: value, meant }),
  'topics-shape': of(only),
  'topic-limit': of({ id: value, most: count, longest: count }),
  'topic-label': of({ id, label: word }),
  'feature-shape': of(only),
  'feature-type': of({ ...only, meant }),
  'feature-proposed': none,
  'properties-shape': of(only),
  'name-shape': of({ ...only, slip: meant }),
  'name-limit': of({ name: word, most: count }),
  'id-taken': of({ id, name: word, holder: count }),
  'id-shared': of({ id, name: word, holder: count, used: id }),
  'id-shape': of({ ...only, name: word, used: id }),
  'id-digits': of({ name: word, used: id }),
  'geometry-absent': of({ slip: meant }),
  'geometry-shape': of(only),
  'geometry-type': of({ ...only, meant }),
  'geometry-member': of({ member: id, type: id, slip: meant }),
  'geometry-limit': of({ most: count }),
  'geometry-depth': of({ most: count }),
  'list-shape': of(only),
  'list-empty': none,
  'line-short': none,
  'ring-short': of({ count }),
  'ring-open': of({ first: position, last: position }),
  'position-shape': of(only),
  longitude: of(only),
  latitude: of(only),
  'longitude-range': of({ degrees: fc.integer(), advice }),
  'latitude-range': of({ degrees: fc.integer(), advice }),
  'kind-id': of(only),
  'kind-unknown': of({ id: value, meant: id }),
  'stated-by': of(only),
  'place-unnamed': of({ name: word }),
  uncertainty: of(only),
  approximate: of(only),
  extent: of({ ...only, member: fc.constantFrom('clip', 'inferredEdge', 'band') }),
  'band-center': of({ name: word, from: word }),
  style: of({
    member: id,
    ...only,
    expected: fc.oneof(fc.constant('color' as const), of({ most: count })),
  }),
  location: of(only),
  'distances-shape': of(only),
  'distances-limit': of({ most: count }),
  link: of({
    member: fc.constantFrom('location', 'distancesTo'),
    id: value,
    name: word,
    meant,
  }),
  'sources-shape': of(only),
  'sources-limit': of({ count, most: count }),
  'source-name': of(only),
  'source-url': of({ source: word, ...only }),
  'images-shape': of(only),
  'images-limit': of({ count, most: count }),
  image: of({ member: fc.constantFrom('href', 'alt', 'credit'), ...only }),
  'place-topics-shape': of(only),
  'excerpt-topics-shape': of(only),
  'topics-limit': of({ count, most: count }),
  'topic-unknown': of({ ...only, meant }),
  'quotes-shape': of({ list, name: word, ...only }),
  'quotes-limit': of({ list, name: word, count, most: count }),
  'quote-shape': of({ name: word, ...only }),
  'quote-article': of({ name: word, ...only, meant }),
  'quote-exact': of({ name: word, ...only }),
  'quote-context-shape': of({ name: word, quote: value }),
  'quote-limit': of({ name: word, most: count }),
  'all-shape': of({ name: word, ...only }),
  'all-exact': of({ name: word, words: value }),
  'all-absent': of({ name: word, words: value, nearest: unlike }),
  'all-form': of({ name: word, words: value, article: id }),
  'all-limit': of({ name: word, words: value, most: count }),
  'except-shape': of({ name: word, ...only }),
  'except-limit': of({ name: word, count, most: count }),
  'except-unused': of({ name: word, quote: value }),
  'translation-shape': of({ name: word, ...only }),
  'translation-lang': of({ name: word }),
  'quote-broken': of({ name: word, quote: value }),
  'quote-ambiguous': of({ name: word, quote: value }),
  'quote-absent': of({ name: word, quote: value, nearest: unlike }),
  'quote-context': of({
    name: word,
    quote: value,
    prefix: word,
    suffix: word,
    before: unlike,
    after: unlike,
  }),
  'integrity-shape': of(only),
  'format-unread': of({
    url: inPage,
    kind: fc.constantFrom('czml', 'shapefile', 'page', 'text', 'osm', 'image'),
  }),
  'format-broken': of({ url: inPage, format: id, reason: word }),
  'format-cut': of({ url: inPage, format: id }),
  'format-encoding': of({ url: inPage, encoding: id }),
  'format-placeless': of({ url: inPage, format: id }),
  'gzip-broken': of({ url: inPage }),
  'json-mended': of({
    url: inPage,
    found: fc.constantFrom('NaN', ',', ''),
    at: fc.constantFrom(null, { line: 3, column: 14 }),
  }),
  'json-unknown': of({ url: inPage }),
  'table-columns': of({ url: inPage, columns: word }),
  'table-otherwise': of({ url: inPage, columns: word }),
  'table-head': of({ url: inPage }),
  'table-swapped': of({ url: inPage, count, of: count }),
  'positions-swapped': of({ count, of: count }),
  'not-carried': of({ what: word, count, example: fc.option(word) }),
  'src-blank': none,
  'brief-not-given': none,
  'brief-as-text': of({ text: word }),
  'place-undrawn': of({ name: word }),
};

/** Values that a sentence says in other words, or not at all: what was expected is said instead. */
const SAID_OTHERWISE = new Set([
  'kind',
  'isDrawn',
  'advice',
  'expected',
  'why',
  'nearest',
  'before',
  'after',
]);

const anyFault = fc.constantFrom(...(Object.keys(VALUES) as FaultCode[])).chain((code) =>
  fc.record({
    severity: fc.constantFrom('fault', 'warning'),
    code: fc.constant(code),
    pointer: fc.constantFrom('', '/features/3'),
    values: VALUES[code] as fc.Arbitrary<object>,
    lostFeature: fc.option(count),
  }),
) as fc.Arbitrary<Fault>;

const LANGUAGES = [
  faults,
  ...(await Promise.all(
    [ar, de, es, fr, ja, ko, ru, zh].map(async (own) => ({
      ...(await own.faults()),
      ...(await own.formats()),
      ...(await own.warnings()),
    })),
  )),
];

describe('the sentence of every fault', () => {
  it.each(Object.keys(VALUES) as FaultCode[])('%s: is whole, and names what was found', (code) => {
    const say = LANGUAGES.map((sentences) => sentences[code] as (values: object) => string);
    fc.assert(
      fc.property(VALUES[code] as fc.Arbitrary<object>, fc.constantFrom(...say), (values, say) => {
        const sentence = say(values);
        expect(sentence).toMatch(/[.?。？؟]$/);
        // “fetch” and “statedBy” are names, which stay as they are written.
        expect(sentence).not.toMatch(/undefined|\[object|NaN\b.*NaN|^\s|\s$|\.\.$|。。|”“/);
        for (const [key, one] of Object.entries(values)) {
          if (SAID_OTHERWISE.has(key) || one === null) continue;
          if (typeof one === 'string' && one !== '') expect(sentence).toContain(one);
          // Arabic has words for one and two of a thing.
          if (typeof one === 'number' && one > 2) expect(sentence).toContain(String(one));
        }
      }),
    );
  });
});

it('names any value of a file in a few characters', () => {
  const said = (value: unknown) => faults['root-shape']({ found: found(value) });
  const values = [undefined, null, '', 'x', 5, true, [], {}, ['y'], { z: 1 }, Symbol('s')];
  expect(values.map((value) => /holds (.*);/.exec(said(value))?.[1])).toEqual([
    ...['missing', 'null', 'empty', '“x”', '5', 'true', 'a list', 'an object', 'a list'],
    ...['an object', '“Symbol(s)”'],
  ]);
  expect(said('y'.repeat(1e6)).length).toBeLessThan(110);
});

it('is told with its fault, or by code and place where no sentence has been loaded', () => {
  fc.assert(
    fc.property(anyFault, (fault) => {
      const [issue] = told([fault], faults);
      expect(issue).toEqual({ ...fault, message: sentenceFor(faults, fault) });
      const [early] = told([fault], openingFaults);
      if (fault.code in openingFaults) expect(early).toEqual(issue);
      else expect(early?.message).toBe(`${fault.code} at ${fault.pointer || '/'}`);
    }),
  );
});

it('has a code in kebab case', () => {
  for (const code of Object.keys(faults)) expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});
