import { describe, expect, it } from 'vitest';
import {
  isWithin,
  parseHours,
  parseTimeOfDay,
  timeOf,
  USUAL,
} from '../../../src/kiosk/machine/time';

const at = (time: string) => new Date(`2026-01-15T${time}:00`);

describe('a time of day', () => {
  it.each([
    ['04:00', 240],
    ['4:05', 245],
    [' 23:59 ', 1439],
    ['00:00', 0],
  ])('%j is minute %d', (text, minute) => expect(parseTimeOfDay(text)).toBe(minute));

  it.each(['', '24:00', '4', '4:5', '04:60', '-4:00', '04:00:00', '4pm', '٠٤:٠٠'])(
    '%j is not valid',
    (text) => expect(parseTimeOfDay(text)).toBeNull(),
  );
});

describe('hours', () => {
  it('go over midnight', () => {
    const night = parseHours('22:00-07:00');
    expect(night).toEqual({ from: 1320, to: 420 });
    const inside = (time: string) => night !== null && isWithin(night, at(time));
    expect(['22:00', '23:59', '00:00', '06:59'].map(inside)).toEqual([true, true, true, true]);
    expect(['21:59', '07:00', '12:00'].map(inside)).toEqual([false, false, false]);
  });

  it('lie within a day, with a dash and spaces too', () => {
    const lunch = parseHours('12:00 – 13:30');
    const inside = (time: string) => lunch !== null && isWithin(lunch, at(time));
    expect(['11:59', '12:00', '13:29', '13:30'].map(inside)).toEqual([false, true, true, false]);
  });

  it.each(['', '22:00', '22:00-', '22:00-25:00', '22:00-07:00-08:00', '07:00-07:00', 'night'])(
    '%j are not valid',
    (text) => expect(parseHours(text)).toBeNull(),
  );
});

it.each([Number.NaN, 0, -5])('a time of %j seconds is the usual one', (idle) => {
  expect(timeOf('idle', { ...USUAL, idle })).toBe(60_000);
  expect(timeOf('warn', { ...USUAL, idle, warn: 1.5 })).toBe(1500);
});
