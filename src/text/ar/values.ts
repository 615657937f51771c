import type { ValueWords } from '../values';

export const values: ValueWords = {
  quote: (text) => `«${text}»`,
  missing: 'غير موجود',
  empty: 'فارغ',
  list: 'قائمة',
  object: 'كائن',
  nothing: 'لا شيء',
  unseen: {
    'soft hyphen': 'واصلة اختيارية',
    'zero width space': 'مسافة معدومة العرض',
    'zero width non-joiner': 'فاصل معدوم العرض',
    'zero width joiner': 'واصل معدوم العرض',
    'word joiner': 'واصل كلمات',
    'byte order mark': 'علامة ترتيب البايتات',
    'no-break space': 'مسافة غير فاصلة',
    'narrow no-break space': 'مسافة ضيقة غير فاصلة',
  },
  differences: {
    all: 'لا شيء يشبهه',
    ends: 'في أوله أو آخره مسافة',
    form: 'الحروف ذات العلامات مرمّزة بطريقة أخرى (صيغة يونيكود معيارية أخرى)',
    capitals: 'الاختلاف في الأحرف الكبيرة فقط',
    space: 'الاختلاف في المسافات أو فواصل الأسطر فقط',
  },
  parted: (article, brief) => `في المقال ${article} وفي الملف ${brief}`,
  spaceParted: (parted) => `الاختلاف في المسافات أو فواصل الأسطر فقط: ${parted}`,
  nearest: (passage, quote) =>
    `أقرب مقطع هو «${passage}»، وفي الاقتباس مكانه ${quote === '' ? 'لا شيء' : `«${quote}»`}`,
  beside: { before: (what) => `قبله: ${what}`, after: (what) => `بعده: ${what}` },
  articleHas: (passage) => `في المقال «${passage}»`,
  nothingThere: { before: 'لا شيء قبله', after: 'لا شيء بعده' },
  and: (clause) => `؛ ${clause}`,
};

/** What a sentence calls the brief at an address, or in the page itself. */
export function called(url: string | null): string {
  return url ?? 'الملف الذي في هذه الصفحة';
}
