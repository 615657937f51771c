import { booleanPointInPolygon, distance, nearestPointOnLine, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/geometry/contains';
import { segmentDistance } from '../../src/geometry/segment-distance';

const position = fc.tuple(
  fc.double({ min: -170, max: 170, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

describe('contains', () => {
  it('says what Turf says, with and without a hole', () => {
    fc.assert(
      fc.property(position, position, fc.double({ min: 0.5, max: 30, noNaN: true }), (p, c, r) => {
        const square = (half: number) => [
          [c[0] - half, c[1] - half],
          [c[0] + half, c[1] - half],
          [c[0] + half, c[1] + half],
          [c[0] - half, c[1] + half],
          [c[0] - half, c[1] - half],
        ];
        const rings = [square(r), square(r / 2)];
        const nearEdge = [r, r / 2].some((half) =>
          [0, 1].some((axis) => Math.abs(Math.abs((p[axis] ?? 0) - (c[axis] ?? 0)) - half) < 1e-9),
        );
        fc.pre(!nearEdge);
        expect(contains(rings, p)).toBe(booleanPointInPolygon(p, polygon(rings)));
      }),
    );
  });
});

describe('segmentDistance', () => {
  it('says what Turf says, to a ten-thousandth', () => {
    const near = fc.tuple(
      fc.double({ min: -20, max: 20, noNaN: true }),
      fc.double({ min: -20, max: 20, noNaN: true }),
    );
    fc.assert(
      fc.property(near, near, near, (p, a, b) => {
        fc.pre(distance(a, b) > 10);
        const line = { type: 'LineString' as const, coordinates: [a, b] };
        const turf = nearestPointOnLine(line, p, { units: 'meters' }).properties.pointDistance;
        expect(Math.abs(segmentDistance(p, a, b) - turf)).toBeLessThan(1 + turf * 1e-4);
      }),
    );
  });
});
