import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machineDate } from '../../src/brief/machine-date';
import { formatWhen, parseWhen } from '../../src/brief/when';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const anyDate = fc.oneof(
  fc.stringMatching(
    /^-?[012]\d{3}(-([01]\d|2[1-4]|XX)(-([0-3]\d|XX)(T[0-2]\d:[0-5]\d(Z|[+-]0\d:?[03]0)?)?)?)?[~?%]?$/,
  ),
  fc.stringMatching(/^-?\d(\d\dX|\dXX)[~?%]?$/),
  fc.stringMatching(/^Y-?[1-9]\d{4,11}$/),
);

function span(text: string): readonly (string | number)[] | null {
  const when = parseWhen(text);
  if (when === null) return null;
  expect(when.text).toBe(text);
  return [when.start, when.end].map((ms) =>
    Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 19) : ms,
  );
}

describe('parseWhen', () => {
  it.each([
    ['2023', '2023-01-01T00:00:00', '2024-01-01T00:00:00'],
    ['2023-12', '2023-12-01T00:00:00', '2024-01-01T00:00:00'],
    ['2024-02-29', '2024-02-29T00:00:00', '2024-03-01T00:00:00'],
    ['2023-09-13~', '2023-09-13T00:00:00', '2023-09-14T00:00:00'],
    ['2023?', '2023-01-01T00:00:00', '2024-01-01T00:00:00'],
    ['2023-09%', '2023-09-01T00:00:00', '2023-10-01T00:00:00'],
    ['0079-08-24', '0079-08-24T00:00:00', '0079-08-25T00:00:00'],
    ['2023-09-13T11:43+09:00', '2023-09-13T11:43:00', '2023-09-13T11:44:00'],
    ['2023-09-13T00:30-0530', '2023-09-13T00:30:00', '2023-09-13T00:31:00'],
    ['2023-09-13T11:43', '2023-09-13T11:43:00', '2023-09-13T11:44:00'],
    ['2023-09-14T01:00+12/2023-09-13T20:00-10', '2023-09-13T20:00:00', '2023-09-14T01:01:00'],
    ['2004-06/2004', '2004-06-01T00:00:00', '2005-01-01T00:00:00'],
    ['2004-06/200X', '2004-06-01T00:00:00', '2010-01-01T00:00:00'],
    ['2001-24', '2001-12-01T00:00:00', '2002-03-01T00:00:00'],
    ['201X', '2010-01-01T00:00:00', '2020-01-01T00:00:00'],
    ['19XX~', '1900-01-01T00:00:00', '2000-01-01T00:00:00'],
    ['2004-XX', '2004-01-01T00:00:00', '2005-01-01T00:00:00'],
    ['2004-02-XX', '2004-02-01T00:00:00', '2004-03-01T00:00:00'],
    ['2004-XX-XX', '2004-01-01T00:00:00', '2005-01-01T00:00:00'],
    ['2023/', '2023-01-01T00:00:00', Number.POSITIVE_INFINITY],
    ['/2023', Number.NEGATIVE_INFINITY, '2024-01-01T00:00:00'],
    ['2023-09-13T11:43:20Z', '2023-09-13T11:43:20', '2023-09-13T11:43:21'],
    ['2023-05-31/2023-08-24', '2023-05-31T00:00:00', '2023-08-25T00:00:00'],
    ['2022/2023-03~', '2022-01-01T00:00:00', '2023-04-01T00:00:00'],
    ['2023/..', '2023-01-01T00:00:00', Number.POSITIVE_INFINITY],
    ['../2023', Number.NEGATIVE_INFINITY, '2024-01-01T00:00:00'],
  ])('reads %s', (text, start, end) => {
    expect(span(text)).toEqual([start, end]);
  });

  it('reads years before the common era', () => {
    expect(new Date(parseWhen('-0043-03-15')?.start ?? 0).getUTCFullYear()).toBe(-43);
  });

  it.each([
    '',
    'yesterday',
    '2023-02-30',
    '2023-02-29',
    '2023-13',
    '2023-00-10',
    '2023-09-00',
    '20230913',
    '13.9.2023',
    '2023-9-13',
    '2023-09-13T24:00Z',
    '2023-09-13T11:60Z',
    '2023-09-13T11:43+15:00',
    '2023-02-30T11:43Z',
    '2023/2022',
    '2023/2024/2025',
    '../..',
    '/',
    '/..',
    '../',
    '..',
    'XXXX',
    '1XXX',
    '2X23',
    'X023',
    '2023-0X',
    '2023-XX-04',
    '2023-20',
    '2023-25',
    '2023-21-04',
    '2023-21-XX',
    '201X-04',
    'Y2004',
    'Y02004',
    'Y17000-04',
    '-0000',
    '2023-09-13T11:43+09:00/2023-09-13T10:42+08:00',
    '2023~?',
    '?2023',
    ' 2023',
    '2023\n',
  ])('does not take %j for a date', (text) => {
    expect(parseWhen(text)).toBeNull();
  });
});

