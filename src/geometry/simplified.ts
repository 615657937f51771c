type Point = readonly [x: number, y: number];

/**
 * The line with only the points that keep it within `tolerance` of its course (Douglas–Peucker); the first and last
 * always stay.
 */
export function simplified<P extends Point>(line: readonly P[], tolerance: number): P[] {
  const keep = new Set([0, line.length - 1]);
  const open: [from: number, to: number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const { at, distance } = farthest(line, from, to);
    if (distance <= tolerance) continue;
    keep.add(at);
    open.push([from, at], [at, to]);
  }
  return line.filter((_, i) => keep.has(i));
}

function farthest(line: readonly Point[], from: number, to: number) {
  let [at, distance] = [from, 0];
  const [a, b] = [line[from], line[to]];
  if (!a || !b) return { at, distance };
  for (let i = from + 1; i < to; i++) {
    const found = distanceTo(a, b, line[i] ?? a);
    if (found > distance) [at, distance] = [i, found];
  }
  return { at, distance };
}

/** From a point to the stretch between two others. */
function distanceTo([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
