import type { Position } from 'geojson';
import { isList, isObject, own } from '../../brief/json';
import { bordersOf, isTopology, landOf } from '../../formats/topojson';
import type { Town, WorldShapes } from '../../publish/picture/world-shapes';
import { readData } from '../world/data';

/** The borders, lakes and towns of the basemap, as pictures draw them. */
export async function worldShapes(): Promise<WorldShapes> {
  const files = ['world.json', 'disputed-borders.json', 'waters.json', 'towns.json'];
  const [atlas, disputed, waters, towns] = await Promise.all(files.map(readData));
  if (!isTopology(atlas)) throw new Error('The atlas is damaged.');
  const pairs = new Set(
    listIn(disputed, 'borders').map((border) => listIn(border, 'between').toSorted().join('-')),
  );
  const isDisputed = (a: Properties, b: Properties) =>
    pairs.has([a?.['a3'], b?.['a3']].toSorted().join('-'));
  return {
    land: landOf(atlas, 'countries'),
    lakes: { type: 'MultiPolygon', coordinates: lakesOf(waters) },
    borders: bordersOf(atlas, 'countries', (a, b) => !isDisputed(a, b)),
    disputed: bordersOf(atlas, 'countries', isDisputed),
    towns: listIn(towns, 'towns').flatMap(townOf),
  };
}

type Properties = Readonly<Record<string, unknown>> | undefined;

function townOf(town: unknown): readonly Town[] {
  if (!isList(town)) return [];
  const [name, lon, lat, , isCapital] = town;
  return [{ name: String(name), at: [Number(lon), Number(lat)], isCapital: isCapital === 1 }];
}

function lakesOf(waters: unknown): Position[][][] {
  const steps = isObject(waters) ? Number(own(waters, 'stepsPerDegree')) : 1;
  return listIn(waters, 'lakes').map((rings) => {
    const lake = (isList(rings) ? rings : []).map((ring) => ringOf(ring, steps));
    // Written one way or the other; a picture wants the outer ring clockwise.
    const isInsideOut = turnOf(lake[0] ?? []) > 0;
    return isInsideOut ? lake.map((ring) => ring.toReversed()) : lake;
  });
}

function ringOf(steps: unknown, stepsPerDegree: number): Position[] {
  const numbers = isList(steps) ? steps.map(Number) : [];
  const ring: Position[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    ring.push([x / stepsPerDegree, y / stepsPerDegree]);
  }
  return ring;
}

/** Above 0 for a ring that runs counterclockwise. */
function turnOf(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function listIn(data: unknown, member: string): readonly unknown[] {
  const list = isObject(data) ? own(data, member) : null;
  return isList(list) ? list : [];
}
