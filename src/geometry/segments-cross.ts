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

/** The side of the line a→b on which a position lies, as a sign; 0 on the line. */
function side(a: Position, b: Position, position: Position): number {
  return (
    (lonOf(b) - lonOf(a)) * (latOf(position) - latOf(a)) -
    (latOf(b) - latOf(a)) * (lonOf(position) - lonOf(a))
  );
}
