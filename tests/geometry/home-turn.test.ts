import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { expect, it } from 'vitest';
import { anchorOf } from '../../src/geometry/anchor';
import { boundsOf } from '../../src/geometry/bounds';
import { distanceBetween } from '../../src/geometry/distance';
import { turnedHome } from '../../src/geometry/home-turn';
import { mapParts } from '../../src/geometry/parts';
import { relationOf } from '../../src/geometry/relation';

/** Quarters of a degree, which a turn more or less leaves exact. */
const position: fc.Arbitrary<Position> = fc
  .tuple(fc.integer({ min: -719, max: 719 }), fc.integer({ min: -360, max: 360 }))
  .map(([x, y]) => [x / 4, y / 4]);
const line = fc.array(position, { minLength: 2, maxLength: 5 });
const ring = fc
  .array(position, { minLength: 3, maxLength: 6 })
  .map((open): Position[] => [...open, [...(open[0] ?? [])]]);
const geometry: fc.Arbitrary<Geometry> = fc.oneof(
  position.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
  line.map((coordinates): Geometry => ({ type: 'MultiPoint', coordinates })),
  line.map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
  ring.map((outer): Geometry => ({ type: 'Polygon', coordinates: [outer] })),
  fc
    .array(ring, { minLength: 2, maxLength: 3 })
    .map((rings): Geometry => ({ type: 'MultiPolygon', coordinates: rings.map((one) => [one]) })),
);

/** As a file writes it that counts on: each part some turns away. */
function turned(geometry: Geometry, turns: readonly number[]): Geometry {
  let at = 0;
  return mapParts(geometry, (part) => {
    const shift = 360 * (turns[at++ % turns.length] ?? 0);
    return part.map((run) => run.map(([x = 0, y = 0]) => [x + shift, y]));
  });
}

const onGlobe = ([x = 0, y = 0]: Position): Position => [((x % 360) + 360) % 360, y];

it('a geometry written some turns away is the same place: bounds, mark, distance, and how it lies to others', () => {
  const turns = fc.array(fc.constantFrom(-1, 0, 1), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(geometry, turns, geometry, (one, by, other) => {
      const home = turnedHome(turned(one, by));
      const [west = 0, ...rest] = boundsOf([home]) ?? [];
      const [from = 0, ...others] = boundsOf([turnedHome(one)]) ?? [];
      expect([west, ...rest]).toEqual([from, ...others]);
      expect(onGlobe(anchorOf(home))).toEqual(onGlobe(anchorOf(turnedHome(one))));
      expect(relationOf(home, other)).toBe(relationOf(turnedHome(one), other));
      expect(distanceBetween(home, other)).toEqual(distanceBetween(turnedHome(one), other));
    }),
    { numRuns: 300 },
  );
});

it('what lies within ±180 stays the same, bit for bit', () => {
  fc.assert(
    fc.property(geometry, (one) => {
      expect(turnedHome(one)).toEqual(one);
    }),
  );
});

it('one geometry of 249,000 positions has a mark, and lies inside or around another', () => {
  const coordinates: Position[] = Array.from({ length: 249_000 }, (_, i) => {
    const turn = (i / 248_999) * 2 * Math.PI;
    return i === 248_999 ? [10, 0] : [10 * Math.cos(turn), 10 * Math.sin(turn)];
  });
  const many: Geometry = { type: 'Polygon', coordinates: [coordinates] };
  const corners: Position[] = [
    [-20, -20],
    [20, -20],
    [20, 20],
    [-20, 20],
    [-20, -20],
  ];
  const around: Geometry = { type: 'Polygon', coordinates: [corners] };
  const at = anchorOf(many);
  expect(Math.hypot(at[0] ?? 90, at[1] ?? 90)).toBeLessThan(10);
  expect(relationOf(many, around)).toBe('inside');
  expect(relationOf(around, many)).toBe('around');
});
