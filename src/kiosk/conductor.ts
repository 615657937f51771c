import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Brief, Place } from '../brief/brief';
import { focusedElement } from '../page/dom';
import { windowOf } from '../page/sheet';
import { writeWhen } from '../text/dates';
import { figuresOf } from '../text/figures';
import { DashboardHandle } from './dashboard-handle';
import { DatelineKioskStateEvent } from './events';
import { resetPageZoom, watchHands } from './hands';
import { LongRun, type LongRunAttributes } from './long-run';
import { type Phase, Phases } from './machine/phases';
import { type Times, timeOf } from './machine/time';
import { stayAt, wordsOf } from './machine/tour';
import { placeAddress } from './place-address';
import { Press } from './press';
import { Visit } from './visit';

const SECOND = 1000;
const RESET_MS = 700;
/** With its time over for so long, the screen should have gone on. */
const LATE_MS = 15 * SECOND;

/** The kiosk's own attributes; times in seconds. */
export interface KioskHost extends HTMLElement, ReactiveControllerHost, LongRunAttributes, Times {
  readonly href: string | null;
}

/** Runs a kiosk: hands and time go in, and the dashboard does what is due. What is seen of it the element renders. */
export class Conductor implements ReactiveController {
  readonly phases: Phases;
  dashboard: DashboardHandle | null = null;
  readonly visit: Visit;
  /** The map has failed for good. */
  isSafe = false;
  /** Zones that stand still for weeks burn in: they trade places while nobody is there. */
  areSwapped = false;
  readonly #host: KioskHost;
  #life = new AbortController();
  #unsubscribe: (() => void) | null = null;
  /** A finger that found the screen alone must meet what it saw. */
  readonly #press: Press;
  #said: Phase | null = null;
  #longRun: LongRun | null = null;
  #lateAt = Number.POSITIVE_INFINITY;
  #seen = '';
  #longRunLife = new AbortController();

