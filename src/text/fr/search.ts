import { countsIn } from '../counts';
import type { SearchWords } from '../en/search';

const { number, counted, plural } = countsIn('fr');

export const search: SearchWords = {
  lang: 'fr',
  clear: 'Effacer la recherche',
  places: (count) => counted(count, { one: '# lieu', other: '# lieux' }),
  none: (words) => `Aucun résultat pour «\u00a0${words}\u00a0».`,
  inArticle: (count, hasMore) =>
    `${number(count)}${hasMore ? '+' : ''} ${plural(count, { one: 'résultat', other: 'résultats' })} dans l’article`,
  inArticles: (count, hasMore) =>
    `${number(count)}${hasMore ? '+' : ''} ${plural(count, { one: 'résultat', other: 'résultats' })} dans les récits`,
  matches: 'Résultats dans le texte',
  previous: 'Résultat précédent',
  next: 'Résultat suivant',
  of: (at, all, hasMore) => `${number(at)} sur ${number(all)}${hasMore ? '+' : ''}`,
  kinds: 'Types',
  allKinds: 'Tous les types',
  show: 'Afficher sur la carte',
  found: { name: 'Aussi', editor: 'Rédaction', report: 'Article', event: 'Événement' },
};
