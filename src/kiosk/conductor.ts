import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Brief, Place } from '../brief/brief';
import { type Direction, directionOfLanguage } from '../brief/script';
import { focusedElement, windowOf } from '../page/dom';
import { writeWhen } from '../text/dates';
import { kiosk as english, type KioskWords } from '../text/en/kiosk';
import type { PageWords } from '../text/en/page';
import { reports as englishReports, type ReportWords } from '../text/en/reports';
import { figuresOf } from '../text/figures';
import { placeName } from '../text/names';
import { DashboardHandle } from './dashboard-handle';
import { DatelineKioskStateEvent } from './events';
import { resetPageZoom, watchInput } from './input';
import { LongRun, type LongRunAttributes } from './long-run';
import { type Phase, Phases } from './machine/phases';
import { SECOND, type Seconds, timeOf } from './machine/time';
import { type Stop, stayAt } from './machine/tour';
import { placeAddress } from './place-address';
import { Press } from './press';
import { Visit } from './visit';

const RESET_MS = 700;
/** If the screen has not gone on this long after its time was over, it hangs. */
const LATE_MS = 15 * SECOND;

/** The kiosk's own attributes. */
export interface KioskHost extends HTMLElement, ReactiveControllerHost, LongRunAttributes, Seconds {
  readonly href: string | null;
}

/** Runs a kiosk: takes in touches and time, and has the dashboard do what is due. The element renders the rest. */
export class Conductor implements ReactiveController {
  readonly phases: Phases;
  readonly visit: Visit;
  dashboard: DashboardHandle | null = null;
  /** Whether the zones have traded places, against burn-in; they do so only while nobody is there. */
  areSwapped = false;
  readonly #host: KioskHost;
  /** Keeps everything in its place while a finger is down: it must hit what it saw. */
  readonly #press: Press;
  #life = new AbortController();
  #longRun: LongRun | null = null;
  #announced: Phase | null = null;
  #hangsAt = Number.POSITIVE_INFINITY;
  #rendered = '';

