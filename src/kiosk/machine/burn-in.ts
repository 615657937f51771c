import { MINUTE } from './time';

/**
 * The theme changes with every fourth swap of the zones: each zone is shown in both themes, and the screen rarely
 * flashes.
 */
const THEME_PERIODS = 4;

/** Whether the zones of the layout have traded places, which they do every `minutes`; never if that is 0. */
export function areZonesSwapped(wall: number, minutes: number): boolean {
  return minutes > 0 && Math.floor(wall / (minutes * MINUTE)) % 2 !== 0;
}

/** The theme to show at a time, so that no pixel stays bright for weeks; null if `minutes` is 0. */
export function themeAt(wall: number, minutes: number): 'light' | 'dark' | null {
  if (!(minutes > 0)) return null;
  return areZonesSwapped(wall, minutes * THEME_PERIODS) ? 'dark' : 'light';
}
