import type { DashboardHandle } from './dashboard-handle';
import type { Phases } from './machine/phases';

/** How long the inviting map rests at each view. */
const GLANCE_MS = 8000;

/** While the screen invites, its map looks now here, now there. */
export class Glance {
  #at = 0;

  begin(dashboard: DashboardHandle | null): void {
    this.#at = 0;
    dashboard?.show(null);
    dashboard?.map?.showOpening();
  }

  look({ duration, remaining, turn }: Phases, dashboard: DashboardHandle | null): void {
    const at = Math.floor((duration - remaining) / GLANCE_MS);
    const { places } = dashboard ?? { places: [] };
    if (at === this.#at || places.length === 0) return;
    this.#at = at;
    dashboard?.show(places[(turn + at) % places.length] ?? null);
  }
}
