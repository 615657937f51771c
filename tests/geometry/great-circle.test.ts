import { distance, length, lineString } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densifyLine, greatCircle } from '../../src/geometry/great-circle';
import { position } from './arbitrary';

const VOSTOCHNY = [128.333932, 51.884395];
const MOSCOW = [37.617778, 55.751667];

describe('greatCircle', () => {
  it('bends towards the pole and is as long as the distance', () => {
    const way = greatCircle(VOSTOCHNY, MOSCOW);
    expect(way[0]).toEqual(VOSTOCHNY);
    expect(way.at(-1)).toEqual(MOSCOW);
    expect(Math.max(...way.map(([, latitude = 0]) => latitude))).toBeGreaterThan(60);
    expect(length(lineString(way))).toBeCloseTo(distance(VOSTOCHNY, MOSCOW), 3);
  });

  it('has more segments for a longer way', () => {
    expect(greatCircle([0, 0], [90, 0])).toHaveLength(65);
    expect(greatCircle([0, 0], [0.1, 0])).toHaveLength(2);
  });

  it('crosses the date line without a jump', () => {
    const way = greatCircle([139.7, 35.7], [-122.4, 37.8]);
    expect(way.at(-1)?.[0]).toBeCloseTo(237.6, 6);
  });

  it('is finite and starts where it should for any two positions', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const way = greatCircle(from, to);
        expect(way[0]).toEqual(from);
        expect(way.flat().every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('densifyLine', () => {
  it('goes through every vertex, across the date line too', () => {
    const way = densifyLine([
      [170, 10],
      [-170, 10],
      [-150, 20],
    ]);
    expect(way[0]).toEqual([170, 10]);
    expect(way).toContainEqual([190, 10]);
    expect(way.at(-1)).toEqual([210, 20]);
    expect(way.length).toBeGreaterThan(10);
  });

  it('keeps a lone position and nothing', () => {
    expect(densifyLine([[1, 2, 3]])).toEqual([[1, 2]]);
    expect(densifyLine([])).toEqual([]);
  });
});
