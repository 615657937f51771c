import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fewWords } from '../../../src/map/names/few-words';

const LONG =
  'While the two countries cooperate in sensitive areas, including military cooperation, the Kremlin said that it doesn’t plan to publicise a one-time agreement.';

function cut(quote: string, phrase: string) {
  const from = quote.indexOf(phrase);
  return fewWords(quote, from, from + phrase.length);
}

it('leaves a short quote whole', () => {
  expect(fewWords('Kim met Putin.', 0, 3)).toEqual({
    words: 'Kim met Putin.',
    isCutBefore: false,
    isCutAfter: false,
  });
});

it('cuts between words, and keeps those that name the place', () => {
  const far = cut(LONG, 'the Kremlin');
  expect(far.words).toContain('the Kremlin');
  expect([far.isCutBefore, far.isCutAfter]).toEqual([true, true]);
  expect(LONG).toMatch(new RegExp(` ${far.words} `));
  expect(cut(LONG, 'two countries')).toMatchObject({ isCutBefore: false, isCutAfter: true });
});

it('cuts a text without blanks between its words too', () => {
  const text = '両首脳は宇宙基地で会談し衛星の打ち上げについて協力することで一致した。'.repeat(5);
  const { words } = fewWords(text, 0, 3);
  expect(words.length).toBeGreaterThan(20);
  expect(words.length).toBeLessThan(100);
});

it('never writes anything else than what stands there, around the phrase', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab .,’-'), minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(text, fc.nat(400), fc.nat(30), (quote, at, length) => {
      const from = Math.min(at, quote.length - 1);
      const to = Math.min(quote.length, from + length);
      const { words, isCutBefore, isCutAfter } = fewWords(quote, from, to);
      expect(quote).toContain(words);
      expect(words).toContain(quote.slice(from, to).trim());
      if (!isCutBefore) expect(quote.trimStart().startsWith(words)).toBe(true);
      if (!isCutAfter) expect(quote.trimEnd().endsWith(words)).toBe(true);
    }),
  );
});
