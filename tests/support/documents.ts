import fc from 'fast-check';

type Json = Record<string, unknown>;

/** A file as somebody may hand it to us, and which of its features are to be lost: all others are places. */
export interface Document {
  readonly data: { readonly type: 'FeatureCollection'; readonly features: readonly unknown[] };
  readonly count: number;
  readonly lost: readonly number[];
}

/** What a page would have set that ran a script of a document. */
export const MARK = 'hacked';
/** Who must never hear of a reader. */
const STRANGER = 'https://stranger.example';

/** Texts that other programs stumbled over, and such as would run or load something were they ever HTML. */
const TRAPS = [
  `<img src=x onerror="${MARK}=1">`,
  `</script><script>${MARK}=1</script>`,
  `javascript:${MARK}=1`,
  `<img src="${STRANGER}/pixel.png">`,
  `url(${STRANGER}/style)`,
  `${STRANGER}/page`,
  '<!--?lit$123$-->',
  '<?lit$123$>',
  `\${${MARK}=1}{{${MARK}=1}}`,
  '\ud800',
  'a\udfffb',
  '\u0000\u0008',
  '\u2028\u2029\u0085',
  '\ufeffBOM',
  '\u202eright to left\u202c',
  '\u2066isolated',
  'e\u0301'.repeat(50),
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\u200b\u00ad',
  'x'.repeat(10_000),
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
];

