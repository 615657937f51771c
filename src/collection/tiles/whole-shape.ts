import type { Geometry, Position } from 'geojson';
import { anchorOf } from '../../geometry/anchor';
import type { Bounds } from '../../geometry/bounds';
import { worldX, worldY } from '../../geometry/mercator';
import type { Frame } from '../cut';
import { joinLines, joinRings } from './stitch';
import { positionOf } from './tile-feature';
import { areaOf, linesIn, type Piece, type Run, ringsIn, SIDE } from './tile-piece';

/** Lines and rings of a place, joined from the pieces in each tile of a zoom. */
export interface WholeShape {
  readonly z: number;
  readonly lines: readonly Run[];
  readonly rings: readonly Run[];
}

export function joinPieces(pieces: readonly Piece[], z: number): WholeShape {
  const runsOf = (isArea: boolean) =>
    pieces.filter((piece) => piece.isArea === isArea).flatMap(({ runs }) => runs);
  const rings = joinRings(runsOf(true));
  return { z, lines: joinLines(runsOf(false)), rings: joinAroundTheWorld(rings, z) };
}

/** A ring that ends at the world's left edge continues from its right. */
function joinAroundTheWorld(rings: readonly Run[], z: number): readonly Run[] {
  const across = SIDE * 2 ** z;
  const has = (ring: Run, edge: number) => ring.some((at, i) => i % 2 === 0 && at === edge);
  const isLeft = (ring: Run) => has(ring, 0) && !has(ring, across);
  if (!rings.some(isLeft) || !rings.some((ring) => has(ring, across))) return rings;
  const moved = rings.map((ring) =>
    isLeft(ring) ? ring.map((at, i) => (i % 2 === 0 ? at + across : at)) : ring,
  );
  return joinRings(moved);
}

/** The part in a box. */
export function cutToBox({ z, lines, rings }: WholeShape, box: Bounds): WholeShape {
  const across = SIDE * 2 ** z;
  const [west, south, east, north] = box;
  const frames = [-360, 0, 360].map(
    (turn): Frame => [
      worldX(west + turn) * across,
      worldY(north) * across,
      worldX(east + turn) * across,
      worldY(south) * across,
    ],
  );
  return {
    z,
    lines: frames.flatMap((frame) => lines.flatMap((run) => linesIn(run, frame))),
    rings: frames.flatMap((frame) => rings.flatMap((run) => ringsIn(run, frame))),
  };
}

/** As GeoJSON has it; longitudes may exceed 180, where it goes on. Null where nothing is left. */
export function geometryOfShape({ z, lines, rings }: WholeShape): Geometry | null {
  const line = lines.map((run) => positionsOf(withoutLeaps(run, z), z));
  const polygons = polygonsOf(rings).map((parts) => parts.map((run) => closed(run, z)));
  const [firstLine, ...moreLines] = line;
  const [firstArea, ...moreAreas] = polygons;
  const geometries: Geometry[] = [];
  if (firstLine) {
    geometries.push(
      moreLines.length > 0
        ? { type: 'MultiLineString', coordinates: line }
        : { type: 'LineString', coordinates: firstLine },
    );
  }
  if (firstArea) {
    geometries.push(
      moreAreas.length > 0
        ? { type: 'MultiPolygon', coordinates: polygons }
        : { type: 'Polygon', coordinates: firstArea },
    );
  }
  const [only] = geometries;
  return geometries.length > 1 ? { type: 'GeometryCollection', geometries } : (only ?? null);
}

/**
 * Where its mark stands; null where nothing is left. In tiles a line runs straight across the map: the great-circle
 * middle of a long step lies elsewhere, in tiles without it.
 */
export function markOf(shape: WholeShape): Position | null {
  const { z, lines, rings } = shape;
  if (rings.length === 0) {
    const [x, y] = middleOf(lines) ?? [];
    return x === undefined || y === undefined ? null : positionAt(x, y, z);
  }
  const geometry = geometryOfShape(shape);
  return geometry && anchorOf(geometry);
}

