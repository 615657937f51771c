import { describe, expect, it } from 'vitest';
import { MapRecovery, type Trouble } from '../../../src/kiosk/machine/map-recovery';
import { Memory } from '../../../src/kiosk/machine/memory';
import { ReloadBudget } from '../../../src/kiosk/machine/reload-budget';
import { MINUTE, SECOND } from '../../../src/kiosk/machine/time';
import { FakeClock, FakeStorage } from './fakes';

/** A page whose ports write down what they were asked for. */
function page({ storage = new FakeStorage(), broken = false } = {}) {
  const clock = new FakeClock();
  const done: string[] = [];
  const state = { mayReload: true };
  const act = (name: string) => () => {
    done.push(name);
    if (broken) throw new Error(`${name} failed`);
  };
  const ports = {
    redraw: act('redraw'),
    rebuild: act('rebuild'),
    reload: act('reload'),
    safe: act('safe'),
    mayReload: () => state.mayReload,
  };
  const healing = new MapRecovery(
    ports,
    clock,
    new ReloadBudget(new Memory([() => storage]), clock),
  );
  /** Trouble each second for so many seconds. */
  const suffer = (kind: Trouble, seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      healing.trouble(kind);
      healing.tick();
      clock.pass(SECOND);
    }
  };
  /** A good minute has a step of the tour each 10 seconds. */
  const thrive = (minutes: number) => {
    for (let step = 0; step < minutes * 6; step++) {
      clock.pass(10 * SECOND);
      healing.well();
      healing.tick();
    }
  };
  return { clock, done, state, healing, suffer, thrive };
}

describe.each<Trouble>(['hung', 'no-size', 'lost-graphics'])('%s', (kind) => {
  it('that lasts goes up the ladder, a rung at a time, and reloads within 15 seconds', () => {
    const { done, suffer } = page();
    suffer(kind, 1);
    expect(done).toEqual(['redraw']);
    suffer(kind, 3);
    expect(done).toEqual(['redraw']);
    suffer(kind, 1);
    expect(done).toEqual(['redraw', 'rebuild']);
    suffer(kind, 7);
    expect(done).toEqual(['redraw', 'rebuild']);
    suffer(kind, 3);
    expect(done).toEqual(['redraw', 'rebuild', 'reload']);
  });

  it('that ends at a rung climbs no further', () => {
    const { done, suffer, thrive } = page();
    suffer(kind, 2);
    thrive(5);
    expect(done).toEqual(['redraw']);
  });
});

describe('coming down', () => {
  it('takes ten healthy minutes', () => {
    const { done, suffer, thrive } = page();
    suffer('hung', 1);
    thrive(9);
    suffer('hung', 1);
    expect(done).toEqual(['redraw', 'rebuild']);
    thrive(11);
    suffer('hung', 1);
    expect(done).toEqual(['redraw', 'rebuild', 'redraw']);
  });

  it('takes signs of life, not silence', () => {
    const { done, clock, suffer } = page();
    suffer('hung', 1);
    clock.pass(60 * MINUTE);
    suffer('hung', 1);
    expect(done).toEqual(['redraw', 'rebuild']);
  });
});

describe('exceptions', () => {
  it('redraw, one by one, and climb when there are three in a minute', () => {
    const { done, clock, suffer } = page();
    for (let i = 0; i < 10; i++) {
      suffer('exception', 1);
      clock.pass(31 * SECOND);
    }
    expect(done).toEqual(Array(10).fill('redraw'));
    suffer('exception', 20);
    expect(done.slice(10)).toEqual(['redraw', 'redraw', 'rebuild', 'reload']);
  });
});

describe('the reload', () => {
  it('waits for a hand to go, with the list to work with, and gives the map back', () => {
    const { done, state, healing, suffer, clock } = page();
    state.mayReload = false;
    suffer('hung', 30);
    expect(done).toEqual(['redraw', 'rebuild', 'safe']);
    expect(healing.isSafe).toBe(true);
    clock.pass(MINUTE);
    healing.tick();
    state.mayReload = true;
    healing.tick();
    healing.tick();
    expect(done).toEqual(['redraw', 'rebuild', 'safe', 'reload']);
  });

  it('is not done where the budget is used up: safe mode, for six hours', () => {
    const storage = new FakeStorage();
    for (let round = 0; round < 3; round++) {
      const { done, suffer } = page({ storage });
      suffer('hung', 15);
      expect(done).toEqual(['redraw', 'rebuild', 'reload']);
    }
    const { done, healing, suffer, thrive } = page({ storage });
    suffer('hung', 15);
    expect(done).toEqual(['redraw', 'rebuild', 'safe']);
    thrive(5.9 * 60);
    suffer('hung', 60);
    expect(done).toEqual(['redraw', 'rebuild', 'safe']);
    expect(healing.isSafe).toBe(true);
    thrive(10);
    expect(done).toEqual(['redraw', 'rebuild', 'safe', 'reload']);
  });

  it('that waits for hand after hand is counted as well', () => {
    const storage = new FakeStorage();
    const reloads: string[] = [];
    for (let round = 0; round < 5; round++) {
      const { done, state, suffer, healing } = page({ storage });
      state.mayReload = false;
      suffer('hung', 15);
      state.mayReload = true;
      healing.tick();
      reloads.push(...done.filter((name) => name === 'reload'));
    }
    expect(reloads).toHaveLength(3);
  });

  it('that does not happen ends in safe mode', () => {
    const { done, suffer } = page();
    suffer('hung', 40);
    expect(done).toEqual(['redraw', 'rebuild', 'reload', 'safe']);
  });
});

it('goes on where every rung throws, and says safe only when it is', () => {
  const { done, healing, suffer } = page({ broken: true });
  suffer('hung', 25);
  expect(done).toEqual(['redraw', 'rebuild', 'reload', 'safe', 'safe', 'safe']);
  expect(healing.isSafe).toBe(false);
});
