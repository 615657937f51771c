import fc from 'fast-check';
import Supercluster from 'supercluster';
import { expect, test } from 'vitest';
import { ClusterIndex, type IndexedPoint } from '../../../src/map/places/cluster-index';

const MAX_ZOOM = 18;
const WORLD = [-180, -90, 180, 90] as const;

/** Supercluster has an edge at the date line: two points here are nearer to each other than through it. */
const position = fc.tuple(
  fc.double({ min: -140, max: 140, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);
const near = fc.tuple(
  fc.double({ min: 128, max: 128.4, noNaN: true }),
  fc.double({ min: 51.7, max: 52, noNaN: true }),
);
const places = fc
  .array(fc.oneof(position, near), { maxLength: 60 })
  .map((positions) => positions.map((position, owner): IndexedPoint => ({ owner, position })));

/** The owners that supercluster puts together, by zoom. It keeps single precision: 0.04 px at zoom 12. */
function clusteredBySupercluster(points: readonly IndexedPoint[], radius: number, maxZoom: number) {
  const index = new Supercluster({ radius, extent: 256, maxZoom, minPoints: 2 });
  index.load(
    points.map(({ owner, position }) => ({
      type: 'Feature',
      properties: { owner },
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  );
  return (zoom: number) =>
    index
      .getClusters([...WORLD], zoom)
      .map((found) => {
        const id = found.properties['cluster_id'];
        const leaves = id === undefined ? [found] : index.getLeaves(id, 1000);
        return leaves.map((leaf) => Number(leaf.properties['owner'])).sort((a, b) => a - b);
      })
      .sort();
}

test('the same points fall together as supercluster has it, wherever the date line lies', () => {
  const maxZoom = 12;
  fc.assert(
    fc.property(places, fc.double({ min: -360, max: 360, noNaN: true }), (points, turn) => {
      const turned = points.map(({ owner, position: [longitude = 0, latitude = 0] }) => ({
        owner,
        position: [longitude + turn, latitude],
      }));
      const ours = [points, turned].map((at) => new ClusterIndex(at, maxZoom));
      const narrow = clusteredBySupercluster(points, 23.95, maxZoom);
      const wide = clusteredBySupercluster(points, 24.05, maxZoom);
      for (let zoom = maxZoom + 1; zoom >= 0; zoom--) {
        const theirs = narrow(zoom);
        // A cluster is made of the clusters of the next zoom: below two at the very edge nothing can be compared.
        if (JSON.stringify(theirs) !== JSON.stringify(wide(zoom))) return;
        for (const index of ours) {
          const spots = index.spots(WORLD, zoom).map(({ members }) => [...members]);
          expect(spots.sort()).toEqual(theirs);
        }
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

test('two on either side of the date line that would cover each other are one, on the line between them', () => {
  const points = [179.9, -179.8].map((longitude, owner) => ({ owner, position: [longitude, 10] }));
  const [cluster, ...others] = new ClusterIndex(points, MAX_ZOOM).spots([170, 0, 190, 20], 3);
  expect(others).toEqual([]);
  expect(cluster).toMatchObject({ members: [0, 1], count: 2 });
  expect(cluster?.position[0]).toBeCloseTo(-179.95, 9);
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
