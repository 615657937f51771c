import type { DatelineKiosk } from '../kiosk/index';

/**
 * Shows that the page lives in its title: `Dateline · tour · 1234`, with the seconds since it was opened, first when
 * the map is painted and then with each heartbeat. A browser tells titles to the outside, where a supervisor waits for
 * the number to change (debian/dateline-kiosk.sh).
 */
export function beatInTitle(kiosk: DatelineKiosk): void {
  const beat = (what: string) => {
    document.title = `Dateline · ${what} · ${Math.round(performance.now() / 1000)}`;
  };
  kiosk.addEventListener('dateline-ready', () => beat(kiosk.state));
  kiosk.addEventListener('dateline-kiosk-heartbeat', ({ state, isSafe }) =>
    beat(isSafe ? `${state} without a map` : state),
  );
}
