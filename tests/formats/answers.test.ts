import { describe, expect, it } from 'vitest';
import { readFile, refusalOf as why } from './open';

const readText = (text: string) => readFile(text, 'a.json');
const read = (json: unknown) => readText(JSON.stringify(json));

const refusalOf = (json: unknown) => why(read(json));

const at = (lon: number, lat: number) => ({ geometry: { type: 'Point', coordinates: [lon, lat] } });
const rome = { name: 'Rome', ...at(12.5, 41.9) };
const oslo = { name: 'Oslo', ...at(10.7, 59.9) };

const DEGREES = { wkid: 4326, latestWkid: 4326 };
const METRES = { wkid: 102100, latestWkid: 3857 };
/** Where the Web Mercator of Esri has these metres. */
const there = { geometry: { coordinates: [expect.closeTo(12.482, 3), expect.closeTo(41.89, 3)] } };
const metres = { x: 1389493, y: 5144546 };

describe('answers of ArcGIS with a position beside the attributes', () => {
  it.each<[service: string, json: unknown, place: object]>([
    [
      'a geocoder',
      {
        spatialReference: DEGREES,
        candidates: [{ address: 'Rome', location: { x: 12.5, y: 41.9 }, score: 100, extent: {} }],
      },
      rome,
    ],
    [
      'a geocoder in metres',
      { spatialReference: METRES, candidates: [{ address: 'Rome', location: metres }] },
      { name: 'Rome', ...there },
    ],
    [
      'a geocoder of many addresses',
      {
        spatialReference: DEGREES,
        locations: [{ address: 'Rome', location: { x: 12.5, y: 41.9 } }],
      },
      rome,
    ],
    [
      'what is at a position',
      {
        address: { Match_addr: 'Rome', City: 'Rome' },
        location: { ...metres, spatialReference: METRES },
      },
      { name: 'Rome', ...there },
    ],
    [
      'what was pointed at',
      {
        results: [
          {
            layerId: 0,
            layerName: 'Towns',
            value: 'Rome',
            displayFieldName: 'NAME',
            attributes: { NAME: 'Rome' },
            geometryType: 'esriGeometryPoint',
            geometry: { ...metres, spatialReference: METRES },
          },
        ],
      },
      { name: 'Rome', kind: 'Towns', ...there },
    ],
    [
      'places near by',
      { results: [{ placeId: 'a', location: { x: 12.5, y: 41.9 }, categories: [], name: 'Rome' }] },
      rome,
    ],
  ])('%s', async (_, json, place) => {
    const { places, issues } = await read(json);
    expect(places).toMatchObject([place]);
    expect(issues).toEqual([]);
  });

  it('in degrees are not taken for metres beside 0, 0', async () => {
    const features = [
      { attributes: { name: 'Rome' }, geometry: { x: 12.5, y: 41.9 } },
      { attributes: { name: 'There' }, geometry: metres },
      { attributes: { name: 'A buoy' }, geometry: { x: 0, y: 0 } },
    ];
    const { places, issues } = await read({ spatialReference: METRES, features });
    expect(places).toMatchObject([
      { name: 'There', ...there },
      { name: 'A buoy', ...at(0, 0) },
    ]);
    expect(issues).toMatchObject([{ code: 'crs', lostFeature: 0 }]);
  });

  it('are not taken for degrees where nothing says in which system they are', async () => {
    const json = { results: [{ name: 'A spot', location: { x: 12, y: 40 } }] };
    expect(await refusalOf(json)).toMatch(/unknown kind/);
  });
});

