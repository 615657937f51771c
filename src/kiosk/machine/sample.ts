import type { Brief, Place } from '../../brief/brief';
import { NO_FILTER } from '../../brief/queries/filter';
import type { State } from '../../state/state';
import { placesOf } from './tour';

/** Of so many places a tour is made; and it is looked at so many to find those of which something is said. */
const MOST = { places: 30, tried: 90 };

/** Of very many places those of a tour: from all of the file, and of which something is said, if there are any. */
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

/** Up to so many of the numbers from 0 to before `total`, equally far apart. */
function spread(total: number, most: number): readonly number[] {
  const count = Math.min(total, most);
  return [...new Array(count).keys()].map((at) => Math.floor((at * total) / count));
}
