import { isList, isObject, own } from '../../json';
import { Flaw } from '../issues';

/** The share of the positions that may be mistyped. */
const MOST_ODD = 0.05;

/**
 * Whether a file has the latitude first, judged by all of its positions. Those beyond 90° east or west are then lost;
 * the others would be drawn in the wrong place, such as the Antarctic for an American town.
 */
export class Order {
  #count = 0;
  #of = 0;
  #first: number | null = null;
  #isSeveral = false;
  #isPlain = false;

  /** Looks at one more feature. Returns false once the order is certain, and no more features are needed. */
  add(feature: unknown): boolean {
    const geometry = isObject(feature) ? own(feature, 'geometry') : null;
    for (const [longitude, latitude] of positionsIn(geometry)) {
      this.#of += 1;
      // The longitude is where it should be, or neither number is one.
      this.#isPlain ||= Math.abs(longitude) > 90 || Math.abs(latitude) > 180;
      if (this.#isPlain) return false;
      if (Math.abs(latitude) <= 90) continue;
      this.#count += 1;
      this.#first ??= latitude;
      // A single value may be mistyped, or stand in several places for an unknown position.
      this.#isSeveral ||= latitude !== this.#first;
    }
    return true;
  }

  get flaw(): Flaw<'positions-swapped'> | null {
    const isSwapped = !this.#isPlain && this.#isSeveral && this.#count > this.#of * MOST_ODD;
    return isSwapped
      ? new Flaw('', 'positions-swapped', { count: this.#count, of: this.#of })
      : null;
  }
}

export function swappedIn(features: readonly unknown[]): Flaw | null {
  const order = new Order();
  features.every((feature) => order.add(feature));
  return order.flaw;
}

/** No geometry is nested deeper, but for collections in collections. */
const DEEPEST = 12;

/** The positions as written, skipping anything else. */
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
