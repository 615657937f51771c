import type { Brief, Place } from '../brief/brief';
import { inLanguages } from '../brief/local-text';
import { placeIndex } from '../brief/queries/place-index';
import { memo } from '../components/base/memo';
import type { DatelineDashboard } from '../components/dashboard/dateline-dashboard';
import type { State } from '../state/state';
import { sampleOf } from './machine/sample';
import { placesOf, type Stop, tourOf } from './machine/tour';

/** In a kiosk, these override the size that the page's style sheet gives a dashboard. */
const SIZE = { '--dateline-block-size': 'var(--_room)', 'min-block-size': '0' } as const;
/** How long the inviting map rests at each place. */
const GLANCE_MS = 8000;

/** What a kiosk does with the dashboard inside it, by means that any page has. */
export class DashboardHandle {
  /** A type only: the class itself is in another script. */
  readonly element: DatelineDashboard;
  readonly #places = memo(placesOf);
  readonly #tour = memo(tourOf);
  /** A brief too large to be held, with those of its places that the tour shows. */
  readonly #sampled = memo(
    (head: Brief | null, places: readonly Place[], languages: readonly string[]) =>
      head && inLanguages({ ...head, places }, languages),
  );
  readonly #changed: () => void;
  #sample: readonly Place[] = [];
  readonly #was: Partial<DatelineDashboard>;
  readonly #size: ReadonlyMap<string, string>;
  readonly #life = new AbortController();
  #glances = 0;

  /** `changed` is called when there is another brief or choice. */
  constructor(element: DatelineDashboard, changed: () => void) {
    this.element = element;
    this.#changed = changed;
    const { gestures, permalink, share, theme, density, presentation, style } = element;
    this.#was = { gestures, permalink, share, theme, density, presentation };
    // One finger moves the map, no visitor finds the history of the last one, and sharing goes by the visitor's own
    // phone.
    const kiosk = { gestures: 'greedy', permalink: false, share: null, density: 'touch' };
    Object.assign(element, kiosk);
    this.#size = new Map(Object.keys(SIZE).map((name) => [name, style.getPropertyValue(name)]));
    for (const [name, value] of Object.entries(SIZE)) style.setProperty(name, value);
    const unsubscribe = element.store.subscribe((state, before) => {
      if (state.brief !== before.brief || state.selected !== before.selected) changed();
      const isOther = state.collection !== before.collection;
      if (isOther) this.#sample = [];
      if (isOther || state.progress?.phase !== before.progress?.phase) void this.#take(state);
    });
    void this.#take(element.store.state);
    this.signal.addEventListener('abort', unsubscribe, { once: true });
  }

  /** Aborted when the kiosk leaves the dashboard. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  get brief(): Brief | null {
    return this.element.store.state.brief;
  }

  /** The places of the tour. */
  get places(): readonly Place[] {
    return this.#places(this.#toured);
  }

  /** The stops of the tour: what is said at each place, report by report. */
  get tour(): readonly Stop[] {
    return this.#tour(this.#toured);
  }

  get #toured(): Brief | null {
    const { collection, given, languages } = this.element.store.state;
    return collection ? this.#sampled(given, this.#sample, languages) : this.brief;
  }

  /**
   * Chooses some of very many places for the tour: once when the first have been read, and again when the last have.
   */
  async #take({ collection, given }: State): Promise<void> {
    if (!collection || !given) return;
    const sample = await sampleOf(collection, given, this.signal).catch(() => []);
    if (this.signal.aborted || collection !== this.element.store.state.collection) return;
    this.#sample = sample;
    this.#changed();
  }

  get selected(): Place | null {
    const { brief, selected } = this.element.store.state;
    return (brief && selected !== null && placeIndex(brief).byId.get(selected)) || null;
  }

  /** Null leaves it to the system. A page that asks for one theme keeps it. */
  setTheme(theme: 'light' | 'dark' | null): void {
    if (this.#was.theme === 'auto') this.element.theme = theme ?? 'auto';
  }

  /** Shows a place of the tour, or the opening view (null). */
  guide(place: Place | null): void {
    this.#glances = 0;
    this.element.guide(place?.id ?? null);
  }

  /** Lets the inviting map look here and there; `elapsed` is in milliseconds, and each `turn` begins at another place. */
  glance(elapsed: number, turn: number): void {
    const at = Math.floor(elapsed / GLANCE_MS);
    if (at === this.#glances || this.places.length === 0) return;
    this.guide(this.places[(turn + at) % this.places.length] ?? null);
    this.#glances = at;
  }

  /** Chooses the place after (1) or before (-1) the chosen one, the first after the last. */
  step(by: 1 | -1): void {
    const { places, selected } = this;
    const at = places.findIndex(({ id }) => id === selected?.id);
    const to = at < 0 ? (by > 0 ? 0 : -1) : (at + by + places.length) % places.length;
    this.element.select(places.at(to)?.id ?? null);
  }

  /** Gives up the map, in the dashboard's own layout or in the page's. */
  removeMap(): void {
    this.element.presentation = 'list';
    for (const map of this.element.querySelectorAll('dateline-map')) map.remove();
  }

  /** Leaves the dashboard as the page wrote it. */
  release(): void {
    this.#life.abort();
    Object.assign(this.element, this.#was);
    for (const [name, value] of this.#size) this.element.style.setProperty(name, value);
  }
}