describe('positions that a service writes in its own way', () => {
  it('have the latitude first in the points of Bing', async () => {
    const resource = (name: string, coordinates: readonly number[]) => ({
      name,
      point: { type: 'Point', coordinates },
      geocodePoints: [{ type: 'Point', coordinates }],
    });
    const { places, issues } = await read({
      authenticationResultCode: 'ValidCredentials',
      resourceSets: [
        { resources: [resource('Rome', [41.9, 12.5])] },
        { resources: [resource('Seattle', [47.6, -122.3])] },
      ],
    });
    expect(places).toMatchObject([rome, { name: 'Seattle', ...at(-122.3, 47.6) }]);
    expect(issues).toEqual([]);
  });

  it('are texts with the longitude first in answers of Yandex', async () => {
    const member = {
      GeoObject: { name: 'Rome', description: 'Italy', Point: { pos: '12.5 41.9' } },
    };
    const { places } = await read({
      response: { GeoObjectCollection: { metaDataProperty: {}, featureMember: [member] } },
    });
    expect(places).toMatchObject([{ ...rome, description: 'Italy' }]);
  });

  it.each<[form: string, docs: readonly object[]]>([
    ['a text', [{ name: 'Rome', price: 12.5, store: '41.9,12.5' }]],
    ['a list', [{ name: ['Rome'], spot_p: ['41.9, 12.5'], cat: ['1', '2'] }]],
  ])('stand under any name in those of Solr: as %s', async (_, docs) => {
    const response = { numFound: 1, start: 0, docs: [...docs, { name: 'Nowhere' }] };
    const { places, issues } = await read({ responseHeader: { status: 0 }, response });
    expect(places).toMatchObject([rome, { name: 'Nowhere', geometry: null }]);
    expect(issues).toEqual([]);
  });

  it('are not chosen from several of Solr', async () => {
    const docs = [{ name: 'A way', from: '41.9,12.5', to: '59.9,10.7' }];
    expect(await refusalOf({ responseHeader: {}, response: { docs } })).toMatch(/unknown kind/);
  });

  it('are in another system in those of Amap, which are not drawn a street away', async () => {
    const pois = [{ name: '乌鲁木齐', location: '87.617733,43.792818' }];
    const answer = { status: '1', info: 'OK', infocode: '10000', pois };
    expect(await refusalOf(answer)).toMatch(/GCJ-02/);
    const error = { status: '0', info: 'INVALID_USER_KEY', infocode: '10001' };
    expect(await refusalOf(error)).toMatch(/error message of a service/);
  });

  it.each(['cod', 'com.apple.quicktime.location.ISO6709'])(
    'are read in ISO 6709 under any name: %s',
    async (name) => {
      const { places } = await read([
        { name: 'Rome', [name]: '+41.9+012.5-50000/' },
        { name: 'Oslo', [name]: '+59.9+010.7/' },
      ]);
      expect(places).toMatchObject([rome, oslo]);
    },
  );
});

describe('lists of rows whose columns are described apart', () => {
  it('as Socrata has them, with positions in parts', async () => {
    const columns = [
      { name: 'sid', dataTypeName: 'meta_data' },
      { name: 'position', dataTypeName: 'meta_data' },
      { name: 'Name', dataTypeName: 'text' },
      { name: 'Geocoded', dataTypeName: 'location' },
    ];
    const data = [
      ['row-1', 0, 'Rome', ['{"address":"x"}', '41.9', '12.5', null, false]],
      ['row-2', 0, 'Nowhere', [null, null, null, null, false]],
    ];
    const { places, faults } = await read({ meta: { view: { name: 'Towns', columns } }, data });
    expect(places).toMatchObject([rome, { name: 'Nowhere', geometry: null }]);
    expect(faults).toEqual([]);
  });

  it('as Socrata has them, with points', async () => {
    const columns = [
      { name: 'Name', dataTypeName: 'text' },
      { name: 'Where', dataTypeName: 'point' },
    ];
    const data = [['Rome', 'POINT (12.5 41.9)']];
    expect((await read({ meta: { view: { columns } }, data })).places).toMatchObject([rome]);
  });

  it('as Wikimedia Commons has them, with names by language', async () => {
    const fields = ['name', 'lat', 'lon'].map((name) => ({ name, type: 'x' }));
    const data = [
      [{ it: 'Roma', en: 'Rome' }, 41.9, 12.5],
      [{ nb: 'Oslo' }, 59.9, 10.7],
    ];
    expect((await read({ schema: { fields }, data })).places).toMatchObject([rome, oslo]);
  });
});

describe('names that stand deeper', () => {
  it.each<[service: string, json: unknown]>([
    [
      'Neo4j',
      [
        {
          n: {
            labels: ['City'],
            properties: { name: 'Rome', location: { srid: 4326, x: 12.5, y: 41.9 } },
          },
        },
      ],
    ],
    [
      'TomTom',
      { results: [{ type: 'POI', poi: { name: 'Rome' }, position: { lat: 41.9, lon: 12.5 } }] },
    ],
    [
      'REST Countries',
      [{ name: { common: 'Rome', official: 'City of Rome' }, latlng: [41.9, 12.5] }],
    ],
    ['names by language', [{ name: { fr: 'Rome', en: 'Rome' }, lat: 41.9, lon: 12.5 }]],
  ])('in %s', async (_, json) => {
    expect((await read(json)).places).toMatchObject([rome]);
  });
});

