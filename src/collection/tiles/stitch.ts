import { areaOf, type Piece, type Run, SIDE } from './tile-piece';
import type { TileAt } from './tiles-in';

/** Two line ends at a tile edge are one if they are this near: each tile has rounded its own. */
const NEAR = 3;

/** A stretch along an edge between tiles, which a ring runs from `from` to `to`. */
export interface Stretch {
  /** Where the edge is, and whether it goes down the world. */
  readonly edge: number;
  readonly isDown: boolean;
  readonly from: number;
  readonly to: number;
}

/**
 * Joins the rings of pieces that tiles have cut into rings of the whole. Along a tile edge one piece runs one way and
 * the other back: what both share borders nothing, and is dropped.
 */
export function joinRings(rings: readonly Run[]): Run[] {
  const whole: Run[] = [];
  const paths: Run[] = [];
  const stretches: Stretch[] = [];
  for (const ring of rings) {
    const parts = partsOf(ring);
    if (!parts) whole.push(ring);
    else {
      paths.push(...parts.paths);
      stretches.push(...parts.stretches);
    }
  }
  const joined = ringsOf([...paths, ...netOf(stretches).map(pathOf)]);
  return [...whole, ...joined].filter((ring) => areaOf(ring) !== 0);
}

/** Lines of pieces, joined where they meet at an edge between tiles. */
export function joinLines(lines: readonly Run[]): Run[] {
  const ends = lines.flatMap((run, line) => [
    { line, isStart: true, x: run[0] ?? 0, y: run[1] ?? 0 },
    { line, isStart: false, x: run.at(-2) ?? 0, y: run.at(-1) ?? 0 },
  ]);
  const partners = new Map<number, number>();
  const buckets = new Map<string, number[]>();
  const cell = (value: number) => Math.floor(value / NEAR);
  ends.forEach(({ x, y, line }, at) => {
    if (!isOnEdge(x) && !isOnEdge(y)) return;
    const around = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => buckets.get(`${cell(x) + dx} ${cell(y) + dy}`) ?? []),
    );
    const partner = around.find((other) => {
      const end = ends[other];
      return (
        end &&
        end.line !== line &&
        !partners.has(other) &&
        Math.abs(end.x - x) + Math.abs(end.y - y) <= NEAR
      );
    });
    if (partner !== undefined) {
      partners.set(at, partner).set(partner, at);
      return;
    }
    const key = `${cell(x)} ${cell(y)}`;
    buckets.set(key, [...(buckets.get(key) ?? []), at]);
  });
  return chainsOf(lines, partners);
}

/** Lines by number; ends by twice that, plus one for the far end. */
function chainsOf(lines: readonly Run[], partners: ReadonlyMap<number, number>): Run[] {
  const used = new Set<number>();
  const chains: Run[] = [];
  const follow = (first: number) => {
    const points: number[] = [];
    for (let end: number | undefined = first; end !== undefined; ) {
      const line: number = end >> 1;
      if (used.has(line)) break;
      used.add(line);
      const run = lines[line] ?? new Float64Array();
      for (let at = 0; at < run.length; at += 2) {
        const from = end % 2 === 0 ? at : run.length - 2 - at;
        // Where two meet, one point is enough.
        if (at > 0 || points.length === 0) points.push(run[from] ?? 0, run[from + 1] ?? 0);
      }
      end = partners.get(end ^ 1);
    }
    chains.push(Float64Array.from(points));
  };
  lines.forEach((_, line) => {
    for (const end of [2 * line, 2 * line + 1]) {
      if (!partners.has(end) && !used.has(line)) follow(end);
    }
  });
  // Lines left over are closed loops.
  lines.forEach((_, line) => {
    if (!used.has(line)) follow(2 * line);
  });
  return chains;
}

/** Where a piece leaves its tile: stretches of its rings along an edge, and ends of its lines on one. */
export function leavingOf({ isArea, runs }: Piece): readonly Stretch[] {
  if (isArea) return netOf(runs.flatMap((ring) => partsOf(ring)?.stretches ?? []));
  return runs.flatMap((run) => [
    ...crossingAt(run[0] ?? 0, run[1] ?? 0),
    ...crossingAt(run.at(-2) ?? 0, run.at(-1) ?? 0),
  ]);
}

/** The tiles on the other side of where a piece leaves its own. */
export function tilesBeyond(piece: Piece | null, { z, x, y }: TileAt): TileAt[] {
  const across = 2 ** z;
  const left = piece ? leavingOf(piece) : [];
  const beyond = left.map(({ edge, isDown }) => {
    const far = edge === SIDE * (isDown ? x : y) ? -1 : 1;
    return isDown ? { z, x: (x + far + across) % across, y } : { z, x, y: y + far };
  });
  return beyond.filter((at) => at.y >= 0 && at.y < across);
}

