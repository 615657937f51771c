import { describe, expect, it } from 'vitest';
import { readFile } from './open';

const read = (json: unknown) => readFile(JSON.stringify(json), 'a.json');

const at = (lon: number, lat: number) => ({ geometry: { type: 'Point', coordinates: [lon, lat] } });
const rome = { name: 'Rome', ...at(12.5, 41.9) };
const oslo = { name: 'Oslo', ...at(10.7, 59.9) };
const pos = { lat: 41.9, lon: 12.5 };
const numbers = { lat: [41.9, 59.9], lon: [12.5, 10.7] };

it.each<[service: string, json: unknown]>([
  [
    'ReliefWeb',
    {
      data: [
        {
          id: '51',
          fields: {
            name: 'Rome',
            country: [
              { name: 'Italy', location: pos },
              { name: 'France', location: { lat: 1, lon: 2 } },
            ],
            primary_country: { name: 'Italy', location: pos },
          },
        },
      ],
    },
  ],
  [
    'Firestore',
    {
      documents: [
        {
          fields: {
            name: { stringValue: 'Rome' },
            where: { geoPointValue: { latitude: 41.9, longitude: 12.5 } },
            tags: { arrayValue: { values: [{ stringValue: 'a' }] } },
          },
        },
      ],
    },
  ],
  ['DynamoDB', { Items: [{ name: { S: 'Rome' }, lat: { N: '41.9' }, lon: { N: '12.5' } }] }],
  [
    'Notion',
    {
      results: [
        {
          properties: {
            Name: { id: 'a', type: 'title', title: [{ type: 'text', plain_text: 'Rome' }] },
            Lat: { id: 'b', type: 'number', number: 41.9 },
            Lon: { id: 'c', type: 'number', number: 12.5 },
          },
        },
      ],
    },
  ],
  ['Strava', [{ name: 'Rome', start_latlng: [41.9, 12.5], end_latlng: [41.8, 12.4] }]],
  [
    'Foursquare',
    {
      results: [
        {
          name: 'Rome',
          geocodes: {
            main: { latitude: 41.9, longitude: 12.5 },
            roof: { latitude: 41.91, longitude: 12.51 },
          },
          location: { address: 'x' },
        },
      ],
    },
  ],
  [
    'WordPress with ACF',
    [{ title: { rendered: 'Rome' }, acf: { location: { ...pos, address: 'x', zoom: 14 } } }],
  ],
  [
    'Ticketmaster',
    {
      _embedded: {
        events: [{ name: 'Rome', _embedded: { venues: [{ name: 'Hall', location: pos }] } }],
      },
    },
  ],
  ['HAL', { _embedded: { places: [{ name: 'Rome', ...pos }] }, _links: {} }],
  ['GraphQL', { data: { places: { edges: [{ cursor: 'x', node: { name: 'Rome', ...pos } }] } } }],
  [
    'Flickr',
    { photos: { page: 1, photo: [{ title: 'Rome', latitude: '41.9', longitude: '12.5' }] } },
  ],
  ['Ushahidi', { results: [{ title: 'Rome', values: { loc: [pos] } }] }],
  [
    'SIRI',
    {
      Siri: {
        ServiceDelivery: {
          VehicleMonitoringDelivery: [
            {
              VehicleActivity: [
                {
                  MonitoredVehicleJourney: {
                    name: 'Rome',
                    VehicleLocation: { Longitude: 12.5, Latitude: 41.9 },
                  },
                },
              ],
            },
          ],
        },
      },
    },
  ],
  ['ipinfo', [{ name: 'Rome', loc: '41.9,12.5' }]],
  [
    'RDF/JSON',
    {
      'http://dbpedia.org/resource/Rome': {
        'http://www.w3.org/2000/01/rdf-schema#label': [
          { type: 'literal', value: 'Rome', lang: 'en' },
        ],
        'http://www.w3.org/2003/01/geo/wgs84_pos#lat': [{ type: 'literal', value: '41.9' }],
        'http://www.w3.org/2003/01/geo/wgs84_pos#long': [{ type: 'literal', value: '12.5' }],
      },
    },
  ],
  [
    'iNaturalist',
    { results: [{ name: 'Rome', geojson: { type: 'Point', coordinates: ['12.5', '41.9'] } }] },
  ],
  ['what3words', { words: 'Rome', name: 'Rome', coordinates: { lng: 12.5, lat: 41.9 } }],
])('reads what %s gives out', async (_, json) => {
  const { places, issues } = await read(json);
  expect(places).toMatchObject([rome]);
  expect(issues).toEqual([]);
});

const way = { id: 'a', polyline: '', summary_polyline: '_p~iF~ps|U_ulLnnqC_mqNvxq`@' };
const activity = {
  name: 'A run',
  start_date: '2023-09-13',
  start_latlng: [38.5, -120.2],
  map: way,
};

it.each<[form: string, json: unknown]>([
  ['a list', [activity]],
  ['one alone', activity],
  ['a list without a start', [{ ...activity, start_latlng: [] }]],
])('reads the whole way of an activity of Strava: %s', async (_, json) => {
  const { places, faults } = await read(json);
  expect(places).toMatchObject([
    { name: 'A run', when: { text: '2023-09-13' }, geometry: { type: 'LineString' } },
  ]);
  expect(faults).toEqual([]);
});

