import { expect, it } from 'vitest';
import { isoOf } from '../../../src/brief/read/rare/iso-of';

it.each([
  ['13 marraskuu 2023', '2023-11-13'],
  ['13. September 2023', '2023-09-13'],
  ['mié., 13 sept. 2023', '2023-09-13'],
  ['13 de septiembre de 2023', '2023-09-13'],
  ['13 août 2023', '2023-08-13'],
  ['13 сентября 2023 г.', '2023-09-13'],
  ['September 13th, 2023', '2023-09-13'],
  ['2023年9月13日', '2023-09-13'],
  ['2023년 9월', '2023-09'],
  ['mai 2023', '2023-05'],
  ['Wed Sep 13 2023 10:00:00 GMT+0200 (Central European Summer Time)', '2023-09-13T10:00:00+02:00'],
  ['2023:09:13 11:43:00', '2023-09-13T11:43:00'],
  ['1914–1918', '1914/1918'],
  ['1914 - 1918', '1914/1918'],
  ['1914..1918', '1914/1918'],
  ['~1850', '1850~'],
  ['2023-09-13Z', '2023-09-13'],
  ['2023-09-13+02:00', '2023-09-13'],
  ['+2023-09-13T00:00:00Z', '2023-09-13'],
  ['+2023-00-00T00:00:00Z', '2023'],
  ['ca. 1850', '1850~'],
  ['13-Sep-23', '2023-09-13'],
  ['13-Sep-99', '1999-09-13'],
])('reads “%s”', (written, iso) => {
  expect(isoOf(written)).toBe(iso);
});

// No month begins a word, a date before another is another, and 45 is of two centuries.
it.each([
  'Marathon 2023',
  'Decade 2020',
  'Mayor 2023',
  '13 listopad 2023',
  'before 13 March 2023',
  'About March 13, 2023',
  '13-Sep-45',
  '1918-1914',
  '1914-18',
  '13 Sep 45',
])('leaves “%s” as it is', (written) => {
  expect(isoOf(written)).toBe(written);
});