function crossingAt(x: number, y: number): Stretch[] {
  return [
    ...(isOnEdge(x) ? [{ edge: x, isDown: true, from: y, to: y }] : []),
    ...(isOnEdge(y) ? [{ edge: y, isDown: false, from: x, to: x }] : []),
  ];
}

/** Whether two stretches on one edge, from tiles on either side, belong to one place. */
export function meet(a: Stretch, b: Stretch): boolean {
  const from = Math.max(Math.min(a.from, a.to), Math.min(b.from, b.to));
  const to = Math.min(Math.max(a.from, a.to), Math.max(b.from, b.to));
  const isPoint = a.from === a.to || b.from === b.to;
  if (isPoint) return from - to <= NEAR;
  return from < to && a.from < a.to !== b.from < b.to;
}

function isOnEdge(at: number): boolean {
  return at % SIDE === 0;
}

/** Divides a ring into stretches along tile edges and the paths between them; null if it touches no edge. */
function partsOf(ring: Run): { paths: Run[]; stretches: Stretch[] } | null {
  const { length } = ring;
  const stretches: Stretch[] = [];
  /** Where the stretches begin in the ring. */
  const breaks: number[] = [];
  for (let at = 0; at < length; at += 2) {
    const next = at + 2 < length ? at + 2 : 0;
    const [x = 0, y = 0, x2 = 0, y2 = 0] = [ring[at], ring[at + 1], ring[next], ring[next + 1]];
    if (x === x2 && isOnEdge(x)) {
      if (y !== y2) stretches.push({ edge: x, isDown: true, from: y, to: y2 });
      breaks.push(at);
    } else if (y === y2 && isOnEdge(y)) {
      stretches.push({ edge: y, isDown: false, from: x, to: x2 });
      breaks.push(at);
    }
  }
  if (stretches.length === 0) return null;
  const paths = breaks.flatMap((at, number) => {
    const from = (at + 2) % length;
    const to = breaks[(number + 1) % breaks.length] ?? 0;
    const path =
      from <= to ? ring.slice(from, to + 2) : joined(ring.slice(from), ring.slice(0, to + 2));
    return path.length > 2 ? [path] : [];
  });
  return { paths, stretches };
}

function joined(first: Run, second: Run): Run {
  const both = new Float64Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** The stretches, or parts of them, that no other ring runs in the opposite direction. */
function netOf(stretches: readonly Stretch[]): Stretch[] {
  const edges = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    const key = `${stretch.isDown} ${stretch.edge}`;
    const known = edges.get(key);
    if (known) known.push(stretch);
    else edges.set(key, [stretch]);
  }
  return [...edges.values()].flatMap(netOnEdge);
}

function netOnEdge(stretches: readonly Stretch[]): Stretch[] {
  const steps = stretches.flatMap(({ from, to }) => {
    const way = from < to ? 1 : -1;
    return [
      { at: Math.min(from, to), way },
      { at: Math.max(from, to), way: -way },
    ];
  });
  steps.sort((a, b) => a.at - b.at);
  const net: Stretch[] = [];
  let [ways, last] = [0, 0];
  for (const { at, way } of steps) {
    const [from, to] = ways > 0 ? [last, at] : [at, last];
    for (let count = Math.abs(ways); count > 0 && at > last; count--) {
      net.push(...stretches.slice(0, 1).map((first) => ({ ...first, from, to })));
    }
    ways += way;
    last = at;
  }
  return net;
}

function pathOf({ edge, isDown, from, to }: Stretch): Run {
  return Float64Array.from(isDown ? [edge, from, edge, to] : [from, edge, to, edge]);
}

/** Connects the paths into rings. */
function ringsOf(paths: readonly Run[]): Run[] {
  const key = (x = 0, y = 0) => `${x} ${y}`;
  const from = new Map<string, Run[]>();
  for (const path of paths) {
    const start = key(path[0], path[1]);
    const known = from.get(start);
    if (known) known.push(path);
    else from.set(start, [path]);
  }
  const used = new Set<Run>();
  const rings: Run[] = [];
  for (const first of paths) {
    const points: number[] = [];
    for (let path: Run | undefined = first; path && !used.has(path); ) {
      used.add(path);
      // The end of a path is the start of the next.
      for (let at = 0; at < path.length - 2; at++) points.push(path[at] ?? 0);
      const next = from.get(key(path.at(-2), path.at(-1)));
      while (next?.[0] && used.has(next[0])) next.shift();
      path = next?.[0];
    }
    rings.push(Float64Array.from(points));
  }
  return rings;
}
