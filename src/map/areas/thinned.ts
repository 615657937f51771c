import type * as L from '../leaflet';
import { inkedLines, inkedRings } from './ink';
import { simplify } from './leaflet-lines';

type Run = L.Point[];
type View = Pick<L.Bounds, 'min' | 'max'>;

/** How far a line may be drawn from where it runs, in pixels. */
const TOLERANCE = 0.8;
/** Leaflet's thinning looks at the whole line again for each vertex that it keeps. */
const MOST_AT_ONCE = 500;
/** A path with more stretches than this takes a browser seconds to paint. */
const MANY = 5_000;

/** The fewest vertices that look the same; with so many that most cover each other, only those that can be seen. */
export function thinnedLines(runs: readonly Run[], view: View): Run[] {
  const isMany = countOf(runs) > MANY;
  return (isMany ? inkedLines(runs, view) : runs).map(simplified);
}

/** The same for rings. */
export function thinnedRings(rings: readonly Run[], view: View): Run[] {
  if (countOf(rings) <= MANY) return rings.map(simplified);
  const inked = inkedRings(rings, view);
  return [...inked.rings.map(simplified), ...inked.lines];
}

function countOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.length, 0);
}

function simplified(run: Run): Run {
  const simple: Run = [];
  for (let at = 0; at === 0 || at < run.length - 1; at += MOST_AT_ONCE) {
    // Each piece begins where the one before ended.
    const piece = simplify(run.slice(at, at + MOST_AT_ONCE + 1), TOLERANCE);
    for (const point of at === 0 ? piece : piece.slice(1)) simple.push(point);
  }
  return simple;
}
