import { describe, expect, it } from 'vitest';
import { readFile } from './open';

const CLOSED = [
  [0, 0],
  [0, 10],
  [10, 10],
  [10, 0],
  [0, 0],
];
const feed = (inner: string) =>
  `<rss xmlns:georss="http://www.georss.org/georss" xmlns:gml="http://www.opengis.net/gml"><channel><item><title>A</title>${inner}</item></channel></rss>`;
const inGml = (list: string) =>
  `<georss:where><gml:Polygon><gml:exterior><gml:LinearRing>${list}</gml:LinearRing></gml:exterior></gml:Polygon></georss:where>`;
const binary = [
  ...['01', '03000000', '01000000', '04000000'],
  ...CLOSED.slice(0, 4)
    .flat()
    .map((side) => (side === 0 ? '0000000000000000' : '0000000000002440')),
].join('');

describe('a ring that does not end where it begins', () => {
  it.each([
    ['WKT', 'POLYGON((0 0,0 10,10 10,10 0))'],
    ['WKT with heights', 'POLYGON Z((0 0 1,0 10 1,10 10 1,10 0 1))'],
    ['several in WKT', 'MULTIPOLYGON(((0 0,0 10,10 10,10 0)))'],
    ['a table', 'name,wkt\nA,"POLYGON((0 0,0 10,10 10,10 0))"\n'],
    ['a table with WKB', `name,geom\nA,${binary}\n`],
    ['GeoRSS', feed('<georss:polygon>0 0 10 0 10 10 0 10</georss:polygon>')],
    ['GML in GeoRSS', feed(inGml('<gml:posList>0 0 10 0 10 10 0 10</gml:posList>'))],
    [
      'CAP',
      `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><info><headline>A</headline><area><polygon>0,0 10,0 10,10 0,10</polygon></area></info></alert>`,
    ],
    ['Esri JSON', '{"spatialReference":{"wkid":4326},"rings":[[[0,0],[0,10],[10,10],[10,0]]]}'],
    [
      'KML',
      '<kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 0,10 10,10 10,0</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>',
    ],
  ])('is closed: %s', async (_, file) => {
    const { places, issues } = await readFile(file, 'a');
    const [ring] = [places[0]?.geometry].flatMap((geometry) =>
      geometry?.type === 'Polygon'
        ? geometry.coordinates
        : geometry?.type === 'MultiPolygon'
          ? geometry.coordinates.flat()
          : [],
    );
    expect(ring?.map(([x, y]) => [x, y])).toEqual(CLOSED);
    expect(issues).toEqual([]);
  });

  it('is told of in a brief’s own format, where a position may have been lost', async () => {
    const geometry = { type: 'Polygon', coordinates: [CLOSED.slice(0, 4)] };
    const { places, issues } = await readFile(JSON.stringify(geometry), 'a');
    expect([places, issues]).toMatchObject([[], [{ code: 'ring-open' }]]);
  });

  it('is told of by name where nobody knows which number comes first', async () => {
    const { issues } = await readFile(
      feed(inGml('<gml:coordinates>0,0 0,10 10,10 0,0</gml:coordinates>')),
      'a',
    );
    expect(issues).toMatchObject([{ message: expect.stringContaining('gml:coordinates 0,0') }]);
  });
});

/** A square around the middle, which is of land where it runs clockwise, else of water. */
const square = (side: number, isLand: boolean, x = 50, y = 50) => {
  const [west, east, south, north] = [x - side, x + side, y - side, y + side];
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return isLand ? ring : ring.toReversed();
};

describe('a hole of Esri JSON', () => {
  const polygonsOf = async (rings: readonly unknown[]) => {
    const set = { spatialReference: { wkid: 4326 }, features: [{ geometry: { rings } }] };
    const { places } = await readFile(JSON.stringify(set), 'a');
    const [geometry] = places.map((place) => place.geometry);
    if (geometry?.type === 'Polygon') return [geometry.coordinates.length];
    return geometry?.type === 'MultiPolygon'
      ? geometry.coordinates.map((rings) => rings.length)
      : [];
  };

  it('is in the innermost ring around it: a lake on an island in a lake', async () => {
    const rings = [square(30, true), square(29, false), square(20, true), square(10, false)];
    for (const written of [rings, rings.toReversed()]) {
      expect(await polygonsOf(written)).toEqual([2, 2]);
    }
  });

  it.each([
    ['a corner', square(5, false, 25, 25)],
    ['a side', square(5, false, 25, 50)],
    ['the other corner', square(5, false, 75, 75)],
    ['the other side', square(5, false, 75, 50)],
    [
      'the other side at a tip',
      [
        [80, 50],
        [50, 60],
        [40, 50],
        [50, 40],
        [80, 50],
      ],
    ],
  ])('may touch the ring around it: %s', async (_, hole) => {
    expect(await polygonsOf([square(30, true), hole])).toEqual([2]);
  });

  it('may touch an island in it', async () => {
    const rings = [square(30, true), square(20, false), square(15, true, 55, 55)];
    expect(await polygonsOf(rings)).toEqual([1, 2]);
  });

  it('is land where no ring is around it', async () => {
    expect(await polygonsOf([square(30, true), square(1, false, 5, 5)])).toEqual([1, 1]);
  });
});
