import { countsIn } from '../counts';
import type { ReportWords } from '../en/reports';

const { number, list } = countsIn('ru');

export const reports: ReportWords = {
  lang: 'ru',
  picker: 'Сообщение',
  only: 'Только это сообщение',
  speak: (count, all) =>
    count === all ? 'во всех сообщениях' : `в ${number(count)} из ${number(all)} сообщений`,
  silent: (reports) =>
    `${list(reports)} ничего не ${reports.length === 1 ? 'говорит' : 'говорят'} об этом месте.`,
  onlyNames: (report) => `${report} называет это место.`,
  coming: (reports) => `Текст ещё загружается: ${list(reports)}.`,
  unread: (reports) => `Не удалось получить текст: ${list(reports)}.`,
  translation: 'Перевод редакции',
  corrected: (date, note) => ['Исправлено ', date, ': ', note],
  updated: (date) => ['Обновлено ', date],
  corrections: (count) => `Все исправления: ${number(count)}`,
  isCorrected: 'исправлено',
};