it('finds an outline under any name, where it is the only one', async () => {
  const outline = {
    type: 'Polygon',
    coordinates: [
      [
        [1, 2],
        [3, 2],
        [3, 4],
        [1, 2],
      ],
    ],
  };
  const { places } = await read({ value: [{ Name: 'Scene', GeoFootprint: outline }] });
  expect(places).toMatchObject([{ name: 'Scene', geometry: outline }]);
  const { faults, places: none } = await read([
    { name: 'A', before: outline, after: outline },
  ]).catch((error) => ({ faults: [error.fault], places: [] }));
  expect(none).toEqual([]);
  expect(faults).toMatchObject([{ code: 'json-unknown' }]);
});

describe('a position that is none', () => {
  const photo = { owner: 'a', secret: 'b', server: '1', title: 'Rome' };

  it('is that of a photo at Flickr with an accuracy of 0', async () => {
    const none = { ...photo, latitude: 0, longitude: 0, accuracy: 0 };
    const real = { ...photo, latitude: 0, longitude: 0, accuracy: '16' };
    const { places } = await read({ photos: { photo: [none, real] } });
    expect(places).toMatchObject([{ geometry: null }, { ...at(0, 0) }]);
  });

  const taken = { title: 'Rome', photoTakenTime: { timestamp: '1694605380', formatted: 'x' } };
  const nowhere = { latitude: 0.0, longitude: 0.0, altitude: 0.0 };
  const somewhere = { latitude: 41.9, longitude: 12.5, altitude: 0.0 };

  it.each([
    [nowhere, nowhere, null],
    [nowhere, undefined, null],
    [nowhere, somewhere, at(12.5, 41.9).geometry],
    [somewhere, nowhere, at(12.5, 41.9).geometry],
    [somewhere, somewhere, at(12.5, 41.9).geometry],
  ])('is 0, 0 of Google Photos: %j, %j', async (geoData, geoDataExif, geometry) => {
    for (const json of [{ ...taken, geoData, geoDataExif }, [{ ...taken, geoData, geoDataExif }]]) {
      const { places } = await read(json);
      expect(places).toMatchObject([
        { name: 'Rome', geometry, when: { text: '2023-09-13T11:43:00Z' } },
      ]);
    }
  });
});

it.each<[form: string, json: unknown]>([
  ['lists beside each other', { ...numbers, name: ['Rome', 'Oslo'] }],
  [
    'tables of pandas',
    {
      lat: { 0: 41.9, 1: 59.9 },
      lon: { 0: 12.5, 1: 10.7 },
      name: { 0: 'Rome', 1: 'Oslo' },
    },
  ],
  [
    'traces of Plotly',
    { data: [{ type: 'scattergeo', ...numbers, text: 'x', name: ['Rome', 'Oslo'] }], layout: {} },
  ],
  [
    'lists of several things',
    { stops: [{ name: 'Rome', ...pos }], ships: [{ name: 'Oslo', lat: 59.9, lon: 10.7 }] },
  ],
])('reads %s', async (_, json) => {
  const { places } = await read(json);
  expect(places).toMatchObject([rome, oslo]);
  expect(places).toHaveLength(2);
});

it('keeps what stands beside a position within a member', async () => {
  const named = await read([{ id: 7, place: { name: 'Rome', city: 'x', ...pos } }]);
  expect(named.places).toMatchObject([rome]);
  expect(named.faults).toMatchObject([{ values: { what: 'id' } }, { values: { what: 'city' } }]);
  const both = await read([{ name: 'Gig', place: { name: 'Hall', ...pos } }]);
  expect(both.places).toMatchObject([{ name: 'Gig', ...at(12.5, 41.9) }]);
  expect(both.faults).toMatchObject([{ values: { what: 'place.name', example: 'Hall' } }]);
});

it('takes no structure for a description', async () => {
  const { places, faults } = await read([{ name: 'Rome', text: { a: 1 }, ...pos }]);
  expect(places).toMatchObject([{ ...rome, description: null }]);
  expect(faults).toMatchObject([{ values: { what: 'text' } }]);
});

it('says that two positions of one thing cannot be told apart', async () => {
  const leg = { name: 'Leg', from: { at: { lat: 1, lon: 2 } }, to: { at: { lat: 3, lon: 4 } } };
  const { places, issues } = await read([leg, { name: 'Rome', ...pos }]);
  expect(places).toMatchObject([rome]);
  expect(issues).toHaveLength(1);
});

describe('ten-millionths of a degree from which Google lost the sign', () => {
  const [lat, lng] = [-33.9, -10.5].map((degrees) => 2 ** 32 + degrees * 1e7);
  const time = { startTimestamp: '2013-09-13T10:00:00Z', endTimestamp: '2013-09-13T11:00:00Z' };
  it.each([
    [
      'of the history',
      JSON.stringify({
        locations: [{ latitudeE7: lat, longitudeE7: lng, timestamp: '2013-09-13T10:00:00Z' }],
      }),
    ],
    [
      'of the Timeline',
      JSON.stringify({
        timelineObjects: [
          { placeVisit: { location: { latitudeE7: lat, longitudeE7: lng }, duration: time } },
        ],
      }),
    ],
    ['of a table', `latitudeE7,longitudeE7\n${lat},${lng}\n`],
  ])('have it again: %s', async (_, file) => {
    const { places, issues } = await readFile(file, 'a');
    expect(places).toMatchObject([{ geometry: { coordinates: [-10.5, -33.9] } }]);
    expect(issues).toEqual([]);
  });
});
