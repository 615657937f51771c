import type { Flaw } from '../brief/read/issues';
import type { Rare } from '../brief/read/rare/rare';
import type { Turn } from './turns';

/** The features that have been read, by index. */
interface ReadFeatures {
  readonly pieces: { readonly length: number };
  valueAt(index: number): unknown;
}

/**
 * The flaw of a file that has the latitude first, judged by all of its positions, as for a small one: one impossible
 * latitude that could be a longitude calls for a look at all of them.
 */
export async function swappedIn(
  { Order }: Rare,
  read: ReadFeatures,
  turn: Turn,
): Promise<Flaw | null> {
  const order = new Order();
  for (let index = 0; index < read.pieces.length; index++) {
    if (!order.add(read.valueAt(index))) break;
    if (turn.isOver) await turn.next();
  }
  return order.flaw;
}
