import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { anchorWithin } from '../../src/geometry/anchor-within';

const SQUARE: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [40, 0],
      [40, 40],
      [0, 40],
      [0, 0],
    ],
  ],
};

describe('anchorWithin', () => {
  it('stays where it is while that is seen', () => {
    expect(anchorWithin(SQUARE, [20, 20], [10, 10, 30, 30])).toEqual([20, 20]);
  });

  it('moves into the part that is seen', () => {
    const [lon = 0, lat = 0] = anchorWithin(SQUARE, [20, 20], [30, -20, 60, 10]);
    expect(lon).toBeGreaterThan(30);
    expect(lon).toBeLessThan(40);
    expect(lat).toBeGreaterThan(0);
    expect(lat).toBeLessThan(10);
  });

  it('stays outside a view that holds nothing of it', () => {
    expect(anchorWithin(SQUARE, [20, 20], [100, 0, 120, 20])).toEqual([20, 20]);
  });
});
