import { RovingFocus } from '../../page/roving-focus';
import type { Box } from '../labels/box';
import type * as L from '../leaflet';
import type { MapWords } from '../map-words';
import type { PlacedNames } from '../names/names';
import type { PathPane } from '../path-pane';
import type { MappedPlaces, Spot } from '../places/mapped-places';
import type { ProbedWord } from '../view/theme-probe';
import { viewBounds } from '../view-geometry';
import type { Land } from '../world/land';
import { FocusKeeper } from './focus-keeper';
import { LeaderLines } from './leader-lines';
import { MarkLabels } from './mark-labels';
import { MarkSet, type Wanted } from './mark-set';
import type { MarkNamer } from './name-marks';
import { Presses } from './presses';
import { type Cluster, WantedMarks } from './wanted-marks';

export interface MarkerEvents {
  select(id: string): void;
  highlight(id: string | null): void;
  /** Zooms in on places that fall together. */
  approach(position: L.LatLng, zoom: number): void;
  /** The places of a cluster have been spread around it. */
  spread(): void;
}

/** The most marks that a chosen place may have for all of them to be shown. */
const MOST_CHOSEN = 100;
/** How far beyond the view marks stand ready for a drag, as a part of the view … */
const BEYOND = 0.25;
/** … and how far inside it the name of an area stands. */
const INSIDE = -0.05;

/** The places as buttons: marks with names, clusters where they fall together, names alone for areas. */
export class MarkerLayer {
  readonly #map: L.Map;
  readonly #events: MarkerEvents;
  readonly #roving: RovingFocus;
  readonly #focus: FocusKeeper;
  readonly #labels: MarkLabels;
  readonly #marks: MarkSet;
  readonly #leaders: LeaderLines;
  readonly #wanted: WantedMarks;
  readonly #presses: Presses;
  readonly #words: () => MapWords;
  readonly #pane: HTMLElement;
  #mapped: MappedPlaces | null = null;
  #selected: string | null = null;
  #highlighted: readonly string[] = [];
  /** The cluster whose places stand around it now. */
  #spread: Cluster | null = null;
  /** The cluster under the mark of the chosen place, by its key. */
  #under: string | null = null;

  constructor(
    map: L.Map,
    events: MarkerEvents,
    words: () => MapWords,
    pane: PathPane,
    signal: AbortSignal,
  ) {
    this.#map = map;
    this.#events = events;
    this.#labels = new MarkLabels(map, pane);
    this.#marks = new MarkSet(map);
    this.#leaders = new LeaderLines(map, pane);
    this.#focus = new FocusKeeper(map.getContainer());
    this.#words = words;
    this.#pane = map.getPane('markerPane') ?? map.getContainer();
    this.#pane.setAttribute('role', 'group');
    this.#pane.setAttribute('aria-label', words().places);
    this.#roving = new RovingFocus(this.#pane, signal);
    this.#presses = new Presses(map, signal);
    const part = (cluster: Cluster, button: HTMLButtonElement) => this.#part(cluster, button);
    this.#wanted = new WantedMarks(map, { ...events, part }, words, this.#presses);
  }

  /** Whether the pointer has dragged the map since it was pressed: the release that ends a drag is a click too. */
  get wasDragged(): boolean {
    return this.#presses.isDrag;
  }

  /** From now on, this places the names. */
  nameBy(namer: MarkNamer): void {
    this.#labels.placeBy(namer);
  }

  show(mapped: MappedPlaces): void {
    this.#mapped = mapped;
    this.#spread = null;
    this.placeAnew();
    this.#focus.note(this.#marks);
    this.#marks.clear();
  }

  /** Names need not stay where they are, for instance because the land under them has changed. */
  placeAnew(): void {
    this.#labels.placeAnew();
  }

  /** Rewrites everything after the words have changed. */
  rewrite(): void {
    this.#pane.setAttribute('aria-label', this.#words().places);
    this.#focus.note(this.#marks);
    this.#marks.clear();
  }

