import { countsIn } from '../counts';
import type { KioskWords } from '../en/kiosk';

const { number } = countsIn('ar');

export const kiosk: KioskWords = {
  lang: 'ar',
  number,
  label: 'شاشة عرض',
  card: 'المعروض الآن',
  noTitle: 'أماكن هذه الخريطة',
  touch: 'المس للاستكشاف',
  strip: 'الشاشة',
  previous: 'المكان السابق',
  next: 'المكان التالي',
  pause: 'إيقاف مؤقت',
  goOn: 'متابعة',
  home: 'البدء من جديد',
  larger: 'نص أكبر',
  letter: 'ع',
  phone: 'المتابعة على هاتفك',
  code: (address) => `رمز QR: ${address}`,
  close: 'إغلاق',
  stillThere: 'هل ما زلت هنا؟',
  beginsAnew: 'تبدأ الشاشة من جديد إن لم يلمسها أحد.',
  stay: 'نعم، ما زلت هنا',
  asOf: (moment) => `حتى ${moment}`,
};
