import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { unwrapGeometry } from '../../src/geometry/unwrap';
import { box } from '../support/fixture';

const ringOf = (...sides: Parameters<typeof box>): Position[] => box(...sides).coordinates[0] ?? [];

function parts(...coordinates: Position[][][]): Position[][][] {
  const area: MultiPolygon = { type: 'MultiPolygon', coordinates };
  return (unwrapGeometry(area) as MultiPolygon).coordinates;
}

const onTheLine = (ring: Position[] = []) =>
  ring.some(([x = 0], i) => Math.abs(x) % 360 === 180 && ring[i + 1]?.[0] === x);

describe('what was cut along the date line', () => {
  it('is one area again, without the cut', () => {
    const [whole, ...others] = parts([ringOf(170, 10, 180, 20)], [ringOf(-180, 10, -170, 20)]);
    expect(others).toEqual([]);
    const ring = whole?.[0] ?? [];
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(onTheLine(ring)).toBe(false);
    const corners = new Set(ring.map(([x, y]) => `${x} ${y}`));
    for (const corner of ['170 10', '190 10', '190 20', '170 20'])
      expect(corners).toContain(corner);
  });

  it('takes along the holes of both', () => {
    const [whole] = parts(
      [ringOf(170, 10, 180, 20), ringOf(172, 12, 174, 14)],
      [ringOf(-180, 10, -170, 20), ringOf(-176, 12, -174, 14)],
    );
    expect(whole?.slice(1).map((hole) => hole[0])).toEqual([
      [172, 12],
      [184, 12],
    ]);
  });

  it('joins only what shares its edge', () => {
    expect(parts([ringOf(170, 10, 180, 20)], [ringOf(-180, 12, -170, 18)])).toHaveLength(2);
    expect(parts([ringOf(0, 10, 10, 20)], [ringOf(10, 10, 20, 20)])).toHaveLength(2);
  });

  it('stays a ring when the cut is its last edge', () => {
    const turned = ringOf(170, 10, 180, 20);
    const ring = [...turned.slice(2), ...turned.slice(1, 3)];
    const [whole, ...others] = parts([ring], [ringOf(-180, 10, -170, 20)]);
    expect(others).toEqual([]);
    expect(whole?.[0]?.at(-1)).toEqual(whole?.[0]?.[0]);
    expect(onTheLine(whole?.[0])).toBe(false);
  });

  it('is one area where a file that counts from 0 to 360 has cut it at Greenwich', () => {
    const [whole, ...others] = parts([ringOf(0, 40, 8, 50)], [ringOf(355, 40, 360, 50)]);
    expect(others).toEqual([]);
    expect(new Set(whole?.[0]?.map(([x]) => x))).toEqual(new Set([-5, 0, 8]));
    const runsAlong = whole?.[0]?.some(([x], i, ring) => x === 0 && ring[i + 1]?.[0] === 0);
    expect(runsAlong).toBe(false);
  });
});
