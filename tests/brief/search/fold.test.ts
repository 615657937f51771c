import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, searched, stretchesOf } from '../../../src/brief/search/fold';

/** The stretches of a text in which a reader's words are found, as they are written there. */
const found = (text: string, words: string) =>
  stretchesOf(text, searched(words)).map(([start, end]) => text.slice(start, end));

describe('words are found', () => {
  it.each([
    ['Vostochny Cosmodrome', 'COSMO', ['Cosmo']],
    ['Straße nach Gießen', 'strasse giessen', ['Straße', 'Gießen']],
    ['STRASSE', 'straße', ['STRASSE']],
    ['Straße', 's', ['S', 'ß']],
    ['Cafe\u0301 noir', 'café', ['Cafe\u0301']],
    ['Café noir', 'cafe', ['Café']],
    ['İstanbul ve Iğdır', 'istanbul igdir', ['İstanbul', 'Iğdır']],
    ['Ὀδυσσεύς', 'οδυσσευσ', ['Ὀδυσσεύς']],
    ['Tromsø og Łódź', 'tromso lodz', ['Tromsø', 'Łódź']],
    ['ﬁnal ｗｉｄｅ', 'final wide', ['ﬁnal', 'ｗｉｄｅ']],
    ['Город Циолковский', 'циолковскии', ['Циолковский']],
    ['东方航天发射场位于阿穆尔州', '发射场', ['发射场']],
    ['ท่าอวกาศยานวอสตอชนืย', 'อวกาศ', ['อวกาศ']],
    ['보스토치니 우주기지', '우주', ['우주']],
    ['한국', '하', ['한']],
    ['ガス', 'ｶﾞｽ', ['ガス']],
    ['がく かく', 'かく', ['かく']],
    ['مُحَمَّد بن أحمد', 'محمد احمد', ['مُحَمَّد', 'أحمد']],
    ['محمد', 'مُحَمَّد', ['محمد']],
    ['يَرُوشָׁלַיִם ירושלים', 'ירושלים', ['ירושלים']],
    ['क़िला क़िला', 'क़िला', ['क़िला', 'क़िला']],
    ['O’Brien', "o'brien", ['O’Brien']],
    ['في ١٣ سبتمبر ٢٠٢٣', '2023 13', ['١٣', '٢٠٢٣']],
    ['In 2023', '٢٠٢٣', ['2023']],
    ['۱۴۰۲ و १९४७ และ ๒๕๖๖', '1402 1947 2566', ['۱۴۰۲', '१९४७', '๒๕๖๖']],
    ['𝟘 １９', '0 19', ['𝟘', '１９']],
    ['a\u00adb', 'ab', ['a\u00adb']],
    ['𝕏 marks 👩‍🚀', 'x 👩', ['𝕏', '👩‍']],
  ])('in %j by %j', (text, words, expected) => {
    expect(found(text, words)).toEqual(expected);
  });

  it('nowhere by nothing', () => {
    expect(searched(' \u00a0\u0301 ')).toEqual([]);
    expect(stretchesOf('Norr', [])).toEqual([]);
  });

  it('once where they overlap', () => {
    expect(stretchesOf('abcabc', ['abc', 'bca'])).toEqual([[0, 6]]);
  });
});

/** Letters of many scripts, in which what is one in print is often several in memory. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'ßẞİıÅéΣςﬁﷺ한각ㅎｶﾞがक़ी'),
      fc.constantFrom(
        ...['\u0301', '\u064e', '\u05b8', '\u200d', '\u00ad', '\ud83d', '👩‍🚀', ' ', '’'],
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

it('marks whole letters that say what was searched for, in order and apart', () => {
  fc.assert(
    fc.property(text, text, text, (before, word, after) => {
      const whole = before + word + after;
      const words = searched(word);
      const stretches = stretchesOf(whole, words);
      let last = -1;
      for (const [start, end] of stretches) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        const marked = fold(whole.slice(start, end));
        expect(words.some((each) => marked.includes(each))).toBe(true);
        for (const edge of [start, end]) expect(isWithin(whole, edge)).toBe(false);
      }
      expect(last).toBeLessThanOrEqual(whole.length);
      const folded = fold(whole);
      for (const each of words)
        if (folded.includes(each)) expect(stretches.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

/** Between the two halves of a letter. */
function isWithin(whole: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(whole[at - 1] ?? '') && /[\udc00-\udfff]/.test(whole[at] ?? '');
}

it('folds a text letter by letter, so that parts folded are the whole folded', () => {
  fc.assert(
    fc.property(text, text, (one, two) => {
      if (isWithin(one + two, one.length)) return;
      expect(fold(one) + fold(two)).toBe(fold(one + two));
      expect(fold(fold(one))).toBe(fold(one));
    }),
  );
});
