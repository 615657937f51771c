import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWhen } from '../../src/brief/dates/when';
import { writeWhen } from '../../src/text/dates';
import { page } from '../../src/text/en/page';
import { figuresOf } from '../../src/text/figures';

const ENGLISH = figuresOf(null, page);
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const anyDate = fc.oneof(
  fc.stringMatching(
    /^-?[012]\d{3}(-([01]\d|2[1-4]|XX)(-([0-3]\d|XX)(T[0-2]\d:[0-5]\d(Z|[+-]0\d:?[03]0)?)?)?)?[~?%]?$/,
  ),
  fc.stringMatching(/^-?\d(\d\dX|\dXX)[~?%]?$/),
  fc.stringMatching(/^Y-?[1-9]\d{4,11}$/),
);

describe('writeWhen', () => {
  it.each([
    ['2023', '2023'],
    ['2023-09', 'September 2023'],
    ['2023-09-13', '13 September 2023'],
    ['2023-05-31/2023-08-24', '31 May – 24 August 2023'],
    ['2023-09-13/2023-09-17', '13–17 September 2023'],
    ['2022-12-31/2023-01-02', '31 December 2022 – 2 January 2023'],
    ['2022/2023', '2022–2023'],
    ['2023-05/2023-08', 'May – August 2023'],
    ['2022-11/2023-02', 'November 2022 – February 2023'],
    ['2023-09-13/2023-09-13', '13 September 2023'],
    ['-0001/0079', '2 BC–79'],
    ['2022/2023-03', '2022 – March 2023'],
    ['2023-09-13T11:43+09:00', '13 September 2023, 11:43 (UTC+9)'],
    ['2023-09-13T00:30+09:00', '13 September 2023, 00:30 (UTC+9)'],
    ['2023-09-13T23:30:05-03:30', '13 September 2023, 23:30:05 (UTC−3:30)'],
    ['2023-09-13T11:43Z', '13 September 2023, 11:43 (UTC)'],
    ['2023-09-13T11:43+09:00/2023-09-13T11:53+09:00', '13 September 2023, 11:43–11:53 (UTC+9)'],
    ['2023-09-13T11:43', '13 September 2023, 11:43'],
    ['2023/..', 'since 2023'],
    ['../2023-09', 'until September 2023'],
    ['2023/', 'from 2023, end unknown'],
    ['/2023-09', 'until September 2023, start unknown'],
    ['2023-21', 'spring 2023'],
    ['2023-24~', 'about winter 2023'],
    ['2022-22/2023-21', 'summer 2022 – spring 2023'],
    ['189X', '1890s'],
    ['189X~', 'about the 1890s'],
    ['189X/..', 'since the 1890s'],
    ['189X/191X', '1890s – 1910s'],
    ['19XX', 'between 1900 and 1999'],
    ['../19XX', 'until 1900–1999'],
    ['20XX?', 'possibly 2000–2099'],
    ['-001X', 'between 20 BC and 11 BC'],
    ['2004-XX', '2004'],
    ['1985-04-XX', 'April 1985'],
    ['1985-XX-XX', '1985'],
    ['Y170000002', '170,000,002'],
    ['Y-170000002', '170,000,003 BC'],
    ['-1985', '1986 BC'],
    ['2023~', 'about 2023'],
    ['2023-09?', 'possibly September 2023'],
    ['2023%', 'possibly about 2023'],
    ['2022~/2023', 'about 2022 – 2023'],
    ['-0043-03-15', '15 March 44 BC'],
  ])('writes %s as “%s”', (text, expected) => {
    expect(writeWhen(parseWhen(text) ?? { text: 'none', start: 0, end: 0 }, ENGLISH)).toBe(
      expected,
    );
  });
});

/** https://www.loc.gov/standards/datetime/, levels 0 and 1: every example, in its order. */
const SPECIFICATION: readonly (readonly [text: string, english: string])[] = [
  ['1985-04-12', '12 April 1985'],
  ['1985-04', 'April 1985'],
  ['1985', '1985'],
  ['1985-04-12T23:20:30', '12 April 1985, 23:20:30'],
  ['1985-04-12T23:20:30Z', '12 April 1985, 23:20:30 (UTC)'],
  ['1985-04-12T23:20:30-04', '12 April 1985, 23:20:30 (UTC−4)'],
  ['1985-04-12T23:20:30+04:30', '12 April 1985, 23:20:30 (UTC+4:30)'],
  ['1964/2008', '1964–2008'],
  ['2004-06/2006-08', 'June 2004 – August 2006'],
  ['2004-02-01/2005-02-08', '1 February 2004 – 8 February 2005'],
  ['2004-02-01/2005-02', '1 February 2004 – February 2005'],
  ['2004-02-01/2005', '1 February 2004 – 2005'],
  ['2005/2006-02', '2005 – February 2006'],
  ['Y170000002', '170,000,002'],
  ['Y-170000002', '170,000,003 BC'],
  ['2001-21', 'spring 2001'],
  ['1984?', 'possibly 1984'],
  ['2004-06~', 'about June 2004'],
  ['2004-06-11%', 'possibly about 11 June 2004'],
  ['201X', '2010s'],
  ['20XX', 'between 2000 and 2099'],
  ['2004-XX', '2004'],
  ['1985-04-XX', 'April 1985'],
  ['1985-XX-XX', '1985'],
  ['1985-04-12/..', 'since 12 April 1985'],
  ['1985-04/..', 'since April 1985'],
  ['1985/..', 'since 1985'],
  ['../1985-04-12', 'until 12 April 1985'],
  ['../1985-04', 'until April 1985'],
  ['../1985', 'until 1985'],
  ['1985-04-12/', 'from 12 April 1985, end unknown'],
  ['1985-04/', 'from April 1985, end unknown'],
  ['1985/', 'from 1985, end unknown'],
  ['/1985-04-12', 'until 12 April 1985, start unknown'],
  ['/1985-04', 'until April 1985, start unknown'],
  ['/1985', 'until 1985, start unknown'],
  ['-1985', '1986 BC'],
];

