import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/formats/read-csv';
import { readFile, refusalOf as why } from './open';

const read = (text: string) => readFile(text, 'a.csv');
const refusalOf = (text: string) => why(read(text));

describe('degrees, minutes and seconds in columns of their own', () => {
  it.each([
    'Breite Grad;Breite Minuten;Breite Sekunden;Länge Grad;Länge Minuten;Länge Sekunden',
    'Lat Grad;Lat Min;Lat Sek;Lon Grad;Lon Min;Lon Sek',
    'Latitude degrés;Latitude minutes;Latitude secondes;Longitude degrés;Longitude minutes;Longitude secondes',
    'Latitud grados;Latitud minutos;Latitud segundos;Longitud grados;Longitud minutos;Longitud segundos',
    'lat_gradi;lat_primi;lat_secondi;lon_gradi;lon_primi;lon_secondi',
    'Широта градусы;Широта минуты;Широта секунды;Долгота градусы;Долгота минуты;Долгота секунды',
    '緯度(度);緯度(分);緯度(秒);経度(度);経度(分);経度(秒)',
    'Lat (deg);Lat (min);Lat (sec);Lon (deg);Lon (min);Lon (sec)',
  ])('are one position, as below %s', async (head) => {
    const { places, faults } = await read(`${head}\n52;31;12;13;24;36\n`);
    expect(places).toMatchObject([{ geometry: { coordinates: [13.41, 52.52] } }]);
    expect(faults).toEqual([]);
  });

  it('may be minutes with decimals', async () => {
    const head = 'Lat Deg,Lat Decimal Minutes,Lon Deg,Lon Dec Min';
    const { places } = await read(`${head}\n52,31.2,13,24.6\n`);
    expect(places).toMatchObject([{ geometry: { coordinates: [13.41, 52.52] } }]);
  });

  it('say on which side of Greenwich they are', async () => {
    const head = 'Latitud;Latitud minutos;Longitud;Longitud minutos;Longitud hemisferio';
    const { places } = await read(`${head}\n40;30;3;30;W\n`);
    expect(places).toMatchObject([{ geometry: { coordinates: [-3.5, 40.5] } }]);
  });

  it('are not counted twice where the degrees have decimals already', async () => {
    const { places } = await read('lat,lat_min,lon,lon_min\n52.52,31.2,-13.41,24.6\n');
    expect(places).toMatchObject([{ geometry: { coordinates: [-13.41, 52.52] } }]);
  });

  it('are read between spaces where the title says so, and no decimal is taken for degrees', async () => {
    const { places, issues } = await read(
      'name,Latitude (DD MM SS),Longitude (DD MM SS)\nA,52 31 12,-13 24 36\nB,52.3112,13.2436\n',
    );
    expect(places).toMatchObject([{ name: 'A', geometry: { coordinates: [-13.41, 52.52] } }]);
    expect(issues).toMatchObject([{ lostFeature: 1, message: expect.stringContaining('13.2436') }]);
  });
});

describe('a side of the equator or of Greenwich in titles', () => {
  it.each(['Latitude (S),Longitude (W)', 'Lat S,Long W', 'South latitude,West longitude'])(
    'is that of the numbers below %s',
    async (head) => {
      const { places } = await read(`${head}\n41.9,12.5\n`);
      expect(places).toMatchObject([{ geometry: { coordinates: [-12.5, -41.9] } }]);
    },
  );

  it.each([
    'http://www.w3.org/2003/01/geo/wgs84_pos#lat,http://www.w3.org/2003/01/geo/wgs84_pos#long',
    'https://a.example/s/lat,https://a.example/w/long',
    'lat_w84,lon_w84',
    'lat_s1,lon_s1',
    'lat_s,lon_s',
    'station.S.lat,station.S.lon',
    'South Tower Latitude,South Tower Longitude',
    'Ship’s latitude,Ship’s longitude',
    'Latitude (S negative),Longitude (W negative)',
    'Latitude (-S),Longitude (-W)',
  ])('is none where they say another thing, as %s', async (head) => {
    const { places } = await read(`${head}\n41.9,12.5\n`);
    expect(places).toMatchObject([{ geometry: { coordinates: [12.5, 41.9] } }]);
  });
});

describe('numbers that are no degrees', () => {
  it.each(['lat_rad,lon_rad', 'Latitude (radians),Longitude (radians)', 'lat_utm,lon_utm'])(
    'are not taken for such below %s',
    async (head) => {
      expect(await refusalOf(`${head}\n0.909,0.234\n`)).toMatch(/no columns for latitude/);
    },
  );
});

