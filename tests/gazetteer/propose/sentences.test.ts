import { expect, it } from 'vitest';
import { passageAt, sentenceAt, sentencesOf } from '../../../src/gazetteer/propose/sentences';

it.each([
  'He landed at Pevensey.[3]: 12 He marched to London.[4][citation needed] There he stayed.',
  'It took a year.² At Nicaea, he crossed.¹⁰ There he stayed.',
  'He said “Go.”* They went.† There he stayed.',
  'He went **to Rome.** There he stayed. All was well.',
])('leaves the mark of a footnote with its own sentence: %s', (text) => {
  const sentences = sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end));
  expect(sentences).toHaveLength(3);
  for (const sentence of sentences) expect(sentence).toMatch(/^(?:He|It|At|They|There|All) /);
  expect(sentences.join(' ')).toBe(text);
});

const split = (text: string, language: string) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

it.each([
  ['en', 'Mt. Everest and Ft. Worth are far.'],
  ['en', 'Acme Corp. Chief John Smith left Boston.'],
  ['en', 'It began at 5 p.m. Monday in Paris.'],
  ['en', 'He asked “Where is Rome?” and left.'],
  ['en', 'Brig. Gen. Pat Ryder spoke in Washington, D.C. on the Potomac.'],
  ['de', 'Am 13. September fuhr er z. B. nach Köln.'],
  ['de', 'Es kamen ca. 300 Leute, z.B. Kölner, aus Frankfurt a. M. nach Bonn.'],
  ['de', 'Es kostete im 19. Jahrhundert 3 Mio. Euro, d. h. Köln war reich.'],
  ['ru', 'Он приехал в г. Москву, т. е. Кремль, на ул. Ленина, в пос. Мирный.'],
  ['ru', 'В 1999 г. Москва росла, т.е. Кремль рос.'],
  ['uk', 'На вул. Хрещатик у м. Києві пожежа.'],
  ['fr', 'Le prof. Martin et MM. Dupont sont à Paris.'],
  ['fr', '« Venez à Paris ! » a-t-il dit.'],
  ['fr', '« Venez à Paris. »'],
  ['es', 'En EE. UU. Trump ganó; la Sra. López fue al núm. 5 de la Av. Bolívar.'],
  ['it', 'Il sig. Rossi e l’on. Bianchi sono a Roma.'],
  ['pt', 'A Profa. Silva mora na Av. Paulista.'],
  ['nl', 'Dhr. Jansen ging bijv. Delft uit.'],
  ['pl', 'Na ul. Długiej w Gdańsku, m.in. Nowak.'],
  ['cs', 'Dne 5. Května byl např. Novák na nám. Míru.'],
  ['sv', 'Det var t.ex. Stockholm.'],
  ['tr', 'Doç. Dr. Yılmaz Ankara’da.'],
])('ends no sentence at an abbreviation or a quotation within it (%s): %s', (language, first) => {
  const second = /[а-я]/.test(first) ? 'Там он остался.' : 'There he stayed.';
  expect(split(`${first} ${second}`, language)).toEqual([first, second]);
});

it.each([
  [
    'en',
    [
      'He said no.',
      'She went to mass.',
      'It rained at 5 p.m.',
      'The police came in 1999.',
      'He left.',
    ],
  ],
  ['fr', ['Il aime l’art.', 'Paris est beau.']],
  ['de', ['Es gab Brot, Wein usw.', '»Komm!«', 'Danach ging er.', '„Ja.“', 'So war es.']],
  ['ka', ['ის წავიდა თბილისში.', 'ის დაბრუნდა.']],
])('ends one where it ends (%s): %j', (language, sentences) => {
  expect(split(sentences.join(' '), language)).toEqual(sentences);
});

it('leaves the mark that opens a quotation with it, and who said it, where no spaces part sentences', () => {
  const japanese = [
    '彼は東京へ行った。',
    '「京都へ行け。」と彼は言った。',
    '「はい！」',
    '彼女は笑った。',
  ];
  expect(split(japanese.join(''), 'ja')).toEqual(japanese);
  const chinese = ['他去了北京。', '“去上海。”他说。', '他说：“好。”', '她走了。'];
  expect(split(chinese.join(''), 'zh')).toEqual(chinese);
});

const passage = (text: string, name: string, language: string) => {
  const start = text.lastIndexOf(name);
  const end = start + name.length;
  const sentence = sentenceAt(sentencesOf(text, language), start, end);
  const found = sentence && passageAt(text, sentence, { start, end }, language, 600);
  return found && text.slice(found.start, found.end);
};

it('offers of a Thai paragraph without a full stop what stands around the name, from space to space', () => {
  const before = 'นายกรัฐมนตรีเดินทางถึงเชียงใหม่เมื่อวันจันทร์ และกล่าวว่ารัฐบาลจะช่วยเหลือผู้ประสบภัยน้ำท่วม '.repeat(
    6,
  );
  const text = `${before}ในลำพูนมีฝนตกหนัก ${before.trim()}`;
  const found = passage(text, 'ลำพูน', 'th') ?? '';
  expect(found).toContain('ในลำพูนมีฝนตกหนัก');
  expect(found.length).toBeGreaterThan(100);
  expect(found.length).toBeLessThanOrEqual(600);
  expect(` ${text} `).toContain(` ${found} `);
});

it('offers of another overlong sentence only what stands between semicolons', () => {
  const part = 'the council of the town considered the matter at length and in detail; ';
  const text = `${part.repeat(6)}in Lyon it was decided; ${part.repeat(6)}and so it ended.`;
  expect(passage(text, 'Lyon', 'en')).toMatch(
    /^the council .*; in Lyon it was decided; the council .*;$/,
  );
  expect(passage(text.replaceAll(';', ','), 'Lyon', 'en')).toBeUndefined();
  expect(passage('It rained in Lyon.', 'Lyon', 'en')).toBe('It rained in Lyon.');
});
