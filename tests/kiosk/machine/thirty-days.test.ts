import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { USUAL_CARE } from '../../../src/kiosk/machine/caretaker';
import type { Trouble } from '../../../src/kiosk/machine/map-recovery';
import { HOUR, MINUTE, SECOND } from '../../../src/kiosk/machine/time';
import type { Mood } from './fakes';
import { ARTICLE, BRIEF, ferry } from './server';
import { DAY, Kiosk, TICK } from './simulation';
import { inBerlin } from './time-zone';

const YEAR = 365 * DAY;
/** For a machine with other things to do; alone, each takes some two seconds. */
const SLOW = { timeout: 120_000 };
const TROUBLES: readonly Trouble[] = ['hung', 'no-size', 'exception', 'lost-graphics'];
const RUNGS = ['redraw', 'rebuild', 'reload', 'nothing'];
const MOODS: readonly Mood[] = ['good', 'good', 'throwing', 'full', 'forgetful'];
const ANSWERS = [
  undefined,
  '',
  '<!doctype html>Sign in',
  ferry('News').slice(0, 300),
  '{"type":"FeatureCollection","features":[]}',
];

let errors: unknown[] = [];
const caught = (error: unknown) => errors.push(error);

beforeAll(inBerlin.enter);
afterAll(inBerlin.leave);
beforeEach(() => {
  errors = [];
  process.on('unhandledRejection', caught);
});
afterEach(() => {
  process.off('unhandledRejection', caught);
  expect(errors).toEqual([]);
});

/** Mulberry32: the same days at each run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function live(kiosk: Kiosk, ms: number, each: () => void = () => {}): Promise<void> {
  for (const end = kiosk.time + ms; kiosk.time < end; ) {
    each();
    const settling = kiosk.tick();
    if (settling) await settling;
  }
}

/** What must hold after anything. */
function expectSound(kiosk: Kiosk): void {
  expect(kiosk.mostInAnHour).toBeLessThanOrEqual(3);
  expect(kiosk.stillest).toBeLessThanOrEqual(75 * SECOND);
  const gaps = kiosk.nightly.slice(1).map(({ time }, i) => time - (kiosk.nightly[i]?.time ?? 0));
  expect(Math.min(DAY, ...gaps)).toBeGreaterThanOrEqual(20 * HOUR);
}

it(
  'thirty days, summer time among them, with visitors, a bad network and small troubles',
  SLOW,
  async () => {
    const random = randomFrom(4);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const chance = (perDay: number) => random() < perDay / (DAY / TICK);
    const kiosk = new Kiosk(random, USUAL_CARE);
    let visitUntil = 0;
    let news = 0;
    let oldest = 0;
    let hour = 0;
    await live(kiosk, 30 * DAY, () => {
      const { clock, server, page } = kiosk;
      if (kiosk.time % MINUTE === 0) hour = new Date(clock.wall()).getHours();
      if (hour === 6) oldest = Math.max(oldest, kiosk.time - page.started);
      // Visitors come by day, stay for some minutes, and touch now and then.
      if (hour >= 9 && hour < 20 && chance(80)) visitUntil = kiosk.time + random() * 5 * MINUTE;
      if (kiosk.time < visitUntil && random() < 0.1) page.phases.touch();
      // By night all is well, so that each night must have its reload.
      if (hour < 7) {
        server.isDown = false;
        return;
      }
      if (chance(20)) server.isDown = !server.isDown;
      if (chance(8)) server.files[BRIEF] = random() < 0.6 ? ferry(`News ${++news}`) : pick(ANSWERS);
      if (chance(2))
        server.files[ARTICLE] = server.files[ARTICLE] ? undefined : 'It left Norr at dawn.';
      if (hour < 20 && hour >= 9 && chance(4)) {
        kiosk.trouble = { kind: pick(TROUBLES), helps: pick(['redraw', 'rebuild']) };
      }
    });
    expectSound(kiosk);
    expect(new Date('2026-04-14').getTimezoneOffset()).not.toBe(
      new Date('2026-03-15').getTimezoneOffset(),
    );
    // In the morning no page is older than one that started too late on the day before.
    expect(oldest).toBeLessThan(22 * HOUR);
    expect(kiosk.nightly.length).toBeGreaterThan(20);
    expect(new Set(kiosk.nightly.map(({ date }) => date)).size).toBe(kiosk.nightly.length);
    expect(kiosk.taken).toBeGreaterThan(30);
    for (const ticks of Object.values(kiosk.seen)) expect(ticks).toBeGreaterThan(100);
  },
);

it(
  'days of anything: clocks that jump, sleep, frost, power cuts, broken storage, trouble that nothing helps',
  SLOW,
  async () => {
    const event = fc.oneof(
      fc.record({
        what: fc.constant('jump' as const),
        by: fc.constantFrom(-YEAR, YEAR, -HOUR, HOUR, 90 * SECOND),
      }),
      fc.record({
        what: fc.constantFrom('sleep', 'freeze', 'cut'),
        hours: fc.integer({ min: 1, max: 30 }),
      }),
      fc.record({ what: fc.constant('storage' as const), mood: fc.constantFrom(...MOODS) }),
      fc.record({
        what: fc.constant('trouble' as const),
        kind: fc.constantFrom(...TROUBLES),
        helps: fc.constantFrom(...RUNGS),
      }),
      fc.record({
        what: fc.constant('network' as const),
        isDown: fc.boolean(),
        answer: fc.constantFrom(...ANSWERS, ferry()),
      }),
      fc.record({ what: fc.constant('touch' as const) }),
    );
    const days = fc.array(fc.record({ event, minutes: fc.integer({ min: 0, max: 60 }) }), {
      minLength: 10,
      maxLength: 40,
    });
    let reloads = 0;
    await fc.assert(
      fc.asyncProperty(days, fc.integer(), async (schedule, seed) => {
        const kiosk = new Kiosk(randomFrom(seed), USUAL_CARE);
        for (const { event, minutes } of schedule) {
          if (event.what === 'jump') kiosk.clock.jump(event.by);
          else if (event.what === 'sleep') kiosk.sleep(event.hours * HOUR);
          else if (event.what === 'freeze') kiosk.freeze(event.hours * HOUR);
          else if (event.what === 'cut') kiosk.powerCut(event.hours * HOUR);
          else if (event.what === 'storage') kiosk.storage.mood = event.mood;
          else if (event.what === 'trouble') kiosk.trouble = event;
          else if (event.what === 'touch') kiosk.page.phases.touch();
          else if (event.what === 'network') {
            kiosk.server.isDown = event.isDown;
            kiosk.server.files[BRIEF] = event.answer;
          }
          await live(kiosk, minutes * MINUTE);
        }
        expectSound(kiosk);
        reloads += kiosk.reloads.length;
        // All is well again: within two minutes the tour goes on, with what is on the server.
        kiosk.server.isDown = false;
        kiosk.server.files[BRIEF] = ferry();
        kiosk.trouble = null;
        const toured = kiosk.seen.tour;
        await live(kiosk, 3 * MINUTE);
        expect(kiosk.seen.tour).toBeGreaterThan(toured);
        expectSound(kiosk);
      }),
      { numRuns: 20 },
    );
    // About forty, as the days fall; with next to none they would have tried nothing.
    expect(reloads).toBeGreaterThan(5);
  },
);