describe('latitudes and longitudes', () => {
  const swapped = ['-74,40.7', '127,37.5', '139.7,35.7', '12.5,41.9'];

  it('are refused where the columns were swapped: those that could be either are elsewhere', async () => {
    const told = /2 of 4 latitudes are beyond 90°, and no longitude is.*Exchange/;
    expect(await refusalOf(`lat,lon\n${swapped.join('\n')}\n`)).toMatch(told);
    const both = swapped.map((one) => `"${one}"`).join('\n');
    expect(await refusalOf(`coordinates\n${both}\n`)).toMatch(told);
  });

  it('are read where one is mistyped, or where rows say with a number that nothing is known', async () => {
    const one = await read(`lat,lon\n141.9,12.5\n${'41.9,12.5\n'.repeat(5)}`);
    expect(one.places).toHaveLength(5);
    const none = await read('lat,lon\n91,0\n91,0\n41.9,12.5\n');
    expect(none.places).toHaveLength(1);
    const mixed = await read('lat,lon\n139.7,35.7\n127,37.5\n34,-118\n');
    expect(mixed.places).toHaveLength(1);
  });

  it('of a table that breaks off are read as far as it goes', async () => {
    async function* texts() {
      yield 'name,x,y\nA,1.5,2\nB,3,';
      throw new Error('lost');
    }
    const rows = readCsv(texts(), 'a.csv');
    const first = await rows.next();
    expect(first.value).toMatchObject({ geometry: { coordinates: [1.5, 2] } });
    await expect(rows.next()).rejects.toMatchObject({ fault: { code: 'format-broken' } });
  });

  it('stand in one column between semicolons, though its title has the comma', async () => {
    const { places } = await read('name;lat,lon\nA;41.9,12.5\n');
    expect(places).toMatchObject([{ name: 'A', geometry: { coordinates: [12.5, 41.9] } }]);
  });

  it('are those of the event, where GDELT has those of its actors, too', async () => {
    const head = 'Actor1Geo_Lat,Actor1Geo_Long,ActionGeo_Lat,ActionGeo_Long';
    const { places } = await read(`${head}\n55.75,37.6,50.45,30.5\n`);
    expect(places).toMatchObject([{ geometry: { coordinates: [30.5, 50.45] } }]);
  });

  it.each([
    'end_lat,start_lat,start_lng,end_lng',
    'lat_from,lat_to,lon_to,lon_from',
    'lat1,lat2,lon2,lon1',
  ])('are of one end of a journey, as below %s', async (head) => {
    const { places } = await read(`${head}\n10,20,21,11\n`);
    expect(places).toMatchObject([{ geometry: { coordinates: [11, 10] } }]);
  });
});

describe('two numbers in one column', () => {
  it.each([
    'Coordinates (lon, lat)',
    'Location (lng lat)',
    'GPS [x, y]',
    'Koordinaten (Länge, Breite)',
    'Координаты (долгота, широта)',
    'Longitude & Latitude',
    'Längengrad/Breitengrad',
  ])('stand in the order that “%s” says', async (title) => {
    const { places } = await read(`name;${title}\nA;12.5, 41.9\n`);
    expect(places).toMatchObject([{ geometry: { coordinates: [12.5, 41.9] } }]);
  });

  it.each(['Coordinates (lat, lon)', 'Latitude y Longitud', 'Lat and Long'])(
    'have the latitude first, as “%s” says',
    async (title) => {
      const { places } = await read(`name;${title}\nA;41.9, 12.5\n`);
      expect(places).toMatchObject([{ geometry: { coordinates: [12.5, 41.9] } }]);
    },
  );

  it('are told apart from X and Y that are said to be the other way round', async () => {
    const { places } = await read('X (latitude),Y (longitude)\n41.9,12.5\n');
    expect(places).toMatchObject([{ geometry: { coordinates: [12.5, 41.9] } }]);
  });
});

describe('what stands beside a position', () => {
  it('is no radius in metres where it counts kilometres', async () => {
    const { places, faults } = await read('lat,lon,Uncertainty (km)\n1,2,5\n');
    expect(places).toMatchObject([{ coordinateUncertaintyInMeters: null }]);
    expect(faults).toMatchObject([{ values: { what: 'Uncertainty (km)' } }]);
    const meters = await read('lat,lon,Uncertainty (m)\n1,2,5\n');
    expect(meters.places).toMatchObject([{ coordinateUncertaintyInMeters: 5 }]);
  });

  it('is no year where it may be a time of day', async () => {
    const { places, faults } = await read('lat,lon,time\n1,2,1405\n');
    expect(places).toMatchObject([{ when: null }]);
    expect(faults).toMatchObject([{ values: { what: 'time', example: '1405' } }]);
    const year = await read('lat,lon,time\n1,2,1975\n');
    expect(year.places).toMatchObject([{ when: { text: '1975' } }]);
  });

  it('is no name where it is JSON', async () => {
    const { places } = await read(JSON.stringify([{ name: { id: '7' }, latlng: [42, 12] }]));
    expect(places).toMatchObject([{ isNameless: true, geometry: { coordinates: [12, 42] } }]);
  });
});

