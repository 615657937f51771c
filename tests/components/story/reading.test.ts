import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastAbove, readingLine } from '../../../src/components/story/reading';

const sizes = fc.record({
  /** All that there is to scroll, and what is seen. */
  all: fc.integer({ min: 1, max: 20_000 }),
  height: fc.integer({ min: 40, max: 2000 }),
});

it('reading begins at the top, ends at the bottom, and never goes back while the article goes on', () => {
  fc.assert(
    fc.property(sizes, ({ all, height }) => {
      expect(readingLine(0, all, height)).toBe(0);
      expect(readingLine(all, 0, height)).toBeCloseTo(height);
      let before = -1;
      for (let above = 0; above <= all; above += Math.max(1, Math.floor(all / 40))) {
        const line = readingLine(above, all - above, height);
        expect(line).toBeGreaterThanOrEqual(0);
        expect(line).toBeLessThanOrEqual(height + 1e-9);
        expect(above + line).toBeGreaterThan(before);
        before = above + line;
      }
    }),
  );
});

it('what is seen whole is read from its top', () => {
  expect(readingLine(0, 0, 400)).toBe(0);
});

it('the passage that is read is the last that has begun', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1 }),
      fc.nat(900),
      (all, height) => {
        const tops = all.toSorted((a, b) => a - b);
        const found = lastAbove(tops.length, (at) => tops[at] ?? 0, height);
        const expected = tops.filter((top) => top <= height).length - 1;
        expect(found).toBe(Math.max(0, expected));
      },
    ),
  );
});
