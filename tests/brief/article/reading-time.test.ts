import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readingTime } from '../../../src/brief/article/reading-time';

const MINUTE = 60_000;
const ENGLISH =
  'The two leaders met at the spaceport on Wednesday and toured its rocket assembly hall.';
const ARABIC = 'التقى الزعيمان في قاعدة الفضاء يوم الأربعاء وتفقدا قاعة تجميع الصواريخ.';
const RUSSIAN = 'Главы двух государств встретились на космодроме и осмотрели монтажный корпус.';
const CHINESE = '两国领导人星期三在航天发射场会晤，并参观了火箭总装车间。';
const JAPANESE = '両首脳は水曜日に宇宙基地で会談し、ロケットの組立棟を視察した。';
const KOREAN = '두 정상은 수요일 우주기지에서 만나 로케트 조립동을 돌아보았다.';
const THAI = 'ผู้นำทั้งสองพบกันที่ฐานปล่อยจรวดในวันพุธ';

describe('reading takes', () => {
  it.each([
    ['en', ENGLISH],
    ['ar', ARABIC],
    ['ru', RUSSIAN],
  ])('in %s as long as 150 to 200 words a minute do', (lang, text) => {
    const words = text.split(/\s+/).length;
    const perMinute = words / (readingTime(text, lang) / MINUTE);
    expect(perMinute).toBeGreaterThanOrEqual(150);
    expect(perMinute).toBeLessThanOrEqual(200);
  });

  it.each([
    ['zh-Hans', CHINESE],
    ['ja', JAPANESE],
    ['ko', KOREAN],
  ])('in %s as long as 300 to 400 characters a minute do', (lang, text) => {
    const characters = text.match(/\p{L}/gu)?.length ?? 0;
    const perMinute = characters / (readingTime(text, lang) / MINUTE);
    expect(perMinute).toBeGreaterThanOrEqual(300);
    expect(perMinute).toBeLessThanOrEqual(400);
  });

  it('in Thai, which has no spaces, as long as its words do', () => {
    const words = readingTime(THAI, 'th') / readingTime('one', 'en');
    expect(words).toBeGreaterThan(6);
    expect(words).toBeLessThan(16);
  });

  it('the same for Korean in syllables and in their letters', () => {
    expect(readingTime(KOREAN.normalize('NFD'), 'ko')).toBeCloseTo(readingTime(KOREAN, 'ko'));
  });

  it('for a text in two scripts the time of both', () => {
    const both = readingTime(`${ENGLISH}\n${CHINESE}`, 'en');
    expect(both).toBeCloseTo(readingTime(ENGLISH, 'en') + readingTime(CHINESE, 'en'), 0);
  });

  it('nothing where there are no words', () => {
    expect(readingTime(' – … 。\n', null)).toBe(0);
  });

  it('never less for more words, whatever the text and its language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, lang) => {
        const time = readingTime(text, lang);
        expect(Number.isFinite(time)).toBe(true);
        expect(readingTime(`${text}\nand more`, lang)).toBeGreaterThan(time);
      }),
    );
  });
});

describe('in a browser without segmenters', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['en', ENGLISH],
    ['zh-Hans', CHINESE],
  ])('reading %s takes about as long', (lang, text) => {
    const known = readingTime(text, lang);
    vi.stubGlobal('Intl', {});
    expect(readingTime(text, lang) / known).toBeCloseTo(1, 1);
  });
});
