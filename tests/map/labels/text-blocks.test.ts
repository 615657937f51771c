import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LINE_WIDTH, textBlocksOf } from '../../../src/map/labels/text-blocks';

const widthOf = (text: string) => text.length * 7;
const broken = (name: string) => textBlocksOf(name, widthOf, 17);

it('breaks a name where its lines are most equal', () => {
  expect(broken('the sea off its east coast')).toEqual([
    { lines: 2, width: 98, height: 34 },
    { lines: 3, width: 70, height: 51 },
    { lines: 4, width: 49, height: 68 },
  ]);
  expect(broken('North Korea').map(({ lines }) => lines)).toEqual([1, 2]);
  expect(broken('Tokyo')).toEqual([{ lines: 1, width: 35, height: 17 }]);
});

it('leaves a name that cannot be broken to the browser', () => {
  const [only, ...others] = broken('Taumatawhakatangihangakoauau');
  expect(only).toEqual({ lines: 2, width: LINE_WIDTH, height: 34 });
  expect(others).toEqual([]);
  expect(broken('')).toEqual([{ lines: 1, width: 0, height: 17 }]);
});

it('lets lines of larger letters be longer', () => {
  const larger = textBlocksOf('Vostochny Cosmodrome', (text) => text.length * 14, 17, 2);
  expect(larger).toEqual(
    broken('Vostochny Cosmodrome').map(({ lines, width, height }) => {
      return { lines, width: 2 * width, height: 2 * height };
    }),
  );
});

it('finds a block for every name, each narrower and higher than the one before', () => {
  const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes(' '));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
      const blocks = broken(words.join(' '));
      expect(blocks.length).toBeGreaterThan(0);
      for (const [at, { width, lines }] of blocks.entries()) {
        const before = blocks[at - 1];
        expect(width).toBeLessThanOrEqual(LINE_WIDTH);
        if (before) expect([width < before.width, lines > before.lines]).toEqual([true, true]);
      }
    }),
  );
});
