import { MINUTE } from './clock';

/** The theme changes at every fourth trade of the zones: each zone is shown in both themes, and seldom blinks. */
const THEME_PERIODS = 4;

/** Whether the zones of the layout have traded places: they do every `minutes`; never where that is 0. */
export function areZonesSwapped(wall: number, minutes: number): boolean {
  return minutes > 0 && Math.floor(wall / (minutes * MINUTE)) % 2 !== 0;
}

/** Whether the other theme is shown. */
export function isThemeSwapped(wall: number, minutes: number): boolean {
  return areZonesSwapped(wall, minutes * THEME_PERIODS);
}
