import { countsIn } from '../counts';
import type { ReportWords } from '../en/reports';

const { number, list } = countsIn('ar');

export const reports: ReportWords = {
  lang: 'ar',
  picker: 'التقرير',
  only: 'هذا التقرير وحده',
  speak: (count, all) =>
    count === all ? 'في كل التقارير' : `في ${number(count)} من أصل ${number(all)} من التقارير`,
  silent: (reports) => `لا ذكر لهذا المكان في: ${list(reports)}.`,
  onlyNames: (report) => `يرد اسم هذا المكان في: ${report}.`,
  coming: (reports) => `النص قيد التحميل: ${list(reports)}.`,
  unread: (reports) => `تعذّر الحصول على نص: ${list(reports)}.`,
  translation: 'ترجمة المحرر',
  corrected: (date, note) => ['صُحِّح في ', date, ': ', note],
  updated: (date) => ['حُدِّث في ', date],
  corrections: (count) => `كل التصحيحات (${number(count)})`,
  isCorrected: 'مصحَّح',
};
