import fc from 'fast-check';
import { expect, it } from 'vitest';
import { creditOf } from '../../src/archive/credit';

it.each([
  ['© OpenStreetMap', '© OpenStreetMap'],
  [
    '<a href="https://www.openstreetmap.org/copyright" target="_blank">&copy; OpenStreetMap</a>',
    '[© OpenStreetMap](https://www.openstreetmap.org/copyright)',
  ],
  [
    "<a href='https://a.example/'>A</a> &amp; <A HREF=https://b.example/>B</A>",
    '[A](https://a.example/) & [B](https://b.example/)',
  ],
  ['<a href="javascript:alert(1)">A</a>', 'A'],
  ['<a href="http://a.example/">A</a>', 'A'],
  ['<img src=x onerror=alert(1)>Map &#8212; &#x41;', 'Map — A'],
  ['[A](javascript:alert(1))', 'A(javascript:alert(1))'],
  ['  two\n lines ', 'two lines'],
])('%s is %s', (html, text) => {
  expect(creditOf(html)).toBe(text);
});

it.each([undefined, null, 7, {}, '', '<br>', 'a'.repeat(301)])('%j is no credit', (html) => {
  expect(creditOf(html)).toBeNull();
});

it('has no tag and no link but to https, whatever it was', () => {
  const pieces = fc.constantFrom(
    '<a href="',
    'https://a.example',
    'javascript:x',
    '">',
    '</a>',
    '[',
    '](',
    ')',
    '&lt;',
    '<b',
    'x ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = creditOf(parts.join('')) ?? '';
      const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, href = '']) => href);
      expect(links.every((href) => href.startsWith('https://'))).toBe(true);
    }),
  );
});
