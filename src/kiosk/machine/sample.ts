import type { Brief, Place } from '../../brief/brief';
import { NO_FILTER } from '../../brief/queries/filter';
import type { State } from '../../state/state';
import { placesOf } from './tour';

/** How many places a tour has, and how many are tried to find those of which something is said. */
const MOST = { places: 30, tried: 90 };

/**
 * The places of a tour, out of very many: spread over the whole file, and ones of which something is said, if there are
 * any.
 */
export async function sampleOf(
  collection: NonNullable<State['collection']>,
  brief: Brief,
  signal: AbortSignal,
): Promise<readonly Place[]> {
  const { total } = await collection.page(NO_FILTER, { start: 0, end: 1 }, signal);
  const tried: Place[] = [];
  for (const start of spread(total, MOST.tried)) {
    const page = await collection.page(NO_FILTER, { start, end: start + 1 }, signal);
    const [row] = page.rows;
    const found = row ? await collection.place(row.id, signal) : null;
    if (found) tried.push(found.place);
  }
  const places = placesOf({ ...brief, places: tried });
  return spread(places.length, MOST.places).flatMap((at) => places[at] ?? []);
}

/** Up to `most` of the numbers from 0 to below `total`, evenly spaced. */
function spread(total: number, most: number): readonly number[] {
  const count = Math.min(total, most);
  return [...new Array(count).keys()].map((at) => Math.floor((at * total) / count));
}
