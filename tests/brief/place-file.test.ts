import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeFile } from '../../src/brief/place-file';

it.each([
  ['vostochny', 'vostochny'],
  ['sea-of-japan-2', 'sea-of-japan-2'],
  ['Norr', '_004eorr'],
  ['a b/../c', 'a_0020b_002f_002e_002e_002fc'],
  ['..', '_002e_002e'],
  ['a_b', 'a_005fb'],
  ['con', '_0063on'],
  ['com1', '_0063om1'],
  ['동해', '_b3d9_d574'],
])('the id %j is the file %j', (id, file) => {
  expect(placeFile(id)).toBe(file);
});

it('an id that is too long for a file name has none', () => {
  expect(placeFile('x'.repeat(150))).toHaveLength(150);
  expect(placeFile('x'.repeat(151))).toBeNull();
  expect(placeFile('海'.repeat(40))).toBeNull();
  expect(placeFile('')).toBeNull();
});

it('two ids never have one file, and every file is a plain name', () => {
  const id = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.stringMatching(/^[a-zA-Z_04-6]{0,8}$/),
  );
  fc.assert(
    fc.property(id, id, (one, other) => {
      const [file, second] = [placeFile(one), placeFile(other)];
      if (file !== null) expect(file).toMatch(/^[a-z0-9_-]+$/);
      if (one !== other && file !== null) expect(file).not.toBe(second);
    }),
  );
});
