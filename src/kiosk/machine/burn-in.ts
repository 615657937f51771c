import { MINUTE } from './time';

/** The theme changes at every fourth trade of the zones: each zone is shown in both themes, and seldom blinks. */
const THEME_PERIODS = 4;

/** Against burn-in, the zones of the layout trade places every `minutes`; never where that is 0. */
export function areZonesSwapped(wall: number, minutes: number): boolean {
  return minutes > 0 && Math.floor(wall / (minutes * MINUTE)) % 2 !== 0;
}

/** The theme to show against burn-in; null where nothing is done against it. */
export function themeAt(wall: number, minutes: number): 'light' | 'dark' | null {
  if (!(minutes > 0)) return null;
  return areZonesSwapped(wall, minutes * THEME_PERIODS) ? 'dark' : 'light';
}
