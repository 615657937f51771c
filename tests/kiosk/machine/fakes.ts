import type { Shelf } from '../../../src/kiosk/machine/memory';
import type { Clock } from '../../../src/kiosk/machine/time';

/** A clock that goes only when it is told to. */
export class FakeClock implements Clock {
  #monotonic = 1000;
  #wall: number;

  constructor(start: string | number = '2026-03-02T12:00:00') {
    this.#wall = new Date(start).getTime();
  }

  monotonic(): number {
    return this.#monotonic;
  }

  wall(): number {
    return this.#wall;
  }

  pass(ms: number): void {
    this.#monotonic += ms;
    this.#wall += ms;
  }

  /** The machine sleeps. */
  sleep(ms: number): void {
    this.#wall += ms;
  }

  /** Somebody, or NTP, sets the clock. */
  jump(ms: number): void {
    this.#wall += ms;
  }

  setWall(time: string): void {
    this.#wall = new Date(time).getTime();
  }
}

export type Mood = 'good' | 'full' | 'throwing' | 'forgetful' | 'rubbish';

/** A `localStorage` of any mood. */
export class FakeStorage implements Shelf {
  mood: Mood = 'good';
  readonly items = new Map<string, string>();

  getItem(key: string): string | null {
    if (this.mood === 'throwing') throw new DOMException('Denied', 'SecurityError');
    if (this.mood === 'rubbish') return '\u0000{"rubbish":[';
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.mood === 'throwing') throw new DOMException('Denied', 'SecurityError');
    if (this.mood === 'full') throw new DOMException('Full', 'QuotaExceededError');
    if (this.mood === 'good') this.items.set(key, value);
  }

  removeItem(key: string): void {
    if (this.mood === 'throwing') throw new DOMException('Denied', 'SecurityError');
    this.items.delete(key);
  }
}

/** The `history` of a page, or of the same page after a reload. */
export class FakeHistory {
  state: unknown = null;

  replaceState(state: unknown): void {
    this.state = structuredClone(state);
  }
}