  constructor(host: KioskHost) {
    this.#host = host;
    host.addController(this);
    this.#press = new Press(() => host.requestUpdate());
    this.visit = new Visit(() => host.requestUpdate());
    this.phases = new Phases({
      now: () => performance.now(),
      steps: () => this.tour.length,
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
        stay: (step) => stayAt(this.tour[step]?.words ?? null, timeOf('stay', host)),
      },
    });
  }

  get brief(): Brief | null {
    return this.dashboard?.brief ?? null;
  }

  /** What a kiosk says, in the language of its dashboard. */
  get words(): KioskWords {
    return this.dashboard?.element.language.kiosk ?? english;
  }

  /** Settles when its words have been loaded; null if they are there. */
  get wordsPending(): Promise<unknown> | null {
    return this.dashboard?.element.languagePending ?? null;
  }

  /** What its dashboard says. */
  get page(): PageWords | null {
    return this.dashboard?.element.language.page ?? null;
  }

  /** What is said of reports, corrections and translations. */
  get reports(): ReportWords {
    return this.dashboard?.element.language.reports ?? englishReports;
  }

  /** The direction in which its words are read; null where English stands in, and the page's direction holds. */
  get direction(): Direction | null {
    return this.words === english ? null : directionOfLanguage(this.words.lang);
  }

  /** What the chosen place is called. */
  get selectedName(): string | null {
    const { brief, page } = this;
    const place = this.dashboard?.selected;
    return brief && page && place ? placeName(place, brief, page) : null;
  }

  /** When the article was published, for a reader; null if the article does not say. */
  get published(): string | null {
    const { brief, page } = this;
    const { published, lang } = brief?.article ?? {};
    return published && page ? writeWhen(published, figuresOf(lang ?? null, page)) : null;
  }

  /** The places of the tour. */
  get places(): readonly Place[] {
    return this.dashboard?.places ?? [];
  }

  /** The stops of the tour. */
  get tour(): readonly Stop[] {
    return this.dashboard?.tour ?? [];
  }

  /** Whether the screen shows itself: the dashboard is then its map. */
  get isStage(): boolean {
    const { isAlone, phase } = this.phases;
    return isAlone || phase === 'reset' || (this.#press.since !== null && !this.isAnswering);
  }

  /** Whether the finger that answers the question is still down: it must not choose what lies behind. */
  get isAnswering(): boolean {
    return this.#press.since === 'warning';
  }

  /** Whether the map has failed for good. */
  get isSafe(): boolean {
    return this.#longRun?.isSafe ?? false;
  }

  /** How dark the screen is now. */
  get night(): 'dim' | 'dark' | null {
    const isNight = this.#longRun?.isNight && this.phases.isAlone;
    return isNight ? this.#host.nightMode : null;
  }

  /** Since when the data are stale, in milliseconds since the epoch; null while they are fresh. */
  get staleSince(): number | null {
    return this.#longRun?.staleSince ?? null;
  }

  /** The address at which a phone can continue. */
  get address(): string | null {
    return placeAddress(this.#host.href, this.brief, this.dashboard?.selected?.id ?? null);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const page = windowOf(this.#host);
    const hands = {
      down: (event: Event) => this.#down(event),
      stir: () => this.phases.phase === 'visitor' && this.phases.touch(),
      link: (address: string) => this.showPhone(address),
    };
    watchInput(page, hands, signal);
    this.#press.listen(page, signal);
    this.#changed();
  }

  hostDisconnected(): void {
    this.#life.abort();
    this.adopt(null);
  }

  readonly #spoken = (): void => this.#host.requestUpdate();

  /** Takes over the dashboard that is inside now; null for none. */
  adopt(element: DashboardHandle['element'] | null): void {
    if ((this.dashboard?.element ?? null) === element) return;
    this.dashboard?.element.removeEventListener('dateline-language-changed', this.#spoken);
    element?.addEventListener('dateline-language-changed', this.#spoken);
    this.dashboard?.release();
    this.dashboard = element && new DashboardHandle(element, () => this.#host.requestUpdate());
    this.#longRun =
      this.dashboard &&
      new LongRun({
        attributes: this.#host,
        dashboard: this.dashboard,
        isAlone: () => this.phases.isAlone,
        isMoving: () => this.night === 'dark' || performance.now() < this.#hangsAt,
      });
    this.#trade();
    this.#host.requestUpdate();
  }

  /** Call about once a second. */
  tick(): void {
    // Behind a dark screen nothing has to move.
    if (this.night !== 'dark') this.phases.tick();
    const { phase, isPaused, duration, remaining, turn } = this.phases;
    // A visitor's time starts again with each touch.
    if (remaining > 0) this.#hangsAt = performance.now() + LATE_MS;
    if (phase === 'attract' && !isPaused) this.dashboard?.glance(duration - remaining, turn);
    this.#longRun?.tick();
    const seen = `${this.night} ${this.staleSince === null} ${this.isSafe}`;
    if (phase === 'warning' || seen !== this.#rendered) this.#host.requestUpdate();
    this.#rendered = seen;
  }

  /** The strip's arrows: the tour's next place, or the visitor's. */
  move(by: 1 | -1): void {
    if (this.phases.isAlone) this.phases.move(by);
    else this.dashboard?.step(by);
  }

  /** Shows the code for a phone: for the current place's address, or for the link that was touched. */
  showPhone(link: string | null): void {
    if (this.phases.isAlone) this.phases.touch();
    this.visit.showPhone(this.address ?? link);
  }

  /** The strip's own buttons do what they say; anything else gives the screen to the visitor. */
  #down(event: Event): void {
    const { isAlone, phase } = this.phases;
    if (isAlone && event.composedPath().some(isStrip)) return;
    if (event.type !== 'keydown' && (isAlone || phase === 'warning')) this.#press.begin(phase);
    this.phases.touch();
  }

  /** Brings newer data, other zones and another theme, at a moment when nobody looks closely. */
  #trade(): void {
    this.#longRun?.swapIn();
    this.areSwapped = this.#longRun?.areZonesSwapped ?? false;
    this.dashboard?.setTheme(this.#longRun?.theme ?? null);
  }

  #changed(): void {
    const { phase, step } = this.phases;
    if (phase === 'attract') {
      this.#trade();
      this.dashboard?.guide(null);
    } else if (phase === 'tour') {
      this.#longRun?.swapIn();
      this.dashboard?.guide(this.tour[step]?.place ?? null);
    } else if (phase === 'reset') this.#reset();
    if (phase !== this.#announced) {
      this.#announced = phase;
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
