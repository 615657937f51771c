import type { PublishWords } from '../en/publish';

export const publish: PublishWords = {
  events: 'ما حدث',
  placeTitle: (place, title) => `${place} – ${title}`,
  mapOf: (name) => `خريطة: ${name}`,
  onMap: 'شاهده على الخريطة إلى جانب المقال',
  briefs: {
    own: 'افتح ملفًا من عندك',
    title: 'خرائط',
    lead: 'مقالات إلى جانب الأماكن التي تتحدث عنها',
    all: 'كل الخرائط',
  },
  basis: 'بكلام المحرر',
  labelled: (label, thing) => [label, ': ', thing],
};
