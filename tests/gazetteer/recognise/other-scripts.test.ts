import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/gazetteer/recognise/recognise';
import { resolve } from '../../../src/gazetteer/resolve/resolve';
import { places } from '../places';

/** The names of places in a text, each with what it is taken for first. */
function placesOf(text: string): readonly string[] {
  return resolve([recognise(text, places)], places).map(
    ({ text: name, candidates }) => `${name} → ${candidates[0]?.place.name}`,
  );
}

describe.each([
  ['Korean', '블라디미르 푸틴 대통령이 모스크바에서 만났다.', ['모스크바 → Moscow']],
  ['Arabic', 'قال فلاديمير بوتين أمس في موسكو إن المحادثات انتهت.', ['موسكو → Moscow']],
  ['Japanese', 'ウラジーミル・プーチン大統領がモスクワで語った。', ['モスクワ → Moscow']],
  ['Chinese', '俄罗斯总统弗拉基米尔·普京在莫斯科说', ['俄罗斯 → Russia', '莫斯科 → Moscow']],
  ['Japanese, of two towns', 'ジョージ・ワシントンの像が東京にある。', ['東京 → Tokyo']],
  [
    'Russian, in full and then by one name',
    'Борис Ростов сказал в Москве, что Лена Иванова уехала. Ростов и Лена молчат.',
    ['Москве → Moscow'],
  ],
  [
    'Russian, in other cases',
    'Говорили с Борисом Ростовым и Леной Ивановой; Ростову вручили приз в Ростове.',
    ['Ростове → Rostov-na-Donu'],
  ],
  [
    'Russian, with initials or an address',
    'Б. Ростов, Орлов Борис Николаевич и господин Киров прибыли в Саратов.',
    ['Саратов → Saratov'],
  ],
  ['Japanese, by what follows', '福島さんと松山選手、千葉氏は広島で語った。', ['広島 → Hiroshima']],
  ['Chinese, by what follows', '黄山先生在长春演讲。', ['长春 → Changchun']],
  ['Ukrainian, by a given name', 'Марія Одеса співала в Одесі.', ['Одесі → Odesa']],
  ['Ukrainian', 'Олена Полтавська приїхала до Полтави. Полтавська мовчить.', ['Полтави → Poltava']],
])('a person who is called as a town is (%s)', (_language, text, names) => {
  it('is no place', () => expect(placesOf(text)).toEqual(names));
});

it.each([
  ['towns side by side', '東京・大阪間の列車', ['東京 → Tokyo', '大阪 → Osaka']],
  ['a town of that name', '블라디미르에서 열차가 멈췄다.', ['블라디미르 → Vladimir']],
  ['a town of that name, in a word', 'وصل القطار إلى فلاديمير أمس', ['فلاديمير → Vladimir']],
])('finds %s', (_what, text, names) => {
  expect(placesOf(text)).toEqual(names);
});

it.each([
  ['a river before a person', 'На Лене Иванов рыбачил.', ['Лене → Lena River']],
  [
    'a river by its name in the dative, before a German town that is spelt so',
    'Паводок на Лене идёт к Якутску.',
    ['Лене → Lena River', 'Якутску → Yakutsk'],
  ],
  [
    'of two towns that a name is a form of the one that fits',
    'Огонь в городе Борзя. В Борзе сгорели дома.',
    ['Борзя → Borzya', 'Борзе → Borzya'],
  ],
  [
    'an oblast, and not its town',
    'Пожар в Воронежской области потушен.',
    ['Воронежской области → Voronezh Oblast'],
  ],
  [
    'towns that lose a vowel in other cases',
    'Выставка в Орле; музеи в Ельце и Череповце.',
    ['Орле → Orël', 'Ельце → Yelets', 'Череповце → Cherepovets'],
  ],
  [
    'rivers where a text says river, and not the towns',
    'Паводок на реке Лене. Река Кама замёрзла. Rzeka Nysa wylała. O rio Tietê. Batman Çayı taştı.',
    [
      'Лене → Lena River',
      ...['Кама', 'Nysa', 'Tietê', 'Batman'].map((name) => `${name} → undefined`),
    ],
  ],
  ['rivers by their whole name', 'El río Magdalena creció.', ['Magdalena → Magdalena River']],
  [
    'rivers called as a county',
    'La Loire monte et la Somme déborde.',
    ['Loire → Loire', 'Somme → Somme'],
  ],
  ['the town of a person', 'Владимир Петров прибыл во Владимир.', ['Владимир → Vladimir']],
])('finds %s', (_what, text, names) => {
  expect(placesOf(text)).toEqual(names);
});

it('takes no part of a foreign name for another place', () => {
  expect(placesOf('南部城市汗尤尼斯遭到袭击。')).toEqual(['汗尤尼斯 → Khān Yūnis']);
  expect(placesOf('列车抵达尼斯。')).toEqual(['尼斯 → Nice']);
  expect(placesOf('マリウポリとマリの代表が語った。')).toEqual([
    'マリウポリ → Mariupol',
    'マリ → Mali',
  ]);
  expect(placesOf('チリソースとトルコリラが値上がりした。')).toEqual([]);
});

