import { countsIn } from '../counts';
import type { Parts } from '../parts';

const { number, counted, list } = countsIn('en');

/** What is said where several reports are compared, and of corrections and translations. */
export const reports = {
  /** BCP 47. */
  lang: 'en',
  /** The label of the control that chooses which report is read. */
  picker: 'Report',
  /** The mark of the only report that speaks of a place. */
  only: 'Only this report',
  /** How many of the reports speak of a place. */
  speak: (count: number, all: number) =>
    count === all
      ? 'in all reports'
      : `in ${number(count)} of ${counted(all, { one: '# report', other: '# reports' })}`,
  silent: (reports: readonly string[]) =>
    `${list(reports)} ${reports.length === 1 ? 'says' : 'say'} nothing of this place.`,
  /** A report names the place, but no passage of it is quoted. */
  onlyNames: (report: string) => `${report} names this place.`,
  coming: (reports: readonly string[]) => `The text of ${list(reports)} is still loading.`,
  unread: (reports: readonly string[]) => `The text of ${list(reports)} could not be loaded.`,

  /** The heading over the editor's translation. */
  translation: 'Translation by the editor',

  corrected: <Thing>(date: Thing, note: Thing): Parts<Thing> => ['Corrected on ', date, ': ', note],
  updated: <Thing>(date: Thing): Parts<Thing> => ['Updated on ', date],
  /** Of the list of all. */
  corrections: (count: number) => `All ${number(count)} corrections`,
  /** Of a place in the list. */
  isCorrected: 'corrected',
};

export type ReportWords = typeof reports;
