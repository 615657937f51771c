import { geoMercator, geoPath } from 'd3-geo';
import fc from 'fast-check';
import type { MultiPolygon, Position } from 'geojson';
import { expect, it } from 'vitest';
import { nearView } from '../../../src/publish/picture/near-view';

const BOX = { left: 600, top: 0, width: 500, height: 600 };

/** Clockwise, as d3-geo wants it. */
const square = ([lon, lat, size]: readonly [number, number, number]): Position[] => [
  [lon, lat],
  [lon, lat + size],
  [lon + size, lat + size],
  [lon + size, lat],
  [lon, lat],
];

const place = fc.tuple(
  fc.integer({ min: -180, max: 170 }),
  fc.integer({ min: -80, max: 70 }),
  fc.integer({ min: 1, max: 10 }),
);

it('leaves out what is not seen, and nothing else, wherever the view is', () => {
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 40 }),
      fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -60, max: 60 })),
      fc.double({ min: 80, max: 4000, noNaN: true }),
      (places, [lon, lat], scale) => {
        const projection = geoMercator().rotate([-lon, 0]).scale(scale).translate([850, 300]);
        const [, down = 0] = projection([lon, lat]) ?? [];
        projection
          .translate([850, 600 - down])
          .clipExtent([
            [BOX.left, BOX.top],
            [BOX.left + BOX.width, BOX.top + BOX.height],
          ])
          .precision(0);
        const land: MultiPolygon = {
          type: 'MultiPolygon',
          coordinates: places.map((each) => [square(each)]),
        };
        const none = { type: 'MultiLineString', coordinates: [] } as const;
        const world = {
          land,
          lakes: land,
          borders: { ...none, coordinates: [] },
          disputed: { ...none, coordinates: [] },
        };
        const path = geoPath(projection).digits(1);
        const near = nearView(world, projection, BOX);
        expect(path(near.land)).toBe(path(land));
        expect(near.lakes).toEqual(near.land);
      },
    ),
    { numRuns: 60 },
  );
});

it('leaves most of the world out of a view of some degrees', () => {
  const projection = geoMercator().rotate([-128, 0]).scale(4000).translate([850, 300]);
  const land: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [[square([0, 0, 5])], [square([127, -2, 5])], [square([-170, 0, 5])]],
  };
  const lines = { type: 'MultiLineString' as const, coordinates: [] };
  const near = nearView({ land, lakes: land, borders: lines, disputed: lines }, projection, BOX);
  expect(near.land.coordinates).toEqual([[square([127, -2, 5])]]);
});