it('finds names of several words behind what Arabic writes onto the first', () => {
  const text = 'بين رفح وخان يونس والبحر الأحمر، وقالت كوريا الجنوبية وكوريا الشمالية إنها تراقب';
  expect(placesOf(text)).toEqual([
    'رفح → Rafaḩ',
    'خان يونس → Khān Yūnis',
    'البحر الأحمر → Red Sea',
    'كوريا الجنوبية → South Korea',
    'كوريا الشمالية → North Korea',
  ]);
});

it('finds a small Korean town behind its province', () => {
  expect(placesOf('강원도 속초와 경기도 파주에서 훈련이 있었다.')).toEqual([
    '강원도 → Gangwon-do',
    '속초 → Sokcho',
    '경기도 → Gyeonggi-do',
    '파주 → Paju',
  ]);
});

it('reads what stands in brackets behind the name of a German town', () => {
  const text = 'Die Züge zwischen Halle (Saale) und Frankfurt (Oder) fahren über Berlin (dpa).';
  expect(placesOf(text)).toEqual([
    'Halle (Saale) → Halle (Saale)',
    'Frankfurt (Oder) → Frankfurt (Oder)',
    'Berlin → Berlin',
  ]);
});

it('finds the longer name behind an article that begins a sentence', () => {
  expect(placesOf("La Côte d'Ivoire a réagi.")).toEqual(["Côte d'Ivoire → Côte d’Ivoire"]);
});

it('finds names behind what Hebrew writes onto them, and none that only begin alike', () => {
  const text =
    'רעידת אדמה הורגשה אמש בחיפה, בטבריה ובקריית שמונה. מוקד הרעידה היה מערבית לביירות שבלבנון, ותושבים מתל־אביב ומירושלים דיווחו. במוסקבה לא חשו. לבנון ומצרים הגיבו.';
  expect(placesOf(text)).toEqual([
    'חיפה → Haifa',
    'טבריה → Tiberias',
    'קריית שמונה → Qiryat Shmona',
    'ביירות → Beirut',
    'לבנון → Lebanon',
    'תל־אביב → Tel Aviv',
    'ירושלים → Jerusalem',
    'מוסקבה → Moscow',
    'מצרים → Egypt',
  ]);
});

it('finds names in Thai, which has no spaces, and none within its words', () => {
  const text =
    'กรุงเทพฯ – น้ำท่วมฉับพลันในจังหวัดเชียงใหม่และเชียงรายทำให้มีผู้เสียชีวิต ประชาชนถูกอพยพไปยังลำปาง ไม่มีใครรอดเลย ขณะที่ลาวก็ได้รับผลกระทบ และในจังหวัดเลยด้วย';
  expect(placesOf(text)).toEqual([
    'กรุงเทพฯ → Bangkok',
    'เชียงใหม่ → Chiang Mai',
    'เชียงราย → Chiang Rai',
    'ลำปาง → Lampang',
    'ลาว → Laos',
    'เลย → Loei',
  ]);
});

it('finds Taiwan’s names in either of two signs', () => {
  expect(placesOf('總統在臺北和臺中表示，將全力救災。')).toEqual([
    '臺北 → Taipei',
    '臺中 → Taichung',
  ]);
});

it.each([
  [
    'Estonian',
    'Tartus sai kolm inimest viga, ja see on kurb. Tallinnast saadeti abi, aga ei jõudnud, ning see oli ka kui.',
    ['Tartus → Tartu EE', 'Tallinnast → Tallinn EE'],
  ],
  [
    'Finnish',
    'Apua lähetettiin Turkuun, ja se ei ollut kuin ennen. Hän oli Helsingistä, mutta juna pysähtyi Riihimäellä.',
    ['Turkuun → Turku FI', 'Helsingistä → Helsinki FI', 'Riihimäellä → Riihimäki FI'],
  ],
  [
    'Hungarian',
    'A mentők Budapestről indultak Debrecenbe, de az út hosszú volt, és nem esett az eső.',
    ['Budapestről → Budapest HU', 'Debrecenbe → Debrecen HU'],
  ],
  [
    'Lithuanian',
    'Lijo ir Šiauliuose, bet tai buvo dėl vėjo, kad iš Vilniaus nuo ryto yra lietaus.',
    ['Šiauliuose → Šiauliai LT', 'Vilniaus → Vilnius LT'],
  ],
  ['Greek', 'Ο δήμαρχος της Αθήνας μίλησε.', ['Αθήνας → Athens GR']],
])('takes a name in a case for the town at home (%s)', (_language, text, names) => {
  const found = resolve([recognise(text, places)], places).map(
    ({ text: name, candidates: [first] }) =>
      `${name} → ${first?.place.name} ${first?.place.country}`,
  );
  expect(found).toEqual(names);
});

it('tells persons from the towns that they share a name with in Cyrillic, in each case', () => {
  const text =
    'Мэр города приехал во Владимир. Владимир Путин был в Курске. В Москве ждали Владимира Путина.';
  const [town, ...more] = recognise(text, places).spans.filter(
    ({ text: name, use }) => /^Владимир/.test(name) && use === 'place',
  );
  expect(town?.start).toBe(text.indexOf('Владимир'));
  expect(more).toEqual([]);
});
