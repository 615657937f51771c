import { countsIn } from '../counts';
import type { SearchWords } from '../en/search';

const { number, counted, plural } = countsIn('es');

export const search: SearchWords = {
  lang: 'es',
  clear: 'Borrar la búsqueda',
  places: (count) => counted(count, { one: '# lugar', other: '# lugares' }),
  none: (words) => `Sin resultados para «${words}».`,
  inArticle: (count, hasMore) =>
    `${number(count)}${hasMore ? '+' : ''} ${plural(count, { one: 'coincidencia', other: 'coincidencias' })} en el artículo`,
  inArticles: (count, hasMore) =>
    `${number(count)}${hasMore ? '+' : ''} ${plural(count, { one: 'coincidencia', other: 'coincidencias' })} en las crónicas`,
  matches: 'Coincidencias en el texto',
  previous: 'Coincidencia anterior',
  next: 'Coincidencia siguiente',
  of: (at, all, hasMore) => `${number(at)} de ${number(all)}${hasMore ? '+' : ''}`,
  kinds: 'Tipos',
  allKinds: 'Todos los tipos',
  show: 'Mostrar en el mapa',
  found: { name: 'También', editor: 'Redacción', report: 'Artículo', event: 'Suceso' },
};
