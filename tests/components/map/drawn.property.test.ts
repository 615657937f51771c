import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { beforeEach, expect, it } from 'vitest';
import { boundsOf } from '../../../src/geometry/bounds';
import { beyondEdge } from '../../../src/geometry/map-edge';
import { linesOf, pointsOf, polygonsOf } from '../../../src/geometry/positions';
import { allChosenMarks, choose, chosenMarks, chosenShapes } from '../../support/drawn';
import { BRIEF, box, feature } from '../../support/fixture';
import { mount, prefer } from '../../support/mount';
import { partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

/** Often at the seams; on a grid, so that no two points are nearer than a mark is wide. */
const position: fc.Arbitrary<Position> = fc
  .tuple(
    fc.oneof(fc.integer({ min: -36, max: 36 }), fc.constantFrom(-36, 36, 35, -35, 0)),
    fc.oneof(fc.integer({ min: -16, max: 16 }), fc.constantFrom(-18, 18, 0)),
  )
  .map(([lng, lat]) => [lng * 5, lat * 5]);

const size = fc.constantFrom(1e-7, 0.01, 1, 10, 60);

/** A block, wound either way and begun at any vertex; one that crosses the line is cut there, its parts in any order. */
const block: fc.Arbitrary<Position[][][]> = fc
  .tuple(position, size, size, fc.boolean(), fc.nat(3), fc.boolean(), fc.boolean())
  .map(([[west = 0, at = 0], width, height, isReversed, first, isCut, isSwapped]) => {
    const south = Math.min(at, 89);
    const north = Math.min(90, south + height);
    const east = west + width;
    const ring = (left: number, right: number): Position[] => {
      const corners = box(left, south, right, north).coordinates[0]?.slice(0, -1) ?? [];
      const turned = [...corners.slice(first), ...corners.slice(0, first)];
      const wound = isReversed ? turned.reverse() : turned;
      return [...wound, wound[0] ?? []];
    };
    if (east <= 180) return [[ring(west, east)]];
    if (!isCut) return [[ring(west, east - 360)]];
    const parts = [[ring(west, 180)], [ring(-180, east - 360)]];
    return isSwapped ? parts.reverse() : parts;
  });

const line = fc.array(position, { minLength: 2, maxLength: 6 });
const simple: fc.Arbitrary<Geometry> = fc.oneof(
  position.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
  fc
    .array(position, { minLength: 1, maxLength: 5 })
    .map((coordinates): Geometry => ({ type: 'MultiPoint', coordinates })),
  line.map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((coordinates): Geometry => ({ type: 'MultiLineString', coordinates })),
  block.map((parts): Geometry => ({ type: 'Polygon', coordinates: parts[0] ?? [] })),
  fc
    .array(block, { minLength: 1, maxLength: 3 })
    .map((blocks): Geometry => ({ type: 'MultiPolygon', coordinates: blocks.flat() })),
);
const { geometry } = fc.letrec<{ geometry: Geometry; members: Geometry[] }>((tie) => ({
  geometry: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    { arbitrary: simple, weight: 4 },
    {
      arbitrary: tie('members').map(
        (geometries): Geometry => ({ type: 'GeometryCollection', geometries }),
      ),
      weight: 2,
    },
  ),
  members: fc.array(tie('geometry'), { minLength: 1, maxLength: 3 }),
}));

/** The name of the first has room in the opening view, and none where it is chosen: it stayed where it had been. */
const HIDDEN_AFTER_SHOWN: Geometry[] = [
  {
    type: 'Polygon',
    coordinates: [
      [
        [180, 0],
        [180, 0],
        [180, 60],
        [180, 60],
        [180, 0],
      ],
    ],
  },
  { type: 'Polygon', coordinates: box(0, 0, 1e-7, 1e-7).coordinates },
];

/** Spots on the globe at which points stand; the two ends of the map are one line. */
function spotsOf(geometry: Geometry): number {
  const spots = pointsOf(geometry).map(([lng = 0, lat = 0]) => `${(lng + 360) % 360} ${lat}`);
  return new Set(spots).size;
}

/** No view of the world shows all of it at once. */
function isWide(geometry: Geometry): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = boundsOf([geometry]) ?? [];
  return east - west > 180 || north - south > 90;
}

/** Whether it has a line or an area; with `onMap`, one of which at least a part is on the map. */
function hasShape(geometry: Geometry, onMap: boolean): boolean {
  const runs = [...linesOf(geometry), ...[...polygonsOf(geometry)].map((rings) => rings.flat())];
  return runs.some(
    (coordinates) => !onMap || !beyondEdge({ type: 'MultiPoint', coordinates }).isAll,
  );
}

