import type { Transform } from 'topojson-specification';
import towns from '../geo/world/towns.json' with { type: 'json' };
import waters from '../geo/world/waters.json' with { type: 'json' };
import { simplified } from '../src/geometry/simplified.ts';
import type { Detail, TownGroup } from '../src/map/world/atlas.ts';
import type { RankedTown } from './sources/rank-towns.ts';

type Line = [lon: number, lat: number][];

/**
 * For the first sketch: the size of lakes that a globe shows, in square degrees, and how far their shores may be off.
 */
const COARSE = { area: 1.2, tolerance: 0.08 };
/** The parts of a degree in which towns are given: about 200 m. */
const TOWN_STEPS = 500;

/** Lakes and rivers as arcs of an atlas: numbers in steps from one position to the next, east and north in turn. */
export function watersOf(detail: Detail, transform: Transform) {
  const isFine = detail === '50m';
  const lakes = waters.lakes
    .map((rings) => rings.map(degrees))
    .filter(([outer = []]) => isFine || areaOf(outer) > COARSE.area)
    .flat();
  const arcsOf = (lines: Line[]) =>
    lines
      .map((line) => arcOf(isFine ? line : simplified(line, COARSE.tolerance), transform))
      // Fewer numbers are not a line, and a ring of three positions has no inside.
      .filter(({ length }) => length > 4);
  return {
    lake: arcsOf(lakes).filter(({ length }) => length > 6),
    river: isFine ? arcsOf(waters.rivers.map(degrees)) : [],
    tributary: isFine ? arcsOf(waters.tributaries.map(degrees)) : [],
  };
}

/** The towns of an atlas. */
export function townsOf(detail: Detail): TownGroup[] {
  if (detail === '110m') return [];
  const all = towns.towns.map(([name, lon, lat, zoom, isCapital]) => ({
    name: String(name),
    lon: Number(lon),
    lat: Number(lat),
    zoom: Number(zoom),
    isCapital: isCapital === 1,
  }));
  return townGroups(all);
}

/** Towns by the zoom from which they are shown, each group from west to east. */
export function townGroups(all: readonly Omit<RankedTown, 'people' | 'country'>[]): TownGroup[] {
  const zooms = [...new Set(all.map(({ zoom }) => zoom))].sort((a, b) => a - b);
  return zooms.map((zoom) => {
    const group = all
      .filter((town) => town.zoom === zoom)
      .map(({ name, lon, lat, isCapital }) => {
        const [x, y] = [Math.round(lon * TOWN_STEPS), Math.round(lat * TOWN_STEPS)];
        return { name, x, y, isCapital };
      })
      .sort((a, b) => a.x - b.x);
    return {
      zoom,
      names: group.map(({ name }) => name).join('|'),
      at: group.flatMap(({ x, y }, i) => [x - (group[i - 1]?.x ?? 0), y]),
      capitals: group.flatMap(({ isCapital }, i) => (isCapital ? [i] : [])),
    };
  });
}

function degrees(steps: readonly number[]): Line {
  const line: Line = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    line.push([x / waters.stepsPerDegree, y / waters.stepsPerDegree]);
  }
  return line;
}

function arcOf(line: Line, { scale, translate }: Transform): number[] {
  const [kx, ky] = scale;
  const [left, bottom] = translate;
  const arc: number[] = [];
  let [atX, atY] = [0, 0];
  for (const [lon, lat] of line) {
    const [x, y] = [Math.round((lon - left) / kx), Math.round((lat - bottom) / ky)];
    // Several positions of the source may fall on one of ours.
    if (arc.length > 0 && x === atX && y === atY) continue;
    arc.push(x - atX, y - atY);
    [atX, atY] = [x, y];
  }
  return arc;
}

function areaOf(ring: Line): number {
  const sum = ring.reduce((area, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return area + (x * nextY - nextX * y) / 2;
  }, 0);
  return Math.abs(sum);
}
