import type { Brief, Place } from '../brief/brief';
import { placeIndex } from '../brief/place-index';
import { memo } from '../components/base/memo';
import type { DatelineDashboard } from '../components/dashboard/dateline-dashboard';
import { tourOf } from './machine/tour';

/** A type only: the dashboard's classes are at work from another script. */
type Dashboard = DatelineDashboard;

/** Its size is the kiosk's to say, whatever the page's style sheet says of it elsewhere. */
const SIZE = { '--dateline-block-size': 'var(--_room)', 'min-block-size': '0' } as const;
/** While the screen invites, the map rests at each place for so long. */
const GLANCE_MS = 8000;

/** What a kiosk does with the dashboard inside it; all of it any page could do. */
export class DashboardHandle {
  readonly element: Dashboard;
  readonly #tour = memo(tourOf);
  readonly #was: Partial<Dashboard>;
  readonly #size: ReadonlyMap<string, string>;
  #glances = 0;

  constructor(element: Dashboard) {
    this.element = element;
    const { gestures, permalink, theme, density, presentation, style } = element;
    this.#was = { gestures, permalink, theme, density, presentation };
    // One finger moves the map, and no visitor is left a history of those before.
    Object.assign(element, { gestures: 'greedy', permalink: false, density: 'touch' });
    this.#size = new Map(Object.keys(SIZE).map((name) => [name, style.getPropertyValue(name)]));
    for (const [name, value] of Object.entries(SIZE)) style.setProperty(name, value);
  }

  get brief(): Brief | null {
    return this.element.brief;
  }

  /** What a tour shows. */
  get places(): readonly Place[] {
    return this.#tour(this.brief);
  }

  get selected(): Place | null {
    const { selected } = this.element.store.state;
    return (this.brief && selected !== null && placeIndex(this.brief).byId.get(selected)) || null;
  }

  /** The page may have asked for one theme; only `auto` leaves the choice to the kiosk. */
  setTheme(theme: 'light' | 'dark' | null): void {
    if (this.#was.theme === 'auto') this.element.theme = theme ?? 'auto';
  }

  guide(place: Place | null): void {
    this.#glances = 0;
    this.element.guide(place?.id ?? null);
  }

  /** While the screen invites, its map looks here and there: where it is `elapsed` milliseconds after the beginning. */
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

  /** Takes the map out, which has failed for good: in the dashboard's layout, and in one of the page's own. */
  removeMap(): void {
    this.element.presentation = 'list';
    for (const map of this.element.querySelectorAll('dateline-map')) map.remove();
  }

  /** Leaves the dashboard as the page wrote it. */
  release(): void {
    Object.assign(this.element, this.#was);
    for (const [name, value] of this.#size) this.element.style.setProperty(name, value);
  }
}
