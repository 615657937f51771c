import { describe, expect, it } from 'vitest';
import { readFile, refusalOf as why } from './open';

const read = (text: string) => readFile(text, 'a.csv');
const refusalOf = (text: string) => why(read(text));

const at = (lon: number, lat: number) => ({ geometry: { type: 'Point', coordinates: [lon, lat] } });
const rome = { name: 'Rome', ...at(12.5, 41.9) };
const york = { name: 'New York', ...at(-74, 40.7) };

describe('what parts the cells of a table', () => {
  it.each([
    ['name^lat^lon', 'Rome^41.9^12.5', 'New York^40.7^-74'],
    ['name~lat~lon', 'Rome~41.9~12.5', 'New York~40.7~-74'],
    ['name:lat:lon', 'Rome:41.9:12.5', 'New York:40.7:-74'],
    ['name\x1flat\x1flon', 'Rome\x1f41.9\x1f12.5', 'New York\x1f40.7\x1f-74'],
    ['name        lat     lon', 'Rome       41.9    12.5', 'New York   40.7     -74'],
    ['lat lon name', '41.9 12.5 Rome', '40.7 -74 "New York"'],
    [
      '====  ====  ====',
      'name  lat   lon',
      '====  ====  ====',
      'Rome  41.9  12.5',
      'New York  40.7  -74',
    ],
    [
      '┌──────┬──────┐',
      '│ name │ lat │ lon │',
      '├──────┼──────┤',
      '│ Rome │ 41.9 │ 12.5 │',
      '│ New York │ 40.7 │ -74 │',
      '└──────┴──────┘',
    ],
  ])('is found where its second line is a place: %s', async (...lines) => {
    const { places, issues } = await read(`${lines.join('\n')}\n`);
    expect(places).toMatchObject([rome, york]);
    expect(places).toHaveLength(2);
    expect(issues).toEqual([]);
  });

  it('never moves a number where spaces part cells and one is missing', async () => {
    const head = 'name        lat     lon     height';
    const { places, issues } = await read(
      `${head}\nRome       41.9    12.5    20\nOslo               10.75     99.5\n`,
    );
    expect(places).toMatchObject([rome]);
    expect(places).toHaveLength(1);
    expect(issues).toHaveLength(1);
  });

  it('is not looked for in prose', async () => {
    expect(await refusalOf('Dear all\nname lat lon are the columns\nthat I would like\n')).toMatch(
      /is text/,
    );
  });
});

it('takes the second row for the names where the first heads groups of columns', async () => {
  const { places } = await read(',Position,,When\nname,Lat,Lon,Date\nRome,41.9,12.5,2023-05-01\n');
  expect(places).toMatchObject([{ ...rome, when: { text: '2023-05-01' } }]);
});

it.each([
  'Total,2,,',
  'Grand total,,,',
  'Gesamt,1,,',
  '合計,2,,',
  'Source: a ministry,,,',
  '* estimated,,,',
])('takes what is summed up below a table for no place: %s', async (row) => {
  const { places, issues } = await read(`id,name,lat,lon\n1,Rome,41.9,12.5\n${row}\n`);
  expect(places).toHaveLength(1);
  expect(issues).toEqual([]);
});

describe('minutes and seconds below a group, or without a name', () => {
  const sixty = { coordinates: [12.5, 41.9] };

  it.each([
    'name,Latitude,,,Longitude,,\n,deg,min,sec,deg,min,sec\nRome,41,54,0,12,30,0\n',
    'name,Latitude,,Longitude,\n,Degrees,Minutes,Degrees,Minutes\nRome,41,54.0,12,30.0\n',
    'name,Latitude,,,Longitude,,\nRome,41,54,0,12,30,0\n',
    'name,Latitude,,Longitude,\nRome,41,54,12,30\n',
    'name,Breite,,,Länge,,\n,°,Min,Sek,°,Min,Sek\nRome,41,54,0,12,30,0\n',
    'name,Latitude,,,,Longitude,,,\nRome,41,54,0,N,12,30,0,E\n',
  ])('are not lost: %j', async (text) => {
    expect((await read(text)).places).toMatchObject([{ name: 'Rome', geometry: sixty }]);
  });

  it.each([
    ['41.9,5,12.5,7', [12.5, 41.9]],
    ['41,x,12,y', [12, 41]],
    ['41,,12,30', [12, 41]],
  ])('are not seen in notes without a name: %s', async (row, coordinates) => {
    const { places } = await read(`name,Latitude,,Longitude,\nRome,${row}\n`);
    expect(places).toMatchObject([{ geometry: { coordinates } }]);
  });
});

