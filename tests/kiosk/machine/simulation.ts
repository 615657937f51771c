import { Caretaker, type CaretakerOptions } from '../../../src/kiosk/machine/caretaker';
import { LastGood } from '../../../src/kiosk/machine/last-good';
import type { Trouble } from '../../../src/kiosk/machine/map-recovery';
import { historyShelf, Memory } from '../../../src/kiosk/machine/memory';
import { type Phase, Phases } from '../../../src/kiosk/machine/phases';
import { Refresher } from '../../../src/kiosk/machine/refresher';
import { HOUR, MINUTE, SECOND } from '../../../src/kiosk/machine/time';
import { Store } from '../../../src/state/store';
import { loadBrief } from '../../state/in-english';
import { FakeClock, FakeHistory, FakeStorage } from './fakes';
import { BRIEF, Server } from './server';

export const DAY = 24 * HOUR;
/** Between two ticks: an element that is a little slow, and half the time for the test. */
export const TICK = 2 * SECOND;

/** Everything that a page holds, and a reload makes anew. */
interface Page {
  readonly store: Store;
  readonly caretaker: Caretaker;
  readonly refresher: Refresher;
  readonly phases: Phases;
  /** In true time. */
  readonly started: number;
  /** When the tour last moved. */
  moved: number;
}

interface Reload {
  readonly why: 'recovery' | 'nightly';
  /** Milliseconds since the beginning, asleep or not. */
  readonly time: number;
  /** The local date on the kiosk's own clock. */
  readonly date: string;
}

/** A screen in a lobby, its network, its visitors and its mishaps. `random` gives 0 to 1. */
export class Kiosk {
  readonly clock = new FakeClock('2026-03-15T09:00:00');
  readonly server = new Server();
  readonly storage = new FakeStorage();
  readonly history = new FakeHistory();
  readonly reloads: Reload[] = [];
  /** At how many ticks each phase was seen. */
  readonly seen: Record<Phase, number> = { attract: 0, tour: 0, visitor: 0, warning: 0, reset: 0 };
  /** The longest that the tour stood still with nobody there, in milliseconds. */
  stillest = 0;
  /** How many briefs were handed over. */
  taken = 0;
  /** What the map suffers from, until a rung of this name helps. */
  trouble: { readonly kind: Trouble; readonly helps: string } | null = null;
  /** True time, in milliseconds since the beginning. */
  time = 0;
  readonly #random: () => number;
  readonly #options: CaretakerOptions;
  #ordered: Reload['why'] | null = null;
  #page: Page;

  constructor(random: () => number, options: CaretakerOptions) {
    this.#random = random;
    this.#options = options;
    this.#page = this.#start();
  }

  get page(): Page {
    return this.#page;
  }

  /** The most recovery reloads that any true hour had. */
  get mostInAnHour(): number {
    const times = this.reloads.filter(({ why }) => why === 'recovery').map(({ time }) => time);
    const inHour = (from: number) => times.filter((t) => t >= from && t < from + HOUR).length;
    return Math.max(0, ...times.map(inHour));
  }

  get nightly(): readonly Reload[] {
    return this.reloads.filter(({ why }) => why === 'nightly');
  }

  /** A tick of an ordinary life. Settles when what was answered has been worked through. */
  tick(): void | Promise<void> {
    this.time += TICK;
    this.clock.pass(TICK);
    const page = this.#page;
    page.phases.tick();
    this.#care(page);
    page.caretaker.tick();
    page.refresher.tick();
    this.seen[page.phases.phase] += 1;
    const isStill = page.phases.isAlone && page.store.state.brief !== null;
    if (isStill) this.stillest = Math.max(this.stillest, this.clock.monotonic() - page.moved);
    else page.moved = this.clock.monotonic();
    if (page.store.state.brief === null) this.#take();
    if (this.#ordered) this.#reload(this.#ordered);
    else if (page.refresher.isAsking) return this.#settle(page);
  }

  /** The page does not run, the machine does. */
  freeze(ms: number): void {
    this.time += ms;
    this.clock.pass(ms);
    // A screen that nobody draws on is not a tour that stands still.
    this.#page.moved = this.clock.monotonic();
  }

  sleep(ms: number): void {
    this.time += ms;
    this.clock.sleep(ms);
  }

  /** The power goes and comes: a new page in a new window, without the history. */
  powerCut(ms: number): void {
    this.time += ms;
    this.clock.pass(ms);
    this.history.state = null;
    this.#page.refresher.stop();
    this.#page = this.#start();
  }

  #start(): Page {
    const { clock, server, storage } = this;
    const shelf = historyShelf(this.history);
    const memory = new Memory([() => shelf, () => storage]);
    const store = new Store();
    const phases = new Phases({
      times: {
        attract: 20 * SECOND,
        stay: () => 12 * SECOND,
        idle: MINUTE,
        warn: 20 * SECOND,
        reset: SECOND,
      },
      now: () => clock.monotonic(),
      steps: () => store.state.brief?.places.length ?? 0,
      changed: () => this.#moved(),
    });
    const heals = (name: string) => () => {
      if (this.trouble?.helps === name) this.trouble = null;
    };
    const caretaker = new Caretaker(
      {
        clock,
        memory,
        redraw: heals('redraw'),
        rebuild: heals('rebuild'),
        reload: (why) => {
          this.#ordered = why;
        },
        safe: heals('safe'),
        mayReload: () => phases.isAlone && !server.isDown,
      },
      this.#options,
    );
    const refresher = new Refresher({
      url: BRIEF,
      seconds: 1800,
      clock,
      shown: () => store.state,
      load: loadBrief,
      lastGood: new LastGood(memory, loadBrief),
      random: this.#random,
      fetch: server.fetch,
    });
    return { store, caretaker, refresher, phases, started: this.time, moved: clock.monotonic() };
  }

  #moved(): void {
    const page = this.#page;
    page.moved = this.clock.monotonic();
    if (page.phases.isAlone) this.#take();
    if (!this.trouble) page.caretaker.well();
  }

  #take(): void {
    const loaded = this.#page.refresher.take();
    if (!loaded || loaded === 'outgrown') return;
    this.taken += 1;
    this.#page.store.show(loaded.brief, loaded.issues);
  }

  #care({ caretaker }: Page): void {
    if (this.trouble) caretaker.trouble(this.trouble.kind);
    // A list without a map has none of the map's troubles.
    if (caretaker.isSafe) this.trouble = null;
  }

  #reload(why: Reload['why']): void {
    this.#ordered = null;
    const date = new Date(this.clock.wall()).toDateString();
    this.reloads.push({ why, time: this.time, date });
    if (this.trouble?.helps === 'reload') this.trouble = null;
    this.#page.refresher.stop();
    this.#page = this.#start();
  }

  async #settle({ refresher }: Page): Promise<void> {
    while (refresher.isAsking) await new Promise((resolve) => setImmediate(resolve));
  }
}
