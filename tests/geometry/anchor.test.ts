import { booleanPointInPolygon, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/geometry/anchor';
import { ringSector } from '../../src/geometry/sector';
import { geometry } from './arbitrary';

describe('anchorOf', () => {
  it('is a point itself, 0,0 too', () => {
    expect(anchorOf({ type: 'Point', coordinates: [0, 0, 12] })).toEqual([0, 0]);
  });

  it('is the middle of a line by its length, not by its vertices', () => {
    const [longitude, latitude] = anchorOf({
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 0],
        [2, 0],
        [10, 0],
      ],
    });
    expect(longitude).toBeCloseTo(5, 6);
    expect(latitude).toBeCloseTo(0, 6);
  });

  it('lies on a line across the date line, in the turn it is drawn in', () => {
    const [eastwards] = anchorOf({
      type: 'LineString',
      coordinates: [
        [170, 0],
        [-160, 0],
      ],
    });
    const [westwards] = anchorOf({
      type: 'LineString',
      coordinates: [
        [-160, 0],
        [170, 0],
      ],
    });
    expect(eastwards).toBeCloseTo(185, 6);
    expect(westwards).toBeCloseTo(-175, 6);
  });

  it('is inside a polygon across the date line', () => {
    const [longitude = 0, latitude] = anchorOf({
      type: 'Polygon',
      coordinates: [
        [
          [179, -1],
          [-179, -1],
          [-179, 1],
          [179, 1],
          [179, -1],
        ],
      ],
    });
    expect(Math.abs(longitude - 180)).toBeLessThan(1);
    expect(Math.abs(latitude ?? 9)).toBeLessThan(1);
  });

  it('is inside an arc whose centroid is not, and inside a ring with a hole', () => {
    const arc = ringSector([125.675, 39.2], [600_000, 650_000], [20, 160]);
    expect(booleanPointInPolygon(anchorOf(arc), arc, { ignoreBoundary: true })).toBe(true);
    const square = (half: number): Position[] => [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
      [-half, -half],
    ];
    const frame = polygon([square(10), square(9)]).geometry;
    expect(booleanPointInPolygon(anchorOf(frame), frame, { ignoreBoundary: true })).toBe(true);
  });

  it('is in the largest part', () => {
    const [longitude] = anchorOf({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
        [
          [
            [50, 0],
            [70, 0],
            [70, 20],
            [50, 20],
            [50, 0],
          ],
        ],
      ],
    });
    expect(longitude).toBeGreaterThan(50);
  });

  it('takes a polygon without area by its first vertex, and points by the most central one', () => {
    const flat: Geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [5, 5],
          [5, 5],
          [5, 5],
          [5, 5],
        ],
      ],
    };
    expect(anchorOf(flat)).toEqual([5, 5]);
    expect(
      anchorOf({
        type: 'MultiPoint',
        coordinates: [
          [0, 0],
          [4, 0],
          [10, 0],
        ],
      }),
    ).toEqual([4, 0]);
  });

  it('is finite for any geometry', () => {
    fc.assert(
      fc.property(geometry, (any) => {
        expect(anchorOf(any).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what has no positions', () => {
    expect(() => anchorOf({ type: 'GeometryCollection', geometries: [] })).toThrow(RangeError);
  });
});
