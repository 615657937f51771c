import { countsIn } from '../counts';
import type { SearchWords } from '../en/search';

const { number } = countsIn('ko');

export const search: SearchWords = {
  lang: 'ko',
  clear: '검색 지우기',
  places: (count) => `장소 ${number(count)}곳`,
  none: (words) => `‘${words}’에 대한 결과가 없습니다.`,
  inArticle: (count, hasMore) => `기사에서 ${number(count)}${hasMore ? '+' : ''}건`,
  inArticles: (count, hasMore) => `보도에서 ${number(count)}${hasMore ? '+' : ''}건`,
  matches: '본문에서 찾은 곳',
  previous: '이전 항목',
  next: '다음 항목',
  of: (at, all, hasMore) => `${number(at)} / ${number(all)}${hasMore ? '+' : ''}`,
  kinds: '종류',
  allKinds: '모든 종류',
  show: '지도에서 보기',
  found: { name: '다른 이름', editor: '편집자', report: '기사', event: '사건' },
};
