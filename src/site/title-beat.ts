import type { DatelineKiosk } from '../kiosk/index';

/**
 * Shows in the title that the page is alive: `Dateline · tour · 1234`, with the seconds since it was opened, first when
 * the map is painted and then at each heartbeat. The title is what a supervisor outside the browser can see: it waits for
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