/** The middle of the longest, in pixels. */
function middleOf(lines: readonly Run[]): readonly [x: number, y: number] | null {
  let [longest, most]: [Run | null, number] = [null, -1];
  for (const line of lines) {
    const length = stepsOf(line).reduce((sum, step) => sum + lengthOf(step), 0);
    if (length > most) [longest, most] = [line, length];
  }
  let rest = most / 2;
  for (const step of longest ? stepsOf(longest) : []) {
    const length = lengthOf(step);
    if (length > 0 && length >= rest) {
      const [x = 0, y = 0, x2 = 0, y2 = 0] = step;
      return [x + ((x2 - x) * rest) / length, y + ((y2 - y) * rest) / length];
    }
    rest -= length;
  }
  const [x, y] = longest ?? [];
  return x === undefined || y === undefined ? null : [x, y];
}

function stepsOf(line: Run): Run[] {
  const steps: Run[] = [];
  for (let at = 0; at + 3 < line.length; at += 2) steps.push(line.subarray(at, at + 4));
  return steps;
}

function lengthOf([x = 0, y = 0, x2 = 0, y2 = 0]: Run): number {
  return Math.hypot(x2 - x, y2 - y);
}

/** A step across more than half the world would be taken for the shorter way round: it is split in two. */
function withoutLeaps(line: Run, z: number): Run {
  const half = (SIDE * 2 ** z) / 2;
  const isLeap = ([x = 0, , x2 = 0]: Run) => Math.abs(x2 - x) > half;
  if (!stepsOf(line).some(isLeap)) return line;
  const more = stepsOf(line).flatMap((step) => {
    const [x = 0, y = 0, x2 = 0, y2 = 0] = step;
    return isLeap(step) ? [x, y, (x + x2) / 2, (y + y2) / 2] : [x, y];
  });
  return Float64Array.from([...more, ...line.subarray(-2)]);
}

function positionAt(x: number, y: number, z: number): Position {
  return positionOf({ z, x: 0, y: 0 }, x / SIDE, y / SIDE);
}

function positionsOf(run: Run, z: number): Position[] {
  const positions: Position[] = [];
  for (let at = 0; at < run.length; at += 2) {
    const [x = 0, y = 0] = [run[at], run[at + 1]];
    const before = at > 0 && run[at - 2] === x && run[at - 1] === y;
    if (!before) positions.push(positionAt(x, y, z));
  }
  return positions;
}

/** Tiles count from the top, so that their rings run the other way than those of GeoJSON. */
function closed(run: Run, z: number): Position[] {
  const positions = positionsOf(run, z).reverse();
  const [first] = positions;
  const last = positions.at(-1);
  const isClosed = first && last && first[0] === last[0] && first[1] === last[1];
  return first && !isClosed ? [...positions, first] : positions;
}

interface Outer {
  readonly ring: Run;
  readonly box: Bounds;
  readonly rings: Run[];
}

/** Each hole with the smallest ring around it. */
function polygonsOf(rings: readonly Run[]): Run[][] {
  const outers = rings
    .filter((ring) => areaOf(ring) > 0)
    .map((ring): Outer => ({ ring, box: boxOf(ring), rings: [ring] }))
    .sort((a, b) => sizeOf(a.box) - sizeOf(b.box));
  for (const hole of rings.filter((ring) => areaOf(ring) <= 0)) {
    const box = boxOf(hole);
    const around = outers.filter((outer) => isWithin(box, outer.box));
    const outer = around.find(({ ring }) => isAround(ring, hole)) ?? around[0];
    outer?.rings.push(hole);
  }
  return outers.map((outer) => outer.rings);
}

function boxOf(ring: Run): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < ring.length; at += 2) {
    const [x = 0, y = 0] = [ring[at], ring[at + 1]];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return [left, top, right, bottom];
}

function sizeOf([left, top, right, bottom]: Bounds): number {
  return (right - left) * (bottom - top);
}

function isWithin([left, top, right, bottom]: Bounds, around: Bounds): boolean {
  return left >= around[0] && top >= around[1] && right <= around[2] && bottom <= around[3];
}

/** By the middle of the hole's first step, which seldom lies on the ring. */
function isAround(ring: Run, [x = 0, y = 0, x2 = 0, y2 = 0]: Run): boolean {
  const [atX, atY] = [(x + x2) / 2, (y + y2) / 2];
  let isInside = false;
  for (let at = 0; at < ring.length; at += 2) {
    const next = at + 2 < ring.length ? at + 2 : 0;
    const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[at], ring[at + 1], ring[next], ring[next + 1]];
    if (ay > atY === by > atY) continue;
    if (atX < ax + ((atY - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
  }
  return isInside;
}
