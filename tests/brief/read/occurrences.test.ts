import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWord } from '../../../src/brief/quotes/word-edges';
import { feature, file, issuesOf, type Json, parseBrief } from '../make';

const TEXTS: Json = {
  wire: {
    title: 'T',
    lang: 'en',
    text: 'T\n\nNorth Korea’s ship left. North Korea Watch saw it. South Korea did not. The Koreans left.',
  },
  daily: { title: 'T', lang: 'ko', text: 'T\n\n북한이 떠났다. 북한산은 아니다. 북한의 배.' },
  paper: { title: 'T', lang: 'zh', text: 'T\n\n朝鲜的船离开了。俄罗斯与朝鲜会谈。' },
  post: { title: 'T', lang: 'th', text: 'T\n\nเรือของเกาหลีเหนือออกเดินทาง เกาหลีเหนือ' },
};

function several(...features: readonly Json[]): Json {
  return file(features, { article: null, articles: TEXTS });
}

function linked(mentions: unknown): readonly string[] {
  const { brief, issues } = parseBrief(several(feature('a', { mentions })));
  expect(issues).toEqual([]);
  const texts = new Map(brief?.articles.map(({ id, text }) => [id, text ?? '']));
  return (brief?.places[0]?.mentions ?? []).map(({ article, exact, start, end }) => {
    const text = texts.get(article) ?? '';
    expect(text.slice(start, end)).toBe(exact);
    return `${article} ${text.slice(start, end + 6).split('\n')[0]}`;
  });
}

describe('a mention of every occurrence', () => {
  it('is linked in every article, by the rules of each language', () => {
    expect(linked([{ all: 'North Korea' }])).toEqual([
      'wire North Korea’s shi',
      'wire North Korea Watch',
    ]);
    expect(linked([{ all: '북한' }])).toEqual(['daily 북한이 떠났다.', 'daily 북한의 배.']);
    expect(linked([{ all: '朝鲜' }])).toEqual(['paper 朝鲜的船离开了。', 'paper 朝鲜会谈。']);
    expect(linked([{ all: 'เกาหลีเหนือ' }])).toHaveLength(2);
  });

  it('may stand alone, in one article, and beside mentions of other words', () => {
    expect(linked({ all: '북한' })).toHaveLength(2);
    expect(
      linked([
        { all: 'Korea', article: 'wire' },
        { exact: '朝鲜', prefix: '与', article: 'paper' },
      ]),
    ).toEqual(['wire Korea’s shi', 'wire Korea Watch', 'wire Korea did n', 'paper 朝鲜会谈。']);
  });

  it('leaves out what its exceptions hold', () => {
    const except = [
      { exact: 'North Korea Watch' },
      { exact: 'Korea', prefix: 'South ', article: 'wire' },
    ];
    expect(linked([{ all: 'Korea', except }])).toEqual(['wire Korea’s shi']);
  });

  it('skips occurrences within a longer name', () => {
    const { brief, issues } = parseBrief(
      several(
        feature('peninsula', { name: 'Korea', mentions: [{ all: 'Korea' }] }),
        feature('north', { name: 'North Korea', mentions: [{ all: 'North Korea' }] }),
        feature('south', { name: 'South Korea', mentions: [{ exact: 'South Korea' }] }),
      ),
    );
    expect(issues).toEqual([]);
    expect(brief?.places.map(({ mentions }) => mentions.length)).toEqual([0, 2, 1]);
  });

  it.each([
    [
      { all: 'Kore' },
      'fault /features/0/properties/mentions/0/all The words “Kore” of “Place a” are in no article as whole words.',
    ],
    [
      { all: 'Nrth Korea' },
      'fault /features/0/properties/mentions/0/all The words “Nrth Korea” of “Place a” are in no article as whole words; the nearest',
    ],
    [{ all: '북한'.normalize('NFD') }, 'fault /features/0/properties/mentions/0/all '],
    [
      { all: 'Korea', except: [{ exact: 'East Korea' }] },
      'warning /features/0/properties/mentions/0/except/0 The exception “East Korea”',
    ],
    [
      { all: 'Korea', except: [{ exact: 'Korea', article: 'wired' }] },
      'fault /features/0/properties/mentions/0/except/0/article ',
    ],
    [
      { all: 'Korea', exept: [] },
      'warning /features/0/properties/mentions/0/exept “exept” is not read; did you mean “except”?',
    ],
    [
      { all: ' ' },
      'fault /features/0/properties/mentions/0/all A mention of “Place a” has for "all"',
    ],
    [{ all: 'x\ud83d' }, 'fault /features/0/properties/mentions/0 '],
  ])('%j is told', (mention, expected) => {
    const told = issuesOf(several(feature('a', { mentions: [mention] })));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(expected);
  });
});

/** Letters of many scripts, marks, apostrophes, spaces and signs: what words begin and end with. */
const SIGNS = [
  ...'abzÉßøжЯїαΩאבגابجकखগঅஅಅഅกขคກခខ中国东京あアーｱ가나이의한は漢字',
  ...[
    '\u0301',
    '\u0e48',
    '\u200d',
    '\u200c',
    '\u00ad',
    '\u200b',
    '\u3099',
    '😀',
    '🇰',
    '🇵',
    '👍',
    '🏽',
  ],
  ...['a\u0301', 'é', 'ᄒ', 'ᅡ', 'ᆫ', '\ud83d', '\ude00'],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\r\n',
    '.',
    ',',
    '-',
    '’',
    "'",
    '"',
    '“',
    '”',
    '«',
    '。',
    '、',
    '5',
    '_',
  ],
];
const text = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 40 })
  .map((all) => all.join(''));
const LANGS = ['en', 'ko', 'zh', 'ja', 'th', 'ar', 'he', 'ru', 'tr', 'fr', 'hi', 'sv'];

it('whatever the scripts, it is the article’s own code units, no part of a longer word, and none is left out', () => {
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(...LANGS),
      (all, at, length, lang) => {
        const from = at % all.length;
        const words = all.slice(from, from + length);
        const data = file([feature('a', { mentions: [{ all: words }] })], {
          article: { title: 'x', text: all, lang },
        });
        const { brief } = parseBrief(data);
        const article = brief?.articles[0];
        const found = brief?.places[0]?.mentions ?? [];
        if (!article?.text || words.trim() === '' || /[\p{Cs}\ufffd]/u.test(words)) {
          expect(found).toEqual([]);
          return;
        }
        // A byte order mark is none of the article's, and there is none here.
        expect(article.text).toBe(all);
        let last = 0;
        for (const { start, end, exact } of found) {
          expect(all.slice(start, end)).toBe(words);
          expect(exact).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          const before = all.slice(0, start);
          const after = all.slice(end);
          // Where spaces part words, no letter stands beside one but a Korean particle.
          const letter = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Arab}\p{sc=Deva}]/u;
          if (letter.test(words.at(0) ?? ''))
            expect(before).not.toMatch(
              /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Arab}\p{sc=Deva}]$/u,
            );
          if (letter.test(words.at(-1) ?? ''))
            expect(after).not.toMatch(
              /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Arab}\p{sc=Deva}]/u,
            );
          // Nor does one end within what the eye takes for one character.
          expect(after).not.toMatch(/^(?:\p{M}|\u200d|\p{EMod})/u);
        }
        for (let i = all.indexOf(words); i !== -1; i = all.indexOf(words, i + 1)) {
          if (!isWord(all, i, i + words.length, lang)) continue;
          expect(found.some(({ start, end }) => start < i + words.length && end > i)).toBe(true);
        }
      },
    ),
    { numRuns: 1_500 },
  );
}, 60_000);
