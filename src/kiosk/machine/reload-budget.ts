import { attempt } from './attempt';
import type { Memory } from './memory';
import { type Clock, HOUR, MINUTE } from './time';

const MOST = 3;
/** Three times this is an hour: if nothing can be counted, this uptime alone keeps to the budget. */
const UNCOUNTED_UPTIME = 20 * MINUTE;
const KEY = 'reloads';

/**
 * At most three recovery reloads in an hour, counted where a reload cannot erase the count. Stored is how
 * long ago each was, in milliseconds awake, not when: no jump of the wall clock can make a reload
 * younger or older, and awake time is never longer than true time.
 */
export class ReloadBudget {
  readonly #memory: Memory;
  readonly #clock: Clock;
  readonly #started: number;
  #aged: number;

  constructor(memory: Memory, clock: Clock) {
    this.#memory = memory;
    this.#clock = clock;
    this.#started = clock.monotonic();
    this.#aged = this.#started;
  }

  /** Call each minute: ages that are not written are lost with the page, and the reloads stay young. */
  age(): void {
    const before = this.#stored();
    const ages = this.#grow(before);
    if (before.length > 0) this.#store(ages);
  }

  /** Whether a reload is allowed now. If so it is counted at once, before it can happen. */
  take(): boolean {
    const ages = this.#grow(this.#stored());
    const mayCount = ages.length < MOST;
    if (mayCount && this.#store([...ages, 0])) return true;
    if (mayCount && this.#clock.monotonic() - this.#started >= UNCOUNTED_UPTIME) return true;
    this.#store(ages);
    return false;
  }

  #grow(ages: readonly number[]): number[] {
    const now = this.#clock.monotonic();
    const passed = now - this.#aged;
    this.#aged = now;
    return ages.map((age) => age + passed).filter((age) => age < HOUR);
  }

  #stored(): number[] {
    const list: unknown = attempt(() => JSON.parse(this.#memory.get(KEY) ?? '[]'), []);
    if (!Array.isArray(list)) return [];
    return list.filter((age): age is number => typeof age === 'number' && age >= 0).slice(-MOST);
  }

  #store(ages: readonly number[]): boolean {
    return this.#memory.set(KEY, JSON.stringify(ages));
  }
}
