import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NightlyReload } from '../../../src/kiosk/machine/nightly-reload';
import { HOUR, MINUTE } from '../../../src/kiosk/machine/time';
import { FakeClock } from './fakes';
import { inBerlin } from './time-zone';

const FOUR = 4 * 60;
const HALF_PAST_TWO = 2 * 60 + 30;
const DAY = 24 * HOUR;

beforeAll(inBerlin.enter);
afterAll(inBerlin.leave);

/** Lets time pass minute by minute; the local times of the reloads, each of which starts a new page. */
function reloads(clock: FakeClock, hours: number, at = FOUR, nightly = new NightlyReload(clock)) {
  const times: string[] = [];
  let page = nightly;
  for (let minute = 0; minute < hours * 60; minute++) {
    clock.pass(MINUTE);
    if (!page.isDue(at)) continue;
    times.push(new Date(clock.wall()).toTimeString().slice(0, 5));
    page = new NightlyReload(clock);
  }
  return times;
}

describe('the nightly reload', () => {
  it('comes once a night, at its time', () => {
    expect(reloads(new FakeClock('2026-03-02T12:00'), 5 * 24)).toEqual([
      '04:00',
      '04:00',
      '04:00',
      '04:00',
    ]);
  });

  it('leaves out a night that follows a start, and waits for a visitor for two hours', () => {
    const clock = new FakeClock('2026-03-02T22:00');
    expect(reloads(clock, 24)).toEqual([]);
    const page = new NightlyReload(clock);
    clock.pass(31 * HOUR + 59 * MINUTE);
    expect(page.isDue(FOUR)).toBe(true);
    clock.pass(MINUTE);
    expect(page.isDue(FOUR)).toBe(false);
  });

  it('can be over midnight', () => {
    expect(reloads(new FakeClock('2026-03-02T01:00'), 48, 23 * 60 + 30)).toEqual([
      '23:30',
      '23:30',
    ]);
  });

  it('comes in the night whose hour is skipped, and once where it is doubled', () => {
    const spring = new FakeClock('2026-03-28T04:00');
    expect(reloads(spring, 48, HALF_PAST_TWO)).toEqual(['03:00', '02:30']);
    const autumn = new FakeClock('2026-10-24T06:00');
    expect(reloads(autumn, 44, HALF_PAST_TWO)).toEqual(['02:30']);
  });

  it('comes not again from a page that did not go', () => {
    const clock = new FakeClock('2026-03-02T00:00');
    const nightly = new NightlyReload(clock);
    clock.pass(28 * HOUR);
    expect(nightly.isDue(FOUR)).toBe(true);
    nightly.done();
    clock.pass(MINUTE);
    expect(nightly.isDue(FOUR)).toBe(false);
    clock.pass(24 * HOUR);
    expect(nightly.isDue(FOUR)).toBe(true);
  });

  it('comes after nights of sleep', () => {
    const clock = new FakeClock('2026-03-02T08:00');
    const nightly = new NightlyReload(clock);
    clock.pass(10 * HOUR);
    clock.sleep(10 * HOUR);
    expect(nightly.isDue(FOUR)).toBe(true);
  });
});

describe('a clock that jumps', () => {
  it('a year forward: one reload, no loop', () => {
    const clock = new FakeClock('2026-03-02T12:00');
    const nightly = new NightlyReload(clock);
    clock.pass(5 * HOUR);
    clock.setWall('2027-03-02T04:30');
    expect(reloads(clock, 20, FOUR, nightly)).toEqual(['04:31']);
  });

  it('forward in the night of the reload: not a second time', () => {
    const clock = new FakeClock('2026-03-03T04:00');
    const nightly = new NightlyReload(clock);
    clock.pass(30 * MINUTE);
    clock.jump(365 * DAY);
    expect(reloads(clock, 20, FOUR, nightly)).toEqual([]);
  });

  it('a year back: no night is left out', () => {
    const clock = new FakeClock('2026-03-02T04:00');
    const nightly = new NightlyReload(clock);
    clock.pass(8 * HOUR);
    clock.jump(-365 * DAY);
    expect(reloads(clock, 40, FOUR, nightly)).toEqual(['04:00', '04:00']);
  });

  it('any way, at any time: reloads are four hours apart at the least', () => {
    const event = fc.record({
      kind: fc.constantFrom('pass', 'jump', 'jump', 'sleep'),
      minutes: fc.integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const clock = new FakeClock();
        let page = new NightlyReload(clock);
        let last = clock.monotonic();
        for (const { kind, minutes } of events) {
          const ms = minutes * MINUTE;
          if (kind === 'jump') clock.jump(ms);
          else if (kind === 'sleep') clock.sleep(Math.abs(ms));
          else clock.pass(Math.abs(ms) / 8);
          if (!page.isDue(FOUR)) continue;
          expect(clock.monotonic() - last).toBeGreaterThanOrEqual(4 * HOUR);
          last = clock.monotonic();
          page = new NightlyReload(clock);
        }
      }),
      { numRuns: 200 },
    );
  });
});
