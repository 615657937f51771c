import { describe, expect, it } from 'vitest';
import * as aids from '../../../src/brief/read/aids/aids';
import { readGeometry } from '../../../src/brief/read/geometry';
import { Flaw, Issues } from '../../../src/brief/read/issues';
import { faults as english } from '../../../src/text/en/faults';
import { told } from '../../../src/text/faults';
import { point } from '../make';

const RING = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];

function flawOf(geometry: unknown): string {
  const issues = new Issues(aids);
  const read = readGeometry(geometry, '', issues);
  if (!(read instanceof Flaw)) return 'none';
  issues.flaw(read);
  return told(issues.list(), english)
    .map(({ pointer, message }) => `${pointer} ${message}`)
    .join();
}

describe('readGeometry', () => {
  it.each([
    point(0, 0),
    point(-180, 90),
    { type: 'MultiPoint', coordinates: [[1, 2]] },
    {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    },
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    },
    { type: 'Polygon', coordinates: [RING] },
    { type: 'Polygon', coordinates: [[...RING].reverse()] },
    { type: 'MultiPolygon', coordinates: [[RING, RING], [RING]] },
    {
      type: 'GeometryCollection',
      geometries: [point(1, 2), { type: 'Polygon', coordinates: [RING] }],
    },
  ])('takes $type as it is', (geometry) => {
    expect(readGeometry(geometry, '', new Issues(aids))).toEqual(geometry);
  });

  it('drops height, and members that are not RFC 7946', () => {
    const given = { type: 'Point', coordinates: [1, 2, 3, 'm'], crs: 'x', bbox: [9, 9, 9, 9] };
    expect(readGeometry(given, '', new Issues(aids))).toEqual(point(1, 2));
  });

  it.each([
    [
      point(51.88, 128.33),
      '/coordinates/1 Latitude 128.33 is out of range',
      'are longitude and latitude swapped?',
    ],
    [point(37, -122), '/coordinates/1 Latitude -122 is out of range', 'swapped?'],
    [point(14286000, 6778000), '/coordinates/1 Latitude 6778000 is out of range', 'EPSG:3857'],
    [point(14286000, 60), '/coordinates/0 Longitude 14286000 is out of range', 'EPSG:3857'],
    [point(541, 60), '/coordinates/0 Longitude 541 is out of range', ''],
    [point(190, 95), '/coordinates/1 Latitude 95 is out of range', ''],
    [point(1e9, 1e9), '/coordinates/1 Latitude 1000000000 is out of range (−90 to 90)', ''],
    [point(null, null), '/coordinates/0 The longitude is null', 'a number of degrees'],
    [point(0, null), '/coordinates/1 The latitude is null', ''],
    [point('128', 51), '/coordinates/0 The longitude is “128”', ''],
    [point(Number.POSITIVE_INFINITY, 0), '/coordinates/0 The longitude is Infinity', ''],
    [point(Number.NaN, 0), '/coordinates/0 The longitude is NaN', ''],
    [{ type: 'Point', coordinates: [1] }, '/coordinates/1 The latitude is missing', ''],
    [{ type: 'Point', coordinates: [] }, '/coordinates/0 The longitude is missing', ''],
    [{ type: 'Point' }, '/coordinates The coordinates of this Point are missing', ''],
    [{ type: 'Point', coordinates: { 0: 1, 1: 2 } }, '/coordinates A position is an object', ''],
    [{ type: 'LineString', coordinates: [[1, 2]] }, '/coordinates The line has 1 position', ''],
    [{ type: 'LineString', coordinates: [] }, '/coordinates The list is empty', ''],
    [{ type: 'LineString', coordinates: [[1, 2], null] }, '/coordinates/1 A position is null', ''],
    [
      { type: 'Polygon', coordinates: [RING.slice(1)] },
      '/coordinates/0 The ring has 3',
      'at least 4',
    ],
    [
      {
        type: 'Polygon',
        coordinates: [
          RING,
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ],
        ],
      },
      '/coordinates/1 The ring is not closed',
      '0,1',
    ],
    [{ type: 'Polygon', coordinates: [] }, '/coordinates The list is empty', ''],
    [
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            RING,
            [
              [0, 0],
              [1, 95],
              [1, 1],
              [0, 0],
            ],
          ],
        ],
      },
      '/coordinates/0/1/1/1 Latitude 95',
      '',
    ],
    [
      { type: 'GeometryCollection', geometries: [point(1, 2), point(1, 'x')] },
      '/geometries/1/coordinates/1 The latitude',
      '',
    ],
    [
      { type: 'GeometryCollection' },
      '/geometries The geometries of this GeometryCollection are missing',
      '',
    ],
    [{ type: 'GeometryCollection', geometries: [] }, '/geometries The list is empty', ''],
    [{ type: 'point', coordinates: [1, 2] }, '/type The geometry’s type is “point”', ''],
    [{ type: 'toString', coordinates: [1, 2] }, '/type The geometry’s type is “toString”', ''],
    [[1, 2], ' The geometry is a list', ''],
    ['POINT(1 2)', ' The geometry is “POINT(1 2)”', ''],
  ])('refuses %j', (geometry, start, part) => {
    expect(flawOf(geometry).slice(0, start.length)).toBe(start);
    expect(flawOf(geometry)).toContain(part);
  });

  /** A ring from west to east, and back. */
  const ring = (west: number, east: number) => [
    [west, 0],
    [east, 0],
    [east, 1],
    [west, 1],
    [west, 0],
  ];
  it.each<[name: string, type: string, written: unknown, read: unknown, first: number]>([
    ['a point in a file from 0 to 360', 'Point', [190, 60], [-170, 60], 190],
    ['a point a turn to the west', 'Point', [-200, 60], [160, 60], -200],
    ['a point at 360', 'Point', [360, 60], [0, 60], 360],
    [
      'each of several points',
      'MultiPoint',
      [
        [1, 2],
        [359, 2],
      ],
      [
        [1, 2],
        [-1, 2],
      ],
      359,
    ],
    [
      'a line that goes on',
      'LineString',
      [
        [170, 0],
        [190, 0],
      ],
      [
        [170, 0],
        [190, 0],
      ],
      190,
    ],
    [
      'a line beyond',
      'LineString',
      [
        [185, 0],
        [190, 0],
      ],
      [
        [-175, 0],
        [-170, 0],
      ],
      185,
    ],
    ['a ring that runs to 380', 'Polygon', [ring(20, 380)], [ring(20, 380)], 380],
    ['a ring round the world from 0', 'Polygon', [ring(0, 360)], [ring(0, 360)], 360],
    [
      'a hole with its ring',
      'Polygon',
      [ring(300, 320), ring(305, 310)],
      [ring(-60, -40), ring(-55, -50)],
      300,
    ],
    [
      'each part of an area',
      'MultiPolygon',
      [[ring(355, 360)], [ring(0, 5)]],
      [[ring(-5, 0)], [ring(0, 5)]],
      355,
    ],
  ])('brings back %s, with one warning', (_name, type, coordinates, expected, first) => {
    const issues = new Issues(aids);
    const read = readGeometry({ type, coordinates }, '/features/3/geometry', issues);
    expect(read).toEqual({ type, coordinates: expected });
    expect(issues.list()).toMatchObject([
      {
        code: 'longitude-range',
        severity: 'warning',
        pointer: '/features/3/geometry',
        values: { degrees: first },
      },
    ]);
  });
});
