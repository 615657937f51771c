import { expect, it } from 'vitest';
import { Caretaker, type CaretakerOptions, USUAL_CARE } from '../../../src/kiosk/machine/caretaker';
import { Memory } from '../../../src/kiosk/machine/memory';
import { HOUR, MINUTE, SECOND } from '../../../src/kiosk/machine/time';
import { FakeClock, FakeStorage } from './fakes';

function page(options: Partial<CaretakerOptions> = {}, isBroken = false) {
  const clock = new FakeClock('2026-03-02T04:00:00');
  const storage = new FakeStorage();
  const done: string[] = [];
  const state = { mayReload: true };
  const act = (name: string) => (why?: string) => {
    done.push(why ?? name);
    if (isBroken) throw new Error(`${name} failed`);
  };
  const caretaker = new Caretaker(
    {
      clock,
      memory: new Memory([() => storage]),
      redraw: () => act('redraw')(),
      rebuild: () => act('rebuild')(),
      reload: act('reload'),
      safe: () => act('safe')(),
      mayReload: () => {
        if (isBroken) throw new Error('It cannot be told');
        return state.mayReload;
      },
    },
    { ...USUAL_CARE, ...options },
  );
  const run = (ms: number, each: () => void = () => caretaker.well()) => {
    // A slow tick is enough for hours.
    const tick = ms > HOUR ? 10 * SECOND : SECOND;
    for (let passed = 0; passed < ms; passed += tick) {
      clock.pass(tick);
      each();
      caretaker.tick();
    }
  };
  return { clock, storage, done, state, caretaker, run };
}

it('reloads at four, when nobody is there', () => {
  const { done, state, run } = page();
  state.mayReload = false;
  run(24.5 * HOUR);
  expect(done).toEqual([]);
  state.mayReload = true;
  run(2 * HOUR);
  expect(done).toEqual(['nightly']);
});

it('notices within a tick that it is four after a sleep', () => {
  const { clock, done, caretaker, run } = page();
  run(5 * HOUR);
  clock.sleep(19 * HOUR);
  caretaker.tick();
  expect(done).toEqual(['nightly']);
});

it('reloads in the nights after the clock was set back a year, and a month', () => {
  const { clock, done, run } = page();
  run(5 * HOUR);
  clock.jump(-396 * 24 * HOUR);
  run(48 * HOUR);
  expect(done).toEqual(['nightly', 'nightly']);
});

it('has no nightly reload where none is wanted', () => {
  const { done, run } = page({ nightly: null });
  run(26 * HOUR);
  expect(done).toEqual([]);
});

it('shows safe mode, and ends it when a hand has gone', () => {
  const { done, caretaker, state, run } = page();
  state.mayReload = false;
  run(20 * SECOND, () => caretaker.trouble('hung'));
  expect(done).toEqual(['redraw', 'rebuild', 'safe']);
  expect(caretaker.isSafe).toBe(true);
  state.mayReload = true;
  run(SECOND);
  expect(done.slice(3)).toEqual(['recovery']);
});

it('lets the reloads of the past grow old where a reload cannot erase it', () => {
  const { done, storage, caretaker, run } = page();
  run(20 * SECOND, () => caretaker.trouble('hung'));
  expect(done).toContain('recovery');
  const reloads = () => storage.items.get('dateline-kiosk:reloads') ?? '';
  run(30 * MINUTE);
  expect(JSON.parse(reloads())[0]).toBeGreaterThanOrEqual(29 * MINUTE);
  run(31 * MINUTE);
  expect(JSON.parse(reloads())).toEqual([]);
});

it('knows the night, and follows options that change', () => {
  const { clock, caretaker } = page({ night: { from: 22 * 60, to: 7 * 60 } });
  expect(caretaker.isNight).toBe(true);
  clock.pass(3 * HOUR);
  expect(caretaker.isNight).toBe(false);
  caretaker.options = { ...caretaker.options, night: { from: 0, to: 12 * 60 } };
  expect(caretaker.isNight).toBe(true);
  caretaker.options = { ...caretaker.options, night: null };
  expect(caretaker.isNight).toBe(false);
});

it('trades the zones each fifteen minutes, the theme each hour', () => {
  const { clock, caretaker } = page();
  const trades = (read: () => unknown) => {
    let [before, count] = [read(), 0];
    for (let minute = 0; minute < 240; minute++) {
      clock.pass(MINUTE);
      if (read() !== before) count += 1;
      before = read();
    }
    return count;
  };
  expect(trades(() => caretaker.areZonesSwapped)).toBe(16);
  expect(trades(() => caretaker.theme)).toBe(4);
});

it('never throws, whatever its ports do', () => {
  const { done, caretaker, run } = page({ nightly: 5 * 60 }, true);
  run(30 * SECOND, () => caretaker.trouble('no-size'));
  run(30 * HOUR);
  expect(done.slice(0, 3)).toEqual(['redraw', 'rebuild', 'safe']);
});