it.each([
  'These are our sites. The lat and lon are in degrees.\n\nname  lat  lon\nRome  41.9  12.5\n',
  'Sites: lat: lon\nname,lat,lon\nRome,41.9,12.5\n',
])('is not misled by a sentence above a table that names both axes: %j', async (text) => {
  expect((await read(text)).places).toMatchObject([rome]);
});

it('is read below the name of a section', async () => {
  expect((await read('[Data]\nname,lat,lon\nRome,41.9,12.5\n')).places).toMatchObject([rome]);
});

it('knows a place that is called Total, and has a position', async () => {
  const { places } = await read('name,lat,lon\nTotal,41.9,12.5\nNowhere,,\n');
  expect(places).toMatchObject([{ name: 'Total' }, { name: 'Nowhere' }]);
});

it('reads a table of MySQL without what it counts below', async () => {
  const line = '+------+------+------+';
  const rows = [
    '| name | lat  | lon  |',
    line,
    '| Rome | 41.9 | 12.5 |',
    line,
    '1 row in set (0.00 sec)',
  ];
  expect((await read([line, ...rows, ''].join('\n'))).places).toHaveLength(1);
});

it('reads results of SPARQL with a term in each cell', async () => {
  const wkt = '^^<http://www.opengis.net/ont/geosparql#wktLiteral>';
  const head = '?item\t?itemLabel\t?coord\t?date';
  const row = `<http://www.wikidata.org/entity/Q220>\t"Rome"@en\t"Point(12.5 41.9)"${wkt}\t"2020-05-06T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>`;
  const { places } = await read(`${head}\n${row}\n`);
  expect(places).toMatchObject([{ ...rome, when: { text: '2020-05-06T00:00:00Z' } }]);
});

it.each([
  '/* DATA DESCRIPTION:\nCitation:\tX, J (2005): A title\n\tLATITUDE (Latitude)\n*/\n',
  '//<Encoding>UTF-8</Encoding>\n//<Version>ODV Spreadsheet V4.0</Version>\n//\n',
])('reads a table below the comments of a program: %j', async (above) => {
  const { places } = await read(`${above}Name\tLatitude\tLongitude\nRome\t41.9\t12.5\n`);
  expect(places).toMatchObject([rome]);
});

it('finds a position beside a column with the code of a location', async () => {
  const rows = 'Location,Name,Coordinates\nROM,Rome,4154N 01230E\nXXX,Nowhere,\n';
  expect((await read(rows)).places).toMatchObject([rome, { name: 'Nowhere', geometry: null }]);
});

it.each([
  '41°54′00″N 12°30′00″E / 41.9°N 12.5°E / 41.9; 12.5',
  '41°54′N 12°30′E\ufeff / \ufeff41.9°N 12.5°E',
  '12.5E 41.9N',
  '12°30′00″E, 41°54′00″N',
])('reads %s', async (text) => {
  expect((await read(`name,coordinates\nRome,"${text}"\n`)).places).toMatchObject([rome]);
});

it.each([
  ['satlatitude,satlongitude', '41.9,12.5'],
  ['fromlatitude,tolongitude,tolatitude,fromlongitude', '41.9,2,1,12.5'],
  [
    'minlatitude,sitelatitude,maxlatitude,minlongitude,sitelongitude,maxlongitude',
    '41,41.9,42,12,12.5,13',
  ],
])(
  'finds the axis at the end of a word, as databases write it in small letters: %s',
  async (head, row) => {
    expect((await read(`name,${head}\nRome,${row}\n`)).places).toMatchObject([rome]);
  },
);

it('reads quotation marks behind a stroke', async () => {
  const { places } = await read('name,lat,lon\n"The \\"Eternal\\" city",41.9,12.5\n');
  expect(places).toMatchObject([{ name: 'The "Eternal" city' }]);
});

it.each([
  ['year,month,day', '2023,5,1', '2023-05-01'],
  ['iyear,imonth,iday', '1970,7,0', '1970-07'],
  ['Year,Mo,Dy', '2023,12,31', '2023-12-31'],
  ['Jahr,Monat,Tag', '2023,05,01', '2023-05-01'],
  ['year,month,day', '2023,,7', '2023'],
  ['year,month,day', '2023,2,30', '2023-02'],
  ['year,month,day', '2023,5,Monday', '2023-05'],
])('puts a date together from %s: %s', async (head, row, when) => {
  const { places } = await read(`name,lat,lon,${head}\nRome,41.9,12.5,${row}\n`);
  expect(places).toMatchObject([{ when: { text: when } }]);
});