describe('documents of Elasticsearch', () => {
  const source = { name: 'Rome', location: '41.9,12.5' };

  it('are read line by line, as they were dumped', async () => {
    const lines = [
      { _index: 'a', _id: '1', _score: 1, _source: source },
      {
        _index: 'a',
        _id: '2',
        _score: 1,
        _source: { ...source, name: 'Oslo', location: '59.9,10.7' },
      },
    ];
    const { places } = await readText(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(places).toMatchObject([rome, oslo]);
  });

  it('are read beside the commands that would load them', async () => {
    const lines = [{ index: { _id: '1' } }, source, { create: { _index: 'a' } }, source];
    const { places, issues } = await readText(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(places).toMatchObject([rome, rome]);
    expect(issues).toEqual([]);
  });
});

it.each([
  [{ message: 'Not Found', documentation_url: 'https://a.example' }],
  [{ code: 401, message: 'Unauthorized' }],
  [{ status: 'REQUEST_DENIED', error_message: 'You must use an API key', results: [] }],
  [{ detail: 'Authentication credentials were not provided.' }],
])('names the error of a service: %j', async (json) => {
  expect(await refusalOf(json)).toMatch(/error message of a service/);
});

it.each([
  [[]],
  [{ status: 'ZERO_RESULTS', results: [] }],
  [{ total: 0, message: 'ok', items: [] }],
])('says that there is nothing in an answer without places: %j', async (json) => {
  expect(await refusalOf(json)).toMatch(/has no places in it/);
});

describe('places of other globes', () => {
  it.each(['moon', 'mars', 'http://www.wikidata.org/entity/Q405'])(
    'are not drawn on this one: %s',
    async (globe) => {
      const crater = { title: 'Tycho', lat: -43.3, lon: -11.2, globe };
      const earthly = { title: 'Rome', lat: 41.9, lon: 12.5, globe: 'earth' };
      const { places, issues } = await read({ query: { geosearch: [crater, earthly] } });
      expect(places).toMatchObject([rome]);
      expect(issues).toMatchObject([{ lostFeature: 0 }]);
    },
  );
});

it('reads points that are objects, which are none of Esri’s', async () => {
  const points = [
    { lat: 41.9, lng: 12.5, time: '2023-05-01T10:00:00Z' },
    { lat: 59.9, lng: 10.7, time: '2023-05-01T10:05:00Z' },
  ];
  const { places } = await read({ name: 'A walk', points });
  expect(places).toMatchObject([at(12.5, 41.9), at(10.7, 59.9)]);
});

it('reads the coordinates of a geocoder that are called x and y, with decimals', async () => {
  const match = (x: number, y: number) => ({ coordinates: { x, y }, matchedAddress: 'Rome' });
  const answer = (x: number, y: number) => ({ result: { addressMatches: [match(x, y)] } });
  expect((await read(answer(12.5, 41.9))).places).toMatchObject([at(12.5, 41.9)]);
  expect(await refusalOf(answer(12, 41))).not.toBeNull();
});

it('finds the names of Overture', async () => {
  const properties = { names: { primary: 'Rome', common: null }, version: 3 };
  const feature = { type: 'Feature', id: 'a', ...at(12.5, 41.9), properties };
  expect((await read({ type: 'FeatureCollection', features: [feature] })).places).toMatchObject([
    rome,
  ]);
});

it.each<[feed: string, properties: object, when: string, name: string]>([
  [
    'the weather service',
    {
      event: 'Wind Advisory',
      sent: '2023-05-01T09:00:00-05:00',
      onset: '2023-05-01T12:00:00-05:00',
      expires: '2023-05-01T18:00:00-05:00',
      ends: '2023-05-02T00:00:00-05:00',
    },
    '2023-05-01T12:00:00-05:00/2023-05-02T00:00:00-05:00',
    'Wind Advisory',
  ],
  [
    'a photo album',
    { title: 'Sunset', taken: '2012-05-01 10:11:12' },
    '2012-05-01T10:11:12',
    'Sunset',
  ],
  [
    'EMSC',
    { flynn_region: 'GREECE', time: '2023-01-01T01:02:03Z' },
    '2023-01-01T01:02:03Z',
    'GREECE',
  ],
])('finds when and what in the features of %s', async (_, properties, when, name) => {
  const feature = { type: 'Feature', ...at(12.5, 41.9), properties };
  const { places } = await read({ type: 'FeatureCollection', features: [feature] });
  expect(places).toMatchObject([{ name, when: { text: when } }]);
});
