import { countsIn } from '../counts';
import type { ReportWords } from '../en/reports';

const { number, counted, list } = countsIn('es');

export const reports: ReportWords = {
  lang: 'es',
  picker: 'Crónica',
  only: 'Solo esta crónica',
  speak: (count, all) =>
    count === all
      ? 'en todas las crónicas'
      : `en ${number(count)} de ${counted(all, { one: '# crónica', other: '# crónicas' })}`,
  silent: (reports) =>
    `${list(reports)} no ${reports.length === 1 ? 'dice' : 'dicen'} nada de este lugar.`,
  onlyNames: (report) => `${report} nombra este lugar.`,
  coming: (reports) => `El texto de ${list(reports)} aún se está cargando.`,
  unread: (reports) => `No se pudo obtener el texto de ${list(reports)}.`,
  translation: 'Traducción de la redacción',
  corrected: (date, note) => ['Corregido el ', date, ': ', note],
  updated: (date) => ['Actualizado el ', date],
  corrections: (count) => `Las ${number(count)} correcciones`,
  isCorrected: 'corregido',
};
