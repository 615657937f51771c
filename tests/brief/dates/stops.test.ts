import { describe, expect, it } from 'vitest';
import { type Stop, stopsOf } from '../../../src/brief/dates/stops';
import { parseWhen } from '../../../src/brief/dates/when';

/** As much of a date as it has. */
function label({ date: { year, lastYear, season, month, day } }: Stop): string {
  const years = year === lastYear ? [year] : [year, lastYear];
  return [day, season ?? month, ...years].filter((part) => part !== null).join(' ');
}

function stops(...texts: string[]) {
  const { from, to } = stopsOf(texts.flatMap((text) => parseWhen(text) ?? []));
  return { from: from.map(label), to: to.map(label) };
}

describe('stopsOf', () => {
  it('lists each date on which something starts or ends once, in order', () => {
    const labels = ['31 5 2023', '24 8 2023', '13 9 2023'];
    expect(stops('2023-09-13', '2023-05-31/2023-08-24', '2023-09-13T11:43Z')).toEqual({
      from: labels,
      to: labels,
    });
  });

  it.each([
    ['2004-12', '12 2004'],
    ['2024-06', '6 2024'],
    ['2024', '2024'],
    ['2024-XX', '2024'],
    ['189X', '1890 1899'],
    ['2023-21', 'spring 2023'],
  ])('is never more exact than %s', (text, label) => {
    expect(stops(text)).toEqual({ from: [label], to: [label] });
  });

  it('offers the day that is written, whatever the zone', () => {
    expect(stops('2023-09-12', '2023-09-13T06:00+09:00', '2023-09-14').from).toEqual([
      '12 9 2023',
      '13 9 2023',
      '14 9 2023',
    ]);
  });

  it('says of those that begin or end alike what holds for all', () => {
    expect(stops('2024', '2024-01', '2024-12-31')).toEqual({
      from: ['2024', '31 12 2024'],
      to: ['1 2024', '2024'],
    });
  });

  it('leaves out an end that is open or unknown', () => {
    expect(stops('2023-09-13/..', '/2022')).toEqual({
      from: ['2022', '13 9 2023'],
      to: ['2022', '13 9 2023'],
    });
  });
});
