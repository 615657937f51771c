import { describe, expect, it } from 'vitest';
import { page } from '../../src/text/en/page';
import { figuresOf } from '../../src/text/figures';
import { writeDistance } from '../../src/text/measures';

describe('writeDistance', () => {
  it.each([
    [1_443_210, 1_443_210, '1,443 km'],
    [350_000, 650_000, '350–650 km'],
    [849, 849, '850 m'],
    [87.6, 87.6, '88 m'],
    [999.4, 999.4, '990 m'],
    [999.6, 999.6, '1 km'],
    [7_449, 7_449, '7.4 km'],
    [9_960, 9_960, '10 km'],
    [5_533_400, 5_533_900, '5,533–5,534 km'],
    [5_533_100, 5_533_200, '5,533 km'],
    [12_345_678, 12_345_678, '12,350 km'],
    [0, 650_000, 'up to 650 km'],
    [0, 0, '0 m'],
    [400, 650_000, '0.4–650 km'],
  ])('writes %d to %d metres as “%s”', (nearest, farthest, expected) => {
    expect(writeDistance({ nearest, farthest }, figuresOf(null, page))).toBe(expected);
  });
});

describe('distances in another language', () => {
  it.each([
    ['de', 1_443_210, 1_443_210, '1.443 km'],
    ['de', 7_449, 7_449, '7,4 km'],
    ['de', 350_000, 650_000, '350–650 km'],
    ['de', 0, 650_000, '≤ 650 km'],
    ['en-US', 0, 650_000, 'up to 404 mi'],
    ['en-US', 30, 30, '98 ft'],
    ['es', 12_345_678, 12_345_678, '12.350 km'],
    ['fr', 12_345_678, 12_345_678, '12 350 km'],
    ['ru', 850, 850, '850 м'],
    ['ar-EG', 1_443_210, 1_443_210, '١٬٤٤٣ كم'],
    ['xx', 1_443_210, 1_443_210, '1,443 km'],
    ['en_US', 1_443_210, 1_443_210, '1,443 km'],
  ])('%s: %d to %d metres is “%s”', (lang, nearest, farthest, expected) => {
    const text = writeDistance({ nearest, farthest }, figuresOf(lang, page));
    expect(text.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(expected);
  });
});

describe('units', () => {
  it.each([
    ['metric', 7_449, '7.4 km'],
    ['imperial', 7_449, '4.6 mi'],
    ['imperial', 100, '330 ft'],
    ['nautical', 1_443_210, '779 nmi'],
    ['nautical', 400, '0.2 nmi'],
    ['nautical', 90, '90 m'],
  ] as const)('%s: %d metres is “%s”', (units, meters, expected) => {
    const figures = figuresOf('en', page, units);
    expect(writeDistance({ nearest: meters, farthest: meters }, figures)).toBe(expected);
  });

  it.each([
    ['en', undefined, 'metric'],
    ['en', 'en-US', 'imperial'],
    ['en-US', undefined, 'imperial'],
    ['en-US', 'en-GB', 'metric'],
    [null, 'en-US', 'imperial'],
    ['ko', 'en-US', 'metric'],
  ])('an article in %s on a page in %s is %s', (article, locale, units) => {
    expect(figuresOf(article, { ...page, ...(locale && { locale }) }).units).toBe(units);
  });
});