it('every place that the list says is on the map is drawn there, or reported as missing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(geometry, { minLength: 1, maxLength: 5 }), async (geometries) => {
      const mounted = await mount({
        brief: {
          ...BRIEF,
          article: undefined,
          topics: undefined,
          bbox: undefined,
          features: geometries.map((one, i) => feature(`Place ${i}`, one)),
        },
      });
      const listed = partsOf(mounted).places.getByRole('button').elements();
      expect(listed).toHaveLength(geometries.length);
      for (const [i, one] of geometries.entries()) {
        expect(listed[i]?.textContent).not.toContain('not on the map');
        await choose(mounted, `place-${i}`);
        const marks = spotsOf(one) || 1;
        // What is all beyond the map's end may have a mark there and no more.
        const isDrawn = () => chosenShapes(mounted).length > 0 || !hasShape(one, true);
        const drawn = () => ({
          marks: (isWide(one) ? allChosenMarks : chosenMarks)(mounted).length,
          hasShape: hasShape(one, false) && isDrawn(),
        });
        await expect.poll(drawn).toEqual({ marks, hasShape: hasShape(one, false) });
      }
      expect(mounted.dashboard.issues.filter(({ severity }) => severity === 'fault')).toEqual([]);
      mounted.host.remove();
    }),
    {
      examples: [[HIDDEN_AFTER_SHOWN]],
      numRuns: 25,
      endOnFailure: false,
      interruptAfterTimeLimit: 40_000,
    },
  );
}, 120_000);

/** The same meridian, as RFC 7946 writes it. */
const wrapped = (lng: number): number => ((((lng + 180) % 360) + 360) % 360) - 180;
/** Web Mercator, in degrees of the equator. */
const northing = (lat: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

/** An area that may lie over the date line, and a point to each side of it: in degrees east and north of its corner. */
interface Stand {
  readonly corner: readonly [west: number, south: number];
  readonly size: readonly [width: number, height: number];
  readonly points: readonly (readonly [east: number, north: number])[];
  readonly geometry: Geometry;
}

const stand: fc.Arbitrary<Stand> = fc
  .record({
    west: fc.oneof(fc.integer({ min: -180, max: 179 }), fc.integer({ min: 160, max: 179 })),
    south: fc.integer({ min: -70, max: 58 }),
    width: fc.integer({ min: 2, max: 30 }),
    height: fc.integer({ min: 2, max: 12 }),
    isCut: fc.boolean(),
    order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  })
  .map(({ west, south, width, height, isCut, order }) => {
    const points = [
      [-9, -5],
      [width + 9, height + 5],
    ] as const;
    const blockOf = (left: number, right: number) =>
      box(wrapped(left), south, right > 180 ? wrapped(right) : right, south + height).coordinates;
    const area: Geometry =
      isCut && west + width > 180
        ? {
            type: 'MultiPolygon',
            coordinates: [
              box(-180, south, west + width - 360, south + height).coordinates,
              box(west, south, 180, south + height).coordinates,
            ],
          }
        : { type: 'Polygon', coordinates: blockOf(west, west + width) };
    const members: Geometry[] = [
      area,
      ...points.map(
        ([east, north]): Geometry => ({
          type: 'Point',
          coordinates: [wrapped(west + east), south + north],
        }),
      ),
    ];
    const geometries = order.flatMap((at) => members[at] ?? []);
    return {
      corner: [west, south],
      size: [width, height],
      points,
      geometry: { type: 'GeometryCollection', geometries },
    };
  });

it('what is drawn stands where it is listed, on either side of the date line', async () => {
  await fc.assert(
    fc.asyncProperty(stand, async ({ corner: [west, south], size, points, geometry }) => {
      const far = { type: 'Point' as const, coordinates: [wrapped(west + 170), 0] };
      const mounted = await mount({
        brief: {
          ...BRIEF,
          article: undefined,
          topics: undefined,
          bbox: undefined,
          features: [feature('It', geometry), feature('Far', far)],
        },
      });
      await choose(mounted, 'it');
      /** How many pixels each edge of the area is from where its two marks say that it must be. */
      const off = () => {
        const marks = allChosenMarks(mounted)
          .map((mark) => mark.getBoundingClientRect())
          .map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const)
          .sort(([a], [b]) => a - b);
        const [area] = chosenShapes(mounted, '.area');
        const [first, last] = marks;
        const [[east, north], [farEast]] = [points[0] ?? [0, 0], points[1] ?? [0, 0]];
        if (marks.length !== 2 || !first || !last || !area) return null;
        const degree = (last[0] - first[0]) / (farEast - east);
        const [x, y] = [
          (lng: number) => first[0] + (lng - east) * degree,
          (lat: number) => first[1] - (northing(south + lat) - northing(south + north)) * degree,
        ];
        const { left, right, top, bottom } = area.getBoundingClientRect();
        return Math.max(
          ...[left - x(0), right - x(size[0]), top - y(size[1]), bottom - y(0)].map(Math.abs),
        );
      };
      await expect.poll(() => off() ?? Number.POSITIVE_INFINITY).toBeLessThan(4);
      mounted.host.remove();
    }),
    { numRuns: 25, endOnFailure: false, interruptAfterTimeLimit: 40_000 },
  );
}, 120_000);
