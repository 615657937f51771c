import { box, feature, type Json, point } from './fixture';

export const POST = `May 2, 2020
Ferry Links Norr and Sund
By Ada Holm

The ferry left Norr at dawn and reached Sund by noon. It was the first crossing in ten years.

## What changes
- Two crossings a day from June.
- Children travel free between Norr and Sund.

> We waited, and the sea waited with us.

Fishermen of the Shoals agreed.
`;
const BAHR = `العبّارة تعود بين نور وسوند

غادرت العبّارة ميناء نور فجر الجمعة ووصلت إلى سوند ظهرا. وقال القبطان إن الرحلة استغرقت 6 ساعات.

وبقيت المياه الضحلة مغلقة أمام السفن الكبيرة.
`;
export const BADA = `연락선, 열 해 만에 다시 뜨다

연락선이 새벽에 노르를 떠나 정오에 순드에 닿았다. 부표지기는 손을 흔들었다.
`;

/** English, Arabic and Korean reports of one day, in the order in which the brief has them. */
export const ARTICLES = {
  post: {
    title: 'Ferry Links Norr and Sund',
    text: POST,
    lang: 'en-GB',
    published: '2020-05-02',
    publisher: 'The Island Post',
    byline: 'Ada Holm',
    url: 'https://post.example/ferry',
  },
  bahr: {
    title: 'العبّارة تعود بين نور وسوند',
    text: BAHR,
    lang: 'ar',
    published: '2020-05-03',
    publisher: 'وكالة البحر',
    url: 'https://bahr.example/ferry',
  },
  bada: {
    title: '연락선, 열 해 만에 다시 뜨다',
    text: BADA,
    lang: 'ko',
    published: '2020-05-01',
    publisher: '바다신문',
    url: 'https://bada.example/ferry',
  },
};

export const DAWN_EN = 'The ferry left Norr at dawn and reached Sund by noon.';
export const DAWN_AR = 'غادرت العبّارة ميناء نور فجر الجمعة ووصلت إلى سوند ظهرا.';
export const DAWN_KO = '연락선이 새벽에 노르를 떠나 정오에 순드에 닿았다.';
export const CAPTAIN_AR = 'وقال القبطان إن الرحلة استغرقت 6 ساعات.';
const SHOALS_EN = 'Fishermen of the Shoals agreed.';
const SHOALS_AR = 'وبقيت المياه الضحلة مغلقة أمام السفن الكبيرة.';
export const BUOY_KO = '부표지기는 손을 흔들었다.';

/** All three speak of Norr and Sund, two of the Shoals, one of the Buoy, and none of the Beacon, which is the editor's. */
export const PLACES: readonly Json[] = [
  feature('Norr', point(10, 57), {
    name: { en: 'Norr', ar: 'نور', ko: '노르' },
    kind: 'city',
    mentions: [
      { all: 'Norr' },
      { exact: 'نور', prefix: 'ميناء ', article: 'bahr' },
      { exact: '노르', suffix: '를', article: 'bada' },
    ],
    excerpts: [
      { exact: DAWN_EN, article: 'post' },
      {
        exact: DAWN_AR,
        article: 'bahr',
        translation: {
          en: 'The ferry left the port of Norr at dawn on Friday and reached Sund at noon.',
          ko: '연락선은 금요일 새벽 노르항을 떠나 정오에 순드에 도착했다.',
        },
      },
      { exact: CAPTAIN_AR, article: 'bahr', topics: ['travel'] },
      {
        exact: DAWN_KO,
        article: 'bada',
        translation: { en: 'The ferry left Norr at dawn and reached Sund at noon.' },
      },
    ],
    topics: ['travel'],
    distancesTo: ['sund'],
  }),
  feature('Sund', point(14, 55), {
    kind: 'capital',
    mentions: [{ all: 'Sund' }, { all: 'سوند' }, { all: '순드' }],
    excerpts: [
      { exact: DAWN_EN, article: 'post' },
      { exact: DAWN_AR, article: 'bahr' },
      { exact: DAWN_KO, article: 'bada' },
    ],
    topics: ['travel', 'weather'],
  }),
  feature('Shoals', box(4, 54, 8, 56), {
    kind: 'sea-area',
    mentions: [{ all: 'Shoals' }, { all: 'المياه الضحلة' }],
    excerpts: [
      { exact: SHOALS_EN, article: 'post' },
      { exact: SHOALS_AR, article: 'bahr' },
    ],
    topics: ['weather'],
    approximate: true,
    description: {
      en: 'Drawn by hand.',
      ko: '손으로 그렸다.',
    },
  }),
  feature('Buoy', point(0, 54), {
    kind: 'base',
    mentions: [{ exact: '부표', article: 'bada' }],
    excerpts: [{ exact: BUOY_KO, article: 'bada' }],
    topics: ['weather'],
  }),
  feature('Beacon', point(3, 58), {
    kind: 'site',
    statedBy: 'editor',
    description: { ko: '등대는 1901년에 세워졌다.' },
    topics: ['travel'],
  }),
  feature('First crossing', null, { location: 'sund', when: '2020-05-01', topics: ['travel'] }),
];

const CORRECTIONS = [
  { date: '2020-05-04', note: { en: 'The Shoals lay too far east.' }, places: ['shoals'] },
  { date: '2020-05-03', note: 'The byline was missing.' },
];

export const REPORTS = {
  type: 'FeatureCollection',
  bbox: [-2, 52, 18, 59],
  topics: { travel: { label: { en: 'Travel', ko: '여행' } }, weather: { label: 'Weather' } },
  summary: { en: 'Three papers tell of one crossing.', ar: 'ثلاث صحف تروي رحلة واحدة.' },
  updated: '2020-05-04',
  corrections: CORRECTIONS,
  articles: ARTICLES,
  features: PLACES,
};
