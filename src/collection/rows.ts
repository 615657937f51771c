import type { Place } from '../brief/brief';
import type { Stretch } from '../brief/queries/found';
import { stretchesOf } from '../brief/search/fold';
import { type Contents, wordsOf } from './contents';
import type { Row } from './port';

/** UTF-16 code units of a snippet on either side of the first word found. */
const AROUND = 60;

/** A place as a list shows it, with the folded words that were searched for marked. */
export function rowOf(
  { columns }: Contents,
  number: number,
  place: Place,
  words: readonly string[],
): Row {
  const { id, name, kind } = place;
  const lon = columns.lon.at(number);
  return {
    index: number,
    id,
    name,
    isNameless: place.isNameless ?? false,
    kind,
    position: Number.isNaN(lon) ? null : [lon, columns.lat.at(number)],
    matches: words.length > 0 ? stretchesOf(name, words) : [],
    snippet: snippetOf(wordsOf(place), words),
  };
}

/** The first text that has any of the words, around the first of them. */
function snippetOf(texts: readonly string[], words: readonly string[]): Row['snippet'] {
  if (words.length === 0) return null;
  for (const text of texts) {
    const stretches = stretchesOf(text, words);
    const [first] = stretches;
    if (!first) continue;
    const [start, end] = surroundings(text, first);
    const matches = stretches
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from - start, to - start] as const);
    return { text: text.slice(start, end), matches };
  }
  return null;
}

/** Whole words where there are any, and no half of a letter. */
function surroundings(text: string, [from, to]: Stretch): Stretch {
  let start = Math.max(0, from - AROUND);
  let end = Math.min(text.length, to + AROUND);
  const space = text.slice(start, from).search(/\s/);
  if (start > 0 && space >= 0) start += space + 1;
  const last = text.slice(to, end).search(/\s\S*$/);
  if (end < text.length && last >= 0) end = to + last;
  if (/[\udc00-\udfff]/.test(text[start] ?? '')) start++;
  if (/[\ud800-\udbff]/.test(text[end - 1] ?? '')) end--;
  return [start, end];
}
