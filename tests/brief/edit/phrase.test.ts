import { describe, expect, it } from 'vitest';
import { countWords, findWords, passageFor } from '../../../src/brief/edit/phrase';
import { sentenceAround } from '../../../src/brief/edit/sentence';
import { withWords, wordsIn } from '../../../src/brief/edit/words';

const TEXT = 'Mr. Kim left (by train).\n\nIn  Pyongyang, Kim spoke. Kim, they say, waits.';

describe('Words that somebody sees', () => {
  it.each([
    ['Kim', 2, 'Kim'],
    ['(by train).', 0, '(by train).'],
    ['In Pyongyang', 0, 'In  Pyongyang'],
    ['train). In', 0, 'train).\n\nIn'],
  ])('“%s” (%i) stand where the text has them', (words, nth, exact) => {
    const found = findWords(TEXT, words, nth);
    expect(found && TEXT.slice(found.start, found.end)).toBe(exact);
  });

  it('are not found where there are fewer occurrences, or no words', () => {
    expect(findWords(TEXT, 'Kim', 3)).toBeNull();
    expect(findWords(TEXT, ' ', 0)).toBeNull();
    expect([countWords(TEXT, 'Kim'), countWords(TEXT, '')]).toEqual([3, 0]);
  });

  it('name their article where that is not the first', () => {
    const document = { articles: { a: {}, b: {} } };
    const phrase = { start: 4, end: 7 };
    expect(passageFor(document, 'see Ky.', { ...phrase, article: 'a' })).toEqual({ exact: 'Ky.' });
    expect(passageFor(document, 'see Ky.', { ...phrase, article: 'b' })).toEqual({
      exact: 'Ky.',
      article: 'b',
    });
    expect(passageFor({ article: {} }, 'see Ky.', { ...phrase, article: 'article' })).toEqual({
      exact: 'Ky.',
    });
  });
});

it.each([
  [4, { before: 'Mr. ', words: 'Kim', after: ' left (by train).' }],
  [41, { before: 'In  Pyongyang, ', words: 'Kim', after: ' spoke.' }],
  [52, { before: '', words: 'Kim', after: ', they say, waits.' }],
])('The words at %i are shown in their sentence', (start, sentence) => {
  expect(sentenceAround(TEXT, start, start + 3)).toEqual(sentence);
});

it('Of words in several languages, one is edited and the others stay', () => {
  expect(wordsIn({ en: 'Seoul', ko: '서울' })).toEqual({ text: 'Seoul', lang: 'en' });
  expect(withWords({ en: 'Seoul', ko: '서울' }, 'The capital')).toEqual({
    en: 'The capital',
    ko: '서울',
  });
  expect(withWords('Seoul', 'The capital')).toBe('The capital');
  expect(withWords(undefined, 'The capital')).toBe('The capital');
});
