import type { Position } from 'geojson';
import type { Place } from '../../brief/brief';
import { areSame, type Box, boxesAround } from '../labels/box';
import type * as L from '../leaflet';
import type { Losses } from '../losses';
import type { MapWords } from '../map-words';
import type { MappedPlace, MappedPlaces, Spot, Stand } from '../mapped-places';
import type { ProbedWord } from '../view/theme-probe';
import { viewBounds } from '../view/view-geometry';
import { namedOf } from './ground';
import { type Leader, LeaderLines } from './leader-lines';
import { type Mark, MarkSet, type Wanted } from './mark-set';
import { clusterButton, onAttention, placeButton } from './marker-element';
import { type PlacedNames, placeNames } from './marker-names';
import { Presses } from './presses';
import { RovingFocus } from './roving-focus';
import { standingAround, standingAt } from './standing';
import { TextMeasure } from './text-width';

export interface MarkerEvents {
  select(id: string): void;
  highlight(id: string | null): void;
  /** Go nearer to places that fall together. */
  approach(position: L.LatLng, zoom: number): void;
}

/** What is written beside a mark. */
function labelOf({ name, isNameless }: Place): string {
  return isNameless ? '' : name;
}

const BADGE_RADIUS = 14;
/** With the number at its corner. */
const CLUSTER_RADIUS = 19;
/** Of a chosen place each mark is shown, unless there are more. */
const MOST_CHOSEN = 100;

/** The places as buttons: marks with names, clusters where they fall together, names alone for areas. */
export class MarkerLayer {
  readonly #map: L.Map;
  readonly #events: MarkerEvents;
  readonly #roving: RovingFocus;
  readonly #pane: HTMLElement;
  readonly #measure: TextMeasure;
  readonly #marks: MarkSet;
  readonly #leaders: LeaderLines;
  readonly #losses: Losses;
  readonly #presses: Presses;
  readonly #words: () => MapWords;
  #mapped: MappedPlaces | null = null;
  #furniture: readonly Box[] = [];
  #selected: string | null = null;
  #highlighted: string | null = null;
  /** Id of the place that gets the focus of a cluster which is about to part. */
  #heir: string | null = null;
  /** Key of the cluster whose places stand around it now. */
  #spread: string | null = null;
  /** Order of that cluster, and of the one that gets the focus of its places when they come together. */
  #spreadOrder = 0;
  #gathered: number | null = null;
  /** The mark that has the focus, or had it when it was taken away. */
  #focused: Mark | null = null;
  #font = '';
  #probed: ProbedWord | null = null;

  constructor(
    map: L.Map,
    events: MarkerEvents,
    losses: Losses,
    words: () => MapWords,
    signal: AbortSignal,
  ) {
    this.#words = words;
    this.#map = map;
    this.#events = events;
    this.#losses = losses;
    this.#measure = new TextMeasure(map.getContainer().ownerDocument);
    this.#marks = new MarkSet(map);
    this.#leaders = new LeaderLines(map);
    this.#pane = map.getPane('markerPane') ?? map.getContainer();
    this.#pane.setAttribute('role', 'group');
    this.#pane.setAttribute('aria-label', words().places);
    this.#roving = new RovingFocus(this.#pane, signal);
    this.#presses = new Presses(map, signal);
  }

  show(mapped: MappedPlaces): void {
    this.#mapped = mapped;
    this.#spread = null;
    this.#noteFocus();
    this.#marks.clear();
  }

  /** The words are others: what has been written is written anew. */
  rewrite(): void {
    this.#pane.setAttribute('aria-label', this.#words().places);
    this.#noteFocus();
    this.#marks.clear();
  }

