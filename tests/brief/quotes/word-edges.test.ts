import { describe, expect, it } from 'vitest';
import { isWord } from '../../../src/brief/quotes/word-edges';

/** Whether the words are whole at their first occurrence. */
function isWhole(words: string, text: string, lang: string | null = null): boolean {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in “${text}”`);
  return isWord(text, start, start + words.length, lang);
}

describe('isWord', () => {
  it.each([
    ['Korea', 'North Korea’s plan', 'en'],
    ['Korea', "KOREA Korea's", 'en'],
    ['James', 'James’ hat', 'en'],
    ['Russia', 'pro-Russia, Russia-born', 'en'],
    ['Iran', 'la bombe de l’Iran', 'fr'],
    ['Italia', "L'Italia è grande", 'it'],
    ['Italia', "il re dell'Italia", 'it'],
    ['Rusya', 'Rusya’nın başkenti', 'tr'],
    ['USA', 'USA:s president', 'sv'],
    ['북한', '북한이 쐈다', 'ko'],
    ['북한', '북한의 것', 'ko'],
    ['북한', '북한에서는 말했다', 'ko'],
    ['북한', '(북한)', 'ko'],
    ['북한', '‘북한’이라고 말했다', 'ko'],
    ['KCNA', 'KCNA는 보도했다', 'ko'],
    ['북한'.normalize('NFD'), '북한이 쐈다'.normalize('NFD'), 'ko'],
    ['朝鲜', '俄罗斯与朝鲜会谈', 'zh'],
    ['俄罗斯', '俄罗斯总统普京', 'zh'],
    ['朝鲜', '他说‘朝鲜’的事', 'zh'],
    ['ロシア', '北朝鮮とロシアの首脳', 'ja'],
    ['北朝鮮', '北朝鮮が発射した', 'ja'],
    ['เกาหลีเหนือ', 'ผู้นำเกาหลีเหนือเดินทาง', 'th'],
    ['รัสเซีย', 'ไปรัสเซียแล้ว', 'th'],
    ['روسيا', 'زار روسيا أمس', 'ar'],
    ['😀', '😀😀', 'en'],
    ['Norr', '\u2068Norr\u2069 is far', 'en'],
    ['រុស្ស៊ី', 'ទៅ\u200bរុស្ស៊ី\u200bហើយ', 'km'],
  ])('%j is whole in %j', (words, text, lang) => {
    expect(isWhole(words, text, lang)).toBe(true);
  });

  it.each([
    ['oman', 'Romania', 'en'],
    ['Oman', 'Omani', 'en'],
    ['Don', 'Don’t go', 'en'],
    ['Brien', 'Mr O’Brien', 'en'],
    ['Rusya', 'Rusya’nın başkenti', 'en'],
    ['Cafe', 'Cafe\u0301 Norr', 'en'],
    ['Area 5', 'Area 51', 'en'],
    ['Kore', 'Kore\u00ada', 'en'],
    ['Korea', '\u2060Korea\u2060n', 'en'],
    ['북한', '북한산에 올랐다', 'ko'],
    ['북한', '대북한 정책', 'ko'],
    ['북한', '북한인권', 'ko'],
    ['하'.normalize('NFD'), '한'.normalize('NFD'), 'ko'],
    ['京都', '東京都に行く', 'ja'],
    ['モスク', 'モスクー', 'ja'],
    ['روسيا', 'بيلاروسيا', 'ar'],
    ['می', 'می\u200cروم', 'fa'],
    ['\ud83d', '😀', 'en'],
    ['👍', '👍🏽', 'en'],
    ['👨', '👨\u200d🚀', 'en'],
    ['🚀', '👨\u200d🚀', 'en'],
    ['🇰🇵', '🇺🇰🇵🇸', 'en'],
  ])('%j is not in %j', (words, text, lang) => {
    expect(isWhole(words, text, lang)).toBe(false);
  });
});
