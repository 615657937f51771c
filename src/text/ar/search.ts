import { countsIn } from '../counts';
import type { SearchWords } from '../en/search';

const { number, counted, plural } = countsIn('ar');

export const search: SearchWords = {
  lang: 'ar',
  clear: 'مسح البحث',
  places: (count) =>
    counted(count, {
      one: 'مكان واحد',
      two: 'مكانان',
      few: '# أماكن',
      many: '# مكانًا',
      other: '# مكان',
      zero: 'لا أماكن',
    }),
  none: (words) => `لا نتائج لـ«${words}».`,
  inArticle: (count, hasMore) =>
    `${number(count)}${hasMore ? '+' : ''} ${plural(count, { one: 'تطابق', two: 'تطابق', few: 'تطابقات', many: 'تطابقًا', other: 'تطابق' })} في المقال`,
  inArticles: (count, hasMore) =>
    `${number(count)}${hasMore ? '+' : ''} ${plural(count, { one: 'تطابق', two: 'تطابق', few: 'تطابقات', many: 'تطابقًا', other: 'تطابق' })} في التقارير`,
  matches: 'التطابقات في النص',
  previous: 'التطابق السابق',
  next: 'التطابق التالي',
  of: (at, all, hasMore) => `${number(at)} من ${number(all)}${hasMore ? '+' : ''}`,
  kinds: 'الأنواع',
  allKinds: 'كل الأنواع',
  show: 'عرض على الخريطة',
  found: { name: 'يسمى أيضًا', editor: 'المحرر', report: 'المقال', event: 'ما حدث' },
};
