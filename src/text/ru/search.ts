import { countsIn } from '../counts';
import type { SearchWords } from '../en/search';

const { number, counted, plural } = countsIn('ru');

export const search: SearchWords = {
  lang: 'ru',
  clear: 'Очистить поиск',
  places: (count) =>
    counted(count, { one: '# место', few: '# места', many: '# мест', other: '# места' }),
  none: (words) => `По запросу «${words}» ничего не найдено.`,
  inArticle: (count, hasMore) =>
    `${number(count)}${hasMore ? '+' : ''} ${plural(count, { one: 'совпадение', few: 'совпадения', many: 'совпадений', other: 'совпадения' })} в статье`,
  inArticles: (count, hasMore) =>
    `${number(count)}${hasMore ? '+' : ''} ${plural(count, { one: 'совпадение', few: 'совпадения', many: 'совпадений', other: 'совпадения' })} в сообщениях`,
  matches: 'Совпадения в тексте',
  previous: 'Предыдущее совпадение',
  next: 'Следующее совпадение',
  of: (at, all, hasMore) => `${number(at)} из ${number(all)}${hasMore ? '+' : ''}`,
  kinds: 'Типы',
  allKinds: 'Все типы',
  show: 'Показать на карте',
  found: { name: 'Также', editor: 'Редакция', report: 'Статья', event: 'Событие' },
};
