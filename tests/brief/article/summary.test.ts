import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/brief/article/summary';
import type { Article } from '../../../src/brief/brief';
import { parseBrief } from '../make';

function article(text: string | null, lang = 'en'): Article {
  const none = { href: null, published: null, publisher: null, byline: null, url: null };
  return { id: 'article', title: 'T', text, lang, ...none };
}

describe('summaryOf', () => {
  it('is the first sentence of the first paragraph, verbatim', () => {
    expect(summaryOf(article('12 May\nT\n\nMr Kim said “no.” He left.\nMore.'))).toBe(
      'Mr Kim said “no.”',
    );
  });

  it('is null without a text or a paragraph', () => {
    expect(summaryOf(article(null))).toBeNull();
    expect(summaryOf(article('T'))).toBeNull();
  });

  it.each([
    ...[
      'DUTCH HARBOR, Alaska, Feb. 11 (AP) — The U.S. cutter left St. Paul Island.',
      'ST. LOUIS, Mo. (AP) — It rained.',
      'NEW DELHI, Jan. 3, 2024 (PTI) The minister said so.',
      'МОСКВА, 13 сентября. /ТАСС/. Президент прибыл в Благовещенск.',
      'МОСКВА, 13 сен. — РИА Новости. Президент уехал.',
    ].map((first) => [`${first} Then they left.`, first]),
    [
      'U.S. troops met Dr. Kim at 5 p.m. on Sunday. Then they left.',
      'U.S. troops met Dr. Kim at 5 p.m. on Sunday.',
    ],
    ...[
      'Hamburg. Auf einem Schiff ist Feuer ausgebrochen.',
      'Gießen/Weißenfels. Ein Unwetter hat die Straße beschädigt.',
      'Bad Ems, 3. Mai. Die Lahn steigt.',
      'თბილისში ძლიერი წვიმა იყო.',
    ].map((first) => [`${first} ${first}`, first]),
    ['Silence. Nothing.', 'Silence.'],
    ['“Where?” he asked. Nobody knew.', '“Where?” he asked.'],
    ['Costs rose 3.5 percent! 40 people came.', 'Costs rose 3.5 percent!'],
    ['Он пришёл. Она ушла.', 'Он пришёл.'],
    ['彼は来た。彼女は去った。', '彼は来た。'],
  ])('ends where the sentence does: %s', (paragraph, expected) => {
    expect(summaryOf(article(`T\n\n${paragraph}\nMore.`))).toBe(expected);
  });

  it('is the paragraph where it is one sentence', () => {
    expect(summaryOf(article('One\u00a0sentence only', 'ko'))).toBe('One\u00a0sentence only');
  });

  it.each([
    [
      'DUTCH HARBOR, Alaska, Feb. 11 (AP) — The ship left. It is old.',
      'DUTCH HARBOR, Alaska, Feb. 11 (AP) — The ship left.',
    ],
    [
      'MOSCOW (Reuters) — Mr. Putin met Gen. Kim. They ate.',
      'MOSCOW (Reuters) — Mr. Putin met Gen. Kim.',
    ],
    [
      'SEOUL, Sept. 13 (Yonhap) -- The North fired two missiles. Nobody was hurt.',
      'SEOUL, Sept. 13 (Yonhap) -- The North fired two missiles.',
    ],
    [
      'WASHINGTON, D.C., Jan. 6 — Sen. J. D. Vance of Ohio spoke at 5 p.m. Sunday. He left.',
      'WASHINGTON, D.C., Jan. 6 — Sen. J. D. Vance of Ohio spoke at 5 p.m. Sunday.',
    ],
    [
      'The ship sailed to Portland, Ore. Friday with Acme Inc. No. 5 on board. It sank.',
      'The ship sailed to Portland, Ore. Friday with Acme Inc. No. 5 on board.',
    ],
    [
      'Am 3. Oktober sprach Dr. Müller in Berlin. Dann ging er.',
      'Am 3. Oktober sprach Dr. Müller in Berlin.',
    ],
    ['В 2023 г. Путин прибыл на космодром. Ким ждал.', 'В 2023 г. Путин прибыл на космодром.'],
    [
      'El Sr. García habló con EE. UU. Después se fue a casa con todos. Fin.',
      'El Sr. García habló con EE. UU. Después se fue a casa con todos.',
    ],
    [
      '“We waited. We hoped,” said the keeper. Nobody came.',
      '“We waited. We hoped,” said the keeper.',
    ],
    ['„Wir warten. Wir hoffen“, sagte er. Dann schwieg er.', '„Wir warten. Wir hoffen“, sagte er.'],
    ['« Nous attendons. » Il partit.', '« Nous attendons. »'],
    ['It was 2023. Then it was not.', 'It was 2023.'],
    ['「はい。」と彼は言った。そして去った。', '「はい。」と彼は言った。'],
    ['هل وصل؟ لا أحد يعرف.', 'هل وصل؟'],
    ['وصل الرئيس. ثم غادر.', 'وصل الرئيس.'],
    ['वह आया। वह गया।', 'वह आया।'],
    ['Նա եկավ։ Նա գնաց։', 'Նա եկավ։'],
    ['He came… Then he left.', 'He came…'],
    ['The keeper is ill. She waits.', 'The keeper is ill.'],
    ['He said no. Then he left.', 'He said no.'],
  ])('ends in no abbreviation and cuts no quotation open: %s', (paragraph, expected) => {
    expect(summaryOf(article(`T\n\n${paragraph}\nMore.`))).toBe(expected);
  });

  it.each([
    'By a staff reporter',
    'By a staff reporter.',
    'By Jane Doe and John Q. Public, Reuters',
    'BY JANE DOE',
    'Von Max Mustermann und Erika Musterfrau',
    'Par Jean Dupont',
    'Por Ana García',
    'Автор: Иван Иванов',
    'بقلم محمد علي',
    'מאת ישראל ישראלי',
    '文／山田太郎',
    'Special to the Post',
    '13 September 2023',
    'Reuters',
    '# A heading.',
    '- An entry.',
    '> A quotation.',
    'What we know so far:',
  ])('skips a line that is not a sentence: %s', (line) => {
    expect(summaryOf(article(`T\n\n${line}\n\nThe ferry left. It was late.`))).toBe(
      'The ferry left.',
    );
  });

  it.each([
    'By noon the ferry had left.',
    'Von hier aus sah man das Meer.',
    'Par hasard il passa.',
  ])('takes a sentence for one: %s', (line) => {
    expect(summaryOf(article(`T\n\n${line}\nMore.`))).toBe(line);
  });

  it('takes a paragraph of a script without stops whole, and nothing where it is long', () => {
    const thai = 'เรือเฟอร์รีออกจากท่าเรือเมื่อรุ่งสาง และถึงที่หมายตอนเที่ยง';
    expect(summaryOf(article(`T\n\n${thai}\n${thai}`, 'th'))).toBe(thai);
    expect(summaryOf(article(`T\n\n${thai.repeat(20)}`, 'th'))).toBeNull();
    expect(summaryOf(article('T\n\nBy a staff reporter'))).toBeNull();
  });
});

