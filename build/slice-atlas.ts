import type { Atlas, Detail, Layer } from '../src/map/world/atlas.ts';
import { Arcs, closedAtPole } from './arcs.ts';
import { cutLine, cutRing, type Point } from './cut.ts';
import { writeLines } from './line-text.ts';
import type { FlatAtlas } from './trim-atlas.ts';

/** How a world is cut: into 2^zoom slices each way, with its side divided into `steps` for positions. */
export interface Cut {
  readonly zoom: number;
  readonly steps: number;
}

/** Steps of 5 km at the equator in the first sketch, and of 300 m in the fine atlas. */
const CUTS: Record<Detail, Cut> = {
  '110m': { zoom: 1, steps: 2 ** 13 },
  '50m': { zoom: 4, steps: 2 ** 17 },
};

/** Lines, or the rings of areas, in the world square: x from 0 to 1 and beyond, y downward. */
interface Lines {
  readonly kind: 'line' | 'area';
  readonly lines: readonly (readonly Point[])[];
}

/** The JSON of an atlas for a page: projected, and cut into slices of which a view needs only a few. */
export function sliceAtlas(flat: FlatAtlas, detail: Detail): string {
  const { countries, seas, towns, objects } = flat;
  const arcs = new Arcs(flat);
  const lines = (shape: keyof FlatAtlas['objects']) =>
    objects[shape].arcs.map((line) => arcs.line(line));
  const as = (kind: Lines['kind'], some: ReturnType<typeof lines>): Lines => ({
    kind,
    lines: some.map(({ points }) => pairs(points)),
  });
  const cut = CUTS[detail];
  const slices = sliced(
    {
      land: as('area', lines('land').map(closedAtPole)),
      coast: as('line', lines('coast')),
      border: as('line', lines('border')),
      lake: as('area', lines('lake')),
      // From afar, no shore is seen apart from its lake.
      ...(detail === '50m' && { shore: as('line', lines('lake')) }),
      river: as('line', lines('river')),
      tributary: as('line', lines('tributary')),
    },
    cut,
  );
  // Its dashes would start again in each slice.
  const disputed = as('line', lines('disputed')).lines.map((line) => inSteps(line, cut.steps));
  const whole = { disputed: writeLines(disputed, 0, 0) };
  return JSON.stringify({
    type: 'SlicedAtlas',
    ...cut,
    slices,
    whole,
    countries,
    seas,
    towns,
  });
}

/** Layers cut into slices, by `x/y`: each slice has the text of its lines of each layer. */
export function sliced(
  layers: Readonly<Partial<Record<Layer, Lines>>>,
  { zoom, steps }: Cut,
): Atlas['slices'] {
  const across = 2 ** zoom;
  const side = steps / across;
  const parts = new Map<string, Map<Layer, Point[][]>>();
  const put = (x: number, y: number, layer: Layer, part: readonly Point[]) => {
    // A line that leaves the world goes on at its other side.
    const home = ((x % across) + across) % across;
    const line = distinct(
      part.map(([px, py]) => [Math.round(px) + (home - x) * side, Math.round(py)]),
    );
    if (line.length < 2) return;
    const key = `${home}/${y}`;
    const slice = parts.get(key) ?? new Map<Layer, Point[][]>();
    parts.set(key, slice.set(layer, [...(slice.get(layer) ?? []), line]));
  };
  for (const [layer, { kind, lines }] of Object.entries(layers) as [Layer, Lines][]) {
    for (const line of lines.map((one) => inSteps(one, steps))) {
      for (const [x, y] of touched(line, side)) {
        if (y < 0 || y >= across) continue;
        const [west, north] = [x * side, y * side];
        const rectangle = { west, north, east: west + side, south: north + side };
        const cut = kind === 'area' ? [cutRing(line, rectangle)] : cutLine(line, rectangle);
        for (const part of cut) put(x, y, layer, part);
      }
    }
  }
  return Object.fromEntries(
    [...parts].map(([key, slice]) => {
      const [x = 0, y = 0] = key.split('/').map(Number);
      const texts = [...slice].map(([layer, lines]) => [
        layer,
        writeLines(lines, x * side, y * side),
      ]);
      return [key, Object.fromEntries(texts)];
    }),
  );
}

/** The slices that a line may be in. */
function touched(line: readonly Point[], side: number): Point[] {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  const [west, east] = ends(xs, side);
  const [north, south] = ends(ys, side);
  return range(west, east).flatMap((x) => range(north, south).map((y): Point => [x, y]));
}

function ends(values: readonly number[], side: number): [number, number] {
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  return [Math.floor(low / side), Math.floor(high / side)];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function inSteps(line: readonly Point[], steps: number): Point[] {
  return distinct(line.map(([x, y]) => [Math.round(x * steps), Math.round(y * steps)]));
}

/** The line without points that fall on the one before. */
function distinct(line: readonly Point[]): Point[] {
  return line.filter(([x, y], i) => {
    const before = line[i - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}

function pairs(points: Float64Array): Point[] {
  return Array.from({ length: points.length / 2 }, (_, i) => [
    points[2 * i] ?? 0,
    points[2 * i + 1] ?? 0,
  ]);
}
