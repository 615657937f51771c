import { countsIn } from '../counts';
import type { StoryWords } from '../en/story';

const { number, counted, list } = countsIn('ar');

export const story: StoryWords = {
  lang: 'ar',
  passages: 'المقاطع',
  previous: 'المقطع السابق',
  next: 'المقطع التالي',
  count: (all) =>
    counted(all, {
      zero: 'لا مقاطع',
      one: 'مقطع واحد',
      two: 'مقطعان',
      few: '# مقاطع',
      many: '# مقطعًا',
      other: '# مقطع',
    }),
  of: (at, all) => `${number(at)} من ${number(all)}`,
  pause: 'إيقاف مؤقت',
  position: 'اللحظة',
  speed: 'السرعة',
  times: (factor) => `${number(factor)}×`,
  related: 'يربط المحرر هذا المقطع',
  at: (at, all, places) => `المقطع ${number(at)} من ${number(all)}: ${list(places)}`,
};