describe('the editor’s summary', () => {
  const read = (summary: unknown, lang = 'ko') => {
    const article = { title: 'T', text: 'T\n\nWords.', lang };
    const { brief, issues } = parseBrief({
      type: 'FeatureCollection',
      features: [],
      article,
      summary,
    });
    return {
      summary: brief?.summary,
      issues: issues.map(({ severity, pointer }) => `${severity} ${pointer}`),
    };
  };

  it.each([
    ['A text', { text: 'A text', lang: null }],
    [
      { en: 'English', ko: '한국어' },
      { text: '한국어', lang: 'ko' },
    ],
    [
      { en: 'English', 'ko-KR': '한국어' },
      { text: '한국어', lang: 'ko-KR' },
    ],
    [
      { en: 'English', de: 'Deutsch' },
      { text: 'English', lang: 'en' },
    ],
    [undefined, null],
  ])('of %j', (given, expected) => {
    expect(read(given)).toMatchObject({ summary: expected, issues: [] });
  });

  it.each([7, {}, []])('%j is a warning, and no reader is told', (given) => {
    expect(read(given)).toEqual({ summary: null, issues: ['warning /summary'] });
  });

  it('of which one language is bad is that in the others', () => {
    const { summary, issues } = read({ ko: 7, de: 'Deutsch' });
    expect(summary).toEqual({ text: 'Deutsch', lang: 'de' });
    expect(issues).toEqual(['warning /summary/ko']);
  });
});
