import { booleanClockwise, booleanPointInPolygon, distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { geodesicCircle } from '../../src/geometry/geodesic-circle';

describe('geodesicCircle', () => {
  it.each([
    ['at the equator', [0, 0], 5_000],
    ['at Sunan', [125.675368, 39.200649], 650_000],
    ['on the date line', [180, -17], 300_000],
  ])(
    'has all its vertices at the radius, closed and counter-clockwise, %s',
    (_, center, radius) => {
      const [ring = []] = geodesicCircle(center, radius).coordinates;
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(booleanClockwise(ring)).toBe(false);
      for (const vertex of ring) {
        expect(distance(center, vertex, { units: 'meters' })).toBeCloseTo(radius, 0);
      }
      const longitudes = ring.map(([longitude = 0]) => longitude);
      expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(20);
    },
  );

  it('is led over a pole that it holds', () => {
    const circle = geodesicCircle([20, 85], 1_000_000);
    const [ring = []] = circle.coordinates;
    const longitudes = ring.map(([longitude = 0]) => longitude);
    expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeCloseTo(360, 6);
    expect(Math.max(...ring.map(([, latitude = 0]) => latitude))).toBe(90);
    expect(ring.at(-1)).toEqual(ring[0]);
    const somewhere = (longitudes[0] ?? 0) - 100;
    const within = [somewhere, somewhere + 360, somewhere - 360];
    expect(within.some((longitude) => booleanPointInPolygon([longitude, 89], circle))).toBe(true);
  });

  it('draws an absurd radius as the largest', () => {
    expect(geodesicCircle([0, 0], 1e9)).toEqual(geodesicCircle([0, 0], 10_000_000));
  });

  it.each([0, -1, Number.NaN])('refuses the radius %d', (radius) => {
    expect(() => geodesicCircle([0, 0], radius)).toThrow(RangeError);
  });
});
