import { describe, expect, it } from 'vitest';
import { directionOf, isolated, languageOf } from '../../src/brief/script';

describe('directionOf', () => {
  it.each([
    ['Sunan', null, 'ltr'],
    ['مطار', null, 'rtl'],
    ['שלום', 'en', 'rtl'],
    ['Sunan', 'ar', 'ltr'],
    ['مطار Sunan (FNJ)', null, 'rtl'],
    ['Sunan مطار', null, 'ltr'],
    ['NASA قالت', 'ar', 'rtl'],
    ['שלום is a greeting', 'en', 'ltr'],
    ['“نعم”', null, 'rtl'],
    ['2023', 'ar', 'ltr'],
    ['日本', 'ja', 'ltr'],
    ['NASA نے', 'ur', 'rtl'],
    ['NASA 123 ܐ', 'xx', 'ltr'],
    ['NASA قالت', 'not a tag', 'ltr'],
    ['', null, 'ltr'],
  ])('of %j in %j is %s', (text, lang, expected) => {
    expect(directionOf(text, lang)).toBe(expected);
  });
});

describe('isolated', () => {
  it('sets a name apart that runs the other way, and leaves any other as it was written', () => {
    expect(isolated('Sunan')).toBe('Sunan');
    expect(isolated('مطار Sunan')).toBe('\u2068مطار Sunan\u2069');
  });
});

describe('languageOf', () => {
  it.each([
    ['東京', 'ja', 'ja'],
    ['東京', 'zh-Hant', 'zh-Hant'],
    ['東京', 'en', ''],
    ['東京', null, ''],
    ['Tokyo', 'ja', ''],
    ['서울', 'ko', 'ko'],
  ])('of %s in an article in %s is “%s”', (text, lang, expected) => {
    expect(languageOf(text, lang)).toBe(expected);
  });
});
