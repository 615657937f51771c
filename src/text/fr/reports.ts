import { countsIn } from '../counts';
import type { ReportWords } from '../en/reports';

const { number, counted, list } = countsIn('fr');

export const reports: ReportWords = {
  lang: 'fr',
  picker: 'Récit',
  only: 'Seulement ce récit',
  speak: (count, all) =>
    count === all
      ? 'dans tous les récits'
      : `dans ${number(count)} sur ${counted(all, { one: '# récit', other: '# récits' })}`,
  silent: (reports) =>
    `${list(reports)} ne ${reports.length === 1 ? 'dit' : 'disent'} rien de ce lieu.`,
  onlyNames: (report) => `${report} nomme ce lieu.`,
  coming: (reports) => `Le texte de ${list(reports)} est en cours de chargement.`,
  unread: (reports) => `Impossible d’obtenir le texte de ${list(reports)}.`,
  translation: 'Traduction de la rédaction',
  corrected: (date, note) => ['Corrigé le ', date, ' : ', note],
  updated: (date) => ['Mis à jour le ', date],
  corrections: (count) => `Les ${number(count)} corrections`,
  isCorrected: 'corrigé',
};
