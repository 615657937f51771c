import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inLines } from '../../../src/publish/picture/lines';
import { faces } from './faces';

const QUOTED = { open: '“', close: '”', more: ' …' };
const inRoom = (text: string, width: number, lines: number) =>
  inLines(text, faces.serif, 10, { width, lines }, QUOTED);

it.each([
  ['The ferry left', 200, 1, ['“The ferry left”'], false],
  ['The ferry left', 60, 2, ['“The ferry', 'left”'], false],
  ['The ferry left Norr at dawn', 60, 2, ['“The ferry', 'left Norr” …'], true],
  ['A town of 10 000 people', 90, 1, ['“A town of” …'], true],
  ['Unbelievably', 20, 3, [], true],
  ['', 100, 1, [], false],
] as const)('%j in %i px and %i lines', (text, width, most, lines, isCut) => {
  expect(inRoom(text, width, most)).toEqual({ lines, isCut });
});

it('what is between the marks is the beginning of the text, up to the end of a word', () => {
  const word = fc.stringMatching(/^[a-z,.]{1,9}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 6 }),
      (words, most) => {
        const text = words.join(' ');
        const { lines, isCut } = inRoom(text, 120, most);
        const [, quoted = ''] = /^“(.*)”( …)?$/.exec(lines.join(' ')) ?? [];
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(faces.serif.width(line, 10)).toBeLessThanOrEqual(120);
        expect(`${text} `.startsWith(quoted === '' ? '' : `${quoted} `)).toBe(true);
        if (!isCut) expect(quoted).toBe(text);
      },
    ),
  );
});
