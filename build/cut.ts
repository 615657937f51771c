export type Point = readonly [x: number, y: number];

export interface Rectangle {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** The part of a ring within a rectangle, closed along its edges: its first point is also its last. */
export function cutRing(ring: readonly Point[], rectangle: Rectangle): Point[] {
  const { west, north, east, south } = rectangle;
  const atX =
    (x: number) =>
    ([ax, ay]: Point, [bx, by]: Point): Point => [x, ay + ((by - ay) * (x - ax)) / (bx - ax)];
  const atY =
    (y: number) =>
    ([ax, ay]: Point, [bx, by]: Point): Point => [ax + ((bx - ax) * (y - ay)) / (by - ay), y];
  let left: readonly Point[] = String(ring[0]) === String(ring.at(-1)) ? ring.slice(1) : ring;
  left = cutAt(left, ([x]) => x >= west, atX(west));
  left = cutAt(left, ([x]) => x <= east, atX(east));
  left = cutAt(left, ([, y]) => y >= north, atY(north));
  left = cutAt(left, ([, y]) => y <= south, atY(south));
  const [first] = left;
  return first ? [...left, first] : [];
}

/** Sutherland–Hodgman clipping: what lies beyond one edge is replaced by the way along it. */
function cutAt(
  ring: readonly Point[],
  isInside: (point: Point) => boolean,
  crossing: (from: Point, to: Point) => Point,
): Point[] {
  const kept: Point[] = [];
  for (const [i, to] of ring.entries()) {
    const from = ring.at(i - 1) ?? to;
    if (isInside(from) !== isInside(to)) kept.push(crossing(from, to));
    if (isInside(to)) kept.push(to);
  }
  return kept;
}

/** The parts of a line that lie in a rectangle. */
export function cutLine(line: readonly Point[], rectangle: Rectangle): Point[][] {
  const parts: Point[][] = [];
  let isOpen = false;
  for (const [i, to] of line.slice(1).entries()) {
    const from = line[i] ?? to;
    const inside = stretchInside(from, to, rectangle);
    if (!inside) {
      isOpen = false;
      continue;
    }
    const [start, end] = inside;
    if (!isOpen || start > 0) parts.push([along(from, to, start)]);
    parts.at(-1)?.push(along(from, to, end));
    isOpen = end === 1;
  }
  return parts;
}

/** From where to where a stretch is inside, as parts of it: Liang–Barsky clipping. */
function stretchInside([ax, ay]: Point, [bx, by]: Point, { west, north, east, south }: Rectangle) {
  let [start, end] = [0, 1];
  const sides = [
    [ax - bx, ax - west],
    [bx - ax, east - ax],
    [ay - by, ay - north],
    [by - ay, south - ay],
  ];
  for (const [step = 0, room = 0] of sides) {
    if (step === 0 && room < 0) return null;
    if (step < 0) start = Math.max(start, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return start < end ? ([start, end] as const) : null;
}

function along([ax, ay]: Point, [bx, by]: Point, part: number): Point {
  if (part === 0) return [ax, ay];
  return part === 1 ? [bx, by] : [ax + part * (bx - ax), ay + part * (by - ay)];
}
