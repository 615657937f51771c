import fc from 'fast-check';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { Arcs, closedAtPole } from '../../build/arcs';
import type { FlatAtlas } from '../../build/trim-atlas';
import { worldX, worldY } from '../../src/geometry/mercator';

const NOTHING = { type: 'MultiLineString' as const, arcs: [] };

/** In steps of a degree. */
function atlasOf(arcs: Point[][]): FlatAtlas {
  return {
    transform: { scale: [1, 1], translate: [-180, -90] },
    objects: {
      land: NOTHING,
      coast: NOTHING,
      border: NOTHING,
      disputed: NOTHING,
      lake: NOTHING,
      river: NOTHING,
      tributary: NOTHING,
    },
    arcs: arcs.map((arc) => arc.flat()),
    countries: [],
    seas: [],
    towns: [],
  };
}

const xs = ({ points }: { points: Float64Array }) => [...points].filter((_, at) => at % 2 === 0);
const ys = ({ points }: { points: Float64Array }) => [...points].filter((_, at) => at % 2 === 1);

type Point = [number, number];

const point = fc.tuple(fc.integer({ min: 0, max: 360 }), fc.integer({ min: 10, max: 170 }));
/** A line cut into arcs, some of which are run the other way. */
const cutLine = fc
  .array(
    fc.record({
      points: fc.array(point, { minLength: 1, maxLength: 5 }),
      isBackward: fc.boolean(),
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((pieces) => {
    let end: Point = [180, 90];
    const arcs = pieces.map(({ points, isBackward }) => {
      const arc = [end, ...points];
      end = arc.at(-1) ?? end;
      return inSteps(isBackward ? arc.toReversed() : arc);
    });
    return { arcs, line: pieces.map(({ isBackward }, at) => (isBackward ? ~at : at)) };
  });

function inSteps(arc: readonly Point[]): Point[] {
  return arc.map(([x, y], at) => {
    const [beforeX, beforeY] = arc[at - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });
}

describe('a line of arcs', () => {
  it('goes through the points that topojson-client finds, and stays on the map', () => {
    fc.assert(
      fc.property(cutLine, ({ arcs, line }) => {
        const atlas = atlasOf(arcs);
        const { geometry } = feature(
          { ...atlas, type: 'Topology', arcs },
          { type: 'LineString', arcs: line },
        );
        const made = new Arcs(atlas).line(line);
        expect(ys(made)).toEqual(geometry.coordinates.map(([, lat = 0]) => worldY(lat)));
        for (const [at, x] of xs(made).entries()) {
          const away = x - worldX(geometry.coordinates[at]?.[0] ?? 0);
          expect(away).toBeCloseTo(Math.round(away), 9);
        }
        for (const [at, x] of xs(made).slice(1).entries()) {
          expect(Math.abs(x - (xs(made)[at] ?? x))).toBeLessThan(0.5 + 1e-9);
        }
        expect(made.west).toBe(Math.min(...xs(made)));
        expect(made.east).toBe(Math.max(...xs(made)));
        expect(made.north).toBe(Math.min(...ys(made)));
        expect(made.south).toBe(Math.max(...ys(made)));
      }),
    );
  });

  it('goes on past the date line', () => {
    const arcs = new Arcs(
      atlasOf([
        [
          [350, 100],
          [5, 0],
        ],
        [
          [355, 100],
          [-345, 0],
        ],
      ]),
    );
    expect(xs(arcs.line([0, 1]))).toEqual([350, 355, 370].map((lon) => worldX(lon - 180)));
    expect(xs(arcs.line([~1, ~0]))).toEqual([10, -5, -10].map((lon) => worldX(lon - 180)));
  });

  it('that is missing is reported', () => {
    expect(() => new Arcs(atlasOf([])).line([7])).toThrow('no arc 7');
  });
});

describe('a ring', () => {
  it('that comes back to where it began stays as it is', () => {
    const arcs = new Arcs(
      atlasOf([
        [
          [10, 100],
          [5, 0],
          [0, 5],
          [-5, -5],
        ],
      ]),
    );
    const ring = arcs.line([0]);
    expect(closedAtPole(ring)).toBe(ring);
  });

  it('round the pole is closed along the map’s lower edge', () => {
    const arcs = new Arcs(
      atlasOf([
        [
          [0, 20],
          [120, 0],
          [120, 0],
          [120, 0],
        ],
      ]),
    );
    const ring = closedAtPole(arcs.line([0]));
    expect(xs(ring).slice(-2)).toEqual([1, 0]);
    expect(ys(ring).slice(-2)).toEqual([1, 1]);
    expect(ring.south).toBe(1);
  });
});
