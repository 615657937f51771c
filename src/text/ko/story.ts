import { countsIn } from '../counts';
import type { StoryWords } from '../en/story';

const { number, list } = countsIn('ko');

export const story: StoryWords = {
  lang: 'ko',
  passages: '구절',
  previous: '이전 구절',
  next: '다음 구절',
  count: (all) => `구절 ${number(all)}개`,
  of: (at, all) => `${number(at)}/${number(all)}`,
  pause: '일시 정지',
  position: '시점',
  speed: '속도',
  times: (factor) => `${number(factor)}배`,
  related: '편집자가 연결한 구절',
  at: (at, all, places) => `구절 ${number(at)}/${number(all)}: ${list(places)}`,
};
