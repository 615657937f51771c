import type { Article, Place } from '../brief/brief';
import { heardArticles, type Report, reportsAt } from '../brief/queries/reports';
import type { State } from './store';

/** The articles that the reader has not switched off, in order of reading. */
export function shownArticles({ brief, filter }: State): readonly Article[] {
  return brief ? heardArticles(brief, filter) : [];
}

/** The article that is open to be read: the one that was opened last, else the first that is shown. */
export function articleToRead(state: State): Article | null {
  const shown = shownArticles(state);
  return shown.find(({ id }) => id === state.article) ?? shown[0] ?? null;
}

/** What each of the articles shown says at a place, also that it says nothing. */
export function shownReports({ brief, filter }: State, place: Place): readonly Report[] {
  return brief ? reportsAt(brief, place, filter) : [];
}