describe('EDTF levels 0 and 1', () => {
  it.each(SPECIFICATION)('reads and writes %s', (text, english) => {
    const when = parseWhen(text);
    expect(when?.text).toBe(text);
    expect(when && writeWhen(when, ENGLISH)).toBe(english);
    expect(when?.start).toBeLessThan(when?.end ?? 0);
  });
});

describe('another language', () => {
  it.each([
    ['es', '2023-02-11', '11 de febrero de 2023'],
    ['en-US', '2023-02-11', 'February 11, 2023'],
    ['en-US', '2023-02/..', 'since February 2023'],
    ['en-US', '2023-21', 'spring 2023'],
    ['en-GB', '2023-02-11', '11 February 2023'],
    ['de', '2023-09-13', '13. September 2023'],
    ['ja', '2023-09-13', '2023年9月13日'],
    ['de', '2022/..', '2022 –'],
    ['de', '../2021', '– 2021'],
    ['de', '2022/', '2022 – ?'],
    ['de', '1950~', '≈ 1950'],
    ['de', '1950?', '1950 (?)'],
    ['de', '1950%', '≈ 1950 (?)'],
    ['de', '195X', '1950–1959'],
    ['de', '2023-21', '2023'],
    ['de', '-0043', '44 v. Chr.'],
    ['de', 'Y-170000002', '170.000.003 v. Chr.'],
    ['fr', '2023-09-13T11:43+09:00', '13 septembre 2023, 11:43 (UTC+9)'],
    ['ar-EG', '2023-09-13T11:43+09:00', '١٣ سبتمبر ٢٠٢٣, ١١:٤٣ (UTC+٩)'],
  ])('%s: %s is written “%s”', (lang, text, expected) => {
    expect(written(text, lang)).toBe(expected);
  });

  it('says of an interval what both ends share once', () => {
    expect(written('2023-02-11/2023-02-17', 'en-US')).toBe('February 11–17, 2023');
    expect(written('2023-02/2023-05', 'es').match(/2023/g)).toHaveLength(1);
  });

  it.each(['fa', 'th', 'ar-SA', 'ja-JP-u-ca-japanese'])(
    '%s keeps the calendar that was written',
    (lang) => {
      const year = new Intl.NumberFormat(lang, { useGrouping: false }).format(2023);
      expect(written('2023-09', lang)).toContain(year);
    },
  );

  it.each(['xx', 'en_US', '', '*', 'und', 'not a tag', null])(
    '%j is written in English',
    (lang) => {
      expect(written('2023-02-11', lang)).toBe('11 February 2023');
    },
  );
});

function written(text: string, lang: string | null): string {
  const when = parseWhen(text);
  return when === null
    ? 'no date'
    : writeWhen(when, figuresOf(lang, page)).replaceAll(/[\u2009\u00a0\u202f]/g, ' ');
}

describe('any date', () => {
  it('never throws, and starts before it ends', () => {
    const side = fc.oneof(anyDate, fc.constantFrom('..', ''), fc.string());
    fc.assert(
      fc.property(side, fc.option(side), (a, b) => {
        const text = b === null ? a : `${a}/${b}`;
        const when = parseWhen(text);
        if (when !== null) expect(when.start).toBeLessThan(when.end);
        expect(writeWhen(when ?? { text, start: 0, end: 0 }, ENGLISH)).toEqual(expect.any(String));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is never shown more exactly than it was written', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(null, 'en-US', 'es', 'de', 'ja'), (text, lang) => {
        const when = parseWhen(text);
        if (when === null) return;
        const shown = written(text, lang);
        const [, month, day] = /^-?\d{4}(?:-(\d\d))?(?:-(\d\d))?/.exec(text) ?? [];
        // What is shown of two that differ in what was not written does not differ.
        const isLess = (more: string) => written(`${text.slice(0, 4)}${more}`, lang) !== shown;
        if (month === undefined) expect(MONTHS.map((at) => `-${at}`).every(isLess)).toBe(true);
        else if (day === undefined)
          expect(isLess(`-${month}-01`) && isLess(`-${month}-28`)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
