import { expect, it } from 'vitest';
import { quotationMarks } from '../../src/text/quotation-marks';

it.each([
  ['en', '“”'],
  ['de-AT', '„“'],
  ['fr', '«\u00a0\u00a0»'],
  ['ru', '«»'],
  ['ja', '「」'],
  ['zh-Hans', '“”'],
  ['ko', '“”'],
  ['xx', '“”'],
  [null, '“”'],
])('of %s are %s', (lang, expected) => {
  const { open, close } = quotationMarks(lang);
  expect(open + close).toBe(expected);
});
