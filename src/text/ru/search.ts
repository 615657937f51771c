import { countsIn } from '../counts';
import type { SearchWords } from '../en/search';
import { places } from './page';

const { number, plural } = countsIn('ru');

const matches = (count: number, hasMore: boolean) =>
  `${number(count)}${hasMore ? '+' : ''} ${plural(count, { one: 'совпадение', few: 'совпадения', many: 'совпадений', other: 'совпадения' })}`;

export const search: SearchWords = {
  lang: 'ru',
  clear: 'Очистить поиск',
  places,
  none: (words) => `По запросу «${words}» ничего не найдено.`,
  inArticle: (count, hasMore) => `${matches(count, hasMore)} в статье`,
  inArticles: (count, hasMore) => `${matches(count, hasMore)} в сообщениях`,
  matches: 'Совпадения в тексте',
  previous: 'Предыдущее совпадение',
  next: 'Следующее совпадение',
  of: (at, all, hasMore) => `${number(at)} из ${number(all)}${hasMore ? '+' : ''}`,
  kinds: 'Типы',
  allKinds: 'Все типы',
  show: 'Показать на карте',
  found: { name: 'Также', editor: 'Редакция', report: 'Статья', event: 'Событие' },
};
