import { expect, it } from 'vitest';
import { embedCode, placeAddress } from '../../../src/components/more/addresses';

const PAGE = 'https://news.example/map/index.html?a=1#tab=2&place=old';
const of = (share: string, id = 'Norr') => placeAddress({ id, share, embed: null }, PAGE, PAGE);

it.each([
  ['#place={place}', 'Norr', 'https://news.example/map/index.html?a=1#tab=2&place=Norr'],
  [
    '#place-b={place}',
    'Norr',
    'https://news.example/map/index.html?a=1#tab=2&place=old&place-b=Norr',
  ],
  ['#place={place}', 'a&b #c', 'https://news.example/map/index.html?a=1#tab=2&place=a%26b%20%23c'],
  ['./places/{place}/', 'norr', 'https://news.example/map/places/norr/'],
  ['./places/{place}/', 'Å', 'https://news.example/map/places/_00c5/'],
  ['https://other.example/{place}.html', 'norr', 'https://other.example/norr.html'],
  // Of no use: the page itself is.
  ['https://', 'norr', 'https://news.example/map/index.html?a=1#tab=2&place=norr'],
  [
    './places/{place}/',
    'x'.repeat(200),
    `https://news.example/map/index.html?a=1#tab=2&place=${'x'.repeat(200)}`,
  ],
])('with share="%s", the place %j is at %s', (share, id, address) => {
  expect(of(share, id)).toBe(address);
});

it('the code of a frame holds any words', () => {
  const sharing = { id: 'a"b', share: '#place={place}', embed: './embed.html?src=./b.json' };
  const code = embedCode(sharing, 'The “Ferry” & <b>"', PAGE) ?? '';
  const [frame] = document.createRange().createContextualFragment(code).children;
  expect(frame?.getAttribute('src')).toBe(
    'https://news.example/map/embed.html?src=.%2Fb.json&place=a%22b',
  );
  expect(frame?.getAttribute('title')).toBe('The “Ferry” & <b>"');
  expect(embedCode({ ...sharing, embed: null }, 'T', PAGE)).toBeNull();
  expect(embedCode({ ...sharing, embed: 'https://' }, 'T', PAGE)).toBeNull();
});
