import { describe, expect, it } from 'vitest';
import { areZonesSwapped, themeAt } from '../../../src/kiosk/machine/burn-in';

describe('against burn-in', () => {
  const MINUTE = 60_000;
  const periods = Array.from({ length: 8 }, (_, index) => (1000 + index) * 15 * MINUTE);

  it('trades the zones each period and the theme each fourth', () => {
    expect(periods.map((wall) => areZonesSwapped(wall, 15))).toEqual(
      periods.map((_, index) => index % 2 === 1),
    );
    expect(periods.map((wall) => themeAt(wall, 15))).toEqual(
      periods.map((_, index) => (index >= 4 ? 'dark' : 'light')),
    );
  });

  it('shows each zone in both themes, before 1970 too; and nothing trades at 0', () => {
    const pairs = (from: number) =>
      new Set(
        periods.map((_, i) => {
          const wall = from + i * 15 * MINUTE;
          return `${areZonesSwapped(wall, 15)} ${themeAt(wall, 15)}`;
        }),
      ).size;
    expect([pairs(0), pairs(-1000 * 15 * MINUTE)]).toEqual([4, 4]);
    expect(periods.some((wall) => areZonesSwapped(wall, 0) || themeAt(wall, 0))).toBe(false);
  });
});