describe('formatWhen', () => {
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
    expect(formatWhen(parseWhen(text) ?? { text: 'none', start: 0, end: 0 })).toBe(expected);
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
    expect(when && formatWhen(when)).toBe(english);
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
    ['de', 'Y-170000002', '-170.000.002'],
    ['fr', '2023-09-13T11:43+09:00', '13 septembre 2023, 11:43 (UTC+9)'],
    ['ar-EG', '2023-09-13T11:43+09:00', '١٣ سبتمبر ٢٠٢٣, ١١:٤٣ (UTC+٩)'],
  ])('%s: %s is written “%s”', (lang, text, expected) => {
    expect(written(text, lang)).toBe(expected);
  });

  it('says of an interval what both ends share once', () => {
    expect(written('2023-02-11/2023-02-17', 'en-US')).toBe('February 11 – 17, 2023');
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
    : formatWhen(when, lang).replaceAll(/[\u2009\u00a0\u202f]/g, ' ');
}

describe('any date', () => {
  it('never throws, and starts before it ends', () => {
    const side = fc.oneof(anyDate, fc.constantFrom('..', ''), fc.string());
    fc.assert(
      fc.property(side, fc.option(side), (a, b) => {
        const text = b === null ? a : `${a}/${b}`;
        const when = parseWhen(text);
        if (when !== null) expect(when.start).toBeLessThan(when.end);
        expect(formatWhen(when ?? { text, start: 0, end: 0 })).toEqual(expect.any(String));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is never shown more exactly than it was written', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(null, 'en-US', 'es', 'de', 'ja'), (text, lang) => {
        const when = parseWhen(text);
        if (when === null) return;
        const shown = formatWhen(when, lang);
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

  it('keeps its text, and gives the same again', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const when = parseWhen(text);
        if (when === null) return;
        expect(when.text).toBe(text);
        expect(parseWhen(when.text)).toEqual(when);
      }),
    );
  });

  it('has in `datetime` what HTML reads as the same, or nothing', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const when = parseWhen(text);
        const machine = when && machineDate(when);
        if (machine === null) return;
        expect(machine).toMatch(
          /^(?!0000)\d{4,}(-(0[1-9]|1[0-2])(-[0-3]\d(T[0-2]\d:[0-5]\d(:[0-5]\d)?(Z|[+-][0-2]\d:[0-5]\d)?)?)?)?$/,
        );
        expect(text.replace('Y', '').startsWith(machine.slice(0, 10))).toBe(true);
      }),
    );
  });
});

describe('machineDate', () => {
  it.each([
    ['2023', '2023'],
    ['2023-09', '2023-09'],
    ['2023-09-13', '2023-09-13'],
    ['2023-XX', null],
    ['2023-09-13T11:43+09', '2023-09-13T11:43+09:00'],
    ['2023-09-13T11:43:20.5Z', '2023-09-13T11:43:20Z'],
    ['2023-09-13T11:43', '2023-09-13T11:43'],
    ['2023~', null],
    ['2023?', null],
    ['2023-21', null],
    ['202X', null],
    ['2022/2023', null],
    ['2022/..', null],
    ['-0043', null],
    ['0000', null],
  ])('of %s is %s', (text, expected) => {
    const when = parseWhen(text);
    expect(when && machineDate(when)).toBe(expected);
  });
});
