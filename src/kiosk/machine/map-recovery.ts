import { attempt, succeeds } from './attempt';
import type { ReloadBudget } from './reload-budget';
import { type Clock, HOUR, MINUTE, SECOND } from './time';

/** `hung`: the tour does not move, or the map gets no picture. `no-size`: the map should be seen and is not. */
export type Trouble = 'hung' | 'no-size' | 'exception' | 'lost-graphics';

export interface RecoveryPorts {
  /** Repaints what the map shows. */
  redraw(): void;
  /** Tears the map down and starts it again. */
  rebuild(): void;
  reload(why: 'recovery' | 'nightly'): void;
  /** Shows the list without a map, until a reload. */
  safe(): void;
  /** Whether nobody is at the kiosk and a reload would find the page again, from the network or a service worker. */
  mayReload(): boolean;
}

type Rung = 'redraw' | 'rebuild' | 'reload' | 'safe';

const LADDER: readonly Rung[] = ['redraw', 'rebuild', 'reload', 'safe'];
/**
 * How long each rung gets to show that it helped. The first two leave 18 of the supervisor's 30 seconds for the page to
 * load.
 */
const PATIENCE: Record<Rung, number> = {
  redraw: 4 * SECOND,
  rebuild: 8 * SECOND,
  reload: 10 * SECOND,
  safe: 0,
};
const HEALTHY = 10 * MINUTE;
/** How long safe mode lasts once the reloads are used up, unless the nightly reload ends it sooner. */
const SAFE = 6 * HOUR;
const MANY_EXCEPTIONS = 3;

/**
 * Brings a failed map back: goes up the ladder a rung at a time while there is trouble, and comes down after ten healthy
 * minutes.
 */
export class MapRecovery {
  readonly #ports: RecoveryPorts;
  readonly #clock: Clock;
  readonly #budget: ReloadBudget;
  #next = 0;
  #patientUntil = Number.NEGATIVE_INFINITY;
  #lastTrouble = Number.NEGATIVE_INFINITY;
  #exceptions: number[] = [];
  #isSafe = false;
  /** When a reload may first end safe mode. */
  #reloadFrom = Number.POSITIVE_INFINITY;

  constructor(ports: RecoveryPorts, clock: Clock, budget: ReloadBudget) {
    this.#ports = ports;
    this.#clock = clock;
    this.#budget = budget;
  }

  get isSafe(): boolean {
    return this.#isSafe;
  }

  /** Report trouble as often as it is seen, about once a second while it lasts. Never throws. */
  trouble(kind: Trouble): void {
    if (this.#isSafe) return;
    const now = this.#clock.monotonic();
    this.#lastTrouble = now;
    const climbs = kind !== 'exception' || this.#areManyExceptions(now);
    if (now < this.#patientUntil) return;
    this.#act(climbs ? this.#climb(now) : 'redraw', now);
  }

  /** A sign of life. Only these clear past trouble, for a frozen page is silent too. */
  well(): void {
    if (this.#clock.monotonic() - this.#lastTrouble >= HEALTHY) this.#next = 0;
  }

  /** Call about once a second. Never throws. */
  tick(): void {
    const now = this.#clock.monotonic();
    if (now < this.#reloadFrom || !this.#mayReload()) return;
    this.#reloadFrom = now + SAFE;
    if (this.#budget.take()) this.#act('reload', now);
  }

  #climb(now: number): Rung {
    const rung = LADDER[this.#next] ?? 'safe';
    this.#next = Math.min(this.#next + 1, LADDER.length - 1);
    if (rung === 'redraw' || rung === 'rebuild') return rung;
    const mayReload = this.#mayReload();
    if (rung === 'reload' && mayReload && this.#budget.take()) return rung;
    // A visitor at the screen, or a network outage, only puts the reload off.
    this.#reloadFrom = mayReload ? now + SAFE : now;
    return 'safe';
  }

  #act(rung: Rung, now: number): void {
    this.#patientUntil = now + PATIENCE[rung];
    const ports = this.#ports;
    // A rung that throws did not help: the trouble goes on, and so does the climb.
    const worked = succeeds(() => (rung === 'reload' ? ports.reload('recovery') : ports[rung]()));
    if (rung === 'safe') this.#isSafe = worked;
  }

  #mayReload(): boolean {
    return attempt(() => this.#ports.mayReload(), false);
  }

  #areManyExceptions(now: number): boolean {
    const recent = this.#exceptions.filter((time) => now - time < MINUTE);
    this.#exceptions = [...recent, now].slice(-MANY_EXCEPTIONS);
    return this.#exceptions.length === MANY_EXCEPTIONS;
  }
}
