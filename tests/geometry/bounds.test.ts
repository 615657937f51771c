import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOf, unwrapBBox } from '../../src/geometry/bounds';
import { runsOf } from '../../src/geometry/positions';
import { geometry } from './arbitrary';

function point(longitude: number, latitude: number): Geometry {
  return { type: 'Point', coordinates: [longitude, latitude] };
}

describe('boundsOf', () => {
  it('is null for nothing, and a point for a point', () => {
    expect(boundsOf([])).toBeNull();
    expect(boundsOf([point(0, 0)])).toEqual([0, 0, 0, 0]);
    expect(boundsOf([point(180, 5)])).toEqual([180, 5, 180, 5]);
  });

  it('is the ordinary box away from the date line', () => {
    expect(boundsOf([point(10, 50), point(-5, 40), point(30, -3)])).toEqual([-5, -3, 30, 50]);
  });

  it('goes across the date line where that is shorter', () => {
    expect(boundsOf([point(170, 1), point(-170, 2)])).toEqual([170, 1, 190, 2]);
    expect(boundsOf([point(180, 1), point(-180, 2)])).toEqual([180, 1, 180, 2]);
    expect(boundsOf([point(128, 52), point(-77, 39), point(126, 39)])).toEqual([126, 39, 283, 52]);
  });

  it('takes a line across the date line as one stretch', () => {
    const line: Geometry = {
      type: 'LineString',
      coordinates: [
        [160, 0],
        [-160, 0],
      ],
    };
    expect(boundsOf([line, point(-170, 5)])).toEqual([160, 0, 200, 5]);
    expect(boundsOf([point(-175, 5), line])).toEqual([160, 0, 200, 5]);
  });

  it('looks at parts one by one: the gap may be within one geometry', () => {
    expect(
      boundsOf([
        {
          type: 'MultiPoint',
          coordinates: [
            [-175, 0],
            [-10, 0],
            [175, 0],
          ],
        },
      ]),
    ).toEqual([175, 0, 350, 0]);
  });

  it('is the whole world for what goes round it', () => {
    const world: Geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [-180, -90],
          [180, -90],
          [180, 90],
          [-180, 90],
          [-180, -90],
        ],
      ],
    };
    expect(boundsOf([world])).toEqual([-180, -90, 180, 90]);
  });

  it('holds every vertex and is no wider than the globe', () => {
    fc.assert(
      fc.property(fc.array(geometry, { minLength: 1, maxLength: 6 }), (geometries) => {
        const [west = 0, south = 0, east = 0, north = 0] = boundsOf(geometries) ?? [];
        expect(west).toBeGreaterThanOrEqual(-180);
        expect(west).toBeLessThanOrEqual(180);
        expect(east - west).toBeGreaterThanOrEqual(0);
        expect(east - west).toBeLessThanOrEqual(360 + 1e-9);
        const outside = geometries
          .flatMap((one) => [...runsOf(one)].flat())
          .filter(([longitude = 0, latitude = 0]) => {
            const offset = (((longitude - west) % 360) + 360) % 360;
            const isWithin = offset <= east - west + 1e-9 || offset >= 360 - 1e-9;
            return !isWithin || latitude < south || latitude > north;
          });
        expect(outside, `outside ${west} to ${east}`).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is the tightest box for points: no gap is wider than the one left out', () => {
    const longitude = fc.integer({ min: -180, max: 180 });
    fc.assert(
      fc.property(fc.array(longitude, { minLength: 1, maxLength: 8 }), (longitudes) => {
        const [west = 0, , east = 0] =
          boundsOf(longitudes.map((degrees) => point(degrees, 0))) ?? [];
        const widths = longitudes.map((first) =>
          Math.max(...longitudes.map((other) => (((other - first) % 360) + 360) % 360)),
        );
        expect(east - west).toBe(Math.min(...widths));
      }),
    );
  });
});

describe('unwrapBBox', () => {
  it('moves the east beyond 180 where west lies east of it', () => {
    expect(unwrapBBox([170, -20, -170, 20])).toEqual([170, -20, 190, 20]);
    expect(unwrapBBox([0, -20, 10, 20])).toEqual([0, -20, 10, 20]);
    expect(unwrapBBox([170, -20, 0, -170, 20, 100])).toEqual([170, -20, 190, 20]);
  });
});
