import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../../src/brief/search/snippet';
import { fewWords } from '../../../src/map/names/few-words';
import { describe as described } from '../../../src/publish/share-tags';

/** What says something else where only a part of it is read. */
const FIGURES = [
  '10 000 people',
  '10\u00a0000 people',
  '2\u202f500\u202f000 euros',
  '50 million',
  '1,234.5 km',
  '−5 degrees',
  '$5 million',
  '€ 300',
  'e\u0301',
  '👨‍👩‍👧',
];
const LETTERS = fc.string({ unit: fc.constantFrom(...'ABCDEFGH'), minLength: 1, maxLength: 9 });
const figure = fc.constantFrom(...FIGURES);
const text = fc.array(fc.oneof(LETTERS, figure), { minLength: 10, maxLength: 90 }).map((parts) => ({
  whole: parts.join(' '),
  figures: parts.flatMap((part, at) => {
    const start = parts.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
    return FIGURES.includes(part) ? [[start, start + part.length] as const] : [];
  }),
}));

/** Ways to show a part of a text; each gives where that begins, and the part. */
const WAYS: readonly [string, (whole: string, at: number) => readonly [number, string]][] = [
  [
    'beside a place on the map',
    (whole, at) => {
      const { words } = fewWords(whole, at, at + 1);
      return [whole.lastIndexOf(words, at), words];
    },
  ],
  [
    'among what was found',
    (whole, at) => {
      const { text: part, marks } = snippetOf(whole, [[at, at + 1]]);
      return [at - (marks[0]?.[0] ?? 0), part];
    },
  ],
  [
    'where an address is sent',
    (whole) => {
      const sayings = { kind: '', name: '', said: whole, isQuote: false, lang: 'en', source: [] };
      return [0, described(sayings).replace(/ …$/, '')];
    },
  ],
];

const blanks = (text: string) => text.replaceAll(/\s/g, ' ');

describe.each(WAYS)('of a text that is shown in part %s', (_where, partOf) => {
  it('no number is cut, nor from what it counts, nor what the eye takes for one letter', () => {
    fc.assert(
      fc.property(text, fc.nat(), ({ whole, figures }, somewhere) => {
        // What was found, or names the place, is itself in no number.
        const letters = [...whole.matchAll(/[A-H]/g)].map(({ index }) => index);
        const at = letters[somewhere % letters.length];
        if (at === undefined) return;
        const [start, part] = partOf(whole, at);
        const end = start + part.length;
        expect(blanks(whole.slice(start, end))).toBe(blanks(part));
        for (const [from, to] of figures) {
          if (to <= start || from >= end) continue;
          expect([from >= start, to <= end], `${whole.slice(from, to)} in ${part}`).toEqual([
            true,
            true,
          ]);
        }
      }),
    );
  });
});

it('a text without blanks is cut where an address is sent, too, and between its characters', () => {
  for (const whole of [
    '両首脳は宇宙基地で会談した。'.repeat(30),
    '👍'.repeat(300),
    'x'.repeat(300),
  ]) {
    const said = described({
      kind: '',
      name: '',
      said: whole,
      isQuote: false,
      lang: 'ja',
      source: [],
    });
    expect(said.length).toBeLessThan(210);
    expect(said).not.toMatch(/\p{Cs}/u);
    expect(whole.startsWith(said.replace(/ …$/, ''))).toBe(true);
  }
});
