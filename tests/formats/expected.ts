/** What the files in tests/formats/fixtures hold. */
interface Expected {
  readonly places: readonly object[];
  /** How many of its features cannot be shown. */
  readonly lost?: number;
  /** What is told of it beside. */
  readonly told?: readonly string[];
}

const at = (lon: number, lat: number) => ({ at: { type: 'Point', coordinates: [lon, lat] } });
const ROME = at(12.4964, 41.9028);
const rome = { name: 'Rome', ...ROME };
const oslo = { name: 'Oslo', ...at(10.7522, 59.9139) };
const line = {
  at: {
    type: 'LineString',
    coordinates: [
      [12, 41],
      [13, 42],
    ],
  },
};
/** Google's own example. */
const BENT = {
  at: {
    type: 'LineString',
    coordinates: [
      [-120.2, 38.5],
      [-120.95, 40.7],
      [-126.453, 43.252],
    ],
  },
};
const SLOPE = [
  [0, 50],
  [10, 50],
  [10, 60],
  [0, 50],
];
const squareAt = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const left = (what: string, example: string, of = 'one place') =>
  `“${what}” of ${of} is not shown, such as “${example}”.`;

export const READ: Readonly<Record<string, Expected>> = {
  'geojson/geometry.geojson': { places: [ROME] },
  'geojson/feature.geojson': { places: [ROME] },
  'geojson/geometry-collection.geojson': { places: [{ at: { type: 'GeometryCollection' } }] },
  'geojson/geocoder.geojson': {
    places: [{ ...rome, description: 'Rome, Italy' }],
    told: [
      '“place_type” of one place is not shown.',
      '“center” of one place is not shown.',
      left('relevance', '1'),
      left('wikidata', 'Q220'),
    ],
  },
  'geojson/echarts.json': {
    places: [
      { name: 'Square', at: { type: 'Polygon', coordinates: [squareAt(12, 41, 1)] } },
      {
        name: 'Two',
        at: {
          type: 'MultiPolygon',
          coordinates: [[squareAt(12, 41, 1)], [squareAt(-10, -59, 0.5)]],
        },
      },
      { name: 'Line', ...line },
      { name: 'Plain', ...ROME },
    ],
    lost: 1,
    told: ['“cp” of one place is not shown.', left('childNum', '1')],
  },
  'geojson/json-fg.json': {
    places: [
      { ...rome, kind: 'town', when: '2014-04-24' },
      { ...oslo, when: '2014-04-24/..' },
    ],
    told: [
      '“place” of one place is not shown.',
      left('coordRefSys', 'http://www.opengis.net/def/crs/EPSG/0/25832'),
    ],
  },
  'geojson/stac.json': {
    places: [{ name: 'S2A_1', ...ROME, when: '2020-12-11T22:38:32Z/2020-12-12T22:38:32Z' }],
    told: ['“links” of one place is not shown.', '“assets” of one place is not shown.'],
  },
  'geojson/stac-item.json': {
    places: [{ name: 'A scene', ...ROME, when: '2020-12-11T22:38:32Z' }],
  },
  'geojson/tags.geojson': {
    places: [rome],
    told: [left('population', '5'), left('type', 'node'), '“meta” of one place is not shown.'],
  },
  'geojson/names-beside.geojson': {
    places: [rome, { ...oslo, when: '1600-01-01/1601-01-01' }],
  },
  'geojson/twice.json': { places: [ROME] },
  'geojson/null-island.geojson': { places: [{ name: 'A buoy', ...at(0, 0) }] },
  'geojson/answer.json': { places: [rome] },
  'geojson/list.json': { places: [{ ...rome, description: 'The Tiber runs through it.' }, oslo] },
  'geojson/utf-16.geojson': { places: [{ name: 'Røros' }] },
  'geojson/packed.geojson.gz': { places: [rome, oslo] },

  'geojson-lines/places.ndjson': { places: [rome, oslo, at(0, 0)] },
  'geojson-lines/sequence.geojsons': { places: [rome, oslo] },
  'geojson-lines/one-broken.ndjson': { places: [rome, oslo], lost: 1 },
  'geojson-lines/first-broken.ndjson': { places: [rome, oslo], lost: 1 },
  'geojson-lines/one-cut.geojsons': { places: [rome], lost: 1 },

  'geojson-lines/over-lines.geojsons': { places: [at(1, 2), at(3, 4)] },
  'geojson-lines/commas.ndjson': { places: [at(1, 2), at(3, 4)] },
  'geojson-lines/records.ndjson': {
    places: [
      { name: 'A', ...at(2, 1) },
      { name: 'B', ...at(4, 3) },
    ],
  },
  'records/elasticsearch.json': { places: [rome] },
  'records/google.json': { places: [rome] },
  'records/sparql-by-any-name.json': { places: [rome] },
  'records/opensky.json': {
    places: [
      { name: 'DLH9LF', ...ROME, when: '2016-03-21T12:42:00Z' },
      { name: 'DLH4A', at: null, when: null },
    ],
    told: [
      left('icao24', '3c6444', '2 places'),
      left('origin_country', 'Germany', '2 places'),
      left('last_contact', '1458564120', '2 places'),
    ],
  },
  'records/gtfs-realtime.json': {
    places: [
      { ...at(2, 1), when: '2020-09-13T12:26:40Z' },
      { ...at(4, 3), when: '2020-09-13T12:26:41Z' },
    ],
    told: [left('id', '1', '2 places')],
  },
  'records/airtable.json': {
    places: [rome],
    told: [left('id', 'rec1'), left('createdTime', '2020-01-01T00:00:00.000Z')],
  },
  'records/json-api.json': { places: [{ ...rome, kind: 'cities' }], told: [left('id', '1')] },
  'records/firebase.json': { places: [rome, oslo] },
  'records/yelp.json': { places: [rome] },
  'records/list-twice.json': { places: [rome] },
  'records/tweets.json': { places: [rome] },
  'records/kobo.json': { places: [{ name: 'Unknown', at: null }, rome] },
  'records/stations.json': { places: [rome] },
  'records/texts-in-objects.json': { places: [rome] },
  'records/results.json': { places: [{ name: 'A', ...at(2, 1) }] },
  'records/answer.json': {
    places: [
      { name: 'A', ...at(2, 1) },
      { name: 'C', ...at(4, 3) },
    ],
    lost: 1,
    told: [left('location', '3,4')],
  },
  'records/position-for-a-name.json': {
    places: [{ name: 'Place 1', ...at(2.35, 48.85) }],
    told: [left('location', '48.85,2.35')],
  },
  'records/ten-millionths.json': { places: [at(-2.35, 48.85)], told: [left('accuracy', '20')] },
  'records/sparql.json': {
    places: [{ name: 'Rome', ...at(12.48, 41.89) }],
    told: [left('item', 'http://www.wikidata.org/entity/Q220')],
  },
  'records/positions-in-lists.json': {
    places: [
      { name: 'A', ...at(2, 1) },
      { name: 'B', ...at(4, 3) },
      { name: 'C', ...at(6, 5) },
    ],
  },
  'records/linked-data.jsonld': {
    places: [
      { name: 'A', ...at(2, 1) },
      { name: 'B', ...at(4, 3) },
    ],
    told: [left('@type', 'Place', '2 places')],
  },
  'records/one.json': { places: [{ name: 'A', ...at(2, 1) }] },
  'records/by-name.json': { places: [rome, oslo] },
  'records/kepler.json': { places: [{ ...rome, when: '2023-09-13T11:00:00' }, oslo] },
  'records/other-list.json': { places: [rome] },
  'records/one-with-a-list.json': {
    places: [rome],
    told: [
      '“gates” of one place is not shown, such as “[{"name":"North","lat":41.91,"lon":12.47}]”.',
    ],
  },
  'records/names-apart.json': { places: [rome, oslo] },
  'records/names-above.json': { places: [rome, oslo] },
  'records/event.jsonld': {
    places: [{ name: 'A fair', when: '2024-05-06', ...ROME }],
    told: [left('@context', 'https://schema.org'), left('@type', 'Event'), left('venue', 'A hall')],
  },
  'records/item-list.jsonld': { places: [rome], told: [left('@type', 'Museum')] },
  'records/notes.json': {
    places: [{ ...rome, when: '2023-09-13T11:00:00Z', description: 'On the Tiber' }],
  },
  'records/eonet.json': {
    places: [
      { name: 'Wildfire', when: '2023-08-21T12:00:00Z', ...at(26.1, 41) },
      {
        name: 'Storm',
        when: '2023-08-21T12:00:00Z/2023-08-22T12:00:00Z',
        at: { geometries: [at(-40.1, 21).at, at(-42.1, 22).at] },
      },
      { name: 'Ice', at: null },
    ],
    lost: 1,
    told: [
      left('id', 'EONET_1', '4 places'),
      left('categories', '[{"id":"wildfires","title":"Wildfires"}]'),
      left('closed', '2023-08-23T00:00:00Z'),
    ],
  },
  'geojson-lines/mongo.ndjson': {
    places: [
      { ...rome, when: '2023-09-13T11:03:00Z' },
      { ...oslo, when: '2023-09-13T11:03:00Z' },
    ],
    told: [left('_id', '5f1', '2 places')],
  },
  'records/mongo.json': { places: [rome], told: [left('_id', '5f1'), left('population', '5')] },
  'records/ngsi-ld.json': {
    places: [{ ...rome, kind: 'Sensor' }],
    told: [left('id', 'urn:x'), left('observedAt', '2023-09-13T11:03:00Z')],
  },
  'records/position-within.json': {
    places: [rome],
    told: [left('weather', '[{"id":1,"main":"Rain"}]'), left('cod', '200')],
  },
  // Of two positions, nothing says which is its own.
  'records/positions-within.json': {
    places: [rome, oslo],
    lost: 1,
    told: [left('from', '{"lat":1,"lon":2}'), left('to', '{"lat":3,"lon":4}')],
  },
  'records/without-position.json': {
    places: [{ name: 'Paris', at: null }, rome, { name: 'Oslo', at: null, when: '2020-05-06' }],
    lost: 1,
    told: [left('type', 'heliport', '2 places'), left('size', '4')],
  },
  'records/sensorthings.json': {
    places: [rome],
    told: [left('@iot.id', '7'), left('encodingType', 'application/geo+json')],
  },
  'records/wikipedia.json': {
    places: [oslo, rome],
    told: [left('pageid', '9', '2 places'), left('ns', '0', '2 places'), left('globe', 'earth')],
  },
  'records/geosearch.json': { places: [rome], told: [left('pageid', '1'), left('ns', '0')] },
  'records/names-in-objects.json': { places: [rome, oslo] },
  'records/milliseconds.json': { places: [{ ...rome, when: '2023-09-13T11:03:00Z' }] },
  'records/nominatim.json': {
    places: [{ name: 'Rome, Italy', ...at(12.5, 41.9) }],
    told: [
      left('place_id', '1'),
      left('osm_type', 'node'),
      left('boundingbox', '["41","42","12","13"]'),
    ],
  },

  'topojson/several.topojson': {
    places: [
      { name: 'P', at: { type: 'Polygon', coordinates: [{ length: 5 }] } },
      { name: 'Null', at: null },
      { name: 'Pt', ...at(12.5, 41.9) },
      { name: 'L', at: { type: 'LineString' } },
      at(10, 40),
    ],
  },
  'topojson/square.topojson': {
    places: [
      { name: 'Square', at: { type: 'Polygon' } },
      { name: 'Town', ...at(12.5, 41.9) },
    ],
  },
  'topojson/one-arc-missing.json': { places: [{ name: 'Square' }, { name: 'Town' }], lost: 1 },

  'csv/survey.csv': { places: [at(1, 2), at(3, 4)], lost: 1 },
  'csv/polylines.csv': { places: [{ name: 'A way', ...BENT }], lost: 2 },
  'records/polyline-6.json': { places: [{ name: 'A way', ...BENT }] },
  // Other programs write the day on which an entry was made beside that of the event.
  'csv/event-date.csv': {
    places: [{ ...rome, when: '2020-05-06' }],
    told: [left('timestamp', '1600000000')],
  },
  'csv/traces.csv': {
    places: [
      { name: 'A way', ...line },
      { name: 'Around', at: { type: 'Polygon', coordinates: [SLOPE] } },
    ],
  },
  'csv/wkt-by-any-name.csv': {
    places: [rome, oslo],
    told: [left('item', 'http://www.wikidata.org/entity/Q220', '2 places')],
  },
  'wkt/point.wkt': { places: [ROME] },
  'wkt/several.wkt': { places: [ROME, line], lost: 1 },
  'wkt/other-system.wkt': { places: [], lost: 1 },
  'csv/other-separators.csv': { places: [oslo], lost: 1 },
  'csv/comma.csv': { places: [rome, oslo], told: [left('population', '2800000')] },
  'csv/semicolon-decimal-comma.csv': {
    places: [{ name: 'Rom; die Stadt', ...ROME, description: 'Zeile eins\nZeile "zwei"' }, oslo],
  },
  'csv/tab.tsv': { places: [rome] },
  'csv/bar.txt': { places: [rome] },
  'csv/wkt.csv': {
    places: [
      rome,
      { name: 'Road', ...line },
      { name: 'Field', at: { type: 'Polygon', coordinates: [{ length: 4 }, { length: 4 }] } },
      { name: 'Nowhere', at: null },
    ],
  },
  'csv/wkt-odd.csv': {
    places: [
      { name: 'Islands', at: { type: 'MultiPoint' } },
      { name: 'Both', at: { type: 'GeometryCollection' } },
    ],
    lost: 2,
  },
  'csv/geosparql.csv': { places: [at(12, 41), at(12, 41)], lost: 1 },
  'csv/marked-names.csv': {
    places: ['Fish & chips', 'Bold x', 'a < b', '<b></b>'].map((name) => ({ name })),
  },
  'csv/geojson-column.csv': { places: [rome] },
  'csv/one-cell.csv': { places: [rome] },
  'csv/excel.csv': { places: [rome] },
  'csv/bad-positions.csv': {
    places: [rome, { name: 'Nothing', at: null }, { name: 'Zero', ...at(0, 0) }],
    lost: 3,
  },
  'csv/iso-2022-jp.csv': { places: [{ name: 'ローマ', ...ROME }] },
  'csv/utf-16.csv': { places: [{ name: 'München', ...at(11.58, 48.14) }] },
  'csv/stray-quotes.csv': {
    places: [
      { name: 'Stray "quote" here', ...at(12, 41) },
      { name: 'Long', ...at(13, 42) },
    ],
    lost: 1,
    told: [left('(4)', 'extra'), left('(5)', 'extra')],
  },
  'csv/open-quote.csv': {
    places: ['5" gun', '"open quote', 'C', 'D'].map((name, index) => ({
      name,
      ...at(2 + 2 * index, 1 + 2 * index),
    })),
  },
  'csv/degrees.csv': {
    places: [
      { name: 'A', ...at(12.496388889, 41.902777778) },
      { name: 'B', ...at(-12.496388889, 41.902777778) },
      { name: 'C', ...at(12.496388889, 41.902777778) },
      { name: 'D', ...at(12.496383333, 41.902783333) },
      { name: 'E', ...at(-12.4964, 41.9028) },
      { name: 'F', ...at(151.2, -33.9) },
      { name: 'G', ...at(12, -41.9) },
      { name: 'I', ...at(12.5, 41.9) },
      { name: 'J', ...at(12.496388889, 41.902777778) },
      { name: 'K', ...at(-12.496388889, 41.902777778) },
    ],
    // O is east in one language and west in another.
    lost: 1,
  },
  'csv/dates.csv': {
    places: [
      ...['2020-01-02T10:00:00', '2020-01-02', '2020-01-13', null, '2020-01-13', '2020-01-05'],
      ...['2020-01-05', '2020-01-05', '2020-01-02T10:00:00+01:00', '2020-01-02T10:00:00+01:00'],
      ...[null, '2020-01-05', null, '2020-01-02', '1999', '2020-01-13T10:30'],
    ].map((when) => ({ when })),
  },
  'csv/sides.csv': {
    places: [
      { name: 'A', ...at(-2.350833333, 48.856666667) },
      { name: 'B', ...at(2.354166667, -48.858333333) },
      { name: 'C', ...at(2, -48) },
    ],
    lost: 2,
  },
  'csv/photos.csv': {
    places: [at(-2.350833333, 48.856666667), at(-2.5, -48.5)],
    told: [left('SourceFile', 'a.jpg', '2 places')],
  },
  // A number is no side of the equator: it stood among the digits of the degrees.
  'csv/numbers-for-sides.csv': {
    places: ['A', 'B', 'C', 'D'].map((name) => ({ name, ...at(12.5, 41.9) })),
    lost: 1,
    told: [left('ns', '14', '2 places')],
  },
  'csv/numbers-in-sides.csv': { places: [{ name: 'B', ...at(-12.5, -41.9) }], lost: 2 },
  'csv/geometry-by-function.csv': {
    places: [rome, oslo],
    told: [left('id', '1', '2 places'), left('geom_type', 'Point', '2 places')],
  },
  'csv/geometry-in-geojson.csv': { places: [rome] },
  'csv/geometry-of-a-layer.csv': { places: [rome], told: [left('Shape__Area', '5')] },
  'csv/coordonnees-gps.csv': { places: [rome] },
  'csv/wgs84.csv': { places: [rome] },
  // Of ten digits, these may be seconds since 1970, or a year, a month, a day and an hour.
  'csv/seconds.csv': {
    places: ['2023-09-13T11:03:00Z', '2023-09-13T11:03:01Z', null].map((when) => ({
      name: 'AZ1',
      when,
    })),
  },
  'csv/north-south.csv': { places: [at(-2.5, -48.5)] },
  'csv/sides-in-titles.csv': {
    places: [at(-70.5, -33.5), at(-70.5, -33.5), at(-70.5, -33.5)],
    lost: 1,
  },
  'csv/either-side.csv': { places: [at(-70.5, 33.5)] },
  'csv/west-longitude.csv': { places: [at(-118.5, 34.5)] },
  'csv/other-digits.csv': { places: [at(12.5, 41.9), at(12.5, 41.9), at(12.5, 41.9)] },
  'csv/commas-in-titles.csv': {
    places: [{ name: 'Roma', ...ROME }],
    told: [left('SKU (alta, obligatorio)', '1')],
  },
  'csv/spaces-around.csv': {
    places: [{ ...rome, description: 'The "eternal" city' }, oslo],
  },
  'csv/two-systems.csv': {
    places: [{ name: 'DC', ...at(-77.03, 38.9) }],
    told: [left('X', '-8575000.5'), left('Y', '4707000.1')],
  },
  'csv/degrees-x-y.csv': {
    places: Array.from({ length: 24 }, (_, i) => (i === 0 ? at(1.5, 1.5) : at(i + 1, i + 1))),
    lost: 1,
  },
  'csv/center-and-box.csv': {
    places: [at(2, 48)],
    told: [
      left('lat_min', '47'),
      left('lat_max', '49'),
      left('lon_min', '1'),
      left('lon_max', '3'),
    ],
  },
  'csv/units.csv': { places: [{ name: 'S', when: '2020-01-01T00:00:00Z', ...at(2, 1) }] },
  'csv/units-in-signs.csv': { places: [rome] },
  'csv/words-of-japan.csv': { places: [{ ...rome, when: '2023-09-13' }] },
  'csv/tags.csv': { places: [at(2, 1)] },
  // With a comma that parts nothing, a row says two positions.
  'csv/comma-too-many.csv': {
    places: [{ ...rome, description: 'hello' }],
    lost: 1,
    told: [left('id', '1', '2 places'), left('(6)', 'x', '2 places')],
  },
  'csv/decimal-commas-bare.csv': {
    places: [{ name: 'B', ...at(2, 1) }],
    lost: 1,
    told: [left('(4)', '2'), left('(5)', '35')],
  },
  'csv/location.csv': { places: [at(-74, 40.7), at(-74, 40.7)], lost: 1 },
  'csv/gazetteer.csv': { places: [at(-77.03, 38.9)] },
  'csv/vague-dates.csv': {
    places: [
      ...['2023-04-05T22:00', '2023-04-05T00:11', null, '189X', null, '1850~'],
      ...['1994-11-06T08:49:37-05:00', null],
    ].map((when) => ({ when })),
  },
  'csv/nowhere.csv': { places: [{ at: null }, { at: null }] },
  'csv/pairs.csv': {
    places: ['A', 'B', 'C', 'D', 'E', 'G'].map((name) => ({ name, ...at(12.5, 41.9) })),
    lost: 1,
  },
  'csv/title-above.csv': { places: [at(2, 1), at(4, 3)] },
  'csv/mixed-ends.csv': { places: [at(2, 1), at(4, 3)] },
  'csv/utf-16-unmarked.csv': { places: [{ name: 'Köln', ...at(6.96, 50.94) }] },
  'csv/wkb.csv': { places: [at(12.5, 41.896875), at(12.5, 41.896875)], lost: 1 },
  'csv/shape-of-something.csv': {
    places: [{ name: 'Lyon', ...at(4.84, 45.76) }],
    told: [left('sighted', '1999-10-10'), left('shape', 'cylinder')],
  },
  'csv/acled.csv': {
    places: [
      { name: 'Taiz City', when: '2020-01-01', ...at(44.0207, 13.5795) },
      { name: 'Taiz', when: '2020-01-02', ...at(44, 13.5) },
    ],
    told: [
      left('event_id_cnty', 'YEM1', '2 places'),
      left('year', '2020', '2 places'),
      left('actor1', 'Army', '2 places'),
      left('admin1', 'Taizz', '2 places'),
      left('geo_precision', '1', '2 places'),
      left('source', 'AFP', '2 places'),
      left('fatalities', '3', '2 places'),
    ],
  },
  'csv/darwin-core.tsv': {
    places: [
      { name: 'Pica pica (L.)', when: '2020-01-02', ...at(8.2, 50.1) },
      { name: 'Pica pica (L.)', when: '2020', at: null },
      { name: 'X', when: '2020-05/2020-06' },
    ],
    told: [
      left('gbifID', '1', '3 places'),
      left('locality', 'A wood'),
      left('species', 'Pica pica', '2 places'),
    ],
  },

  'kml/places.kml': {
    places: [
      { name: 'Rome', when: '2023-09', description: 'The Tiber runs\u00a0through it.' },
      { name: 'Way', when: '2023-05/..', ...line },
      { name: 'Two', at: { type: 'GeometryCollection' } },
      { name: 'Track', when: '2023-05-01T08:00:00Z/2023-05-01T09:00:00Z' },
      { name: 'Only words', at: null },
    ],
    told: [
      left('NetworkLink', 'https://example.org/more.kml'),
      left('GroundOverlay', 'old.png'),
      left('people', '2800000'),
    ],
  },
  'kml/folders.kml': {
    places: ['Hotels', 'Cheap', 'Hotels', 'Bars & cafés', 'place'].map((kind) => ({ kind })),
  },
  // 2023 is no 8:23 pm.
  'kml/years.kml': {
    places: ['1059', '1905', '1959', '1999', '2000', '2023', '2024', '2059'].map((when) => ({
      when,
    })),
  },
  'kml/times-of-folders.kml': {
    places: [
      { name: 'of the document', when: '2019/2021' },
      { name: 'of the folder', when: '2020-05' },
      { name: 'its own', when: '2020-05-03' },
      { name: 'of the folder above', when: '2020-05' },
      { name: 'a track', when: '2020-05-04T08:00:00Z' },
      { name: 'open', when: '2020-06-01/..' },
    ],
  },
  'kml/snippet.kml': { places: [{ name: 'A & B', description: 'short' }] },
  'kml/one-folder.kml': {
    places: [{ kind: 'place' }, { kind: 'place' }],
    told: [left('Folder', 'Hotels', '2 places')],
  },
  'kml/declared-latin-1.kml': { places: [{ name: 'München', ...at(11.58, 48.14) }] },
  'kml/bad-position.kml': { places: [rome], lost: 1 },
  'kml/odd-positions.kml': { places: [{ name: 'spaced', at: { type: 'LineString' } }], lost: 6 },
  'kml/linking.kml': {
    places: [{ sources: [{ name: 'page.example', url: 'https://page.example/a' }] }],
    told: [left('atom:author', 'Me')],
  },
  'kml/other-prefixes.kml': {
    places: [{ name: 'Ride', when: '2015-11-05T03:24:19Z/2015-11-05T03:26:19Z', ...line }],
  },
  'kml/lines-above.kml': { places: [at(1, 2)] },
  'kml/saved-as-utf-8.kml': { places: [{ name: 'Café' }] },
  'kml/prefixed.kml': { places: [{ name: 'Pref', description: 'd', ...at(1, 2) }] },
  'kml/forgotten.kml': {
    places: [
      {
        name: 'Bed & Breakfast',
        description: 'Rooms\u00a0with a view\nand tea',
        ...at(12, 41),
      },
    ],
  },
  'kml/track-gaps.kml': {
    places: [
      { name: 'T1', at: { coordinates: { length: 2 } } },
      { name: 'T2', at: { type: 'GeometryCollection' } },
      { name: 'One', ...at(1, 2) },
    ],
  },
  'kml/cut-later.kml': {
    places: [{ name: 'spaced', at: { type: 'LineString' } }],
    lost: 3,
    told: ['kml/cut-later.kml ends too early: the rest of the KML is missing.'],
  },
  // A document that links to another beside it, by a path of Windows.
  'kmz/linked.kmz': { places: [{ name: 'Inner' }] },
  'kmz/macos.kmz': {
    places: [{ name: 'Ogr town' }, { name: 'Two' }],
    told: [left('Folder', 'places', '2 places'), left('pop', '12')],
  },
  'kmz/places.kmz': {
    places: [{ name: 'Rome' }, {}, {}, {}, {}],
    told: [
      left('KMZ', 'files/icon.png'),
      left('NetworkLink', 'https://example.org/more.kml'),
      left('GroundOverlay', 'old.png'),
      left('people', '2800000'),
    ],
  },

  'zip/geojson.zip': { places: [rome], told: [left('ZIP', 'data/README.txt')] },
  'zip/table.zip': { places: [rome] },
  'zip/timetable.zip': { places: [rome], told: [left('ZIP', 'agency.txt')] },

  'gpx/walk.gpx': {
    places: [
      { name: 'Track', when: '2023-05-01T08:00:00Z/2023-05-01T09:30:00Z', ...line },
      { name: 'Route', ...line },
      { name: 'Rome', kind: 'Water', when: '2023-05-01T08:00:00Z', description: 'A spring' },
    ],
  },
  'gpx/types.gpx': {
    places: [{ kind: 'running' }, { kind: 'Camp' }, { kind: 'Water' }],
    told: [left('sym', 'Tent')],
  },
  'gpx/garmin.gpx': {
    places: [
      { name: 'Single', ...at(4, 3) },
      { name: 'Day 1', at: { type: 'MultiLineString' } },
      { name: 'R', at: { type: 'LineString' } },
      { name: '001', kind: 'Flag, Blue', ...at(8.6, 50.1) },
      at(8.7, 50.2),
    ],
    told: [
      left('trkseg', '5, 6'),
      left('gpxx_TrackExtension', 'Red'),
      left('gpxx_DisplayColor', 'Red'),
      left('gpxtpx_TrackPointExtension', '90'),
      left('gpxtpx_hr', '90'),
      left('gpxx_WaypointExtension', 'SymbolAndName'),
      left('gpxx_DisplayMode', 'SymbolAndName'),
    ],
  },
  'gpx/links.gpx': {
    places: [
      { name: 'Empty', at: null, sources: [] },
      { name: 'Way', sources: [{ name: 'old.example', url: 'https://old.example/t' }], ...line },
      { name: 'Old', kind: 'place', sources: [{ name: 'More', url: 'https://old.example/1' }] },
      { name: 'New', sources: [{ name: 'new.example', url: 'https://www.new.example/2' }] },
    ],
    lost: 1,
    told: [left('hdop', '1.2'), left('link', 'javascript:x')],
  },
  'gpx/colons.gpx': { places: [{ name: 'A', ...at(1, 2) }], told: [left('ql_slope', '1')] },
  'gpx/odd-positions.gpx': {
    places: [
      { name: 'Comma', ...at(8.25, 50.5) },
      { name: 'ok', ...at(2, 1) },
    ],
    lost: 3,
  },
  'gpx/cut.gpx': {
    places: [
      { name: 'A', ...at(8, 50) },
      { name: 'B', ...at(9, 51) },
    ],
    told: ['gpx/cut.gpx ends too early: the rest of the GPX is missing.'],
  },
  'georss/simple-kinds.xml': {
    places: [
      { name: 'Fire & smoke', when: '2024-01-01T10:00:00Z', ...at(12.5, 41.9) },
      { name: 'Line', at: { type: 'LineString' } },
      { name: 'Circle', ...at(12.5, 41.9) },
      { name: 'Comma', ...at(12.5, 41.9) },
      { name: 'Poly', at: { type: 'Polygon' } },
      { name: 'Elev', ...at(12.5, 41.9) },
    ],
    told: [left('georss:elev', '313')],
  },
  'georss/gml-kinds.xml': {
    places: [
      { name: 'M 5 & more', ...at(-71.92, 45.256) },
      { name: 'L', at: { type: 'LineString' } },
      { name: 'Multi', ...at(2, 1) },
      { name: 'Ext', description: 'Hi you', at: { type: 'Polygon' } },
    ],
    lost: 1,
  },
  'georss/alerts.xml': {
    places: [
      { name: 'Kilometres', ...at(-115.5, 33.25), uncertainty: 1500 },
      { name: 'Metres', ...at(-115.5, 33.25), uncertainty: 1500 },
    ],
  },
  'calendar/events.ics': {
    places: [
      {
        ...rome,
        description: 'Piazza Navona, Rome\nUnder the obelisk; at noon.\nBring water.',
        when: '2026-07-01T12:00+02:00/2026-07-01T13:30+02:00',
        topics: ['Talks', 'Food, drink'],
        sources: [{ name: 'example.org', url: 'https://www.example.org/rome' }],
      },
      { ...oslo, when: '2026-02-28/2026-03-01', uncertainty: null },
      { name: 'One day', at: null, when: '2026-02-28', description: 'Somewhere' },
      { name: 'In words', at: null, when: '2026-07-01T12:00Z', description: 'The old town' },
      { name: 'Ends too early', ...at(2, 1), when: null },
      { name: 'Its own end', ...at(4, 3), when: '2026-07-02' },
    ],
    lost: 1,
    told: [
      left('RRULE', 'FREQ=YEARLY'),
      left('GEO', '0.000000;0.000000'),
      left('DURATION', 'PT1H'),
      left('VEVENT', 'Nowhere'),
    ],
  },
  'calendar/old.vcs': {
    places: [
      {
        name: 'Røros',
        ...at(11.3842, 62.5747),
        description: 'A town of copper',
        when: '1996-04-01T18:00Z',
      },
    ],
    lost: 1,
  },
  'calendar/cards.vcf': {
    places: [
      { name: 'Anna Rossi', ...ROME, description: 'Café on the left' },
      { ...oslo, description: 'Storgata 1, Oslo, 0155, Norway' },
      { ...rome, uncertainty: 35 },
      {
        name: 'Two',
        description: 'One',
        at: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Point', coordinates: [2, 1] },
            { type: 'Point', coordinates: [4, 3] },
          ],
        },
      },
    ],
    lost: 1,
    told: [left('TEL', '+39 06 0608')],
  },
  'calendar/cut.ics': {
    places: [rome],
    told: ['calendar/cut.ics ends too early: the rest of the iCalendar is missing.'],
  },
  'cap/storm.xml': {
    places: [
      {
        name: 'Severe thunderstorm warning',
        kind: 'Severe thunderstorm',
        at: { type: 'Polygon', coordinates: [SLOPE] },
        when: '2003-06-17T14:57:00-07:00/2003-06-17T16:00:00-07:00',
        description: 'Radar indicated a severe thunderstorm.',
      },
      { name: 'Dust: Niland; Calipatria', ...at(-115.5, 33.25), uncertainty: 1500 },
    ],
    told: [left('status', 'Exercise'), left('severity', 'Severe'), left('info', 'es-us')],
  },
  'moving/cars.json': {
    places: [
      { name: 'A car', ...line, when: '2011-07-14T22:01:01Z/2011-07-14T22:01:02Z' },
      { name: 'A ship', ...at(1, 2), when: '2011-07-14T22:01:01.000Z' },
      { name: 'A quay', ...at(3, 4), when: null },
    ],
  },
  'wikidata/entities.json': {
    places: [
      {
        ...rome,
        description: 'capitale d’Italia',
        sources: [{ name: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q220' }],
      },
      { name: 'Earth', at: null },
    ],
    lost: 1,
    told: [left('P625', '41.8, 12.4')],
  },
  'georss/axes.xml': {
    places: [
      { name: 'East first', ...ROME },
      ...['Said within', 'With heights', 'One by one', 'Ring'].map((name, index) => ({
        name,
        at: index % 3 === 0 ? { type: 'Polygon', coordinates: [SLOPE] } : line.at,
      })),
    ],
  },
  'georss/several.xml': {
    places: [
      {
        name: 'Two',
        at: { geometries: [at(1, 2).at, at(3, 4).at] },
        sources: [{ url: 'https://page.example/x' }],
      },
      { name: 'Same', ...at(1, 2) },
      { name: 'Empty', at: null },
    ],
  },
  'georss/w3c-kinds.xml': {
    places: [at(94.3, 5.5), at(94.3, 5.5), { ...at(2, 1), when: '2024-01-02T10:00Z' }],
    lost: 1,
  },
  'georss/rss.xml': {
    places: [
      { ...rome, when: '2023-05-01T23:30:00-08:00', description: 'Bold words' },
      { name: 'Line', ...line },
      { name: 'Box', at: { type: 'Polygon' } },
      { name: 'W3C', ...at(12, 41) },
      { name: 'Nowhere', at: null },
    ],
    lost: 1,
  },
  'georss/definitions.xml': {
    places: [
      {
        name: 'M 4.5',
        description:
          'Map\nTime 2023-05-05 00:00:00 UTC 2023-05-04 14:00:00 -10:00\nDepth 5 km\nFelt\nBy many',
      },
    ],
  },
  'georss/categories.xml': {
    places: [{ topics: ['Past Hour', 'Magnitude 5'] }, { topics: ['Past Hour'] }],
  },
  'georss/atom.xml': {
    places: [
      { name: 'M 5.1', ...ROME, when: '2023-05-01T08:00:00Z', description: 'Felt widely' },
      { name: 'Area', at: { type: 'Polygon' } },
    ],
  },

  'flatgeobuf/places.fgb': {
    places: [rome, { name: 'Røros', ...at(11.3842, 62.5747) }],
    told: [left('people', '5', '2 places')],
  },
  'flatgeobuf/uncounted.fgb': {
    places: [rome, { name: 'Røros' }],
    told: [left('people', '5', '2 places')],
  },
  'flatgeobuf/cut.fgb': {
    places: [rome],
    told: [
      'flatgeobuf/cut.fgb ends too early: the rest of the FlatGeobuf is missing.',
      left('people', '5'),
    ],
  },

  'esri/web-map.json': {
    places: [{ name: 'A buoy', ...at(0, 0) }],
    told: [left('operationalLayers', 'https://services.example/1'), left('layer', 'Notes')],
  },
  'esri/polygon-with-hole.json': {
    places: [
      { name: 'Field', at: { type: 'Polygon', coordinates: [{ length: 5 }, { length: 5 }] } },
      { name: 'Two', at: { type: 'MultiPolygon' } },
    ],
    told: [left('OBJECTID', '1', '2 places')],
  },
  'esri/other-datum.json': { places: [at(-77.03, 38.9), at(-77.04, 38.91)] },
  'esri/dates.json': {
    places: [{ when: '1920-01-02' }, { when: '1970-01-02' }, { name: 'D' }],
    lost: 1,
  },
  'esri/layers.json': {
    places: [
      { name: 'U', kind: 'Wells', at: { type: 'Point' } },
      { name: 'V', kind: 'Springs' },
    ],
  },
  'esri/envelope.json': {
    places: [
      {
        at: {
          type: 'Polygon',
          coordinates: [
            [
              [1, 2],
              [3, 2],
              [3, 4],
              [1, 4],
              [1, 2],
            ],
          ],
        },
      },
    ],
  },
  'esri/curves.json': { places: [{ name: 'D', at: { type: 'Polygon' } }], lost: 1 },
  'esri/system-in-words.json': { places: [rome, { name: 'A', ...at(10, 0) }] },
  'esri/mercator.json': { places: [{ name: 'Rome' }, { name: 'Way' }] },
  'esri/empty-position.json': {
    places: [
      { name: 'A', at: null },
      { name: 'B', ...at(12, 41) },
    ],
  },

  'storymap/story.json': {
    places: [
      { ...rome, when: '1870', description: 'A city\nOf hills.' },
      { name: 'Nowhere', at: null },
    ],
    told: [left('overview', 'All'), left('media', 'https://pictures.example/1')],
  },
  // On a picture in place of a map.
  'storymap/picture.json': {
    places: [{ name: 'A corner', at: null }],
    told: [left('map_as_image', '12.5, 41')],
  },
  'umap/labels.umap': {
    places: [{ name: 'Alluy' }, { name: 'Bare' }, { name: 'Arquian (4)' }],
    told: [left('name (2)', 'Car park'), left('town', 'Arquian'), left('size', '4')],
  },
  'umap/map.umap': {
    places: [rome, { name: 'Way', ...line }],
    told: [left('remoteData', 'https://example.org/more.geojson'), left('layer', 'L', '2 places')],
  },
  'umap/named-colors.umap': {
    places: [
      { name: 'A', style: { markerColor: '#00008b' } },
      { name: 'B', style: {} },
    ],
  },
  'umap/layers.umap': { places: [{ kind: 'Shops' }, { kind: 'place' }], lost: 1 },
  'umap/written.umap': {
    places: [at(1, 2), { name: 'B', description: 'Bold link' }],
    told: [left('remoteData', 'https://x.example/{bbox}')],
  },
  'takeout/timeline.json': {
    places: [
      {
        name: 'Rome',
        when: '2019-03-02T10:00:00Z/2019-03-02T11:00:00Z',
        description: 'By the Tiber',
        ...ROME,
      },
      {
        kind: 'WALKING',
        when: '2019-03-02T11:00:00Z/2019-03-02T12:00:00Z',
        at: { type: 'LineString', coordinates: [{}, [12.2, 41.5], {}] },
      },
      { when: '2019-03-03T10:00:00Z', at: null },
    ],
  },
  'takeout/timeline-android.json': {
    places: [
      {
        name: 'HOME',
        when: '2024-03-02T10:00:00.000+01:00/2024-03-02T11:00:00.000+01:00',
        ...ROME,
      },
      line,
    ],
    lost: 1,
    told: ['“timelineMemory” of one place is not shown.'],
  },
  'takeout/timeline-ios.json': { places: [ROME, { kind: 'cycling', ...line }] },
  'takeout/saved.json': {
    places: [
      { name: 'A café', at: null, when: '2021-01-01T10:00:00Z' },
      { name: 'A bar', ...at(12.5, 41.9), description: 'Via X, Rome' },
      { name: 'An inn', at: null, when: '2018-01-01T10:00:00Z', description: 'Oslo' },
    ],
    told: [left('coordinates', '0, 0', '2 places')],
  },
  'linked-places/place.jsonld': {
    places: [
      { name: 'Abingdon', when: '1600/1699', description: 'A town.' },
      { name: 'Since', when: '1832-05/..', ...at(1, 2) },
    ],
    told: [
      '“links” of one place is not shown.',
      '“ccodes” of one place is not shown.',
      left('names', 'Abbandune'),
      left('types', 'town'),
    ],
  },
  'annotations/source.json': { places: [rome] },
  'annotations/page.json': {
    places: [rome, { name: 'Oslo', at: null }],
    told: [left('tagging', 'city'), left('target', 'urn:a:4')],
  },
};

export const BROKEN: Readonly<Record<string, RegExp>> = {
  'geojson/cut.geojson.gz': /cannot be unpacked/,
  'geojson/bomb.geojson.gz': /larger than 1 MB/,
  'geojson/no-geo.json': /is JSON of an unknown kind/,
  'records/no-positions.json': /is JSON of an unknown kind/,
  'geojson/empty.geojson': /is empty/,
  'geojson/blank.geojson': /is empty/,
  'csv/no-head.csv': /begins with a place.*name, latitude, longitude/,
  'csv/box.csv': /no columns for latitude.*min_lat/,
  'csv/box-by-sides.csv': /no columns for latitude.*north_lat/,
  // Some of them would be degrees.
  'topojson/drawn-without-box.json': /bbox 30 20 200 500.*degrees/,
  'csv/pixels.csv': /positions only in “x, y”, not as latitude/,
  'csv/other-notations.csv': /positions only in “geohash, mgrs”, not as latitude/,
  'records/plus-codes.json': /positions only in “plus_code”, not as latitude/,
  // Some of them would be degrees.
  'records/pixels.json': /positions only in “x, y”, not as latitude/,
  'records/swapped.json': /3 of 3 latitudes are beyond 90°.*swapped/,
  'csv/no-position.csv': /no columns for latitude.*name, town, street/,
  'csv/head-only.csv': /has no places/,
  'csv/latin-1.csv': /is not UTF-8 text\. Save it as UTF-8/,
  'kml/cut.kml': /ends too early/,
  'kml/unclosed.kml': /is not sound KML/,
  'kml/entities.kml': /declares entities/,
  'kml/no-places.kml': /is KML, but has no places/,
  'kmz/no-kml.kmz': /is an archive/,
  'kmz/cut.kmz': /cannot be unpacked/,
  'gpx/empty.gpx': /is GPX, but has no places/,
  'georss/no-items.xml': /is GeoRSS, but has no places/,
  'flatgeobuf/other-system.fgb': /EPSG:3857/,
  'flatgeobuf/broken.fgb': /FlatGeobuf/,
  'esri/other-system.json': /EPSG:2154/,
  'topojson/on-paper.json': /bbox -58 13 958 607.*None of its places are drawn/,
  'storymap/no-slides.json': /is StoryMapJS, but has no places/,
};

export const UNREAD: Readonly<Record<string, RegExp>> = {
  'unread/coverage.covjson': /is CoverageJSON: export it as GeoJSON/,
  'unread/refusal.json': /error message of a service, not its data/,
  'unread/refusal-in-words.json': /error message of a service/,
  'unread/refusal-graphql.json': /error message of a service/,
  'unread/refusal-wfs.xml': /error message of a service/,
  'unread/refusal-s3.xml': /error message of a service/,
  'unread/layer.json': /describes a service.*ask the service for its features as GeoJSON/,
  'unread/tile.json': /describes a service/,
  'unread/catalog.json': /describes a service or a catalogue/,
  'unread/collections.json': /describes a service or a catalogue/,
  'unread/capabilities.xml': /describes a service/,
  'unread/workbook.xml': /is a spreadsheet: save its table as CSV/,
  'unread/workbook.html': /is a spreadsheet: save its table as CSV/,
  'unread/track.plt': /recorded by a device: export it as GPX/,
  'unread/flight.igc': /recorded by a device: export it as GPX/,
  'unread/route.json': /is a route from a routing service: ask the service for GeoJSON or GPX/,
  'unread/itineraries.json': /is a route from a routing service/,
  'unread/streams.json': /recorded by a device: export it as GPX/,
  'unread/czml.czml': /is CZML: export it as GeoJSON/,
  'unread/page.html': /is a web page/,
  'unread/page-bare.html': /is a web page/,
  'unread/drawing.svg': /is SVG/,
  'unread/osm.osm': /OpenStreetMap/,
  'unread/overpass.json': /OpenStreetMap/,
  'unread/overpass-bare.json': /OpenStreetMap/,
  'unread/places.js': /is JavaScript/,
  'unread/feed.jsonp': /is JavaScript/,
  'unread/links.kml': /only links to other files/,
  'unread/area.osm.pbf': /OpenStreetMap/,
  'unread/gml.gml': /is GML/,
  'unread/other.xml': /XML of an unknown kind/,
  'unread/paper.pdf': /is a PDF/,
  'unread/photo.jpg': /is an image/,
  'unread/photo.png': /is an image/,
  'unread/shapes.shp': /is a shapefile/,
  'unread/shapefile.zip': /is a shapefile/,
  'unread/workbook.xlsx': /is a spreadsheet/,
  'unread/old.xls': /is a spreadsheet/,
  'unread/world.pmtiles': /is PMTiles/,
  'unread/tiles.mbtiles': /is MBTiles/,
  'unread/layer.gpkg': /is a GeoPackage/,
  'unread/plain.sqlite': /is a database/,
  'unread/table.parquet': /is GeoParquet/,
  'unread/packed.7z': /is an archive/,
  'unread/style.json': /is a map style: open the data/,
  'zip/two-tables.zip': /is an archive: unpack it/,
  'zip/disguised.zip': /is an archive: unpack it/,
  'unread/points.mif': /is MapInfo: export it as GeoJSON/,
  'unread/table.tab': /is MapInfo/,
  'unread/change.osc': /OpenStreetMap/,
  'unread/letter.txt': /text without places/,
  'unread/part-of-page.html': /is a web page/,
  'unread/system.prj': /is a shapefile/,
  'unread/table.dbf': /is a shapefile/,
  'unread/run.tcx': /recorded by a device: export it as GPX/,
  'unread/run.fit': /recorded by a device: export it as GPX/,
  'unread/receiver.nmea': /recorded by a device: export it as GPX/,
  'unread/plan.dxf': /is a CAD drawing: export it as GeoJSON/,
  'unread/plan.dwg': /is a CAD drawing: export it as GeoJSON/,
  'unread/noise.bin': /of an unknown kind/,
};
