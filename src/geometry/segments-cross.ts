import type { Position } from 'geojson';
import { latOf, lonOf } from './positions';

/** True where a segment of one line crosses one of the other; both in the same turn of the globe. */
export function segmentsCross(a: readonly Position[], b: readonly Position[]): boolean {
  return a.some((start, i) => {
    const end = a[i + 1];
    if (end === undefined) return false;
    return b.some((from, k) => {
      const to = b[k + 1];
      return (
        to !== undefined &&
        side(start, end, from) * side(start, end, to) < 0 &&
        side(from, to, start) * side(from, to, end) < 0
      );
    });
  });
}

/** On which side of the line a→b a position lies: the sign says which, 0 on it. */
function side(a: Position, b: Position, position: Position): number {
  return (
    (lonOf(b) - lonOf(a)) * (latOf(position) - latOf(a)) -
    (latOf(b) - latOf(a)) * (lonOf(position) - lonOf(a))
  );
}
