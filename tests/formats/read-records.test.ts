import { expect, it } from 'vitest';
import { readForeign } from '../../src/formats/foreign';
import { parseBrief } from '../brief/make';

async function read(json: unknown) {
  const { data, faults } = await readForeign(JSON.stringify(json), {
    url: 'a.json',
    mostBytes: 1e6,
  });
  const { brief, issues } = parseBrief(data);
  return { places: brief?.places ?? [], faults, issues };
}

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
