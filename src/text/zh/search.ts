import { countsIn } from '../counts';
import type { SearchWords } from '../en/search';

const { number } = countsIn('zh');

export const search: SearchWords = {
  lang: 'zh',
  clear: '清除搜索',
  places: (count) => `${number(count)} 个地点`,
  none: (words) => `没有找到“${words}”。`,
  inArticle: (count, hasMore) => `文章中有 ${number(count)}${hasMore ? '+' : ''} 处匹配`,
  inArticles: (count, hasMore) => `报道中有 ${number(count)}${hasMore ? '+' : ''} 处匹配`,
  matches: '文中的匹配',
  previous: '上一处',
  next: '下一处',
  of: (at, all, hasMore) => `${number(at)}/${number(all)}${hasMore ? '+' : ''}`,
  kinds: '类型',
  allKinds: '全部类型',
  show: '在地图上显示',
  found: { name: '又名', editor: '编者', report: '文章', event: '事件' },
};
