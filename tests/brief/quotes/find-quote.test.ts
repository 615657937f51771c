import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../src/brief/quotes/find-quote';
import { TEXT } from '../make';

describe('findQuote', () => {
  it('finds a passage by its code units', () => {
    expect(findQuote('a 😀 b', { exact: 'b' })).toEqual({ start: 5, end: 6, ambiguous: false });
  });

  it('takes the first of several and says so', () => {
    const found = findQuote(TEXT, { exact: 'North Korea' });
    expect(found).toEqual({
      start: TEXT.indexOf('North Korea'),
      end: expect.any(Number),
      ambiguous: true,
    });
  });

  it('lets prefix and suffix decide, and they must adjoin', () => {
    const second = TEXT.lastIndexOf('North Korea');
    expect(findQuote(TEXT, { exact: 'North Korea', suffix: ' had' })?.start).toBe(second);
    expect(findQuote(TEXT, { exact: 'North Korea', prefix: 'sea. ' })?.start).toBe(second);
    expect(findQuote(TEXT, { exact: 'North Korea', prefix: 'sea.' })).toBeNull();
  });

  it('sees that a passage overlaps its next occurrence', () => {
    expect(findQuote('aaa', { exact: 'aa' })).toEqual({ start: 0, end: 2, ambiguous: true });
  });

  it('straightens, collapses and normalises nothing', () => {
    expect(findQuote(TEXT, { exact: "Russia's" })).toBeNull();
    expect(findQuote(TEXT, { exact: 'met  at' })).toBeNull();
    expect(findQuote('caf\u00e9', { exact: 'cafe\u0301' })).toBeNull();
    expect(findQuote(TEXT, { exact: '' })).toBeNull();
  });

  it('gives offsets that slice to the quote, with what stands round it', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '\n') });
    fc.assert(
      fc.property(
        letters,
        letters,
        letters,
        letters,
        letters,
        (head, prefix, exact, suffix, tail) => {
          const text = head + prefix + exact + suffix + tail;
          const found = findQuote(text, { exact, prefix, suffix });
          if (exact === '') return found === null;
          expect(text.slice(found?.start, found?.end)).toBe(exact);
          expect(text.slice(0, found?.start).endsWith(prefix)).toBe(true);
          return text.slice(found?.end).startsWith(suffix);
        },
      ),
    );
  });
});
