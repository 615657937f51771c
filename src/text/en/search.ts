import type { FoundIn } from '../../brief/queries/found';
import { countsIn } from '../counts';

const { number, counted, plural } = countsIn('en');

/** What is said of a search, once somebody searches. */
export const search = {
  /** BCP 47. */
  lang: 'en',
  clear: 'Clear the search',
  places: (count: number) => counted(count, { one: '# place', other: '# places' }),
  /** `words` are the reader’s. */
  none: (words: string) => `Nothing found for “${words}”.`,
  /** Of a button that leads to the first. */
  inArticle: (count: number, hasMore: boolean) =>
    `${number(count)}${hasMore ? '+' : ''} ${plural(count, { one: 'match', other: 'matches' })} in the article`,
  inArticles: (count: number, hasMore: boolean) =>
    `${number(count)}${hasMore ? '+' : ''} ${plural(count, { one: 'match', other: 'matches' })} in the reports`,
  /** Of the steps through those. */
  matches: 'Matches in the text',
  previous: 'Previous match',
  next: 'Next match',
  of: (at: number, all: number, hasMore: boolean) =>
    `${number(at)} of ${number(all)}${hasMore ? '+' : ''}`,
  kinds: 'Kinds',
  allKinds: 'All kinds',
  /** The label of a button that moves the map to the results when none is in view. */
  show: 'Show on the map',
  /** Stands before words that were found, and says whose they are. */
  found: {
    name: 'Also called',
    editor: 'Editor',
    report: 'Article',
    event: 'What happened',
  } as Readonly<Record<FoundIn, string>>,
};

export type SearchWords = typeof search;
