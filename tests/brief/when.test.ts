import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWhen, parseWhen } from '../../src/brief/when';

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
    ['2023-09-13T11:43+09:00', '2023-09-13T02:43:00', '2023-09-13T02:44:00'],
    ['2023-09-13T00:30-0530', '2023-09-13T06:00:00', '2023-09-13T06:01:00'],
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
    '2023-09-13T11:43',
    '2023-09-13T24:00Z',
    '2023-09-13T11:60Z',
    '2023-09-13T11:43+15:00',
    '2023-02-30T11:43Z',
    '2023/2022',
    '2023/2024/2025',
    '../..',
    '/2023',
    '2023/',
    '..',
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
    ['2023/..', 'since 2023'],
    ['../2023-09', 'until September 2023'],
    ['2023~', 'about 2023'],
    ['2023-09?', 'possibly September 2023'],
    ['2023%', 'possibly about 2023'],
    ['2022~/2023', 'about 2022 – 2023'],
    ['-0043-03-15', '15 March 44 BC'],
  ])('writes %s as “%s”', (text, expected) => {
    expect(formatWhen(parseWhen(text) ?? { text: 'none', start: 0, end: 0 })).toBe(expected);
  });

  it('never throws, and starts before it ends', () => {
    const part = fc.stringMatching(/^-?\d{4}(-[01]\d(-[0-3]\d(T[0-2]\d:[0-5]\dZ)?)?)?[~?%]?$/);
    const side = fc.oneof(part, fc.constant('..'), fc.string());
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
});
