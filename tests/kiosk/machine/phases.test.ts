import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Phases, type Times } from '../../../src/kiosk/machine/phases';

const TIMES = { attract: 10, idle: 60, warn: 20, reset: 1 };
const STAY = 5;

let now = 0;
let steps = 3;
const changed = vi.fn();

beforeEach(() => {
  now = 1000;
  steps = 3;
  changed.mockClear();
});

function make(times: Partial<Times> = {}): Phases {
  return new Phases({
    now: () => now,
    steps: () => steps,
    changed,
    times: { ...TIMES, stay: () => STAY, ...times },
  });
}

/** Lets time pass, and ticks once. */
function pass(ms: number, phases: Phases): string {
  now += ms;
  phases.tick();
  return where(phases);
}

function where({ phase, step, isPaused }: Phases): string {
  return `${phase}${phase === 'tour' ? ` ${step}` : ''}${isPaused ? ', paused' : ''}`;
}

/** A screen that is in this phase. */
function at(phase: Phases['phase'], times: Partial<Times> = {}): Phases {
  const phases = make(times);
  if (phase === 'tour') phases.move(1);
  if (['visitor', 'warning', 'reset'].includes(phase)) phases.touch();
  if (phase === 'reset') phases.leave();
  if (phase === 'warning') pass(times.idle ?? TIMES.idle, phases);
  expect(phases.phase).toBe(phase);
  changed.mockClear();
  return phases;
}

describe('alone', () => {
  it('invites, shows place after place, and invites again', () => {
    const phases = make();
    expect(where(phases)).toBe('attract');
    expect(pass(9, phases)).toBe('attract');
    expect(pass(1, phases)).toBe('tour 0');
    expect(pass(4, phases)).toBe('tour 0');
    expect(pass(1, phases)).toBe('tour 1');
    expect(pass(5, phases)).toBe('tour 2');
    expect(pass(5, phases)).toBe('attract');
    expect(changed).toHaveBeenCalledTimes(4);
  });

  it('stays at each place for its own time', () => {
    const phases = at('tour', { stay: (step) => (step === 1 ? 50 : 5) });
    expect(pass(5, phases)).toBe('tour 1');
    expect(phases.duration).toBe(50);
    expect(pass(49, phases)).toBe('tour 1');
    expect(pass(1, phases)).toBe('tour 2');
  });

  it('invites on where there is nothing to tour, each time anew, and goes on as soon as there is', () => {
    steps = 0;
    const phases = make();
    const { turn } = phases;
    expect(pass(10, phases)).toBe('attract');
    expect(phases.turn).toBe(turn + 1);
    phases.move(1);
    phases.move(-1);
    expect(where(phases)).toBe('attract');
    steps = 1;
    expect(pass(10, phases)).toBe('tour 0');
    expect(pass(5, phases)).toBe('attract');
  });

  it.each([0, 1, 2])('with only %i places left, ends the tour or goes on within them', (left) => {
    const phases = at('tour');
    phases.move(1);
    expect(where(phases)).toBe('tour 1');
    steps = left;
    expect(phases.remaining).toBeGreaterThanOrEqual(0);
    expect(pass(5, phases)).toBe('attract');
    steps = 3;
    expect(pass(10, phases)).toBe('tour 0');
    steps = 4;
    for (const step of [1, 2, 3]) expect(pass(5, phases)).toBe(`tour ${step}`);
  });

  it.each(['attract', 'tour'] as const)('can be held in %s, for `idle` at the most', (phase) => {
    const phases = at(phase);
    const before = where(phases);
    phases.pause();
    expect(where(phases)).toBe(`${before}, paused`);
    expect(phases.remaining).toBe(TIMES.idle);
    expect(pass(59, phases)).toBe(`${before}, paused`);
    expect(pass(1, phases)).toBe(before);
    // Looked at anew: its whole time.
    expect(phases.remaining).toBe(phase === 'tour' ? STAY : TIMES.attract);
    phases.pause();
    phases.resume();
    expect(where(phases)).toBe(before);
    expect(changed).toHaveBeenCalledTimes(4);
  });

  it('goes to the next and the previous place, around the ends, and stays held', () => {
    const phases = make();
    phases.move(1);
    expect(where(phases)).toBe('tour 0');
    phases.move(-1);
    expect(where(phases)).toBe('tour 2');
    phases.move(1);
    expect(where(phases)).toBe('tour 0');
    phases.pause();
    phases.move(1);
    expect(where(phases)).toBe('tour 1, paused');
    expect(phases.remaining).toBe(TIMES.idle);
    const from = make();
    from.move(-1);
    expect(where(from)).toBe('tour 2');
  });
});

