import type { GeometryCollection, Topology } from 'topojson-specification';

export type Named = { name: string; a3: string };
export type Countries = Topology<{ countries: GeometryCollection<Named> }>;
type Point = [lon: number, lat: number];

/** The Mercator map ends here. */
const POLE = 85.06;

/**
 * An atlas in plain degrees, without the arcs that only `land` used; `countries` is renumbered in place. Where the data
 * was cut, along ±180° or at the pole, the cut becomes arcs of its own, listed in `cuts`: land ends there without a coast.
 */
export function pruned(source: Countries): { atlas: Countries; cuts: Set<number> } {
  const arcs: Point[][] = [];
  const cuts = new Set<number>();
  const numbers = new Map<number, number[]>();
  const piecesOf = (old: number): number[] => {
    const pieces = splitAtCuts(degrees(source, old)).map(({ line, isCut }) => {
      const number = arcs.push(line) - 1;
      if (isCut) cuts.add(number);
      return number;
    });
    numbers.set(old, pieces);
    return pieces;
  };
  const renumber = (arc: number): number[] => {
    const old = arc < 0 ? ~arc : arc;
    const pieces = numbers.get(old) ?? piecesOf(old);
    return arc < 0 ? pieces.toReversed().map((number) => ~number) : pieces;
  };
  const { countries } = source.objects;
  for (const geometry of countries.geometries) {
    if (geometry.type === 'Polygon') geometry.arcs = geometry.arcs.map((r) => r.flatMap(renumber));
    if (geometry.type === 'MultiPolygon') {
      geometry.arcs = geometry.arcs.map((p) => p.map((r) => r.flatMap(renumber)));
    }
  }
  const { transform: _steps, bbox: _box, ...rest } = source;
  return { atlas: { ...rest, objects: { countries }, arcs }, cuts };
}

/** The parts of a line of arcs between its cuts. */
export function splitAt(line: readonly number[], cuts: ReadonlySet<number>): number[][] {
  const parts: number[][] = [[]];
  for (const arc of line) {
    if (cuts.has(arc < 0 ? ~arc : arc)) parts.push([]);
    else parts.at(-1)?.push(arc);
  }
  return parts.filter((part) => part.length > 0);
}

function splitAtCuts(line: readonly Point[]): { line: Point[]; isCut: boolean }[] {
  const pieces: { line: Point[]; isCut: boolean }[] = [];
  for (const [i, point] of line.slice(1).entries()) {
    const before = line[i] ?? point;
    const isCut = isOnCut(before, point);
    const piece = pieces.at(-1);
    if (piece?.isCut === isCut) piece.line.push(point);
    else pieces.push({ line: [before, point], isCut });
  }
  return pieces;
}

function isOnCut([lonA, latA]: Point, [lonB, latB]: Point): boolean {
  if (Math.min(Math.abs(latA), Math.abs(latB)) > POLE) return true;
  const onCut = (lon: number) => Math.abs(Math.abs(lon) - 180) < 1e-6;
  return onCut(lonA) && onCut(lonB) && Math.abs(lonA - lonB) < 1;
}

function degrees({ arcs, transform }: Countries, arc: number): Point[] {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [x0, y0] = transform?.translate ?? [0, 0];
  let [x, y] = [0, 0];
  return (arcs[arc] ?? []).map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x0 + kx * x, y0 + ky * y];
  });
}
