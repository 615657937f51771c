import type { FactWords } from '../en/facts';

const edges = {
  north: 'حافة الخريطة عند 85° شمالًا',
  south: 'حافة الخريطة عند 85° جنوبًا',
  both: 'حافتي الخريطة عند 85° شمالًا و85° جنوبًا',
};

/** What is said of a chosen place in Arabic. */
export const facts: FactWords = {
  note: 'ملاحظة',
  editorsDate: 'تاريخ من المحرر',
  editorsDateAndAddition: 'إضافة المحرر وتاريخه',
  previous: 'المكان السابق',
  next: 'المكان التالي',
  stepTo: (step, place) => `${step}: ${place}`,
  shapeRests: 'ما يستند إليه الشكل',
  whyHere: 'لماذا هو هنا',
  happened: 'ما حدث هنا',
  distanceTo: 'المسافة إلى',
  distanceToPlace: (place) => `المسافة إلى ${place}`,
  atNearest: (distance) => [distance, ' عند أقرب نقطة'],
  contact: {
    beginsHere: 'البداية هنا',
    itsBeginning: 'نقطة البداية',
    endsHere: 'النهاية هنا',
    itsEnd: 'نقطة النهاية',
    crosses: 'يتقاطعان',
    passesHere: 'المرور من هنا',
    overlaps: 'يتداخلان',
    liesOn: 'على المسار',
    passedThrough: 'يمر به المسار',
    around: 'يضم هذا المكان',
    inside: 'داخل هذا المكان',
    same: 'في الموضع نفسه',
  },
  length: 'الطول',
  lengthInferred: 'الطول كما رُسم',
  position: 'الموقع',
  beyond: ({ edge, isAll }) =>
    isAll ? `يقع خارج ${edges[edge]}؛ وعلامته هناك.` : `يمتد خارج ${edges[edge]}.`,
  sources: 'المصادر',
  share: 'مشاركة',

  distances: {
    heading: 'المسافات',
    between: (place, other, distance) => `${place}: المسافة إلى ${other}، ${distance}`,
    touching: (place, other, contact) => `${place}: ${contact} ${other}`,
    contact: {
      beginsAt: 'البداية عند',
      endsAt: 'النهاية عند',
      meets: 'يلتقي مع',
      inside: 'داخل',
      same: 'في الموضع نفسه',
    },
  },
};
