import { attempt, succeeds } from './attempt';
import { areZonesSwapped, themeAt } from './burn-in';
import { MapRecovery, type RecoveryPorts, type Trouble } from './map-recovery';
import type { Memory } from './memory';
import { NightlyReload } from './nightly-reload';
import { ReloadBudget } from './reload-budget';
import { type Clock, type Hours, isWithin, MINUTE } from './time';

export interface CaretakerPorts extends RecoveryPorts {
  readonly clock: Clock;
  readonly memory: Memory;
}

export interface CaretakerOptions {
  /** When the screen is darkened; null for never. */
  readonly night: Hours | null;
  /** The minute of the local day of the nightly reload; null for none. */
  readonly nightly: number | null;
  /** Minutes after which the zones of the layout trade places; 0 for never. */
  readonly care: number;
}

export const USUAL_CARE: CaretakerOptions = { night: null, nightly: 4 * 60, care: 15 };

/**
 * Decides what a kiosk needs over weeks: recovery of its map, the nightly reload, darkness, protection from burn-in. Made
 * once for a page; its owner calls `tick` about once a second.
 */
export class Caretaker {
  /** May change at any time. */
  options: CaretakerOptions;
  readonly #ports: CaretakerPorts;
  readonly #recovery: MapRecovery;
  readonly #budget: ReloadBudget;
  readonly #nightly: NightlyReload;
  #minute: { readonly monotonic: number; readonly wall: number };

  constructor(ports: CaretakerPorts, options: CaretakerOptions = USUAL_CARE) {
    const { clock, memory } = ports;
    this.options = options;
    this.#ports = ports;
    this.#budget = new ReloadBudget(memory, clock);
    this.#recovery = new MapRecovery(ports, clock, this.#budget);
    this.#nightly = new NightlyReload(clock);
    this.#minute = { monotonic: clock.monotonic(), wall: clock.wall() };
  }

  get isNight(): boolean {
    const { night } = this.options;
    return night !== null && isWithin(night, new Date(this.#ports.clock.wall()));
  }

  get areZonesSwapped(): boolean {
    return areZonesSwapped(this.#ports.clock.wall(), this.options.care);
  }

  /** The theme that is due against burn-in; null if none is. */
  get theme(): 'light' | 'dark' | null {
    return themeAt(this.#ports.clock.wall(), this.options.care);
  }

  /** Whether the map has been given up, until a reload. */
  get isSafe(): boolean {
    return this.#recovery.isSafe;
  }

  /** Report trouble about once a second while it lasts, but not while the page is hidden. Never throws. */
  trouble(kind: Trouble): void {
    this.#recovery.trouble(kind);
  }

  /** A sign of life, such as a step of the tour. Never throws. */
  well(): void {
    this.#recovery.well();
  }

  /** Never throws. There are no long timers: a minute is over when the clocks say so. */
  tick(): void {
    this.#recovery.tick();
    const { clock } = this.#ports;
    const now = { monotonic: clock.monotonic(), wall: clock.wall() };
    const minute = this.#minute;
    // The wall clock may have jumped either way, or run on while the machine slept.
    const passed = Math.max(now.monotonic - minute.monotonic, Math.abs(now.wall - minute.wall));
    if (passed < MINUTE) return;
    this.#minute = now;
    this.#budget.age();
    this.#reloadAtNight();
  }

  #reloadAtNight(): void {
    const at = this.options.nightly;
    if (at === null || !this.#nightly.isDue(at)) return;
    if (!attempt(() => this.#ports.mayReload(), false)) return;
    this.#nightly.done();
    succeeds(() => this.#ports.reload('nightly'));
  }
}