describe('WKT without a table', () => {
  it.each([
    'POLYGON ((\n  12 41,\n  13 41,\n  13 42,\n  12 41\n))\n',
    'POINT (12.5 41.9)\n\nLINESTRING (1 2,\n3 4)\n',
    'POINT (12.5 41.9);\nPOINT (10.7 59.9);\n',
    'POINT(12.5 41.9), POINT(10.7 59.9)',
    'GEOMETRYCOLLECTION (\n  POINT (12.5 41.9),\n  LINESTRING (1 2, 3 4)\n)\n',
    'SRID=4326;POINT(12.5 41.9)\r\nPOINT EMPTY\r\n',
  ])('is read over several lines, and several on one: %j', async (text) => {
    const { places, issues } = await read(text);
    expect(places.length).toBe(/;\n|, POINT\(|EMPTY|LINESTRING \(1 2,\n/.test(text) ? 2 : 1);
    expect(issues).toEqual([]);
  });

  it('costs one place where one never ends', async () => {
    const { places, issues } = await read('POINT (12.5 41.9\nPOINT (10.7 59.9)\nPOINT (1 2)\n');
    expect(places).toMatchObject([at(10.7, 59.9), at(1, 2)]);
    expect(issues).toMatchObject([{ lostFeature: 0 }]);
  });
});

describe('numbers that are in doubt', () => {
  it('are not turned where no title says which comes first, and one shows that it is the longitude', async () => {
    for (const title of ['coordinates', 'location', 'GPS'])
      expect(
        await refusalOf(`name,${title}\nNew York,"-74.0,40.7"\nLos Angeles,"-118.2,34.05"\n`),
      ).toMatch(/swapped/);
    const json = JSON.stringify([
      { name: 'New York', location: '-74.0,40.7' },
      { name: 'Los Angeles', location: '-118.2,34.05' },
    ]);
    expect(await refusalOf(json)).toMatch(/swapped/);
  });

  it('may be mistyped where the title says which comes first', async () => {
    const { places } = await read('name,lat/lon\nA,"41.9,12.5"\nB,"141.9,12.5"\n');
    expect(places).toHaveLength(1);
  });

  it.each([
    'Name,Breite,Länge,Höhe\nTisch,80,120,75\nStuhl,45,50,90\n',
    'name,x,y\nA,1,2\nB,8,8\n',
    'label,x,y,width\ncat,80,120,5\ndog,30,60,7\n',
    '[{"label":"cat","x":80,"y":12},{"label":"dog","x":30,"y":60}]',
  ])('are no degrees where all are whole, and the words mean sizes too: %j', async (text) => {
    expect(await refusalOf(text)).toMatch(/gives positions only in/);
  });

  it.each([
    'name,Breite,Länge\nRome,41.9,12.5\n',
    'name;Breite;Länge\nRome;41,9;12,5\nOben;42;13\n',
    'name,x,y\nRome,12.5,41.9\nB,13,42\n',
  ])('are degrees where one has decimals: %j', async (text) => {
    expect((await read(text)).places[0]).toMatchObject(rome);
  });

  it('are no degrees where they are gons', async () => {
    expect(await refusalOf('name,lat_gon,lon_gon\nA,46.5,13.9\n')).toMatch(/no columns for/);
  });
});

it.each([
  'Име;Географска ширина;Географска дължина',
  'Název;Zem. šířka;Zem. délka',
  'Nafn;Breiddargráða;Lengdargráða',
  'Izena;Latitudea;Longitudea',
  'Ainm;Domhanleithead;Domhanfhad',
  'Enw;Lledred;Hydred',
  'Pavadinimas;Platuma;Ilguma',
  'Adı;Enlem;Boylam',
])('reads a table in another language: %s', async (head) => {
  expect((await read(`${head}\nRome;41,9;12,5\n`)).places).toMatchObject([rome]);
});

it('does not take years in the first row for a place', async () => {
  expect(await refusalOf('Country Name,Country Code,2019,2020\nItaly,ITA,1.5,2.5\n')).toMatch(
    /no columns for latitude and longitude.*2019/,
  );
  expect(await refusalOf('Rome,41.9,12.5\nOslo,59.9,10.7\n')).toMatch(/begins with a place/);
});
