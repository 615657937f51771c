import fc from 'fast-check';
import Supercluster from 'supercluster';
import { expect, test } from 'vitest';
import { ClusterIndex, type IndexedPoint } from '../../../src/map/places/cluster-index';

const MAX_ZOOM = 18;
const WORLD = [-180, -90, 180, 90] as const;

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);
const near = fc.tuple(
  fc.double({ min: 128, max: 128.4, noNaN: true }),
  fc.double({ min: 51.7, max: 52, noNaN: true }),
);
const places = fc
  .array(fc.oneof(position, near), { maxLength: 60 })
  .map((positions) => positions.map((position, owner): IndexedPoint => ({ owner, position })));

test('the same points fall together as supercluster has it', () => {
  fc.assert(
    fc.property(places, (points) => {
      const index = new ClusterIndex(points, MAX_ZOOM);
      const other = new Supercluster({ radius: 24, extent: 256, maxZoom: MAX_ZOOM, minPoints: 2 });
      other.load(
        points.map(({ owner, position }) => ({
          type: 'Feature',
          properties: { owner },
          geometry: { type: 'Point', coordinates: [...position] },
        })),
      );
      for (let zoom = 0; zoom <= MAX_ZOOM + 1; zoom++) {
        const ours = index.spots(WORLD, zoom).map(({ members }) => [...members]);
        const theirs = other.getClusters([...WORLD], zoom).map((found) => {
          const id = found.properties['cluster_id'];
          const leaves = id === undefined ? [found] : other.getLeaves(id, 1000);
          return leaves.map((leaf) => Number(leaf.properties['owner'])).sort((a, b) => a - b);
        });
        expect(ours.sort()).toEqual(theirs.sort());
      }
    }),
  );
});

const pair: readonly IndexedPoint[] = [
  { owner: 0, position: [179.9, 10] },
  { owner: 1, position: [179.8, 10] },
];

test('a view across the date line has what stands on either side of it, and one beside it has not', () => {
  const points = [...pair, { owner: 2, position: [-179, 10] }, { owner: 3, position: [0, 10] }];
  const index = new ClusterIndex(points, MAX_ZOOM);
  const seen = (west: number, east: number) =>
    index.spots([west, 0, east, 20], 12).map(({ key }) => key);
  expect(seen(170, 190)).toEqual(['0', '1', '2']);
  expect(seen(-190, -170)).toEqual(['0', '1', '2']);
  expect(seen(530, 540)).toEqual(['0', '1']);
  expect(seen(-10, 730)).toEqual(['0', '1', '2', '3']);
});

test('a cluster stands in the middle of its points and knows where they part', () => {
  const index = new ClusterIndex(pair, MAX_ZOOM);
  const [cluster] = index.spots([170, 0, 180, 20], 3);
  expect(cluster).toMatchObject({ key: '0+2', members: [0, 1], count: 2 });
  expect(cluster?.position[0]).toBeCloseTo(179.85, 9);
  expect(cluster?.position[1]).toBeCloseTo(10, 9);
  const zoom = cluster?.expansionZoom ?? 0;
  expect(index.spots([170, 0, 180, 20], zoom - 1)).toHaveLength(1);
  expect(index.spots([170, 0, 180, 20], zoom)).toHaveLength(2);
  expect(index.apartZoom(0)).toBe(zoom);
});

test('points of one place are one, and points at one position never part', () => {
  const at = (owner: number): IndexedPoint => ({ owner, position: [20, 50] });
  const own = new ClusterIndex([at(0), at(0)], MAX_ZOOM);
  expect(own.spots(WORLD, 5)).toMatchObject([{ key: '0', members: [0], count: 1 }]);
  const two = new ClusterIndex([at(0), at(0), at(1)], MAX_ZOOM);
  expect(two.spots(WORLD, 18)).toMatchObject([
    { members: [0, 2], count: 2, expansionZoom: Number.POSITIVE_INFINITY },
  ]);
  expect(two.apartZoom(2)).toBe(MAX_ZOOM);
  expect(new ClusterIndex([], MAX_ZOOM).spots(WORLD, 5)).toEqual([]);
});
