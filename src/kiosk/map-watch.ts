import type { DashboardHandle } from './dashboard-handle';
import type { Trouble } from './machine/healing';

/** A map that has not been painted after this long will not be. */
const PAINT_MS = 20_000;

/** Sees what may be wrong with a map, from outside of it. */
export class MapWatch {
  readonly #dashboard: DashboardHandle;
  /** Canvases whose picture the browser has lost. */
  readonly #lost = new Set<EventTarget>();
  #hadMap = false;
  #watched: ShadowRoot | null = null;
  #waitingSince: number | null = null;
  readonly #life = new AbortController();

  constructor(dashboard: DashboardHandle, signal: AbortSignal) {
    this.#dashboard = dashboard;
    const painted = () => {
      this.#waitingSince = null;
    };
    dashboard.element.addEventListener('dateline-ready', painted, { signal: this.#life.signal });
    signal.addEventListener('abort', () => this.#life.abort(), { once: true });
    // Where the kiosk's script came late, the map has been there for long, and says nothing more.
    if (!dashboard.map?.shadowRoot?.querySelector('[part=scale]')) this.expectPaint();
  }

  /** From now on the map has to be painted soon. */
  expectPaint(): void {
    this.#waitingSince = performance.now();
  }

  /** What is wrong now; null where nothing is, or where there is no map to be seen. */
  look(): Trouble | null {
    const { map, state, element } = this.#dashboard;
    const isExpected = map !== null || this.#hadMap;
    if (!isExpected || !element.isConnected || !state.brief) {
      this.expectPaint();
      return null;
    }
    this.#hadMap = true;
    // Somebody else's code took it out.
    if (!map) return 'no-size';
    this.#watch(map.shadowRoot);
    const { width, height } = map.getBoundingClientRect();
    if (width === 0 || height === 0) return 'no-size';
    for (const canvas of this.#lost) {
      if (canvas instanceof Element && !canvas.isConnected) this.#lost.delete(canvas);
    }
    if (this.#lost.size > 0) return 'lost-graphics';
    const isLate = this.#waitingSince !== null && performance.now() - this.#waitingSince > PAINT_MS;
    return isLate ? 'hung' : null;
  }

  /** These events do not bubble; on their way down they pass all the same. */
  #watch(root: ShadowRoot | null): void {
    if (!root || root === this.#watched) return;
    this.#watched = root;
    const { signal } = this.#life;
    const listen = (type: string, listener: (event: Event) => void) =>
      root.addEventListener(type, listener, { capture: true, signal });
    listen('contextlost', ({ target }) => {
      if (target) this.#lost.add(target);
    });
    listen('contextrestored', ({ target }) => {
      if (target) this.#lost.delete(target);
      // What comes back is empty.
      this.#dashboard.redraw();
    });
  }
}
