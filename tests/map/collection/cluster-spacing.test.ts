import { expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/brief/queries/filter';
import type { Cluster, Collection } from '../../../src/collection/port';
import { Spacing } from '../../../src/map/collection/cluster-spacing';
import { fakeCollection } from '../../support/fake-collection';

const WORLD = [-180, -85, 180, 85] as const;
const signal = new AbortController().signal;

/** Two places at each crossing of a grid, so that each is a cluster. */
function grid(step: number): Collection {
  const places = [];
  for (let lon = -179; lon < 180; lon += step) {
    for (let lat = -70; lat < 71; lat += step) {
      places.push({ name: '', lon, lat }, { name: '', lon, lat });
    }
  }
  return fakeCollection(places);
}

function counting(collection: Collection): { collection: Collection; radii: number[] } {
  const radii: number[] = [];
  const clusters: Collection['clusters'] = (view, ...rest) => {
    radii.push(view.radius);
    return collection.clusters(view, ...rest);
  };
  return { collection: { ...collection, clusters }, radii };
}

const several = (clusters: readonly Cluster[]) => clusters.filter(({ row }) => !row).length;

it('draws a crowded view farther apart, until it can be read', async () => {
  const { collection, radii } = counting(grid(4));
  const query = { collection, filter: NO_FILTER, apart: [], box: WORLD, zoom: 2, scale: 1 };
  const { clusters } = await new Spacing().ask(query, signal);
  expect(several(clusters)).toBeLessThan(200);
  expect(radii.at(-1)).toBeGreaterThan(60);
});

it('draws few places as near to each other as they can be told apart', async () => {
  const { collection, radii } = counting(grid(60));
  const query = { collection, filter: NO_FILTER, apart: [], box: WORLD, zoom: 3, scale: 1 };
  await new Spacing().ask(query, signal);
  expect(radii.at(-1)).toBe(26);
});

it('draws circles of larger numbers farther apart', async () => {
  const { collection, radii } = counting(grid(90));
  const query = { collection, filter: NO_FILTER, apart: [], box: WORLD, zoom: 3, scale: 2 };
  await new Spacing().ask(query, signal);
  expect(radii.at(-1)).toBe(52);
});

it('draws circles apart in which the number of very many has room', async () => {
  const places = Array.from({ length: 3000 }, (_, at) => ({ name: '', lon: at % 2, lat: 50 }));
  const { collection, radii } = counting(fakeCollection(places));
  const query = { collection, filter: NO_FILTER, apart: [], box: WORLD, zoom: 3, scale: 1 };
  await new Spacing().ask(query, signal);
  expect(radii.at(-1)).toBe(44);
  // From nearer, each of the two circles is as many.
  await new Spacing().ask({ ...query, zoom: 8 }, signal);
  expect(radii.at(-1)).toBe(44);
});

it('asks once where it knows how far apart marks stand at a zoom, and anew for another filter', async () => {
  const { collection, radii } = counting(grid(4));
  const spacing = new Spacing();
  const query = { collection, filter: NO_FILTER, apart: [], box: WORLD, zoom: 2, scale: 1 };
  await spacing.ask(query, signal);
  radii.length = 0;
  await spacing.ask({ ...query, zoom: 1.75 }, signal);
  expect(radii).toHaveLength(1);
  await spacing.ask({ ...query, filter: { ...NO_FILTER } }, signal);
  expect(radii.length).toBeGreaterThan(1);
});
