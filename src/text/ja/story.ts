import { countsIn } from '../counts';
import type { StoryWords } from '../en/story';

const { number, list } = countsIn('ja');

export const story: StoryWords = {
  lang: 'ja',
  passages: '箇所',
  previous: '前の箇所',
  next: '次の箇所',
  count: (all) => `${number(all)}件の箇所`,
  of: (at, all) => `${number(at)}／${number(all)}`,
  pause: '一時停止',
  position: '時点',
  speed: '速度',
  times: (factor) => `${number(factor)}倍`,
  related: '編集者が関連づけた箇所',
  at: (at, all, places) => `箇所${number(at)}／${number(all)}：${list(places)}`,
};
