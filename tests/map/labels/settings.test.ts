import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LINE_WIDTH, settingsOf } from '../../../src/map/labels/settings';

const widthOf = (text: string) => text.length * 7;
const set = (name: string) => settingsOf(name, widthOf, 17);

it('breaks a name where its lines are most equal', () => {
  expect(set('the sea off its east coast')).toEqual([
    { lines: 2, width: 98, height: 34 },
    { lines: 3, width: 70, height: 51 },
    { lines: 4, width: 49, height: 68 },
  ]);
  expect(set('North Korea').map(({ lines }) => lines)).toEqual([1, 2]);
  expect(set('Tokyo')).toEqual([{ lines: 1, width: 35, height: 17 }]);
});

it('leaves a name that cannot be broken to the browser', () => {
  const [only, ...others] = set('Taumatawhakatangihangakoauau');
  expect(only).toEqual({ lines: 2, width: LINE_WIDTH, height: 34 });
  expect(others).toEqual([]);
  expect(set('')).toEqual([{ lines: 1, width: 0, height: 17 }]);
});

it('lets lines of larger letters be longer', () => {
  const larger = settingsOf('Vostochny Cosmodrome', (text) => text.length * 14, 17, 2);
  expect(larger).toEqual(
    set('Vostochny Cosmodrome').map(({ lines, width, height }) => {
      return { lines, width: 2 * width, height: 2 * height };
    }),
  );
});

it('has a way for every name, each narrower and higher than the one before', () => {
  const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes(' '));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
      const settings = set(words.join(' '));
      expect(settings.length).toBeGreaterThan(0);
      for (const [at, { width, lines }] of settings.entries()) {
        const before = settings[at - 1];
        expect(width).toBeLessThanOrEqual(LINE_WIDTH);
        if (before) expect([width < before.width, lines > before.lines]).toEqual([true, true]);
      }
    }),
  );
});
