import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { distanceBetween, distanceToEdge } from '../../src/geometry/distance';
import { geodesicCircle } from '../../src/geometry/geodesic-circle';
import { ringSector } from '../../src/geometry/sector';
import { geometry } from './arbitrary';

function point(coordinates: Position): Geometry {
  return { type: 'Point', coordinates };
}

function boxOf(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const VOSTOCHNY = point([128.333932, 51.884395]);
const SUNAN = [125.675368, 39.200649];

describe('distanceBetween', () => {
  it.each([
    ['Pyongyang', [125.75432, 39.03385], 1443],
    ['Sunan', SUNAN, 1425],
    ['Sohae', [124.705, 39.66], 1388],
    ['the Friendship Bridge', [130.641056, 42.415167], 1067],
    ['the Kremlin', [37.617778, 55.751667], 5533],
  ])('Vostochny to %s', (_, position, kilometers) => {
    const { nearest, farthest } = distanceBetween(VOSTOCHNY, point(position));
    expect(Math.round(nearest / 1000)).toBe(kilometers);
    expect(farthest).toBe(nearest);
  });

  it('to an area is to its nearest edge and its farthest vertex', () => {
    const { nearest, farthest } = distanceBetween(
      point(SUNAN),
      ringSector(SUNAN, [350_000, 650_000], [60, 100]),
    );
    expect(nearest / 1000).toBeCloseTo(350, 0);
    expect(farthest / 1000).toBeCloseTo(650, 0);
  });

  it('is 0 within an area, whichever comes first', () => {
    const area = geodesicCircle(SUNAN, 50_000);
    expect(distanceBetween(point(SUNAN), area).nearest).toBe(0);
    expect(distanceBetween(area, point(SUNAN)).nearest).toBe(0);
    expect(distanceBetween(area, area).nearest).toBe(0);
    expect(distanceBetween(area, geodesicCircle(SUNAN, 1_000)).nearest).toBe(0);
  });

  it('is 0 for lines that cross, and to the segment, not the vertex, for lines that do not', () => {
    const across: Geometry = {
      type: 'LineString',
      coordinates: [
        [-10, 0],
        [10, 0],
      ],
    };
    const along: Geometry = {
      type: 'LineString',
      coordinates: [
        [0, -10],
        [0, 10],
      ],
    };
    expect(distanceBetween(across, along).nearest).toBe(0);
    expect(distanceBetween(across, point([0, 1])).nearest / 1000).toBeCloseTo(111.2, 1);
  });

  it('goes the short way across the date line', () => {
    expect(distanceBetween(point([179, 0]), point([-179, 0])).nearest / 1000).toBeCloseTo(222.4, 1);
    const box: Geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [178, -1],
          [-178, -1],
          [-178, 1],
          [178, 1],
          [178, -1],
        ],
      ],
    };
    expect(distanceBetween(point([-179, 0]), box).nearest).toBe(0);
    expect(distanceBetween(point([-177, 0]), box).nearest / 1000).toBeCloseTo(111.2, 1);
    const line: Geometry = {
      type: 'LineString',
      coordinates: [
        [-179, -5],
        [-179, 5],
      ],
    };
    expect(distanceBetween(box, line).nearest).toBe(0);
  });

  it('thins what has very many vertices, and is still near the truth', () => {
    const coast: Position[] = Array.from({ length: 20_000 }, (_, i) => [
      i / 1000,
      Math.sin(i) / 100,
    ]);
    const { nearest } = distanceBetween({ type: 'LineString', coordinates: coast }, point([10, 2]));
    expect(nearest / 1000).toBeCloseTo(222, -1);
  });

  it('is finite, in order, and nearly the same both ways', () => {
    fc.assert(
      fc.property(geometry, geometry, (a, b) => {
        const there = distanceBetween(a, b);
        const back = distanceBetween(b, a);
        expect(there.nearest).toBeGreaterThanOrEqual(0);
        expect(there.nearest).toBeLessThanOrEqual(there.farthest + 1e-6);
        expect(there.farthest).toBeLessThan(20_020_000);
        expect(back.farthest).toBeCloseTo(there.farthest, 0);
        expect(back.nearest).toBeCloseTo(there.nearest, 3);
      }),
      { numRuns: 200 },
    );
  });

  it('is a number between opposite points, of which some are more than opposite in floating point', () => {
    for (let i = 0; i < 2_000; i++) {
      const [lon, lat] = [((i * 7.31) % 180) - 0, ((i * 3.77) % 180) - 90];
      const { nearest } = distanceBetween(point([lon, lat]), point([lon - 180, -lat]));
      expect(nearest).toBeCloseTo(20_015_114.4, 0);
    }
  });

  it.each<[string, Position, Position[], number]>([
    ['a box, where the way over the pole is shorter', [0, 80], boxOf(-90, -60, 90, 60), 2224],
    ['a box around the world', [10, 60], boxOf(-180, 70, 180, 90), 1112],
    ['a wide box', [0, 70], boxOf(-60, 40, 60, 60), 1112],
  ])('to %s is to the edge that is drawn', (_, from, ring, kilometers) => {
    const { nearest } = distanceBetween(point(from), { type: 'Polygon', coordinates: [ring] });
    expect(Math.round(nearest / 1000)).toBe(kilometers);
  });

  it('is 0 where a line is drawn across an area, along its great circle', () => {
    const flight: Geometry = {
      type: 'LineString',
      coordinates: [
        [139.7, 35.7],
        [-122.4, 37.8],
      ],
    };
    const at = (lat: number): Geometry => ({
      type: 'Polygon',
      coordinates: [boxOf(175, lat, 185, lat + 3)],
    });
    expect(distanceBetween(flight, at(46)).nearest).toBe(0);
    expect(distanceBetween(flight, at(35)).nearest / 1000).toBeGreaterThan(1000);
  });

  it('to the edge of an area is the same on both of its sides', () => {
    const area: Geometry = { type: 'Polygon', coordinates: [boxOf(0, 0, 10, 10)] };
    const to = (lon: number) => distanceToEdge({ type: 'Point', coordinates: [lon, 5] }, area);
    expect(to(1) / 1000).toBeCloseTo(110.8, 0);
    expect(to(-1) / 1000).toBeCloseTo(110.8, 0);
  });

  it('does not think a point outside inside', () => {
    const area = geodesicCircle(SUNAN, 50_000);
    expect(booleanPointInPolygon([128, 39], area)).toBe(false);
    expect(distanceBetween(area, point([128, 39])).nearest).toBeGreaterThan(100_000);
  });
});
