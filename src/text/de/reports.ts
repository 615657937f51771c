import { countsIn } from '../counts';
import type { ReportWords } from '../en/reports';

const { number, counted, list } = countsIn('de');

export const reports: ReportWords = {
  lang: 'de',
  picker: 'Bericht',
  only: 'Nur dieser Bericht',
  speak: (count, all) =>
    count === all
      ? 'in allen Berichten'
      : `in ${number(count)} von ${counted(all, { one: '# Bericht', other: '# Berichten' })}`,
  silent: (reports) =>
    `${list(reports)} ${reports.length === 1 ? 'sagt' : 'sagen'} nichts zu diesem Ort.`,
  onlyNames: (report) => `${report} nennt diesen Ort.`,
  coming: (reports) => `Der Text von ${list(reports)} wird noch geladen.`,
  unread: (reports) => `Der Text von ${list(reports)} war nicht zu bekommen.`,
  translation: 'Übersetzung der Redaktion',
  corrected: (date, note) => ['Berichtigt am ', date, ': ', note],
  updated: (date) => ['Aktualisiert am ', date],
  corrections: (count) => `Alle ${number(count)} Berichtigungen`,
  isCorrected: 'berichtigt',
};
