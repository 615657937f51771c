import type { DatelineKiosk } from '../kiosk/index';

/** The kiosk's attributes, from the page's address: `?idle=30&stay=20`. What is none of them does nothing. */
export function takeParameters(kiosk: DatelineKiosk, names: readonly string[]): void {
  const params = new URLSearchParams(location.search);
  for (const name of names) {
    const value = params.get(name);
    if (value !== null) kiosk.setAttribute(name, value);
  }
}
