import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Phases } from '../../../src/kiosk/machine/phases';

type Wish = 'touch' | 'pause' | 'resume' | 'leave' | 'next' | 'previous';
type Act = { wish: Wish } | { wait: number } | { steps: number };

const DAY = 86_400_000;
const WISHES = ['touch', 'pause', 'resume', 'leave', 'next', 'previous'] as const;

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ wish: fc.constantFrom(...WISHES) }) },
  {
    weight: 6,
    arbitrary: fc.record({ wait: fc.oneof(fc.integer({ min: 0, max: 70 }), fc.constant(1e9)) }),
  },
  { weight: 1, arbitrary: fc.record({ steps: fc.integer({ min: 0, max: 5 }) }) },
);
const time = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(0, -5, Number.NaN, 1e12));
const times = fc.record({ attract: time, idle: time, warn: time, reset: time, stay: time });

class Screen {
  now = 0;
  steps = 3;
  readonly phases: Phases;

  constructor({
    stay,
    ...rest
  }: { [name in 'attract' | 'idle' | 'warn' | 'reset' | 'stay']: number }) {
    this.phases = new Phases({
      now: () => this.now,
      steps: () => this.steps,
      changed: () => {},
      times: { ...rest, stay: () => stay },
    });
  }

  do(act: Act): void {
    const { phases } = this;
    if ('steps' in act) this.steps = act.steps;
    else if ('wait' in act) this.#wait(act.wait);
    else if (act.wish === 'next') phases.move(1);
    else if (act.wish === 'previous') phases.move(-1);
    else phases[act.wish]();
    // Whatever step is gone to is within what there is.
    const isMove = 'wish' in act && (act.wish === 'next' || act.wish === 'previous');
    if (isMove && this.steps > 0) expect(phases.step).toBeLessThan(this.steps);
  }

  #wait(ms: number): void {
    const { phases } = this;
    this.now += ms;
    const { remaining, turn, step } = phases;
    phases.tick();
    expect(phases.turn - turn).toBe(remaining > 0 ? 0 : 1);
    if (phases.step > step) expect(phases.step).toBeLessThan(this.steps);
  }
}

it('whatever happens in whatever order, nobody is put away unasked, and the screen goes on', () => {
  fc.assert(
    fc.property(times, fc.array(act, { minLength: 5, maxLength: 60 }), (times, acts) => {
      const screen = new Screen(times);
      const { phases } = screen;
      const warn = times.warn > 0 ? Math.min(times.warn, DAY) : 0;
      let warnedAt = 0;
      for (const act of acts) {
        const before = phases.phase;
        screen.do(act);
        const { phase, step, remaining, duration } = phases;
        const hasLeft = 'wish' in act && act.wish === 'leave';
        if (phase === 'reset' && before !== 'reset' && !hasLeft) {
          expect(before).toBe('warning');
          expect(screen.now - warnedAt).toBeGreaterThanOrEqual(warn);
        }
        if (phase === 'warning' && before !== 'warning') {
          expect(before).toBe('visitor');
          warnedAt = screen.now;
        }
        if (phases.isPaused) expect(phases.isAlone).toBe(true);
        expect(step).toBeGreaterThanOrEqual(0);
        for (const ms of [remaining, duration]) expect(Number.isFinite(ms) && ms >= 0).toBe(true);
        expect(remaining).toBeLessThanOrEqual(duration);
      }
    }),
    { numRuns: 200 },
  );
});
