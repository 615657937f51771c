import { describe, expect, it } from 'vitest';
import { DAY, daysOf, formatDay } from '../../src/brief/days';
import { parseWhen } from '../../src/brief/when';

function whens(...texts: string[]) {
  return texts.flatMap((text) => parseWhen(text) ?? []);
}

describe('daysOf', () => {
  it('lists each day on which something starts or ends once, in order', () => {
    const days = daysOf(whens('2023-09-13', '2023-05-31/2023-08-24', '2023-09-13T11:43Z'));
    expect(days.map((day) => new Date(day).toISOString().slice(0, 10))).toEqual([
      '2023-05-31',
      '2023-08-24',
      '2023-09-13',
    ]);
    expect(days.every((day) => day % DAY === 0)).toBe(true);
  });

  it('leaves out the open end of an interval', () => {
    expect(daysOf(whens('2023-09-13/..')).map((day) => formatDay(day))).toEqual([
      '13 September 2023',
    ]);
  });
});
