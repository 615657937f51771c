import { expect, it } from 'vitest';
import { markedUp } from '../../../src/cli/new/marked-up';

it.each([
  ['The **flood** came.', '**flood**'],
  ['It hit [Paris](https://example.org/paris) first.', '[Paris](https://example.org/paris)'],
  ['See ![a map](map.png).', '![a map](map.png)'],
  ['It hit [Paris][1] first.\n\n[1]: https://example.org/paris', '[1]: https://example.org/paris'],
  ['It came.[^1]\n\n[^1]: Said the town.', '[^1]: Said the town.'],
  ['| Town | Dead |\n|------|-----:|\n| Lyon | 3 |', '|------|-----:|'],
  ['#### A small heading\n', '#### A small heading'],
  ['It was said:\n```\nno\n```', '```'],
  ['It came.<br>It went.', '<br>'],
  ["The '''flood''' came.", "'''flood'''"],
  ['It hit [[Paris, Texas|Paris]] first.', '[[Paris, Texas|Paris]]'],
  ['It was {{convert|5|km|mi}} off.', '{{convert|5|km|mi}}'],
  ['== History ==\n\nIt came.', '== History =='],
  ['It came.<ref name="a">Said the town.</ref>', '<ref name="a">'],
  ['A &nbsp;space, Fish &amp; chips', '&nbsp;'],
])('finds marks that readers would see: %j', (text, mark) => {
  expect(markedUp(text)).toBe(mark);
  expect(markedUp(`${text}\n`.replaceAll('\n', '\r\n'))).toBe(mark);
});

it.each([
  '# A heading\n\n- an entry\n\n> a quotation',
  'Five * six ** seven, snake_case and __init__.',
  'He [Paris Hilton] left (as planned) at 5 < 6 & 7 > 6.',
  '“[We] left” [1] (see https://example.org/).',
  'A | B',
  '***\n\n---\n\n* * *',
  'R&D; AT&T',
])('takes what is a text for one: %j', (text) => {
  expect(markedUp(text)).toBeNull();
});

it('takes a time that grows with the text', () => {
  for (const sign of ['*', '[', '_', '|', '[](', '<a', '&a', '**a ']) {
    expect(markedUp(sign.repeat(200_000)), sign).toBeNull();
  }
}, 20_000);
