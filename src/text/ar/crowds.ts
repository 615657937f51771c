import { countsIn } from '../counts';
import type { CrowdWords } from '../en/crowds';
import { numberFormat } from '../intl';

const { counted, list, number } = countsIn('ar');

const places = (count: number) =>
  counted(count, {
    one: 'مكان واحد',
    two: 'مكانان',
    few: '# أماكن',
    many: '# مكانًا',
    other: '# مكان',
  });
const percent = (share: number) => numberFormat('ar', { style: 'percent' }).format(share);

export const crowds: CrowdWords = {
  short: (count) => numberFormat('ar', { notation: 'compact' }).format(count),
  crowd: (count, kinds, others) => {
    const each = kinds.map(([label, many]) => `${label} ${number(many)}`);
    const all = others > 0 ? [...each, `غيرها ${number(others)}`] : each;
    return all.length > 0 ? `${places(count)}: ${list(all)}` : places(count);
  },
  nearer: (crowd) => `${crowd}. عرضها عن قرب`,
  list: (crowd) => `${crowd}. عرضها في قائمة`,
  here: (count) => `${places(count)} هنا`,
  unlisted: (count) => `${number(count)} غيرها في قائمة كل الأماكن.`,
  close: 'إغلاق',
  arriving: (count, share) =>
    `حتى الآن: ${places(count)}${share === null ? '' : ` (${percent(share)})`}`,
  enough: 'إيقاف التحميل',
  arrived: (count) => `اكتمل التحميل: ${places(count)}.`,
  inView:
    'هذه أماكن هذا الجزء من الخريطة عند هذا المقياس، وقد يظهر المزيد عند التقريب. البحث والتصفية يقتصران عليها.',
};
