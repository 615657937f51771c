import type { ReadingValues } from '../../../src/brief/fault';
import { LIMITS } from '../../../src/brief/read/limits';
import type { WarningValues } from '../../../src/brief/warning';
import { feature, file, type Json, point, TEXT, TITLE } from '../make';

/** Found while a file is parsed, or its article fetched: `tests/state` has them. */
type Elsewhere = 'too-deep' | 'object-as-text' | 'article-altered' | 'integrity-shape';
/** What a reader misses, or why nothing is missed, and a file that raises this code and no other. */
type Case = readonly [severity: 'fault' | 'warning', why: string, data: unknown];

const ARTICLE = { title: TITLE, text: TEXT };
const RING = [point(0, 0), point(1, 0), point(1, 1), point(0, 0)].map((at) => at['coordinates']);
const IMAGE = { href: 'a.jpg', alt: 'A', credit: 'B' };
const topics = { t: { label: 'T' } };
const a = (properties: Json, geometry?: unknown): Json =>
  file([feature('a', properties, geometry)]);
const shaped = (geometry: unknown): Json => a({}, geometry);
const quoted = (excerpt: unknown): Json => a({ excerpts: [excerpt] });
const several = (articles: unknown, ...features: readonly Json[]): Json =>
  file(features, { article: null, articles });
