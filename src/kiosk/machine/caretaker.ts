import { attempt, succeeds } from './attempt';
import { type Clock, MINUTE } from './clock';
import { Healing, type HealingPorts, type Trouble } from './healing';
import { type Hours, isWithin } from './hours';
import type { Memory } from './memory';
import { Nightly } from './nightly';
import { ReloadBudget } from './reload-budget';
import { areZonesSwapped, isThemeSwapped } from './screen-care';

export interface CaretakerPorts extends HealingPorts {
  readonly clock: Clock;
  readonly memory: Memory;
}

export interface CareOptions {
  /** When the screen is dimmed; null: never. */
  readonly night: Hours | null;
  /** The minute of the local day of the nightly reload; null: none. */
  readonly nightly: number | null;
  /** Minutes after which the zones of the layout trade places; 0: never. */
  readonly care: number;
}

export const DEFAULT_CARE: CareOptions = { night: null, nightly: 4 * 60, care: 15 };

/** Looks after a kiosk over weeks. Made once for a page; whoever owns it calls `tick` about once a second. */
export class Caretaker {
  /** May be changed at any time. */
  options: CareOptions;
  readonly #ports: CaretakerPorts;
  readonly #healing: Healing;
  readonly #budget: ReloadBudget;
  readonly #nightly: Nightly;
  #minute: { readonly monotonic: number; readonly wall: number };

  constructor(ports: CaretakerPorts, options: CareOptions = DEFAULT_CARE) {
    const { clock, memory } = ports;
    this.options = options;
    this.#ports = ports;
    this.#budget = new ReloadBudget(memory, clock);
    this.#healing = new Healing(ports, clock, this.#budget);
    this.#nightly = new Nightly(clock);
    this.#minute = { monotonic: clock.monotonic(), wall: clock.wall() };
  }

  get isNight(): boolean {
    const { night } = this.options;
    return night !== null && isWithin(night, new Date(this.#ports.clock.wall()));
  }

  get areZonesSwapped(): boolean {
    return areZonesSwapped(this.#ports.clock.wall(), this.options.care);
  }

  get isThemeSwapped(): boolean {
    return isThemeSwapped(this.#ports.clock.wall(), this.options.care);
  }

  /** The list is shown without a map; lasts until a reload. */
  get isSafe(): boolean {
    return this.#healing.isSafe;
  }

  /** To be told about once a second while it lasts; not while the page is hidden. Never throws. */
  trouble(kind: Trouble): void {
    this.#healing.trouble(kind);
  }

  /** A sign of life, such as a step of the tour. Never throws. */
  well(): void {
    this.#healing.well();
  }

  /** Never throws. There is no long timer anywhere: a minute is over when the clocks say so. */
  tick(): void {
    this.#healing.tick();
    const { clock } = this.#ports;
    const now = { monotonic: clock.monotonic(), wall: clock.wall() };
    const minute = this.#minute;
    // The wall clock may have jumped, either way, or gone on through a sleep.
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