  constructor(host: KioskHost) {
    this.#host = host;
    host.addController(this);
    this.#press = new Press(() => host.requestUpdate());
    this.visit = new Visit(() => host.requestUpdate());
    this.phases = new Phases({
      now: () => performance.now(),
      steps: () => this.places.length,
      changed: () => this.#changed(),
      times: {
        get attract() {
          return timeOf('attract', host);
        },
        get idle() {
          return timeOf('idle', host);
        },
        get warn() {
          return timeOf('warn', host);
        },
        reset: RESET_MS,
        stay: (step) => stayAt(this.#words(this.places[step]), timeOf('stay', host)),
      },
    });
  }

  get brief(): Brief | null {
    return this.dashboard?.brief ?? null;
  }

  /** When the article was published, for a reader; null where it does not say. */
  get published(): string | null {
    const { published, lang } = this.brief?.article ?? {};
    const words = this.dashboard?.element.language.page;
    return published && words ? writeWhen(published, figuresOf(lang ?? null, words)) : null;
  }

  /** What the tour shows. */
  get places(): readonly Place[] {
    return this.dashboard?.places ?? [];
  }

  /** The screen shows itself: the dashboard is its map. */
  get isStage(): boolean {
    const { isAlone, phase } = this.phases;
    return isAlone || phase === 'reset' || (this.#press.since !== null && !this.isAnswering);
  }

  /** The finger that answers the question is still there: it must not choose what lies behind. */
  get isAnswering(): boolean {
    return this.#press.since === 'warning';
  }

  /** How far the screen is darkened now. */
  get night(): 'dim' | 'dark' | null {
    const isNight = this.#longRun?.isNight && this.phases.isAlone;
    return isNight ? this.#host.nightMode : null;
  }

  /** Milliseconds since the epoch; null while the data are fresh. */
  get staleSince(): number | null {
    return this.#longRun?.staleSince ?? null;
  }

  /** Where a phone can go on. */
  get address(): string | null {
    return placeAddress(this.#host.href, this.brief, this.dashboard?.selected?.id ?? null);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const page = windowOf(this.#host);
    watchHands(
      page,
      {
        down: (event) => this.#down(event),
        stir: () => this.phases.phase === 'visitor' && this.phases.touch(),
        link: (address) => this.showPhone(address),
      },
      signal,
    );
    this.#press.listen(page, signal);
    this.#changed();
  }

  hostDisconnected(): void {
    this.#life.abort();
    this.adopt(null);
  }

  /** Takes the dashboard that stands inside now. */
  adopt(element: DashboardHandle['element'] | null): void {
    if (this.dashboard?.element === (element ?? undefined)) return;
    this.#unsubscribe?.();
    this.#longRunLife.abort();
    this.isSafe = false;
    this.dashboard?.release();
    this.dashboard = element && new DashboardHandle(element);
    this.#longRun = this.dashboard && this.#begin(this.dashboard);
    this.#care();
    this.#unsubscribe =
      this.dashboard?.element.store.subscribe((state, before) => {
        if (state.brief !== before.brief || state.selected !== before.selected) {
          this.#host.requestUpdate();
        }
      }) ?? null;
    this.#host.requestUpdate();
  }

  /** Call about once a second. */
  tick(): void {
    // Behind a dark screen nothing has to move.
    if (this.night !== 'dark') this.phases.tick();
    // A visitor's time begins anew with each touch.
    if (this.phases.remaining > 0) this.#lateAt = performance.now() + LATE_MS;
    const { phase, isPaused, duration, remaining, turn } = this.phases;
    if (phase === 'attract' && !isPaused) this.dashboard?.glance(duration - remaining, turn);
    if (this.phases.phase === 'warning') this.#host.requestUpdate();
    this.#longRun?.tick();
    if (this.#seen !== this.#sight) {
      this.#seen = this.#sight;
      this.#host.requestUpdate();
    }
  }

  /** The strip's arrows: the tour's next place, or the visitor's. */
  move(by: 1 | -1): void {
    if (this.phases.isAlone) this.phases.move(by);
    else this.dashboard?.step(by);
  }

  /** The code for a phone: the current place's address, or where there is none that of the link that was touched. */
  showPhone(link: string | null): void {
    if (this.phases.isAlone) this.phases.touch();
    this.visit.showPhone(this.address ?? link);
  }

  /** What is seen of the long run: the element renders again when it changes. */
  get #sight(): string {
    return `${this.night} ${this.staleSince === null}`;
  }

  #words(place: Place | undefined) {
    return place ? wordsOf(this.brief, place) : null;
  }

  /** What the strip's own buttons do is theirs; everything else gives the screen to whoever touched it. */
  #down(event: Event): void {
    const isTool = event.composedPath().some((target) => isStrip(target));
    const isKey = event.type === 'keydown';
    const { isAlone, phase } = this.phases;
    if (isAlone && isTool) return;
    if (!isKey && (isAlone || phase === 'warning')) this.#press.begin(phase);
    this.phases.touch();
  }

  #begin(dashboard: DashboardHandle): LongRun {
    this.#longRunLife = new AbortController();
    const ports = {
      attributes: this.#host,
      dashboard,
      isAlone: () => this.phases.isAlone,
      isMoving: () => this.night === 'dark' || performance.now() < this.#lateAt,
      gaveUpMap: () => {
        this.isSafe = true;
        this.#host.requestUpdate();
      },
    };
    return new LongRun(ports, this.#longRunLife.signal);
  }

  /** What is due only while nobody looks closely. */
  #care(): void {
    this.#longRun?.swapIn();
    this.areSwapped = this.#longRun?.areZonesSwapped ?? false;
    this.dashboard?.setTheme(this.#longRun?.theme ?? null);
  }

  #changed(): void {
    const { phase, step } = this.phases;
    const { dashboard } = this;
    if (phase === 'attract') this.#care();
    else if (phase === 'tour') this.#longRun?.swapIn();
    if (this.phases.isAlone)
      dashboard?.guide(phase === 'tour' ? (this.places[step] ?? null) : null);
    if (phase === 'reset') this.#reset();
    if (phase !== this.#said) {
      this.#said = phase;
      this.#host.dispatchEvent(new DatelineKioskStateEvent(phase));
    }
    this.#host.requestUpdate();
  }

  #reset(): void {
    this.visit.end();
    focusedElement(this.#host.ownerDocument)?.blur();
    this.dashboard?.element.reset();
    resetPageZoom();
  }
}

function isStrip(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('strip');
}
