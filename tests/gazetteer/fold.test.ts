import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../src/gazetteer/fold';

it.each([
  ['St. Louis', 'saint louis'],
  ['Mt Rainier', 'mount rainier'],
  ['Coeur d’Alene', 'coeur dalene'],
  ['SÃO PAULO', 'sao paulo'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['Wilkes-Barre', 'wilkes barre'],
  ['Чёрное море', 'черное море'],
  ['القاهرة', 'القاهره'],
  ['평양', '평양'],
  ['Stuttgart', 'stuttgart'],
])('compares %s as %s', (name, folded) => {
  expect(fold(name)).toBe(folded);
});

it('folds what is folded to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const once = fold(name);
      expect(fold(once)).toBe(once);
    }),
  );
});