  /** Brings the buttons in line with the view and the choice; returns which names are shown. */
  refresh(selected: string | null): PlacedNames {
    this.#selected = selected;
    const view = this.#map.getBounds();
    const spots = this.#mapped?.spots(viewBounds(this.#map, 0.25), this.#map.getZoom()) ?? [];
    if (!spots.some(({ key }) => key === this.#spread)) this.#spread = null;
    const areas = this.#mapped?.areas(viewBounds(this.#map, -0.05)) ?? [];
    const spread = spots.find(({ key }) => key === this.#spread);
    const wanted = spots.flatMap((spot) => (spot === spread ? [] : this.#wantedAt(spot)));
    const moved = spread ? this.#wantedSpread(spread) : [];
    this.#leaders.show(moved.map(({ leader }) => leader));
    const there = new Set([...wanted, ...moved].map(({ key }) => key));
    this.#noteFocus();
    this.#marks.show([
      ...wanted,
      ...moved,
      ...this.#wantedChosen(view).filter(({ key }) => !there.has(key)),
      ...areas.map(([area, anchor]) => this.#wantedArea(area, anchor)),
    ]);
    this.highlight(this.#highlighted);
    const ordered = [...this.#marks].sort((a, b) => a.order - b.order);
    this.#roving.setItems(
      ordered.map(({ button }) => button),
      ordered.find(({ placeId }) => placeId === selected)?.button ?? null,
    );
    this.#passFocusOn();
    return this.#placeNames();
  }

  /** Shows which place is under the pointer or the focus, here or elsewhere. */
  highlight(highlighted: string | null): void {
    this.#highlighted = highlighted;
    for (const { button, pin, placeId, radius } of this.#marks) {
      const chosen = placeId !== null && placeId === this.#selected;
      const isHighlighted = placeId !== null && placeId === highlighted;
      button.setAttribute('aria-current', String(chosen));
      button.toggleAttribute('data-highlighted', isHighlighted);
      pin.raise(isHighlighted ? 3 : chosen ? 2 : radius === null ? 0 : 1);
    }
  }

  /** Puts spread places together again; false where none were spread. */
  gather(): boolean {
    if (this.#spread === null) return false;
    const hasFocus = [...this.#marks].some(({ button }) => button.matches(':focus'));
    this.#gathered = hasFocus ? this.#spreadOrder : null;
    this.#spread = null;
    return true;
  }

  /** Boxes in pixels of the container that no name may stand under; false where they are the same as before. */
  keepClear(furniture: readonly Box[]): boolean {
    const isNew = !areSame(furniture, this.#furniture);
    this.#furniture = furniture;
    return isNew;
  }

  /** Names are measured anew: with this family, of which a font may just have been loaded. */
  setFont(family: string): void {
    this.#font = `600 12.5px ${family}`;
    this.#calibrate();
  }

  /** How wide a word is in the page; false where names are as wide as before. */
  setProbed(word: ProbedWord): boolean {
    const before = this.#measure.enlargement;
    this.#probed = word;
    this.#calibrate();
    return this.#measure.enlargement !== before;
  }

  #calibrate(): void {
    const { text, width } = this.#probed ?? { text: '', width: 0 };
    this.#measure.calibrate(text, this.#font, width);
  }

  #placeNames(): PlacedNames {
    const named = [...this.#marks].map((mark) =>
      namedOf(this.#map, this.#losses, mark, this.#selected),
    );
    const furniture = [
      ...this.#furniture,
      ...this.#leaders.boxes,
      ...boxesAround(this.#map.getSize()),
    ];
    return placeNames(named, { font: this.#font, measure: this.#measure, furniture });
  }

  #wantedAt(spot: Spot): Wanted[] {
    if (spot.count > 1) return [this.#wantedCluster(spot)];
    return spot.members.map((stand) => this.#wantedPlace(stand));
  }

  /** The marks of the chosen place that are in view: they stand alone, whatever falls together with them. */
  #wantedChosen(view: L.LatLngBounds): Wanted[] {
    const chosen = this.#mapped?.find(this.#selected);
    if (!chosen || !this.#mapped || chosen.points.length > MOST_CHOSEN) return [];
    const wanted = this.#mapped.standsOf(chosen).map((stand) => this.#wantedPlace(stand));
    return wanted.filter(({ latLng }) => view.pad(0.25).contains(latLng));
  }

  #wantedPlace({ mapped, key, position }: Stand): Wanted {
    return { ...this.#wanted(mapped, BADGE_RADIUS), key, latLng: standingAt(this.#map, position) };
  }

  #wantedArea(area: MappedPlace, anchor: Position): Wanted {
    const { order } = area;
    return { ...this.#wanted(area, null), key: `${order}`, latLng: standingAt(this.#map, anchor) };
  }

  #wanted(mapped: MappedPlace, radius: number | null): Omit<Wanted, 'key' | 'latLng'> {
    const { place, kind, order, beyond, lang } = mapped;
    const label = labelOf(place);
    const name = label && beyond.isAll ? `${label} ${beyond.north ? '↑' : '↓'}` : label;
    return {
      name,
      namesake: order,
      order,
      placeId: place.id,
      radius,
      area: radius === null ? mapped : null,
      make: () => {
        const isBeyond = beyond.isAll;
        const nameOnly = radius === null;
        const button = placeButton({ place, name, kind, nameOnly, isBeyond, lang }, this.#words());
        this.#presses.listen(button, () => this.#events.select(place.id));
        onAttention(button, (has) => this.#events.highlight(has ? place.id : null));
        return button;
      },
    };
  }

  #wantedCluster(spot: Spot): Wanted {
    const { members, count, key, expansionZoom } = spot;
    const places = members.map(({ mapped }) => mapped);
    const [first] = places;
    const named = places.find(({ place }) => place.statedBy === 'article') ?? first;
    if (!named || !first) throw new RangeError('A cluster has at least one place.');
    const latLng = standingAt(this.#map, spot.position);
    return {
      key,
      latLng,
      name: labelOf(named.place),
      namesake: named.order,
      order: first.order,
      placeId: null,
      radius: CLUSTER_RADIUS,
      area: null,
      make: () => {
        const button = clusterButton({ members: places, named, count }, this.#words());
        this.#presses.listen(button, () => {
          this.#heir = button.matches(':focus') ? first.place.id : null;
          if (Number.isFinite(expansionZoom)) return this.#events.approach(latLng, expansionZoom);
          this.#spread = key;
          this.#spreadOrder = first.order;
          this.refresh(this.#selected);
        });
        return button;
      },
    };
  }

  #wantedSpread({ members, position }: Spot): (Wanted & { readonly leader: Leader })[] {
    const places = members.map((stand) => this.#wantedPlace(stand));
    const middle = standingAt(this.#map, position);
    const own = places.map(({ latLng }) => latLng);
    const around = standingAround(this.#map, middle, own);
    return places.map((wanted, at) => {
      const latLng = around[at] ?? middle;
      return { ...wanted, latLng, leader: { from: wanted.latLng, to: latLng } };
    });
  }

  #noteFocus(): void {
    const focused = [...this.#marks].find(({ button }) => button.matches(':focus'));
    if (focused || this.#focused?.button.isConnected) this.#focused = focused ?? null;
  }

  /**
   * A mark that is taken away takes the focus along. Of a cluster that has parted it goes to the first of its places;
   * of any other to the one next to it in reading order, and of the last to the map.
   */
  #passFocusOn(): void {
    const marks = [...this.#marks];
    const heir = marks.find(({ placeId, order }) =>
      placeId === null ? order === this.#gathered : placeId === this.#heir,
    );
    const lost = this.#focused;
    if (lost && !lost.button.isConnected && !heir) {
      const near = ({ order }: Mark) => Math.abs(order - lost.order);
      const [next] = marks.sort((a, b) => near(a) - near(b));
      (next?.button ?? this.#map.getContainer()).focus({ preventScroll: true });
    }
    this.#focused = null;
    if (!heir) return;
    this.#gathered = null;
    this.#heir = null;
    heir.button.focus({ preventScroll: true });
  }
}
