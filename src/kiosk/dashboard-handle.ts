import type { Brief, Place } from '../brief/brief';
import { placeIndex } from '../brief/place-index';
import { memo } from '../components/base/memo';
import type { DatelineDashboard } from '../components/dashboard/dateline-dashboard';
import type { DatelineMap } from '../components/map/dateline-map';
import type { LoadBrief } from '../state/load-brief';
import type { State, Store } from '../state/store';
import { tourOf } from './machine/tour';
import { resetPageZoom } from './page-zoom';

/** Type only: the dashboard's own copy of the classes is at work, from another script. */
type Dashboard = DatelineDashboard;

/** What a kiosk does with the dashboard inside it. */
export class DashboardHandle {
  readonly element: Dashboard;
  readonly #tour = memo(tourOf);
  readonly #was: Pick<Dashboard, 'gestures' | 'permalink' | 'theme'>;

  constructor(element: Dashboard) {
    this.element = element;
    const { gestures, permalink, theme } = element;
    this.#was = { gestures, permalink, theme };
    // One finger moves the map, and no visitor is left a history of those before.
    element.gestures = 'greedy';
    element.permalink = false;
  }

  get store(): Store {
    return this.element.store;
  }

  get state(): State {
    return this.store.state;
  }

  get brief(): Brief | null {
    return this.state.brief;
  }

  /** Loads a brief without showing it. */
  readonly load: LoadBrief = (url, options) => this.element.load(url, options);

  /** What a tour shows. */
  get places(): readonly Place[] {
    return this.#tour(this.brief);
  }

  get selected(): Place | null {
    const { brief, selected } = this.state;
    return (brief && selected !== null && placeIndex(brief).byId.get(selected)) || null;
  }

  /** The dashboard and the parts of it, in its own layout or in the page's. */
  get parts(): Element[] {
    return [this.element, ...deep(this.element)].filter(({ localName }) =>
      localName.startsWith('dateline-'),
    );
  }

  get map(): DatelineMap | null {
    const map = this.parts.find(({ localName }) => localName === 'dateline-map');
    return (map as DatelineMap | undefined) ?? null;
  }

  /** The page may have asked for one theme; only `auto` leaves the choice to the kiosk. */
  setTheme(theme: 'light' | 'dark' | null): void {
    if (this.#was.theme === 'auto') this.element.theme = theme ?? 'auto';
  }

  /** Shows a place as code does: no event, and the focus stays. */
  show(place: Place | null): void {
    const { map } = this;
    if (map) map.isGuided = true;
    this.store.select(place?.id ?? null);
    if (map) map.isGuided = false;
  }

  /** Shows the place after (1) or before (-1) the chosen one, the first after the last. */
  step(by: 1 | -1): void {
    const { places, selected } = this;
    const at = places.findIndex(({ id }) => id === selected?.id);
    const to = at < 0 ? (by > 0 ? 0 : -1) : (at + by + places.length) % places.length;
    this.show(places.at(to) ?? null);
  }

  /** Everything as it was before anybody came. */
  reset(): void {
    const { brief, issues } = this.state;
    this.store.select(null);
    // The same brief as a new object: view, filters and passage begin anew with it.
    if (brief) this.store.show({ ...brief }, issues);
    for (const element of deep(this.element)) {
      if (element.scrollTop !== 0) element.scrollTop = 0;
      if (element.scrollLeft !== 0) element.scrollLeft = 0;
      if (element instanceof HTMLDetailsElement) element.open = false;
    }
    resetPageZoom();
  }

  redraw(): void {
    this.map?.redraw();
  }

  /** Ends the map and all that it holds, and begins it anew: taken out and put back, it does both. */
  rebuild(): void {
    const { map } = this;
    if (!map) return;
    const { parentNode, nextSibling } = map;
    map.remove();
    parentNode?.insertBefore(map, nextSibling);
  }

  release(): void {
    Object.assign(this.element, this.#was);
  }
}

/** All below an element, in shadow trees too. */
export function* deep(root: Element | ShadowRoot): Generator<Element> {
  if (root instanceof Element && root.shadowRoot) yield* deep(root.shadowRoot);
  for (const child of root.children) {
    yield child;
    yield* deep(child);
  }
}
