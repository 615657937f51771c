import { expect, it } from 'vitest';
import { recognise } from '../../../src/gazetteer/recognise/recognise';
import { resolve } from '../../../src/gazetteer/resolve/resolve';
import { places } from '../places';

it('reads a text without a space in which one name stands more often than a call has arguments', () => {
  const names = resolve([recognise('北京'.repeat(130_000), places)], places);
  expect(names.map(({ text, mentions }) => [text, mentions.length])).toEqual([['北京', 130_000]]);
}, 60_000);

it('reads a text in Thai without a space in it', () => {
  const { spans } = recognise('น้ำท่วมในจังหวัดเชียงใหม่และ'.repeat(10_000), places);
  expect(spans.length).toBeGreaterThan(9_000);
}, 60_000);

it.each([
  ['a word without an end', 'a'.repeat(100_000)],
  ['an address without an end', `http://${'x'.repeat(100_000)}`],
  ['tags that nothing closes', '<a '.repeat(30_000)],
  ['one elision after the other', "l'A".repeat(30_000)],
  ['halves of characters', '\ud800'.repeat(10_000)],
])('reads %s', (_what, text) => {
  expect(recognise(text, places).spans).toEqual([]);
});
