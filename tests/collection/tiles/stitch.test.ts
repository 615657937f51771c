import fc from 'fast-check';
import type { Feature, Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { vectorTile } from '../../../src/archive/vector';
import { areaOf, type Piece, pieceOf, SIDE } from '../../../src/collection/tiles/tile-piece';
import {
  geometryOfShape,
  joinPieces,
  type WholeShape,
} from '../../../src/collection/tiles/whole-shape';
import { worldX, worldY } from '../../../src/geometry/mercator';
import { polygonsOf } from '../../../src/geometry/positions';
import { vectorTiles } from '../../support/pmtiles';
import { runs } from '../make';

/** A feature cut by the tiles of a zoom and joined again. */
function cutAndJoined(feature: Feature, z: number): WholeShape {
  const layers = { places: { type: 'FeatureCollection' as const, features: [feature] } };
  const pieces = Object.entries(vectorTiles(layers, z)).flatMap(([key, bytes]): Piece[] => {
    const [at = 0, x = 0, y = 0] = key.split('/').map(Number);
    const layer = vectorTile(new Uint8Array(bytes).buffer).layers['places'];
    if (at !== z || !layer) return [];
    return [...new Array(layer.length).keys()].flatMap(
      (i) => pieceOf(layer.feature(i), { z, x, y }) ?? [],
    );
  });
  return joinPieces(pieces, z);
}

/** A star: never over itself, with a bay where a tile may cut it many times. */
const star = fc
  .record({
    lon: fc.double({ min: -150, max: 150, noNaN: true }),
    lat: fc.double({ min: -55, max: 55, noNaN: true }),
    reaches: fc.array(fc.double({ min: 8, max: 24, noNaN: true }), { minLength: 5, maxLength: 24 }),
  })
  .map(({ lon, lat, reaches }): Feature<Polygon> => {
    const ring = reaches.map((reach, at) => {
      const angle = (2 * Math.PI * at) / reaches.length;
      return [lon + reach * Math.cos(angle), lat + reach * Math.sin(angle)];
    });
    const hole = [...ring].reverse().map(([x = 0, y = 0]) => [(x + lon) / 2, (y + lat) / 2]);
    const coordinates = [ring, hole].map((run) => [...run, run[0] ?? []]);
    return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } };
  });

it('puts an area together as it was, with its holes, whatever tiles cut it into', () => {
  fc.assert(
    fc.property(star, fc.integer({ min: 1, max: 4 }), (feature, z) => {
      const { rings } = cutAndJoined(feature, z);
      const across = SIDE * 2 ** z;
      const expected = feature.geometry.coordinates.map((ring) =>
        areaOf(ring.flatMap(([lon = 0, lat = 0]) => [worldX(lon) * across, worldY(lat) * across])),
      );
      const areas = (runs: readonly number[]) => runs.map(Math.abs).sort((a, b) => b - a);
      // A step of a pixel is left where both tiles have rounded the same corner.
      const found = areas(rings.map(areaOf)).filter((area) => area > 100);
      expect(found).toHaveLength(2);
      areas(expected).forEach((area, at) => {
        expect(Math.abs((found[at] ?? 0) / area - 1)).toBeLessThan(0.03);
      });
      const geometry = geometryOfShape({ z, rings, lines: [] });
      const [parts] = geometry ? [...polygonsOf(geometry)].filter((each) => each.length > 1) : [];
      expect(parts).toHaveLength(2);
    }),
    runs(40),
  );
});

it('leaves no edge of a tile as a border', () => {
  fc.assert(
    fc.property(star, fc.integer({ min: 2, max: 4 }), (feature, z) => {
      for (const ring of cutAndJoined(feature, z).rings) {
        for (let at = 0; at < ring.length; at += 2) {
          const next = (at + 2) % ring.length;
          for (const axis of [0, 1]) {
            const isAlong =
              ring[at + axis] === ring[next + axis] && (ring[at + axis] ?? 1) % SIDE === 0;
            const length = Math.abs((ring[at + 1 - axis] ?? 0) - (ring[next + 1 - axis] ?? 0));
            // Where both tiles have rounded their own, a step of a pixel or so may be left.
            if (isAlong) expect(length).toBeLessThan(4);
          }
        }
      }
    }),
    runs(60),
  );
});

it('joins a line, also one that goes around, and one along an edge of tiles', () => {
  const line = (...coordinates: number[][]): Feature => ({
    ...{ type: 'Feature', properties: {} },
    geometry: { type: 'LineString', coordinates },
  });
  const zigzag = line([-100, 10], [-40, 12], [20, -30], [80, 44], [120, -9]);
  const around = line([-30, -30], [30, -30], [30, 30], [-30, 30], [-30, -30]);
  const along = line([0, -60], [0, 60]);
  for (const z of [0, 1, 3, 5]) {
    const ends = [zigzag, around, along].map((feature) => cutAndJoined(feature, z).lines.length);
    expect(ends).toEqual([1, 1, 1]);
  }
});

it('joins an area over the date line, of which each end of the world has a part', () => {
  const half = (west: number, east: number) => [
    [
      [west, 60],
      [east, 60],
      [east, 70],
      [west, 70],
      [west, 60],
    ],
  ];
  const feature: Feature = {
    ...{ type: 'Feature', properties: {} },
    geometry: { type: 'MultiPolygon', coordinates: [half(150, 180), half(-180, -160)] },
  };
  for (const z of [0, 1, 4]) expect(cutAndJoined(feature, z).rings).toHaveLength(1);
});
