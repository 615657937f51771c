import { type Clock, HOUR, isWithin, MINUTES_OF_DAY } from './time';

/** Minutes after the set time in which the reload may still happen: for the hour that DST skips, and a late visitor. */
const WINDOW = 120;
const APART = 20 * HOUR;
/** Longer than the window and an hour of DST: no night has two reloads, wherever the clock jumps. */
const LEAST_AWAKE = 4 * HOUR;

/**
 * When the nightly reload is due. Counts from the start of this page, which is the last reload, whatever
 * caused it: nothing is stored, so nothing stored can be wrong.
 */
export class NightlyReload {
  readonly #clock: Clock;
  #startedWall: number;
  #started: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#startedWall = clock.wall();
    this.#started = clock.monotonic();
  }

  /** `at` is a minute of the local day. */
  isDue(at: number): boolean {
    const wall = this.#clock.wall();
    const awake = this.#clock.monotonic() - this.#started;
    // A start in the future: the clock was set back. The start was still at least `awake` ago.
    if (this.#startedWall > wall) this.#startedWall = wall - awake;
    const window = { from: at, to: (at + WINDOW) % MINUTES_OF_DAY };
    return (
      awake >= LEAST_AWAKE && wall - this.#startedWall >= APART && isWithin(window, new Date(wall))
    );
  }

  /** The reload has been ordered; if the page stays all the same, the next chance is the next night. */
  done(): void {
    this.#startedWall = this.#clock.wall();
    this.#started = this.#clock.monotonic();
  }
}
