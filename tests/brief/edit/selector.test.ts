import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrencesOf, selectorFor } from '../../../src/brief/edit/selector';
import { findQuote } from '../../../src/brief/quotes/find-quote';

const TEXT = 'Kim left Pyongyang.\nIn Pyongyang, Kim spoke. Pyongyang, said Kim, waits.';

describe('What names a passage', () => {
  it.each([
    ['left', 0, { exact: 'left' }],
    ['Pyongyang', 0, { exact: 'Pyongyang', suffix: '.' }],
    ['Pyongyang', 1, { exact: 'Pyongyang', prefix: 'In ' }],
    ['Pyongyang', 2, { exact: 'Pyongyang', suffix: ', said' }],
  ])('%s, occurrence %i', (words, nth, wanted) => {
    const start = occurrencesOf(TEXT, words)[nth] ?? -1;
    const selector = selectorFor(TEXT, start, start + words.length);
    expect(selector && findQuote(TEXT, selector)).toMatchObject({ start, ambiguous: false });
    const length = (each: object | null) => Object.values(each ?? {}).join('').length;
    expect(length(selector)).toBeLessThanOrEqual(length(wanted));
  });

  it('finds it again in any text, unless nothing tells it from another', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '京'), maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const [start, end] = [a, b]
            .map((each) => each % (text.length + 1))
            .toSorted((x, y) => x - y);
          const selector = selectorFor(text, start ?? 0, end ?? 0);
          if (start === end) {
            expect(selector).toBeNull();
            return;
          }
          const found = selector && findQuote(text, selector);
          expect(found).not.toBeNull();
          expect(found?.ambiguous === false ? found.start : start).toBe(start);
        },
      ),
    );
  });

  it('is null for an empty passage or one outside the text', () => {
    expect(selectorFor('abc', 2, 2)).toBeNull();
    expect(selectorFor('abc', 2, 9)).toBeNull();
  });
});
