import { countsIn } from '../counts';
import type { StoryWords } from '../en/story';

const { number, list } = countsIn('zh');

export const story: StoryWords = {
  lang: 'zh',
  passages: '段落',
  previous: '上一段',
  next: '下一段',
  count: (all) => `${number(all)}个段落`,
  of: (at, all) => `${number(at)}/${number(all)}`,
  pause: '暂停',
  position: '时刻',
  speed: '速度',
  times: (factor) => `${number(factor)}倍`,
  related: '编者认为与此段有关',
  at: (at, all, places) => `第${number(at)}段，共${number(all)}段：${list(places)}`,
};
