/** What an unattended screen is doing; the states of the `dateline-kiosk-state` event. */
export type Phase = 'attract' | 'tour' | 'visitor' | 'warning' | 'reset';

/** All in milliseconds. */
export interface Times {
  /** How long the screen invites before a tour begins. */
  readonly attract: number;
  /** How long the tour stays at a place. */
  stay(step: number): number;
  /** After this long without a touch, a visitor is asked whether they are there, and a pause ends. */
  readonly idle: number;
  /** How long that question stays. */
  readonly warn: number;
  /** How long putting everything back takes. */
  readonly reset: number;
}

export interface PhasesOptions {
  readonly times: Times;
  /** Milliseconds that never run backwards, such as `performance.now()`. */
  readonly now: () => number;
  /** How many places the tour has; asked at each step, for the data may change. */
  readonly steps: () => number;
  /** Called after each change of the phase, the step or the pause. */
  readonly changed: () => void;
}

const DAY_MS = 86_400_000;

/**
 * attract → tour → attract …, and from the first touch visitor → warning → reset → attract. Nothing here
 * sets a timer: the owner calls `tick()` when `remaining` is over, or more often. One tick takes one step
 * at most, however late it comes, so that nothing is skipped unseen after a sleep.
 */
export class Phases {
  readonly #options: PhasesOptions;
  #phase: Phase = 'attract';
  #step = 0;
  #since: number;
  #isPaused = false;
  #wasTouched = false;
  #turn = 0;

  constructor(options: PhasesOptions) {
    this.#options = options;
    this.#since = options.now();
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** Which place the tour is at, from 0. */
  get step(): number {
    return this.#step;
  }

  /** Counts the changes of phase and step: a key for what starts over with each. */
  get turn(): number {
    return this.#turn;
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** Whether nobody is there: the screen then shows itself. */
  get isAlone(): boolean {
    return this.#phase === 'attract' || this.#phase === 'tour';
  }

  /** Milliseconds until `tick()` has something to do. */
  get remaining(): number {
    const elapsed = this.#options.now() - this.#since;
    return Math.max(0, this.duration - Math.max(0, elapsed));
  }

  /** Milliseconds that the phase or the tour's step lasts in all. */
  get duration(): number {
    const { times } = this.#options;
    const durations = {
      attract: times.attract,
      tour: this.#phase === 'tour' ? times.stay(this.#step) : 0,
      visitor: times.idle,
      warning: times.warn,
      reset: times.reset,
    };
    const duration = this.#isPaused ? times.idle : durations[this.#phase];
    // A time that is not a number must not stop the screen forever.
    return duration > 0 ? Math.min(duration, DAY_MS) : 0;
  }

  tick(): void {
    if (this.remaining > 0) return;
    if (this.#isPaused) this.resume();
    else this.#go(...this.#next());
  }

  #next(): [phase: Phase, step?: number] {
    const steps = this.#options.steps();
    switch (this.#phase) {
      case 'attract':
        return steps > 0 ? ['tour', 0] : ['attract'];
      case 'tour':
        return this.#step + 1 < steps ? ['tour', this.#step + 1] : ['attract'];
      case 'visitor':
        return ['warning'];
      case 'warning':
        return ['reset'];
      case 'reset':
        return [this.#wasTouched ? 'visitor' : 'attract'];
    }
  }

  /** A touch or a key, anywhere: the screen is the visitor's for another `idle`. */
  touch(): void {
    // Everything is put back first; the touch counts afterwards.
    if (this.#phase === 'reset') this.#wasTouched = true;
    else if (this.#phase === 'visitor') this.#since = this.#options.now();
    else this.#go('visitor');
  }

  /** The visitor is done: everything is put back at once. */
  leave(): void {
    if (!this.isAlone && this.#phase !== 'reset') this.#go('reset');
  }

  /** Holds the tour where it is, for `idle` at most. */
  pause(): void {
    if (this.isAlone) this.#rest(true);
  }

  resume(): void {
    if (this.#isPaused) this.#rest(false);
  }

  /** The tour's next (1) or previous (-1) place, the first after the last. */
  move(by: 1 | -1): void {
    const steps = this.#options.steps();
    if (!this.isAlone || steps === 0) return;
    const from = this.#phase === 'tour' ? this.#step : by > 0 ? -1 : 0;
    const isPaused = this.#isPaused;
    this.#go('tour', (from + by + steps) % steps, isPaused);
  }

  #rest(isPaused: boolean): void {
    this.#isPaused = isPaused;
    this.#begin();
  }

  #go(phase: Phase, step = 0, isPaused = false): void {
    this.#phase = phase;
    this.#step = step;
    this.#isPaused = isPaused;
    this.#wasTouched = false;
    this.#begin();
  }

  #begin(): void {
    this.#since = this.#options.now();
    this.#turn += 1;
    this.#options.changed();
  }
}
