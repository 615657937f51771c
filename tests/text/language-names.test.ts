import { expect, it } from 'vitest';
import { ownNameOf } from '../../src/text/language-names';

it.each([
  ['en-GB', 'English'],
  ['ko', '한국어'],
  ['ar-EG', 'العربية'],
  ['ru', 'русский'],
  ['zh-Hans', '简体中文'],
  ['sr-Latn', 'srpski (latinica)'],
  ['tlh', 'Klingon'],
  ['qaa', 'qaa'],
  ['not a tag', 'not a tag'],
])('%s is called %s', (tag, name) => {
  expect(ownNameOf(tag)).toBe(name);
});
