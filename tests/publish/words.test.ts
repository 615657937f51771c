import { expect, it } from 'vitest';
import { plainWords } from '../../src/publish/words';

it.each([
  ['ar', 'ar'],
  ['ar-EG', 'ar'],
  ['zh-Hans-CN', 'zh'],
  ['zh-Hant', 'en'],
  ['nl', 'en'],
  ['en-GB', 'en'],
  ['toString', 'en'],
  ['', 'en'],
])('for “%s” pages are written in %s', (tag, lang) => {
  const { page, publish } = plainWords(tag);
  expect(page.lang).toBe(lang);
  expect(publish.briefs.all).not.toBe('');
});
