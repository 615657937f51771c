import { bearing, booleanClockwise, distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { ringSector } from '../../src/geometry/sector';

const SUNAN = [125.675368, 39.200649];

describe('ringSector', () => {
  it('is closed, counter-clockwise, in four decimals, and between the two distances and bearings', () => {
    const [ring = []] = ringSector(SUNAN, [350_000, 650_000], [60, 100]).coordinates;
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(booleanClockwise(ring)).toBe(false);
    expect(ring).toHaveLength(2 * 21 + 1);
    for (const vertex of ring) {
      const meters = distance(SUNAN, vertex, { units: 'meters' });
      expect(Math.min(Math.abs(meters - 350_000), Math.abs(meters - 650_000))).toBeLessThan(20);
      expect(bearing(SUNAN, vertex)).toBeGreaterThan(59.99);
      expect(bearing(SUNAN, vertex)).toBeLessThan(100.01);
      for (const degrees of vertex) expect(degrees).toBe(Number(degrees.toFixed(4)));
    }
  });

  it('goes through north from the first bearing to the second', () => {
    const [ring = []] = ringSector([0, 0], [0, 100_000], [350, 10]).coordinates;
    expect(ring).toContainEqual([0, 0]);
    expect(Math.max(...ring.map(([, latitude = 0]) => latitude))).toBeCloseTo(0.9, 1);
    expect(Math.min(...ring.map(([, latitude = 0]) => latitude))).toBe(0);
  });

  it('crosses the date line in one piece', () => {
    const [ring = []] = ringSector([179, 0], [100_000, 400_000], [45, 135]).coordinates;
    expect(Math.max(...ring.map(([longitude = 0]) => longitude))).toBeCloseTo(182.6, 1);
  });

  it('is a ring with a hole where no bearings are given, and led over a pole that it holds', () => {
    const { coordinates } = ringSector(SUNAN, [350_000, 650_000], null);
    expect(coordinates.map((ring) => booleanClockwise(ring))).toEqual([false, true]);
    const around = ringSector([10, 80], [0, 2_000_000], null);
    expect(around.coordinates).toHaveLength(1);
    expect(around.coordinates.flat()).toContainEqual([expect.any(Number), 90]);
  });

  it('refuses a sector without width', () => {
    expect(() => ringSector(SUNAN, [5, 5], [0, 90])).toThrow(RangeError);
    expect(() => ringSector(SUNAN, [-1, 5], [0, 90])).toThrow(RangeError);
    expect(() => ringSector(SUNAN, [1, Number.POSITIVE_INFINITY], [0, 90])).toThrow(RangeError);
    expect(() => ringSector(SUNAN, [1, 5], [90, 90])).toThrow(RangeError);
  });
});
