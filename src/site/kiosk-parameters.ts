import type { DatelineKiosk } from '../kiosk/index';

/** Takes the kiosk's attributes from the page's address, as in `?idle=30&stay=20`. Other parameters do nothing. */
export function takeParameters(kiosk: DatelineKiosk, names: readonly string[]): void {
  const params = new URLSearchParams(location.search);
  for (const name of names) {
    const value = params.get(name);
    if (value !== null) kiosk.setAttribute(name, value);
  }
}
