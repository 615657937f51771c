import { countsIn } from '../counts';
import type { MoreWords } from '../en/more';

const { number } = countsIn('ar');

export const more: MoreWords = {
  picture: {
    heading: 'الصور',
    editors: 'صور أضافها المحرر',
    label: (at, all) => (all === 1 ? 'صورة' : `صورة ${number(at)} من ${number(all)}`),
    previous: 'الصورة السابقة',
    next: 'الصورة التالية',
    close: 'إغلاق',
  },
  share: {
    label: (place) => `مشاركة ${place}`,
    link: 'الرابط',
    copyLink: 'نسخ الرابط',
    linkCopied: 'نُسخ الرابط',
    send: 'إرسال إلى…',
    copyEmbed: 'نسخ رمز التضمين',
    embedCopied: 'نُسخ الرمز',
    copyYourself: 'انسخ المحدد',
    print: 'طباعة',
    frameTitle: (title, place) => `خريطة: ${title} – ${place}`,
  },
};
