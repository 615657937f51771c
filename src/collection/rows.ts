import type { Place } from '../brief/brief';
import { hitIn, nameOf, saidOf, searchable } from '../brief/search/said';
import type { Contents } from './contents';
import type { Row } from './port';

/** A place as a list shows it, with the folded words that were searched for marked. */
export function rowOf(
  { columns, brief }: Contents,
  number: number,
  place: Place,
  words: readonly string[],
): Row {
  const { id, name, kind } = place;
  const lon = columns.lon.at(number);
  const said = () => [nameOf(place), ...saidOf(brief, place)].map(searchable);
  const hit = words.length > 0 ? hitIn(said(), words)?.hit : null;
  return {
    index: number,
    id,
    name,
    isNameless: place.isNameless ?? false,
    kind,
    position: Number.isNaN(lon) ? null : [lon, columns.lat.at(number)],
    matches: hit?.name ?? [],
    snippet: hit?.snippet ?? null,
  };
}
