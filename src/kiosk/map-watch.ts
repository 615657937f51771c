import type { DashboardHandle } from './dashboard-handle';
import type { Trouble } from './machine/map-recovery';

/** A map without a picture after this long will not get one. */
const PAINT_MS = 20_000;

/** Sees what is wrong with the map of a dashboard. */
export class MapWatch {
  readonly #dashboard: DashboardHandle;
  #hadMap = false;
  /** When there last was a picture, or no reason to expect one. */
  #wellAt = performance.now();

  constructor(dashboard: DashboardHandle) {
    this.#dashboard = dashboard;
  }

  /** What is wrong now; null if nothing is, or if no map should be seen. */
  look(): Trouble | null {
    const { map, isConnected, brief } = this.#dashboard.element;
    this.#hadMap ||= map !== null;
    if (!this.#hadMap || !isConnected || !brief) {
      this.#wellAt = performance.now();
      return null;
    }
    // If there is no map, somebody else's code has removed it.
    const { width = 0, height = 0 } = map?.getBoundingClientRect() ?? {};
    if (!map || width === 0 || height === 0) return 'no-size';
    if (map.picture === 'lost') return 'lost-graphics';
    if (map.picture === 'painted') this.#wellAt = performance.now();
    return performance.now() - this.#wellAt > PAINT_MS ? 'hung' : null;
  }
}