const named = (mention: unknown): Json => a({ mentions: [mention] });
const about = (article: Json): Json => file([], { article });
const many = <Item>(count: number, make: (i: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Who hears of what: the compiler asks for a case of every code. */
export const CASES: {
  readonly [Code in Exclude<keyof (ReadingValues & WarningValues), Elsewhere>]: Case;
} = {
  'root-shape': ['fault', 'everything', 7],
  'root-type': ['fault', 'everything', { type: 'Place' }],
  'collection-type': ['warning', 'its features are read', { ...file([]), type: 'x' }],
  topojson: ['fault', 'everything', { type: 'Topology' }],
  'features-shape': ['fault', 'everything', { type: 'FeatureCollection' }],
  'features-limit': ['fault', 'everything', file(many(LIMITS.features + 1, () => null))],
  crs: ['fault', 'everything', file([], { crs: 'EPSG:3857' })],
  bbox: ['warning', 'the view is made', file([], { bbox: [1] })],
  'detail-shape': ['warning', 'the map shows the world', file([], { detail: 5 })],
  'summary-shape': ['warning', 'the article speaks for itself', file([], { summary: 5 })],
  units: ['warning', 'the language decides', file([], { units: 'miles' })],
  'corrections-shape': ['fault', 'the corrections', file([], { corrections: {} })],
  'corrections-limit': [
    'fault',
    'the rest',
    file([], { corrections: many(LIMITS.corrections + 1, () => ({ date: '2024', note: 'x' })) }),
  ],
  correction: ['fault', 'the correction', file([], { corrections: [{ date: '2024' }] })],
  'correction-places': [
    'warning',
    'the correction is shown',
    file([], { corrections: [{ date: '2024', note: 'x', places: 'a' }] }),
  ],
  'correction-place': [
    'warning',
    'the correction is shown',
    file([], { corrections: [{ date: '2024', note: 'x', places: ['b'] }] }),
  ],
  'too-many-faults': ['fault', 'the rest', file(many(LIMITS.issues, () => null))],

  'member-unknown': ['warning', 'a slip', a({ excerpt: [] })],
  'member-misplaced': ['warning', 'a slip', file([{ ...feature('a'), when: '2023' }])],
  'text-shape': ['fault', 'the note', a({ description: [] })],
  'text-limit': ['warning', 'the note is cut', a({ description: 'x'.repeat(6_000) })],
  'local-empty': ['fault', 'the note', a({ description: {} })],
  'local-entry': ['warning', 'the other is shown', a({ description: { en: 'x', ko: 5 } })],
  'local-lang': ['warning', 'the note is shown', a({ description: { english: 'x' } })],
  date: ['fault', 'the date', a({ when: 'soon' })],

  'articles-shape': ['fault', 'the articles', several([ARTICLE])],
  'articles-empty': ['warning', 'nothing is lost', several({})],
  'articles-both': [
    'warning',
    'those of the table are shown',
    file([], { articles: { b: ARTICLE } }),
  ],
  'articles-limit': [
    'fault',
    'the rest',
    several(
      Object.fromEntries(
        many(LIMITS.articles + 1, (i) => [`a${i}`, { title: 'T', text: `T ${i}` }]),
      ),
    ),
  ],
  'article-id': ['fault', 'the article', several({ b: ARTICLE, ' ': { title: 'T', text: 'T' } })],
  'article-order': [
    'warning',
    'both are shown',
    several({ b: ARTICLE, 1: { title: 'T', text: 'T' } }),
  ],
  'article-twice': ['warning', 'both are shown', several({ b: ARTICLE, c: ARTICLE })],
  'article-slip': [
    'warning',
    'the places are shown',
    { type: 'FeatureCollection', features: [], artcle: {} },
  ],
  'article-shape': ['fault', 'the article', file([], { article: 5 })],
  'article-title': ['fault', 'the headline', about({ text: TEXT })],
  'article-source': ['fault', 'the article', about({ title: TITLE })],
  'article-sources': ['warning', 'the text is shown', about({ ...ARTICLE, href: 'a.txt' })],
  'article-text': ['fault', 'the article', about({ title: TITLE, text: 5 })],
  'article-href': ['fault', 'the article', about({ title: TITLE, href: 'data:,x' })],
  'article-unread': ['warning', 'the fetch has said so', about({ title: TITLE, href: 'a.txt' })],
  'article-limit': [
    'fault',
    'the article',
    about({ title: TITLE, text: 'x'.repeat(LIMITS.article + 1) }),
  ],
  'article-empty': ['fault', 'the article', about({ title: TITLE, text: ' ' })],
  'article-html': [
    'fault',
    'the article',
    about({ title: TITLE, text: '\n<!DOCTYPE html><title>Sign in</title>' }),
  ],
  'article-encoding': ['warning', 'the text is shown', about({ title: TITLE, text: 'a \ufffd' })],
  'article-surrogate': ['warning', 'it is shown', about({ title: TITLE, text: 'T \ud83d T' })],
  'article-lang': ['warning', 'the words are the same', about({ ...ARTICLE, lang: '<b>' })],
  'article-url': ['warning', 'the article is here', about({ ...ARTICLE, url: 'ftp://x' })],
  'article-sha256': ['warning', 'a digest is for authors', about({ ...ARTICLE, sha256: 'x' })],

  'kinds-shape': ['warning', 'labels are made', file([], { kinds: 5 })],
  'kind-limit': [
    'fault',
    'the kind',
    file([], { kinds: { ['x'.repeat(LIMITS.id + 1)]: { label: 'K' } } }),
  ],
  'kind-shape': ['warning', 'a label is made', file([], { kinds: { k: 5 } })],
  'kind-color': [
    'warning',
    'the usual colour',
    file([], { kinds: { k: { label: 'K', color: 'red' } } }),
  ],
  'kind-label': ['warning', 'a label is made', file([], { kinds: { k: {} } })],
  'kind-glyph': [
    'warning',
    'a dot is drawn',
    file([], { kinds: { k: { label: 'K', glyph: 'x' } } }),
  ],

  'topics-shape': ['warning', 'labels are made', file([], { topics: 5 })],
  'topic-limit': ['fault', 'the topic', file([], { topics: { ' ': { label: 'T' } } })],
  'topic-label': ['warning', 'a label is made', file([], { topics: { t: 5 } })],

  'feature-shape': ['fault', 'a place', file([null])],
  'feature-type': ['fault', 'a place', file([{ ...feature('a'), type: 'Place' }])],
  'feature-proposed': ['warning', 'nobody has confirmed it', a({ status: 'proposed' })],
  'properties-shape': ['fault', 'a place', file([{ ...feature('a'), properties: 5 }])],
  'name-shape': ['fault', 'a place', a({ name: {} })],
  'name-limit': ['warning', 'the name is cut', a({ name: 'x'.repeat(400) })],
  'id-taken': ['fault', 'a place', file([feature('a'), feature('a')])],
  'id-shared': [
    'warning',
    'another id is made',
    { type: 'FeatureCollection', features: [feature('a'), feature('a')] },
  ],
  'id-shape': ['warning', 'an id is made', file([feature(undefined)])],
  'id-digits': ['warning', 'an id is made', file([feature(2 ** 60)])],

  'geometry-absent': ['fault', 'a place', file([{ ...feature('a'), geometry: undefined }])],
  'geometry-shape': ['fault', 'a place', shaped(5)],
  'geometry-type': ['fault', 'a place', shaped({ type: 'Circle' })],
  'geometry-member': ['fault', 'a place', shaped({ type: 'Point' })],
  'geometry-limit': [
    'fault',
    'a place',
    shaped({ type: 'MultiPoint', coordinates: many(LIMITS.positions + 1, () => [0, 0]) }),
  ],
  'geometry-depth': [
    'fault',
    'a place',
    shaped(
      many(LIMITS.depth + 1, () => 0).reduce<unknown>(
        (inner) => ({ type: 'GeometryCollection', geometries: [inner] }),
        point(0, 0),
      ),
    ),
  ],
  'list-shape': ['fault', 'a place', shaped({ type: 'MultiPoint', coordinates: 'x' })],
  'list-empty': ['fault', 'a place', shaped({ type: 'MultiPoint', coordinates: [] })],
  'line-short': ['fault', 'a place', shaped({ type: 'LineString', coordinates: [[0, 0]] })],
  'ring-short': ['fault', 'a place', shaped({ type: 'Polygon', coordinates: [RING.slice(1)] })],
  'ring-open': [
    'fault',
    'a place',
    shaped({ type: 'Polygon', coordinates: [[...RING.slice(0, 3), [5, 5]]] }),
  ],
  'position-shape': ['fault', 'a place', shaped({ type: 'Point', coordinates: 5 })],
  longitude: ['fault', 'a place', shaped(point('1', 2))],
  latitude: ['fault', 'a place', shaped(point(1, null))],
  'longitude-range': ['fault', 'a place', shaped(point(600, 2))],
  'latitude-range': ['fault', 'a place', shaped(point(1, 95))],

  'kind-id': ['warning', 'the usual kind', a({ kind: [] })],
  'kind-unknown': ['warning', 'it is a kind of its own', a({ kind: 'cosmodrom' })],
  'stated-by': ['warning', '“editor” is shown', a({ statedBy: 'x' })],
  'place-unnamed': [
    'warning',
    '“article” is shown',
    a({ name: 'Sohae', statedBy: 'article', excerpts: [{ exact: 'the sea' }] }),
  ],
  uncertainty: ['fault', 'how exact it is', a({ coordinateUncertaintyInMeters: '5 km' })],
  extent: ['fault', 'where the area ends', a({ clip: 'coast' })],
  'band-center': [
    'fault',
    'the arcs',
    file([
      feature('a', { band: { from: 'b', meters: [0, 9] } }),
      feature('b', {}, { type: 'LineString', coordinates: RING }),
    ]),
  ],
  approximate: ['warning', 'shown as exact', a({ approximate: 'x' })],
  style: ['warning', 'the usual style', a({ fill: 'red' })],
  location: ['warning', 'the event is shown', a({ location: {} }, null)],
  'distances-shape': ['warning', 'the others are shown', a({ distancesTo: 5 })],
  'distances-limit': ['warning', 'the others are shown', a({ distancesTo: [{}] })],
  link: ['warning', 'the event is shown', a({ location: 'x' }, null)],
  'sources-shape': ['fault', 'the sources', a({ sources: 'GeoNames' })],
  'sources-limit': [
    'warning',
    'the first are shown',
    a({ sources: many(LIMITS.sourcesPerFeature + 1, () => ({ name: 'A' })) }),
  ],
  'source-name': ['fault', 'a source', a({ sources: [{}] })],
  'source-url': ['warning', 'the source is named', a({ sources: [{ name: 'A', url: 'x:' }] })],
  'images-shape': ['fault', 'the images', a({ images: 'a.jpg' })],
  'images-limit': [
    'warning',
    'more than anybody looks at',
    a({ images: many(LIMITS.imagesPerFeature + 1, () => IMAGE) }),
  ],
  image: ['fault', 'the image', a({ images: [{ ...IMAGE, alt: '' }] })],
  'place-topics-shape': [
    'warning',
    'a filter has one place less',
    file([feature('a', { topics: 't' })], { topics }),
  ],
  'excerpt-topics-shape': [
    'warning',
    'the place’s topics hold',
    file([feature('a', { excerpts: [{ exact: 'the sea', topics: 5 }] })], { topics }),
  ],
  'topics-limit': [
    'warning',
    'the first are shown',
    a({ topics: many(LIMITS.topicsPerFeature + 1, (i) => `t${i}`) }),
  ],
  'topic-unknown': [
    'warning',
    'a filter has one place less',
    file([feature('a', { topics: ['x'] })], { topics }),
  ],

  'quotes-shape': ['fault', 'the excerpts', a({ excerpts: 'x' })],
  'quotes-limit': [
    'fault',
    'the rest',
    a({ excerpts: many(LIMITS.quotesPerFeature + 1, () => ({ exact: 'the sea' })) }),
  ],
  'quote-shape': ['fault', 'an excerpt', quoted('x')],
  'quote-article': ['fault', 'an excerpt', quoted({ exact: 'the sea', article: 'b' })],
  'quote-exact': ['fault', 'a link', a({ mentions: [{}] })],
  'quote-context-shape': ['fault', 'an excerpt', quoted({ exact: 'the sea', prefix: 5 })],
  'quote-limit': ['fault', 'an excerpt', quoted({ exact: 'x'.repeat(LIMITS.quote + 1) })],
  'all-shape': ['fault', 'links', named({ all: 5 })],
  'all-exact': ['warning', 'all are linked', named({ all: 'the sea', exact: 'the sea' })],
  'all-absent': ['fault', 'links', named({ all: 'the se' })],
  'all-form': [
    'warning',
    'the others are linked',
    file([feature('a', { mentions: [{ all: 'Caf\u00e9' }] })], {
      article: { title: 'T', text: 'T\nCaf\u00e9, Cafe\u0301.' },
    }),
  ],
  'all-limit': [
    'fault',
    'the other links',
    file([feature('a', { mentions: [{ all: 'x' }] })], {
      article: { title: 'T', text: 'x '.repeat(LIMITS.occurrencesPerMention + 1) },
    }),
  ],
  'except-shape': ['fault', 'words are linked amiss', named({ all: 'the sea', except: 'x' })],
  'except-limit': [
    'fault',
    'words are linked amiss',
    named({
      all: 'North Korea',
      except: many(LIMITS.quotesPerFeature + 1, () => ({ exact: 'North Korea launched' })),
    }),
  ],
  'except-unused': [
    'warning',
    'all are linked',
    named({ all: 'the sea', except: [{ exact: 'Nobody' }] }),
  ],
  'translation-shape': ['fault', 'the translation', quoted({ exact: 'the sea', translation: 5 })],
  'translation-lang': ['warning', 'it is shown', quoted({ exact: 'the sea', translation: 'x' })],
  'quote-broken': [
    'fault',
    'an excerpt',
    file([feature('a', { excerpts: [{ exact: 'the \ud83d' }] })], {
      article: { title: TITLE, text: 'By the \ud83d\ude80.' },
    }),
  ],
  'quote-ambiguous': ['warning', 'the first is shown', quoted({ exact: 'North Korea' })],
  'quote-absent': ['fault', 'an excerpt', quoted({ exact: 'not there' })],
  'quote-context': ['fault', 'an excerpt', quoted({ exact: 'the sea', prefix: 'under ' })],
};
