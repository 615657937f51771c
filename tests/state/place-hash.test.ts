import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWithPlace, placeInHash } from '../../src/state/place-hash';

describe('the fragment', () => {
  it.each([
    ['', 'norr', '#place=norr'],
    ['#place=sund', 'norr', '#place=norr'],
    ['#tab=2&place=sund&q=a', 'norr', '#tab=2&place=norr&q=a'],
    ['#top', 'norr', '#top&place=norr'],
    ['#/route/a?b=c', 'norr', '#/route/a?b=c&place=norr'],
    ['#a=%20+é', 'norr', '#a=%20+é&place=norr'],
    ['#tab=2&place=sund', null, '#tab=2'],
    ['#top&place=sund', null, '#top'],
    ['#place=sund', null, ''],
    ['', null, ''],
    ['#displace=sund', null, '#displace=sund'],
    ['#place=sund&place=norr', null, ''],
    ['#a&&b', 'norr', '#a&&b&place=norr'],
    ['#q=a%26place=x', null, '#q=a%26place=x'],
    ['#section-2', 'norr', '#section-2&place=norr'],
    // Routers that keep their route in the fragment.
    ['#/route', 'norr', '#/route?place=norr'],
    ['#/route?place=norr', null, '#/route'],
    ['#/route?place=norr&b=c', 'sund', '#/route?place=sund&b=c'],
    ['#!/route', 'norr', '#!/route?place=norr'],
    ['#/route?', null, '#/route?'],
    // A directive for the browser, where it does not take it away.
    ['#:~:text=ferry', 'norr', '#place=norr:~:text=ferry'],
    ['#top&place=norr:~:text=a,b&text=c', null, '#top:~:text=a,b&text=c'],
  ])('%s with the place %s is %s: what is the host’s is kept as it is', (hash, id, expected) => {
    expect(hashWithPlace(hash, id)).toBe(expected);
  });

  it.each(['norr', 'a b', 'a&b=c', '100 %', 'a+b', 'Øresund', '#', '"<>'])(
    'carries the id %s there and back',
    (id) => {
      for (const hash of ['', '#tab=2', '#/route', '#top:~:text=a']) {
        expect(placeInHash(hashWithPlace(hash, id))).toBe(id);
      }
    },
  );

  it.each(['a\ud83d', '\ude00a', 'a\ud83db'])(
    'carries what was cut within a character: %j',
    (id) => {
      const carried = placeInHash(hashWithPlace('#tab=2', id));
      expect(carried).toBe(id.replace(/\p{Cs}/u, '\ufffd'));
    },
  );

  it('of the page’s is as it was once the place is away again, whatever it says', () => {
    const words = fc.string({ unit: fc.constantFrom(...'/?&=#!%:~+aé', 'place', 'text=') });
    const hashes = words.map((text) => text && `#${text}`).filter((h) => placeInHash(h) === null);
    fc.assert(
      fc.property(hashes, fc.string({ minLength: 1 }), (hash, id) => {
        expect(hashWithPlace(hash, null)).toBe(hash);
        const chosen = hashWithPlace(hash, id);
        expect(placeInHash(chosen)).toBe(id);
        // A `?` with nothing behind it says nothing.
        const plain = (fragment: string) => fragment.replace(/\?(?=$|:~:)/, '');
        expect(plain(hashWithPlace(chosen, null))).toBe(plain(hash));
      }),
      { examples: [['#?:~:', ' ']] },
    );
  });

  it('without a place has none', () => {
    for (const hash of ['', '#', '#top', '#displace=a']) expect(placeInHash(hash)).toBeNull();
  });
});
