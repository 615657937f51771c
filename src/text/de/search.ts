import { countsIn } from '../counts';
import type { SearchWords } from '../en/search';

const { number, counted } = countsIn('de');

export const search: SearchWords = {
  lang: 'de',
  clear: 'Suche leeren',
  places: (count) => counted(count, { one: '# Ort', other: '# Orte' }),
  none: (words) => `Nichts gefunden zu „${words}“.`,
  inArticle: (count, hasMore) => `${number(count)}${hasMore ? '+' : ''} Treffer im Artikel`,
  inArticles: (count, hasMore) => `${number(count)}${hasMore ? '+' : ''} Treffer in den Berichten`,
  matches: 'Treffer im Text',
  previous: 'Voriger Treffer',
  next: 'Nächster Treffer',
  of: (at, all, hasMore) => `${number(at)} von ${number(all)}${hasMore ? '+' : ''}`,
  kinds: 'Arten',
  allKinds: 'Alle Arten',
  show: 'Auf der Karte zeigen',
  found: { name: 'Auch', editor: 'Redaktion', report: 'Artikel', event: 'Ereignis' },
};
