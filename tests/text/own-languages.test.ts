import { describe, expect, it } from 'vitest';
import { parseWhen } from '../../src/brief/dates/when';
import { language as ar } from '../../src/text/ar/language';
import { writeWhen } from '../../src/text/dates';
import { language as de } from '../../src/text/de/language';
import { kiosk } from '../../src/text/en/kiosk';
import { legend } from '../../src/text/en/legend';
import { more } from '../../src/text/en/more';
import { page } from '../../src/text/en/page';
import { story } from '../../src/text/en/story';
import { language as es } from '../../src/text/es/language';
import { figuresOf } from '../../src/text/figures';
import { language as fr } from '../../src/text/fr/language';
import { language as ja } from '../../src/text/ja/language';
import { language as ko } from '../../src/text/ko/language';
import { languageFor } from '../../src/text/languages';
import { writePoint } from '../../src/text/measures';
import { language as ru } from '../../src/text/ru/language';
import { language as zh } from '../../src/text/zh/language';

const OWN = { ar, de, es, fr, ja, ko, ru, zh };
const ENGLISH = { page, kiosk, legend, more, story };

/** Every text of a table, by its path; functions are left out, which the compiler holds. */
function texts(table: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${path}${key}`, value] as const];
    return typeof value === 'object' && value !== null ? texts(value, `${path}${key}.`) : [];
  });
}

describe.each(Object.entries(OWN))('%s', (tag, language) => {
  it('is loaded where a page asks for it, in any region', async () => {
    expect((await languageFor(`${tag}-001`)).page).toBe(language.page);
    expect(language.page.lang).toBe(tag);
  });

  it('has an own word for each of English, but where both have the same', () => {
    const english = new Map(texts(ENGLISH));
    const same = texts({ ...language, faults: {} }).filter(
      ([path, text]) => text !== '' && english.get(path) === text,
    );
    const words = same.map(([, text]) => text);
    expect(
      words.filter(
        (text) =>
          !/^(A|Kiosk|Region|Route|Capital|Cosmodrome|Site|Article|Image|Images|Distances|Sources|Pause|Position|Passages|Link|Note|Base|Moment|Filter)$/.test(
            text,
          ),
      ),
    ).toEqual([]);
  });

  it('has no letters of another script but in names', () => {
    const script = { ar: 'Arabic', ja: 'Han', ko: 'Hangul', ru: 'Cyrillic', zh: 'Han' }[tag];
    if (!script) return;
    const own = new RegExp(`\\p{Script=${script}}|[\\p{sc=Hira}\\p{sc=Kana}]`, 'u');
    const others = texts({ ...language, faults: {} }).filter(
      ([path, text]) => /\p{L}/u.test(text) && !own.test(text) && !path.endsWith('lang'),
    );
    expect(others).toEqual([]);
  });
});

describe('plurals', () => {
  it.each([
    [
      ru,
      [0, 1, 2, 5, 11, 21, 22, 100],
      ['нет мест', '1 место', '2 места', '5 мест', '11 мест', '21 место', '22 места', '100 мест'],
    ],
    [
      ar,
      [0, 1, 2, 3, 10, 11, 99, 100],
      [
        'لا أماكن',
        'مكان واحد',
        'مكانان',
        '3 أماكن',
        '10 أماكن',
        '11 مكانًا',
        '99 مكانًا',
        '100 مكان',
      ],
    ],
    [de, [0, 1, 2], ['keine Orte', '1 Ort', '2 Orte']],
    [fr, [0, 1, 2], ['aucun lieu', '1 lieu', '2 lieux']],
    [ja, [0, 1, 2], ['場所なし', '1か所', '2か所']],
  ] as const)('%#', ({ page: words }, counts, expected) => {
    const found = counts.map((count) =>
      words.map
        .cluster(count, [])
        .split(/[:：\u00a0]/)[0]
        ?.trim(),
    );
    // Arabic digits are written as `Intl` has them.
    const digits = (text = '') =>
      text.replaceAll(/[٠-٩]/g, (one) => String(one.charCodeAt(0) - 0x660));
    expect(found.map(digits)).toEqual(expected);
  });
});

describe('dates', () => {
  const written = (text: string, { page: words }: (typeof OWN)[keyof typeof OWN]) => {
    const when = parseWhen(text);
    return when && writeWhen(when, figuresOf('en', words)).replaceAll(/[\u00a0\u202f]/g, ' ');
  };

  it.each([
    [de, '2023-09-13/..', 'seit dem 13. September 2023'],
    [de, '2022/..', 'seit 2022'],
    [de, '189X', '1890er-Jahre'],
    [de, '2023-21', 'Frühjahr 2023'],
    [es, '2023-09-13/..', 'desde el 13 de septiembre de 2023'],
    [fr, '../2023-09-01', 'jusqu’au 1 septembre 2023'],
    [fr, '../2022', 'jusqu’en 2022'],
    [ru, '2023-09/..', 'с сентября 2023 г.'],
    [ru, '2023-05-31/2023-08-24', '31 мая – 24 августа 2023 г.'],
    [ru, '../2022', 'до 2022 года'],
    [ko, '2023-09-13T11:43+09:00', '2023년 9월 13일 11:43 (UTC+9)'],
    [ko, '189X', '1890년대'],
    [ja, '189X', '1890年代'],
    [ja, '2023-21', '2023年春'],
    [ja, '2022/..', '2022年から'],
    [zh, '2023-09-13/2023-09-17', '2023年9月13日–2023年9月17日'],
    [zh, '1950~', '约1950年'],
    [ja, '2023-09-13/2023-09-17', '2023年9月13日–2023年9月17日'],
  ] as const)('%#', (language, text, expected) => {
    expect(written(text, language)).toBe(expected);
  });
});

it('a position is written as each language has it', () => {
  const at = { longitude: 128.334, latitude: -51.884 };
  const point = (language: (typeof OWN)[keyof typeof OWN]) =>
    writePoint(at, 111_000, figuresOf(null, language.page));
  expect([de, es, ko, ja, zh, ru].map(point)).toEqual([
    '52° S, 128° O',
    '52° S, 128° E',
    '남위 52°, 동경 128°',
    '南緯52°、東経128°',
    '南纬52°，东经128°',
    '52° ю. ш., 128° в. д.',
  ]);
});