describe('a hand', () => {
  it.each(['attract', 'tour', 'warning'] as const)('in %s has the screen at once', (phase) => {
    const phases = at(phase);
    phases.touch();
    expect(where(phases)).toBe('visitor');
    expect(phases.remaining).toBe(TIMES.idle);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('while there is a visitor only makes the time begin anew', () => {
    const phases = at('visitor');
    const { turn } = phases;
    now += 59;
    phases.touch();
    expect(phases.remaining).toBe(TIMES.idle);
    expect(phases.turn).toBe(turn);
    expect(changed).not.toHaveBeenCalled();
    expect(pass(59, phases)).toBe('visitor');
  });

  it('while all is put back is not forgotten', () => {
    const phases = at('reset');
    phases.touch();
    expect(where(phases)).toBe('reset');
    expect(pass(1, phases)).toBe('visitor');
    phases.leave();
    expect(pass(1, phases)).toBe('attract');
  });

  it('is asked for, then the screen begins anew', () => {
    const phases = at('visitor');
    expect(pass(60, phases)).toBe('warning');
    expect(phases.remaining).toBe(TIMES.warn);
    expect(pass(19, phases)).toBe('warning');
    expect(pass(1, phases)).toBe('reset');
    expect(pass(1, phases)).toBe('attract');
  });

  it('extends as often as it is wanted', () => {
    const phases = at('visitor');
    for (let i = 0; i < 100; i++) {
      expect(pass(60, phases)).toBe('warning');
      now += 19;
      phases.touch();
      expect(where(phases)).toBe('visitor');
    }
  });

  it.each(['visitor', 'warning'] as const)('can leave in %s', (phase) => {
    const phases = at(phase);
    phases.leave();
    expect(where(phases)).toBe('reset');
  });

  it.each(['attract', 'tour', 'reset'] as const)('cannot leave in %s', (phase) => {
    const phases = at(phase);
    const before = where(phases);
    phases.leave();
    expect(where(phases)).toBe(before);
    expect(changed).not.toHaveBeenCalled();
  });

  it.each(['visitor', 'warning', 'reset'] as const)(
    'in %s: the tour’s own tools do nothing',
    (phase) => {
      const phases = at(phase);
      phases.pause();
      phases.resume();
      phases.move(1);
      phases.move(-1);
      expect(where(phases)).toBe(phase);
      expect(changed).not.toHaveBeenCalled();
    },
  );
});

describe('time', () => {
  it('that jumps far makes one step', () => {
    const phases = make();
    expect(pass(1e12, phases)).toBe('tour 0');
    expect(pass(1e12, phases)).toBe('tour 1');
    phases.touch();
    expect(pass(1e12, phases)).toBe('warning');
    expect(phases.remaining).toBe(TIMES.warn);
  });

  it('that stands still, or goes back, changes nothing and ends nothing early', () => {
    const phases = at('visitor');
    for (let i = 0; i < 10; i++) expect(pass(0, phases)).toBe('visitor');
    expect(pass(-500, phases)).toBe('visitor');
    expect(phases.remaining).toBe(TIMES.idle);
    expect(pass(559, phases)).toBe('visitor');
    expect(pass(1, phases)).toBe('warning');
  });

  const ODD = [Number.NaN, 0, -1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 1e300];

  it.each(ODD)('of %d never stops the screen, in any phase', (odd) => {
    const times = { attract: odd, idle: odd, warn: odd, reset: odd, stay: () => odd };
    const phases = make(times);
    const seen = new Set<string>();
    const look = () => {
      seen.add(phases.phase);
      expect(Number.isFinite(phases.remaining)).toBe(true);
      expect(Number.isFinite(phases.duration)).toBe(true);
      expect(phases.remaining).toBeGreaterThanOrEqual(0);
      pass(86_400_000, phases);
    };
    for (let i = 0; i < 5; i++) look();
    phases.pause();
    look();
    expect(phases.isPaused).toBe(false);
    phases.touch();
    for (let i = 0; i < 3; i++) look();
    expect([...seen].sort()).toEqual(['attract', 'reset', 'tour', 'visitor', 'warning']);
  });
});
