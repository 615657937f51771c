import { isList, isObject, own } from '../../json';
import { Flaw } from '../issues';

/** The share of the positions that may be mistyped. */
const MOST_ODD = 0.05;

/**
 * The flaw of a file that has the latitude first. Its positions east or west of 90° are lost; the others would be drawn
 * where they are not, in the Antarctic for a town of America.
 */
export function swappedIn(features: readonly unknown[]): Flaw<'positions-swapped'> | null {
  const beyond = new Set<number>();
  let [count, of] = [0, 0];
  for (const feature of features) {
    const geometry = isObject(feature) ? own(feature, 'geometry') : null;
    for (const [longitude, latitude] of positionsIn(geometry)) {
      of += 1;
      // A longitude stands where it should.
      if (Math.abs(longitude) > 90) return null;
      if (Math.abs(latitude) <= 90) continue;
      if (Math.abs(latitude) > 180) return null;
      count += 1;
      beyond.add(latitude);
    }
  }
  // One may be mistyped, or say in several places that nothing is known.
  const isSwapped = beyond.size > 1 && count > of * MOST_ODD;
  return isSwapped ? new Flaw('', 'positions-swapped', { count, of }) : null;
}

/** No geometry is nested deeper, but for collections in collections. */
const DEEPEST = 12;

/** As they are written, without what is none. */
function* positionsIn(value: unknown, depth = 0): Generator<readonly [number, number]> {
  if (depth > DEEPEST) return;
  if (isObject(value)) {
    yield* positionsIn(own(value, 'coordinates') ?? own(value, 'geometries'), depth + 1);
    return;
  }
  if (!isList(value)) return;
  const [longitude, latitude] = value;
  if (typeof longitude === 'number' && typeof latitude === 'number') yield [longitude, latitude];
  else for (const inner of value) yield* positionsIn(inner, depth + 1);
}