describe('a table', () => {
  const ROME = { name: 'Rome', geometry: { coordinates: [12.5, 41.9] } };
  const LINE = '+------+------+------+';
  const remarks = '# a remark, of two\n'.repeat(40);
  const object = `{'latitude': '41.9', 'longitude': '12.5', 'address': '{""a"": 1}'}`;

  it.each([
    ['with more remarks above it than rows', `${remarks}name,lat,lon\nRome,41.9,12.5\n`],
    ['with names of its rows, as R writes it', '"name","lat","lon"\n"1","Rome",41.9,12.5\n'],
    ['with invisible characters in its titles', 'name,\u200blat,lon\u200e\nRome,41.9,12.5\n'],
    [
      'drawn with lines',
      `${LINE}\n| name | lat  | lon  |\n${LINE}\n| Rome | 41.9 | 12.5 |\n${LINE}\n`,
    ],
    [
      'that says how many rows it has',
      ' name | lat  | lon\n------+------+------\n Rome | 41.9 | 12.5\n(1 row)\n',
    ],
    [
      'with the widths of its columns below their names',
      '# USGS\nname\tlat\tlon\n5s\t16s\t16s\nRome\t41.9\t12.5\n',
    ],
    ['whose lines are in quotation marks', '"name,lat,lon"\n"""Rome"",41.9,12.5"\n'],
    ['of objects as Python writes them', `name,location\nRome,"${object}"\n`],
    ['whose column of pairs has a title of two words', 'name;start_latlng\nRome;41.9,12.5\n'],
  ])('%s is read', async (_, text) => {
    const { places, issues } = await read(text);
    expect(places).toMatchObject([ROME]);
    expect(places).toHaveLength(1);
    expect(issues).toEqual([]);
  });

  it('may be of nothing but row names and degrees', async () => {
    const { places } = await read('lat,lon\n1,41.9,12.5\n2,59.9,10.7\n');
    expect(places).toMatchObject([
      { geometry: { coordinates: [12.5, 41.9] } },
      { geometry: { coordinates: [10.7, 59.9] } },
    ]);
  });

  it('may have the geometry that shows its column in a later row', async () => {
    const point = '"{""type"":""Point"",""coordinates"":[12.5,41.9]}"';
    for (const shape of ['POINT (12.5 41.9)', point]) {
      const { places } = await read(`name,Route\nA,\nB,\nRome,${shape}\n`);
      expect(places).toMatchObject([{ name: 'A', geometry: null }, { name: 'B' }, ROME]);
    }
  });

  it('keeps a last column without a title apart from row names without one', async () => {
    const { places } = await read('lat,lon\n41.9,12.5,Rome\n59.9,10.7,Oslo\n');
    expect(places).toMatchObject([
      { geometry: { coordinates: [12.5, 41.9] } },
      { geometry: { coordinates: [10.7, 59.9] } },
    ]);
    const numbers = await read('lat,lon\n41.9,12.5,3\n59.9,10.7,4\n');
    expect(numbers.places).toEqual([]);
  });
});

it('knows the columns of a dump of GeoNames, which has no first row', async () => {
  const rows = [
    '3169070\tRome\tRome\tRoma,Rom\t41.9\t12.5\tP\tPPLC\tIT\t\t07\tRM\t058091\t\t2318895\t20\t52\tEurope/Rome\t2023-01-01',
    '3143244\tOslo\tOslo\t\t59.9\t10.7\tP\tPPLC\tNO\t\t12\t0301\t\t\t580000\t\t26\tEurope/Oslo\t2019-11-28',
  ];
  const { places, faults } = await read(`${rows.join('\n')}\n`);
  expect(places).toMatchObject([
    // When the entry was changed is not when anything happened.
    { name: 'Rome', when: null, geometry: { coordinates: [12.5, 41.9] } },
    { name: 'Oslo', when: null, geometry: { coordinates: [10.7, 59.9] } },
  ]);
  expect(faults).toContainEqual(
    expect.objectContaining({ values: { what: 'population', count: 2, example: '2318895' } }),
  );
  // One cell less is another table.
  expect(await refusalOf(rows.map((row) => row.slice(8)).join('\n'))).toMatch(
    /begins with a place/,
  );
});

it('does not show a row without a position whose cells another sign separates', async () => {
  const { places, issues } = await read('name\tlat\tlon\nA,48.1,11.5\nB\t48.2\t11.6\nC\n');
  expect(places).toMatchObject([{ name: 'B' }, { name: 'C', geometry: null }]);
  expect(issues).toMatchObject([{ message: expect.stringMatching(/A,48\.1,11\.5/) }]);
});

it('takes no seconds for a year', async () => {
  const { places, issues } = await read('name,lat,lon,time\nA,48.1,11.5,3600\n');
  expect(places).toMatchObject([{ name: 'A', when: null }]);
  expect(issues).toEqual([]);
});
