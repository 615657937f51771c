import { countsIn } from '../counts';
import type { SearchWords } from '../en/search';

const { number } = countsIn('ja');

export const search: SearchWords = {
  lang: 'ja',
  clear: '検索を消去',
  places: (count) => `${number(count)} か所`,
  none: (words) => `「${words}」は見つかりませんでした。`,
  inArticle: (count, hasMore) => `記事中に ${number(count)}${hasMore ? '+' : ''} 件`,
  inArticles: (count, hasMore) => `報道中に ${number(count)}${hasMore ? '+' : ''} 件`,
  matches: '本文中の一致',
  previous: '前の一致',
  next: '次の一致',
  of: (at, all, hasMore) => `${number(at)} / ${number(all)}${hasMore ? '+' : ''}`,
  kinds: '種類',
  allKinds: 'すべての種類',
  show: '地図で表示',
  found: { name: '別名', editor: '編集者', report: '記事', event: '出来事' },
};
