import type { Article, Place } from '../brief/brief';
import { heardArticles, type Report, reportsAt } from '../brief/queries/reports';
import type { Excerpts } from '../brief/quotes/naming';
import type { Order, State } from './state';

/** The articles that the reader has not switched off, in their order: by date, those without one come last. */
export function shownArticles({ brief, filter, order }: State): readonly Article[] {
  return brief ? inOrder(heardArticles(brief, filter), order, (article) => article) : [];
}

/** The article that is open to be read: the one opened last, or the first shown. */
export function articleToRead(state: State): Article | null {
  const shown = shownArticles(state);
  return shown.find(({ id }) => id === state.article) ?? shown[0] ?? null;
}

/** What each of the articles shown says at a place, even if that is nothing. */
export function shownReports({ brief, filter, order }: State, place: Place): readonly Report[] {
  return brief ? inOrder(reportsAt(brief, place, filter), order, ({ article }) => article) : [];
}

/** What the articles shown say at a place, taken together: where they name it, and what the editor relates to it. */
export function shownExcerpts(state: State, place: Place): Excerpts {
  const reports = shownReports(state, place);
  return {
    naming: reports.flatMap(({ naming }) => naming),
    related: reports.flatMap(({ related }) => related),
  };
}

function inOrder<Thing>(
  things: readonly Thing[],
  order: Order,
  articleOf: (thing: Thing) => Article,
): readonly Thing[] {
  if (order === 'brief') return things;
  const day = (thing: Thing) => articleOf(thing).published?.start ?? Number.POSITIVE_INFINITY;
  // Not by subtraction alone: for two articles without a date, Infinity − Infinity is NaN.
  return [...things].sort((a, b) => day(a) - day(b) || 0);
}