  /** Shows at once which place is chosen; all else follows with `refresh`. */
  choose(selected: string | null): void {
    this.#selected = selected;
    for (const wanted of this.#wantedChosen()) this.#marks.add(wanted);
    this.highlight(this.#highlighted);
  }

  /** Makes the buttons match the view and the choice. */
  refresh(selected: string | null): void {
    this.#selected = selected;
    const spots = this.#mapped?.spots(viewBounds(this.#map, BEYOND), this.#map.getZoom()) ?? [];
    const spread = spots.find(({ key }) => key === this.#spread?.spot.key);
    if (!spread) this.#spread = null;
    const areas = this.#mapped?.areas(viewBounds(this.#map, INSIDE)) ?? [];
    const standing = spots.flatMap((spot) => (spot === spread ? [] : this.#wanted.at(spot)));
    const chosen = this.#wantedChosen();
    const [only = null] = chosen.length === 1 ? chosen : [];
    this.#under = only && this.#holderOf(selected, spots, spread);
    const atChosen = (one: Wanted) =>
      only && one.key === this.#under ? { ...one, latLng: only.latLng } : one;
    const moved = spread ? this.#wanted.spread(spread) : [];
    const there = new Set([...standing, ...moved].map(({ key }) => key));
    this.#leaders.show(moved.map(({ leader }) => leader));
    this.#focus.note(this.#marks);
    this.#marks.show([
      ...standing.map(atChosen),
      ...moved,
      ...chosen.filter(({ key }) => !there.has(key)),
      ...areas.map(([area, anchor]) => this.#wanted.area(area, anchor)),
    ]);
    this.highlight(this.#highlighted);
    const ordered = [...this.#marks].sort((a, b) => a.order - b.order);
    this.#roving.setItems(
      ordered.map(({ button }) => button),
      ordered.find(({ placeId }) => placeId === selected)?.button ?? null,
    );
    this.#focus.passOn(this.#marks);
  }

  /** Shows the names that have room; resolves to which and where, or to null if the map moves first. */
  placeNames(land: Land | null): Promise<PlacedNames | null> {
    return this.#labels.place(this.#marks, this.#selected, this.#leaders.boxes, land);
  }

  /** Shows which places are under the pointer or the focus, here or elsewhere, or spoken of. */
  highlight(highlighted: readonly string[]): void {
    this.#highlighted = highlighted;
    for (const { key, button, pin, placeId, radius } of this.#marks) {
      const isUnder = key === this.#under;
      const isChosen = placeId !== null && placeId === this.#selected;
      const isHighlighted = placeId !== null && highlighted.includes(placeId);
      button.setAttribute('aria-current', String(isChosen));
      button.toggleAttribute('data-highlighted', isHighlighted);
      // Under the mark of the chosen place, only the cluster's number is seen, at its corner.
      button.toggleAttribute('data-under', isUnder);
      pin.raise(isHighlighted || isUnder ? 3 : isChosen ? 2 : radius === null ? 0 : 1);
    }
  }

  /** Puts spread places together again; false if none were spread. */
  gather(): boolean {
    if (!this.#spread) return false;
    const hasFocus = [...this.#marks].some(({ button }) => button.matches(':focus'));
    if (hasFocus) this.#focus.leaveToCluster(this.#spread.first.order);
    this.#spread = null;
    return true;
  }

  /** Takes boxes, in pixels of the container, that no name may stand under; false if they are the same as before. */
  keepClear(furniture: readonly Box[]): boolean {
    return this.#labels.keepClear(furniture);
  }

  /** Measures names again, in this family; one of its fonts may just have loaded. */
  setFont(family: string): void {
    this.#labels.setFont(family);
  }

  /** Takes the probe's word and its width in the page. */
  setProbed(word: ProbedWord): void {
    this.#labels.setProbed(word);
  }

  /** Shows the places of a cluster apart: zooms in, or spreads them around it if they never part. */
  #part(cluster: Cluster, button: HTMLButtonElement): void {
    const { spot, latLng, first } = cluster;
    if (button.matches(':focus')) this.#focus.leaveTo(first.place.id);
    else this.#focus.forget();
    if (Number.isFinite(spot.expansionZoom)) {
      this.#events.approach(latLng, spot.expansionZoom);
    } else {
      this.#spread = cluster;
      this.#events.spread();
    }
  }

  /** The key of the cluster that has a place among its own, unless it is spread; null if there is none. */
  #holderOf(id: string | null, spots: readonly Spot[], spread: Spot | undefined): string | null {
    const holds = ({ members }: Spot) => members.some(({ mapped }) => mapped.place.id === id);
    return spots.find((spot) => spot.count > 1 && spot !== spread && holds(spot))?.key ?? null;
  }

  /** The marks of the chosen place in view. They stand alone even where others fall together with them. */
  #wantedChosen(): Wanted[] {
    const chosen = this.#mapped?.find(this.#selected);
    if (!chosen || !this.#mapped || chosen.points.length > MOST_CHOSEN) return [];
    const seen = this.#map.getBounds().pad(BEYOND);
    const wanted = this.#mapped.standsOf(chosen).map((stand) => this.#wanted.place(stand));
    return wanted.filter(({ latLng }) => seen.contains(latLng));
  }
}
