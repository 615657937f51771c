/**
 * The stretch of a segment that lies in a box, as its start and end from 0 to 1; null where none does. The segment is
 * cut at each side of the box in turn (Liang and Barsky).
 */
export function partInBox(
  [x, y, x2, y2]: readonly [x: number, y: number, x2: number, y2: number],
  [left, top, right, bottom]: readonly [left: number, top: number, right: number, bottom: number],
): readonly [from: number, to: number] | null {
  let [from, to] = [0, 1];
  const axes = [
    [x, x2, left, right],
    [y, y2, top, bottom],
  ] as const;
  for (const [start, end, least, most] of axes) {
    const way = end - start;
    if (way === 0) {
      if (start < least || start > most) return null;
      continue;
    }
    const [first, last] = [(least - start) / way, (most - start) / way];
    from = Math.max(from, Math.min(first, last));
    to = Math.min(to, Math.max(first, last));
  }
  return from <= to ? [from, to] : null;
}
