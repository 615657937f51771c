import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machineDate, parseWhen } from '../../../src/brief/dates/when';

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

describe('any date', () => {
  it('starts before it ends', () => {
    const side = fc.oneof(anyDate, fc.constantFrom('..', ''), fc.string());
    fc.assert(
      fc.property(side, fc.option(side), (a, b) => {
        const when = parseWhen(b === null ? a : `${a}/${b}`);
        if (when !== null) expect(when.start).toBeLessThan(when.end);
      }),
      { numRuns: 1_000 },
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
