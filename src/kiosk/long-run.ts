import type { LoadBrief } from '../state/load-brief';
import type { DashboardHandle } from './dashboard-handle';
import { Caretaker, type CaretakerOptions, USUAL_CARE } from './machine/caretaker';
import { LastGood } from './machine/last-good';
import { historyShelf, Memory } from './machine/memory';
import { Refresher } from './machine/refresher';
import { parseHours, parseTimeOfDay, systemClock } from './machine/time';
import { MapWatch } from './map-watch';
import { PageReturn } from './page-return';
import { WakeLock } from './wake-lock';

/** The attributes that matter over weeks, as written. */
export interface LongRunAttributes {
  readonly refresh: number;
  readonly night: string | null;
  readonly nightMode: 'dim' | 'dark';
  readonly reloadAt: string;
  readonly care: number;
  readonly wakeLock: 'auto' | 'always' | 'never';
}

export interface LongRunPorts {
  readonly attributes: LongRunAttributes;
  readonly dashboard: DashboardHandle;
  /** Whether nobody is at the screen. */
  isAlone(): boolean;
  /** False once the screen should have gone on by itself and has not. */
  isMoving(): boolean;
}

/** A browser's report that a layout chases its own size; nothing is lost. */
const HARMLESS = /^ResizeObserver loop/;

/** Keeps a dashboard running for weeks: its data, its map and its screen. Ends when the kiosk leaves the dashboard. */
export class LongRun {
  readonly #ports: LongRunPorts;
  readonly #caretaker: Caretaker;
  readonly #refresher: Refresher | null;
  readonly #mapWatch: MapWatch;
  readonly #wakeLock: WakeLock;
  readonly #load: LoadBrief = (url, options) => this.#ports.dashboard.element.load(url, options);

  constructor(ports: LongRunPorts) {
    this.#ports = ports;
    const { dashboard } = ports;
    const { signal } = dashboard;
    // First the shelf that hardly ever fails: with storage that fails for a while, reloads would be forgotten.
    const entry = historyShelf(history);
    const page = new PageReturn(signal);
    const memory = new Memory([() => entry, () => localStorage]);
    this.#mapWatch = new MapWatch(dashboard);
    this.#caretaker = new Caretaker(
      {
        clock: systemClock,
        memory,
        mayReload: () => ports.isAlone() && page.isSure,
        redraw: () => dashboard.element.map?.redraw(),
        rebuild: () => dashboard.element.map?.restart(),
        safe: () => dashboard.removeMap(),
        reload: () => location.reload(),
      },
      optionsOf(ports.attributes),
    );
    this.#refresher = this.#makeRefresher(new LastGood(memory, this.#load));
    signal.addEventListener('abort', () => this.#refresher?.stop(), { once: true });
    this.#warnOfWriting();
    this.#wakeLock = new WakeLock(() => this.#wantsLight, signal);
    this.#listen(signal);
  }

  get isNight(): boolean {
    return this.#caretaker.isNight;
  }

  /** Whether the map has failed for good. */
  get isSafe(): boolean {
    return this.#caretaker.isSafe;
  }

  get areZonesSwapped(): boolean {
    return this.#caretaker.areZonesSwapped;
  }

  get theme(): 'light' | 'dark' | null {
    return this.#caretaker.theme;
  }

  /** When the data were last known to be right, in milliseconds since the epoch; null unless that is long ago. */
  get staleSince(): number | null {
    const age = this.#refresher?.staleFor() ?? null;
    return age === null || this.#ports.attributes.refresh <= 0 ? null : systemClock.wall() - age;
  }

  /** Call about once a second. */
  tick(): void {
    const { attributes, dashboard } = this.#ports;
    this.#caretaker.options = optionsOf(attributes);
    this.#caretaker.tick();
    this.#refresher?.tick();
    void this.#wakeLock.update();
    if (dashboard.brief === null) this.swapIn();
    if (document.visibilityState === 'hidden' || this.#caretaker.isSafe) return;
    const trouble = this.#ports.isMoving() ? this.#mapWatch.look() : 'hung';
    if (trouble) this.#caretaker.trouble(trouble);
    else this.#caretaker.well();
  }

  /** Shows newer data, if there are any. Call it when nobody is reading what would change. */
  swapIn(): void {
    const fresh = this.#refresher?.take();
    const { element } = this.#ports.dashboard;
    if (fresh === 'outgrown') void element.reload();
    else if (fresh) element.store.show(fresh.brief, fresh.issues);
  }

  #warnOfWriting(): void {
    const { night, reloadAt } = this.#ports.attributes;
    if (night !== null && !parseHours(night)) {
      console.warn(`dateline-kiosk: night="${night}" is not understood; write it as 22:00-07:00.`);
    }
    if (reloadAt !== 'never' && parseTimeOfDay(reloadAt) === null) {
      console.warn(
        `dateline-kiosk: reload-at="${reloadAt}" is not understood; write it as 04:00, or never.`,
      );
    }
  }

  get #wantsLight(): boolean {
    const { wakeLock, nightMode } = this.#ports.attributes;
    if (wakeLock === 'auto') return !(this.isNight && nightMode === 'dark');
    return wakeLock === 'always';
  }

  #makeRefresher(lastGood: LastGood): Refresher | null {
    const { dashboard, attributes } = this.#ports;
    const { src, ownerDocument } = dashboard.element;
    if (!src || !URL.canParse(src, ownerDocument.baseURI)) return null;
    return new Refresher({
      load: this.#load,
      url: new URL(src, ownerDocument.baseURI).href,
      seconds: attributes.refresh > 0 ? attributes.refresh : Number.POSITIVE_INFINITY,
      shown: () => dashboard.element.store.state,
      clock: systemClock,
      lastGood,
    });
  }

  #listen(signal: AbortSignal): void {
    const failed = (message: string) => {
      if (!HARMLESS.test(message)) this.#caretaker.trouble('exception');
    };
    window.addEventListener('error', ({ message }) => failed(message), { signal });
    window.addEventListener('unhandledrejection', ({ reason }) => failed(String(reason)), {
      signal,
    });
  }
}

function optionsOf({ night, reloadAt, care }: LongRunAttributes): CaretakerOptions {
  return {
    night: night === null ? null : parseHours(night),
    nightly: reloadAt === 'never' ? null : (parseTimeOfDay(reloadAt) ?? USUAL_CARE.nightly),
    care,
  };
}