/** What Lit takes for its own where a value reaches a template unchecked. */
const IMITATIONS: readonly unknown[] = [
  { _$litType$: 1, strings: { raw: [`<img src=x onerror="${MARK}=1">`] }, values: [] },
  { _$litType$: 2, strings: [''], values: [1] },
  { _$litDirective$: { name: 'unsafeHTML' }, values: [`<b onclick="${MARK}=1">`] },
  { _$litElement$: true, h: null },
  JSON.parse('{"then": 1, "nextSibling": {"startNode": null}}'),
  { toString: 1, valueOf: null, length: 5 },
  JSON.parse('{"__proto__": {"name": "x"}, "constructor": {"prototype": 1}}'),
  JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`),
];

const trap = fc.constantFrom(...TRAPS);
const imitation = fc.constantFrom(...IMITATIONS);
const anything = fc.oneof(
  trap,
  imitation,
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.constantFrom(null, true, [], {}, -0, 1e300, 2 ** 61),
  fc.array(fc.oneof(trap, imitation, fc.integer()), { maxLength: 3 }),
);

/** Members that we know, with anything for a value; none of them costs a file without an article its feature. */
const MEMBERS = [
  'name',
  'title',
  'kind',
  'statedBy',
  'excerpts',
  'mentions',
  'description',
  'when',
  'topics',
  'distancesTo',
  'location',
  'coordinateUncertaintyInMeters',
  'approximate',
  'clip',
  'band',
  'inferredEdge',
  'basis',
  'sources',
  'images',
  'marker-color',
  'stroke',
  'fill-opacity',
  'label',
  'status2',
];
const properties = fc.oneof(
  fc.constant(null),
  fc.dictionary(fc.oneof(fc.constantFrom(...MEMBERS), trap), anything, { maxKeys: 6 }),
);

const degrees = (most: number) =>
  fc.oneof(
    fc.double({ min: -most, max: most, noNaN: true }),
    fc.constantFrom(-most, most, 0, -0, most - 1e-9),
  );
/** Also as files have them that count from 0 to 360, and with heights. */
const position = fc
  .tuple(degrees(180), degrees(90), fc.constantFrom(0, 0, 0, 360, -360), fc.boolean())
  .map(([lon, lat, turn, hasHeight]) => (hasHeight ? [lon + turn, lat, 7] : [lon + turn, lat]));
const line = fc.array(position, { minLength: 2, maxLength: 6 });
const ring = fc
  .array(position, { minLength: 3, maxLength: 6 })
  .map((open) => [...open, [...(open[0] ?? [])]]);
const shape = fc.oneof(
  position.map((coordinates) => ({ type: 'Point', coordinates })),
  line.map((coordinates) => ({ type: 'MultiPoint', coordinates })),
  line.map((coordinates) => ({ type: 'LineString', coordinates })),
  fc
    .array(line, { minLength: 1, maxLength: 2 })
    .map((coordinates) => ({ type: 'MultiLineString', coordinates })),
  fc
    .array(ring, { minLength: 1, maxLength: 2 })
    .map((coordinates) => ({ type: 'Polygon', coordinates })),
  ring.map((outer) => ({ type: 'MultiPolygon', coordinates: [[outer]] })),
);
const geometry = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: shape },
  {
    weight: 1,
    arbitrary: fc
      .array(shape, { minLength: 1, maxLength: 3 })
      .map((geometries) => ({ type: 'GeometryCollection', geometries })),
  },
);

/** A feature that must be shown, however odd the rest of it is. */
export const sound: fc.Arbitrary<Json> = fc
  .record({ geometry, properties, id: fc.option(anything, { nil: undefined }) })
  .map((rest) => ({ type: 'Feature', ...rest }));

const at = (type: unknown, coordinates: unknown, more: Json = {}): Json => ({
  type: 'Feature',
  properties: { name: 'Bad' },
  geometry: { type, coordinates, ...more },
});
const of = (more: Json): Json => ({ ...at('Point', [1, 2]), ...more });
const nested = (depth: number): Json =>
  depth === 0
    ? { type: 'Point', coordinates: [1, 2] }
    : { type: 'GeometryCollection', geometries: [nested(depth - 1)] };
const open = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];
const [litTemplate, , litDirective] = IMITATIONS;

/** Features that must be lost, each alone and with a reason, by what is bad about them. */
export const BAD: Readonly<Record<string, unknown>> = {
  null: null,
  'a number': 5,
  'a text': 'POINT(1 2)',
  true: true,
  'a list': [],
  'a position': [1, 2],
  'no members': {},
  'no type': { properties: {}, geometry: { type: 'Point', coordinates: [1, 2] } },
  'a type in small letters': of({ type: 'feature' }),
  'the type null': of({ type: null }),
  'a geometry for a feature': { type: 'Point', coordinates: [1, 2] },
  'the type of an object’s method': of({ type: 'toString' }),
  'no geometry': { type: 'Feature', properties: { name: 'Bad' } },
  'a number for a geometry': of({ geometry: 5 }),
  'well-known text': of({ geometry: 'POINT(1 2)' }),
  'a list for a geometry': of({ geometry: [1, 2] }),
  'a geometry without members': of({ geometry: {} }),
  'a geometry’s type in small letters': at('point', [1, 2]),
  'a circle': at('Circle', [1, 2]),
  'a number for a geometry’s type': at(1, [1, 2]),
  'a prototype for a type': at('__proto__', [1, 2]),
  'a constructor for a type': at('constructor', [1, 2]),
  'no coordinates': of({ geometry: { type: 'Point' } }),
  'null for coordinates': at('Point', null),
  'an object for coordinates': at('Point', { lon: 1, lat: 2 }),
  'text for coordinates': at('Point', '1,2'),
  'no numbers': at('Point', []),
  'one number': at('Point', [1]),
  'numbers that are null': at('Point', [null, null]),
  'numbers as text': at('Point', ['1', '2']),
  'a latitude that is null': at('Point', [1, null]),
  'a latitude beyond the pole': at('Point', [1, 90.0001]),
  'swapped numbers': at('Point', [37.8, -122.4]),
  metres: at('Point', [14_286_000, 6_778_000]),
  'a longitude two turns away': at('Point', [541, 2]),
  'a longitude without end': at('Point', [1e308, 2]),
  'a position in a list': at('Point', [[1, 2]]),
  'a position of objects': at('Point', [{}, {}]),
  'a line of nothing': at('LineString', []),
  'a line of one': at('LineString', [[1, 2]]),
  'a line with a gap': at('LineString', [[1, 2], null, [3, 4]]),
  'a line of numbers': at('LineString', [1, 2, 3, 4]),
  'an area of nothing': at('Polygon', []),
  'a ring of nothing': at('Polygon', [[]]),
  'a ring of three': at('Polygon', [open.slice(0, 3)]),
  'a ring that is open': at('Polygon', [open]),
  'an area of positions': at('Polygon', open),
  'a hole that is open': at('Polygon', [[...open, [0, 0]], open]),
  'points of nothing': at('MultiPoint', []),
  'points, one of them bad': at('MultiPoint', [
    [1, 2],
    [1, 91],
  ]),
  'lines of nothing': at('MultiLineString', [[]]),
  'areas of nothing': at('MultiPolygon', [[[]]]),
  'areas as one': at('MultiPolygon', [[...open, [0, 0]]]),
  'a collection without members': of({ geometry: { type: 'GeometryCollection' } }),
  'an empty collection': of({ geometry: { type: 'GeometryCollection', geometries: [] } }),
  'a collection with one that is bad': of({
    geometry: { type: 'GeometryCollection', geometries: [nested(0), { type: 'Point' }] },
  }),
  'a collection too deep': of({ geometry: nested(10) }),
  'another reference system': of({ crs: { properties: { name: 'EPSG:3857' } } }),
  'another reference system of its geometry': at('Point', [100, 50], { crs: 'EPSG:3857' }),
  'a number for properties': of({ properties: 5 }),
  'a list for properties': of({ properties: [] }),
  'text for properties': of({ properties: '{"name": "Bad"}' }),
  'an imitation of a template': litTemplate,
  'an imitation of a directive for a geometry': of({ geometry: litDirective }),
  'an imitation of a template for coordinates': at('Point', litTemplate),
};

const bad = fc.constantFrom(...Object.values(BAD));
const isBad = fc.oneof(
  { weight: 3, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
);

const features = fc
  .array(
    isBad.chain((lost) => (lost ? bad : sound).map((value) => ({ value, lost }))),
    { maxLength: 12 },
  )
  .map((all) => ({
    features: all.map(({ value }) => value),
    lost: all.flatMap(({ lost }, index) => (lost ? [index] : [])),
  }));

/** What stands beside the features; `crs`, `article` and the like would make it another file. */
const foreign = fc.dictionary(
  fc.constantFrom('name', 'kinds', 'topics', 'summary', 'bbox', 'units', 'generator', 'metadata'),
  anything,
  { maxKeys: 3 },
);

/** A collection whose features are sound or bad, among members of any kind. */
export const someDocument: fc.Arbitrary<Document> = fc
  .tuple(features, foreign)
  .map(([{ features, lost }, members]) => ({
    data: { type: 'FeatureCollection', ...members, features },
    count: features.length,
    lost,
  }));
