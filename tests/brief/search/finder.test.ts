import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Finder } from '../../../src/brief/search/finder';
import { fold, searched } from '../../../src/brief/search/fold';
import { snippetOf } from '../../../src/brief/search/snippet';
import { feature, read, TEXT } from '../make';

const brief = read([
  feature('cosmodrome', {
    name: 'Vostochny Cosmodrome',
    statedBy: 'article',
    excerpts: [{ exact: 'The two leaders met at the Vostochny Cosmodrome in Russia’s Far East.' }],
  }),
  feature('east', { name: 'Far East', description: 'The cosmodrome lies in its south.' }),
  feature('seoul', { name: { en: 'Seoul', ko: '서울' } }),
  feature('moscow', { name: 'Old Moscow' }),
  feature('mosc', { name: 'Moscow' }),
  feature('summit', { name: 'Handshake', location: 'moscow', kind: 'event' }, null),
  feature('nameless', { name: undefined, kind: 'city' }),
]);
const finder = new Finder(brief);
const ids = (words: string) => [...(finder.find(words)?.places.keys() ?? [])];
const hit = (words: string, id: string) => finder.find(words)?.places.get(id);

describe('a place is found', () => {
  it.each([
    ['vostoch', ['cosmodrome']],
    ['cosmo', ['cosmodrome', 'east']],
    ['cosmo south', ['east']],
    ['far russia', ['cosmodrome']],
    ['moscow', ['mosc', 'moscow']],
    ['서울', ['seoul']],
    ['서우', ['seoul']],
    ['handshake', ['moscow']],
    ['nowhere', []],
    ['city', []],
  ])('by %j', (words, expected) => {
    expect(ids(words)).toEqual(expected);
  });

  it('in its name without a snippet, and elsewhere with one that says whose words they are', () => {
    expect(hit('cosmo', 'cosmodrome')).toEqual({ name: [[10, 15]], snippet: null });
    expect(hit('cosmo', 'east')).toMatchObject({
      name: [],
      snippet: { text: 'The cosmodrome lies in its south.', marks: [[4, 9]], source: 'editor' },
    });
    expect(hit('russia', 'cosmodrome')?.snippet).toMatchObject({
      source: 'report',
      article: 'article',
    });
    expect(hit('서울', 'seoul')?.snippet).toMatchObject({ source: 'name', lang: 'ko' });
    expect(hit('handshake', 'moscow')?.snippet).toMatchObject({ source: 'event' });
  });

  it('by nothing not at all', () => {
    expect(finder.find(' ')).toBeNull();
  });
});

it('finds passages of the article in lines that have all words', () => {
  const said = (words: string) =>
    finder.find(words)?.passages.map(({ start, end }) => TEXT.slice(start, end));
  expect(said('north twice')).toEqual(['North', 'North', 'twice']);
  expect(said('leaders twice')).toEqual([]);
});

it('finds no more passages than one steps through', () => {
  const text = `${'a '.repeat(3000)}\n\n`.repeat(3);
  const long = read([feature('a')], { article: { title: 'A', text } });
  const found = new Finder(long).find('a');
  expect(found?.passages.length).toBe(1000);
  expect(found?.hasMore).toBe(true);
});

it('cuts a snippet out verbatim, with what was found in it, and within no letter', () => {
  const letters = fc.constantFrom('a', ' ', 'é', 'e\u0301', '👩‍🚀', '한', '東', 'ß', '\n');
  const stretch = fc.array(letters, { maxLength: 300 }).map((all) => all.join(''));
  const word = fc.array(letters, { minLength: 1, maxLength: 5 }).map((all) => all.join(''));
  fc.assert(
    fc.property(stretch, word, stretch, (before, found, after) => {
      const whole = before + found + after;
      const mark = [before.length, before.length + found.length] as const;
      const { text: cut, marks, isCutBefore, isCutAfter } = snippetOf(whole, [mark]);
      expect(whole).toContain(cut);
      expect(whole.startsWith(cut) || isCutBefore).toBe(true);
      expect(whole.endsWith(cut) || isCutAfter).toBe(true);
      expect(cut.length).toBeLessThan(140);
      expect(marks.map(([from, to]) => cut.slice(from, to))).toEqual([found]);
      expect(cut).not.toMatch(/^(?:[\udc00-\udfff]|\u0301|\u200d)/);
    }),
  );
});

it('finds every place by any part of its texts', () => {
  const written = ['Vostochny Cosmodrome', 'Far East', 'The cosmodrome lies in its south.', '서울'];
  fc.assert(
    fc.property(fc.constantFrom(...written), fc.nat(), fc.nat(), (text, from, length) => {
      const part = text.slice(from % text.length).slice(0, 1 + (length % text.length));
      const words = searched(part);
      fc.pre(words.length > 0);
      const found = ids(part);
      expect(found.length).toBeGreaterThan(0);
      for (const word of words) expect(fold(text)).toContain(word);
    }),
  );
});
