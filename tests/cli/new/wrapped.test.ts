import { expect, it } from 'vitest';
import { isWrapped } from '../../../src/cli/new/wrapped';

const SENTENCES =
  'The river rose on Monday, and the towns along it were warned. Trains stopped between the capital and the border. ' +
  'Nobody was hurt, the police said, but two bridges were closed. Schools will open again when the water has gone down. ';

function wrappedAt(width: number): string {
  const words = SENTENCES.repeat(3).split(' ');
  const lines = [''];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}

it.each([60, 72, 90])('knows lines that were wrapped at %i signs', (width) => {
  expect(isWrapped(wrappedAt(width))).toBe(true);
  expect(isWrapped(wrappedAt(width).replaceAll('\n', '\r\n'))).toBe(true);
  expect(isWrapped(wrappedAt(width).replaceAll('\n', '\r'))).toBe(true);
});

it.each([
  ['paragraphs', SENTENCES.replaceAll('. ', '.\n\n').repeat(3)],
  ['paragraphs without blank lines', `${SENTENCES}\n`.repeat(12)],
  ['sentences, a line each', SENTENCES.replaceAll('. ', '.\n').repeat(3)],
  ['a list', '- Dresden\n- Prague\n- Hamburg\n'.repeat(5)],
  ['one line', SENTENCES],
])('takes %s for what they are', (_what, text) => {
  expect(isWrapped(text)).toBe(false);
});

it('knows lines between which words are divided, however few', () => {
  const text = 'He came with a dele-\ngation from Ber-\nlin on Monday.';
  expect(isWrapped(text)).toBe(true);
  expect(isWrapped(text.replaceAll('-\n', '\u00ad\r\n'))).toBe(true);
  expect(isWrapped('They met in pre-\nand post-war Berlin.\n- one\n- two\n- three')).toBe(false);
});
