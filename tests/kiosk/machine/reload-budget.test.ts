import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyShelf, Memory } from '../../../src/kiosk/machine/memory';
import { ReloadBudget } from '../../../src/kiosk/machine/reload-budget';
import { HOUR, MINUTE, SECOND } from '../../../src/kiosk/machine/time';
import { FakeClock, FakeHistory, FakeStorage, type Mood } from './fakes';

const KEY = 'dateline-kiosk:reloads';

/** A kiosk whose page starts anew at each reload; `times` in milliseconds awake. */
class Pages {
  readonly clock = new FakeClock();
  readonly storage = new FakeStorage();
  readonly times: number[] = [];
  #budget = this.#start();

  /** Trouble each 10 seconds, for `ms`. */
  trouble(ms: number): void {
    const end = this.clock.monotonic() + ms;
    for (let next = 0; this.clock.monotonic() < end; next++) {
      this.clock.pass(10 * SECOND);
      if (next % 6 === 0) this.#budget.age();
      if (!this.#budget.take()) continue;
      this.times.push(this.clock.monotonic());
      this.#budget = this.#start();
    }
  }

  /** The most reloads that any hour had. */
  get most(): number {
    const inHour = (from: number) => this.times.filter((t) => t >= from && t < from + HOUR).length;
    return Math.max(0, ...this.times.map(inHour));
  }

  #start(): ReloadBudget {
    return new ReloadBudget(new Memory([() => this.storage]), this.clock);
  }
}

describe('the budget of reloads', () => {
  it('is three an hour under trouble without end, and used up each hour', () => {
    const pages = new Pages();
    pages.trouble(10 * HOUR);
    expect(pages.most).toBe(3);
    expect(pages.times.length).toBeGreaterThanOrEqual(29);
  });

  it.each<Mood>(['throwing', 'full', 'forgetful', 'rubbish'])(
    'over %s storage is one each twenty minutes',
    (mood) => {
      const pages = new Pages();
      pages.storage.mood = mood;
      pages.trouble(19 * MINUTE);
      expect(pages.times).toEqual([]);
      pages.trouble(10 * HOUR);
      expect(pages.most).toBe(3);
      expect(pages.times.length).toBeGreaterThanOrEqual(29);
    },
  );

  it('holds, and opens again, whatever the wall clock does', () => {
    const year = 365 * 24 * HOUR;
    fc.assert(
      fc.property(
        fc.array(fc.record({ jump: fc.integer({ min: -year, max: year }), minutes: fc.nat(40) }), {
          maxLength: 20,
        }),
        (events) => {
          const pages = new Pages();
          for (const { jump, minutes } of events) {
            pages.clock.jump(jump);
            pages.trouble(minutes * MINUTE);
          }
          expect(pages.most).toBeLessThanOrEqual(3);
          const before = pages.times.length;
          pages.trouble(HOUR + MINUTE);
          expect(pages.times.length).toBeGreaterThan(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('holds where storage fails from time to time and the history does not', () => {
    const clock = new FakeClock();
    const storage = new FakeStorage();
    const history = new FakeHistory();
    let taken = 0;
    for (let page = 0; page < 30; page++) {
      storage.mood = page % 3 === 0 ? 'throwing' : 'good';
      const shelf = historyShelf(history);
      const budget = new ReloadBudget(new Memory([() => shelf, () => storage]), clock);
      clock.pass(20 * SECOND);
      if (budget.take()) taken += 1;
    }
    expect(taken).toBe(3);
  });

  it.each(['', 'null', '{"length":3}', '["a",null,-5,{}]', '[1', `[${'1,'.repeat(500)}1]`])(
    'is not stopped for ever by a stored %j',
    (text) => {
      const pages = new Pages();
      pages.storage.items.set(KEY, text);
      pages.trouble(HOUR + MINUTE);
      expect(pages.times.length).toBeGreaterThan(0);
      expect(pages.most).toBeLessThanOrEqual(3);
    },
  );
});
