import type { Filter } from '../brief/queries/filter';
import type { Contents } from './contents';

/**
 * Makes the test of a filter, for the numbers of places. It answers as `matches` does for a place of a brief; words are
 * not tested here. An event without a position of its own is shown at its place, and so is not in the list.
 */
export function filterTest(
  { columns, ids }: Pick<Contents, 'columns' | 'ids'>,
  filter: Filter,
): (number: number) => boolean {
  const { span, kinds } = filter;
  const topics = filter.topics.size > 0 ? columns.topics.numbersOf(filter.topics) : null;
  const articles = filter.articles.size > 0 ? columns.articles.numbersOf(filter.articles) : null;
  const isKind = kinds && kinds.size > 0 ? columns.kinds.map((id) => kinds.has(id)) : null;
  const events = eventsIn({ columns, ids });
  const isHeard = (number: number) =>
    articles === null ||
    columns.articles.countOf(number) === 0 ||
    [number, ...(events.at.get(number) ?? [])].some((each) =>
      columns.articles.hasAny(each, articles),
    );
  const isThen = (number: number) =>
    span === null ||
    [number, ...(events.at.get(number) ?? [])].some(
      (each) => columns.start.at(each) < span.end && columns.end.at(each) > span.start,
    );
  return (number) =>
    (isKind === null || isKind[columns.kind.at(number)] === true) &&
    (topics === null || columns.topics.hasAny(number, topics)) &&
    isHeard(number) &&
    isThen(number) &&
    !events.numbers.has(number);
}

/**
 * The events without a position of their own: their numbers, and by the number of each place those that happened there.
 */
export function eventsIn({ columns, ids }: Pick<Contents, 'columns' | 'ids'>): {
  readonly at: ReadonlyMap<number, readonly number[]>;
  readonly numbers: ReadonlySet<number>;
} {
  const at = new Map<number, number[]>();
  const numbers = new Set<number>();
  for (const [number, id] of columns.located) {
    const place = ids.numberOf(id);
    if (place === null || place === number) continue;
    numbers.add(number);
    const others = at.get(place);
    if (others) others.push(number);
    else at.set(place, [number]);
  }
  return { at, numbers };
}
