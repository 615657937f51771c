import type { Position } from 'geojson';
import * as L from 'leaflet';
import { areSame, type Box } from '../labels/box';
import type { MappedPlace, MappedPlaces, Spot } from '../mapped-places';
import { around, boxOf } from '../view/view-boxes';
import { worldCopyShift } from '../view/world-copy';
import { groundOf } from './ground';
import { type Mark, MarkSet, type Wanted } from './mark-set';
import { clusterButton, placeButton } from './marker-element';
import { type Named, type PlacedNames, placeNames } from './marker-names';
import { Presses } from './presses';
import { RovingFocus } from './roving-focus';
import { spreadOffsets } from './spread';
import { TextMeasure } from './text-width';

export interface MarkerEvents {
  select(id: string): void;
  light(id: string | null): void;
  /** Go nearer to places that fall together. */
  approach(position: L.LatLng, zoom: number): void;
}

const BADGE_RADIUS = 14;
const CHOSEN_RADIUS = 19;
/** With the number at its corner. */
const CLUSTER_RADIUS = 19;
const SPREAD_SPACING = 40;

/** The places as buttons: marks with names, clusters where they fall together, names alone for areas. */
export class MarkerLayer {
  readonly #map: L.Map;
  readonly #events: MarkerEvents;
  readonly #roving: RovingFocus;
  readonly #pane: HTMLElement;
  readonly #measure: TextMeasure;
  readonly #marks: MarkSet;
  readonly #presses: Presses;
  #mapped: MappedPlaces | null = null;
  #furniture: readonly Box[] = [];
  #selected: string | null = null;
  #lit: string | null = null;
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

  constructor(map: L.Map, events: MarkerEvents, signal: AbortSignal) {
    this.#map = map;
    this.#events = events;
    this.#measure = new TextMeasure(map.getContainer().ownerDocument);
    this.#marks = new MarkSet(map);
    this.#pane = map.getPane('markerPane') ?? map.getContainer();
    this.#pane.setAttribute('role', 'group');
    this.#pane.setAttribute('aria-label', 'Places on the map');
    this.#roving = new RovingFocus(this.#pane, signal);
    this.#presses = new Presses(map, signal);
  }

  show(mapped: MappedPlaces): void {
    this.#mapped = mapped;
    this.#spread = null;
    this.#noteFocus();
    this.#marks.clear();
  }

  /** The lowest zoom at which a place stands alone; 0 for one that is no point. */
  apartZoom(id: string): number {
    return this.#mapped?.apartZoom(id) ?? 0;
  }

  /** Brings the buttons in line with the view and the choice; returns which names are shown. */
  refresh(selected: string | null): PlacedNames {
    this.#selected = selected;
    const view = this.#map.getBounds();
    const spots = this.#mapped?.spots(boxOf(view.pad(0.25)), this.#map.getZoom()) ?? [];
    if (!spots.some(({ key }) => key === this.#spread)) this.#spread = null;
    const areas = this.#mapped?.areas(boxOf(view.pad(-0.05))) ?? [];
    this.#noteFocus();
    this.#marks.show([
      ...spots.flatMap((spot) => this.#wantedAt(spot)),
      ...areas.map(([area, anchor]) => this.#wantedPlace(area, null, anchor)),
    ]);
    this.light(this.#lit);
    const ordered = [...this.#marks].sort((a, b) => a.order - b.order);
    this.#roving.setItems(
      ordered.map(({ button }) => button),
      ordered.find(({ placeId }) => placeId === selected)?.button ?? null,
    );
    this.#passFocusOn();
    return this.#placeNames();
  }

  /** Shows which place is under the pointer or the focus, here or elsewhere. */
  light(lit: string | null): void {
    this.#lit = lit;
    for (const { button, spot, placeId, radius } of this.#marks) {
      const chosen = placeId !== null && placeId === this.#selected;
      const isLit = placeId !== null && placeId === lit;
      button.setAttribute('aria-current', String(chosen));
      button.toggleAttribute('data-lit', isLit);
      spot.raise(isLit ? 3 : chosen ? 2 : radius === null ? 0 : 1);
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
    this.#measure.forget();
  }

  #placeNames(): PlacedNames {
    const named = [...this.#marks].map((mark): Named => {
      const { x, y } = this.#map.latLngToContainerPoint(mark.spot.latLng);
      const chosen = mark.placeId !== null && mark.placeId === this.#selected;
      const priority = chosen ? 1e6 : -mark.order;
      const radius = chosen && mark.radius !== null ? CHOSEN_RADIUS : mark.radius;
      const named = { element: mark.button, name: mark.name, x, y, radius, priority };
      return { ...named, ...groundOf(this.#map, mark.area, x, y) };
    });
    const furniture = [...this.#furniture, ...around(this.#map.getSize())];
    return placeNames(named, { font: this.#font, measure: this.#measure, furniture });
  }

  #wantedAt(spot: Spot): Wanted[] {
    const { members, count, key } = spot;
    if (count === 1) return members.map((member) => this.#wantedPlace(member));
    if (key === this.#spread) return this.#wantedSpread(spot);
    const chosen = members.filter(({ place }) => place.id === this.#selected);
    return [this.#wantedCluster(spot), ...chosen.map((member) => this.#wantedPlace(member))];
  }

  #wantedPlace(
    mapped: MappedPlace,
    radius: number | null = BADGE_RADIUS,
    position = mapped.anchor,
  ): Wanted {
    const { place, kind, order } = mapped;
    return {
      key: place.id,
      latLng: this.#latLng(position),
      name: place.name,
      order,
      placeId: place.id,
      radius,
      area: radius === null ? mapped : null,
      make: () => {
        const button = placeButton({ place, kind, nameOnly: radius === null });
        this.#presses.listen(button, () => this.#events.select(place.id));
        for (const type of ['pointerenter', 'focus']) {
          button.addEventListener(type, () => this.#events.light(place.id));
        }
        for (const type of ['pointerleave', 'blur']) {
          button.addEventListener(type, () => this.#events.light(null));
        }
        return button;
      },
    };
  }

  #wantedCluster(spot: Spot): Wanted {
    const { members, count, key, expansionZoom } = spot;
    const named = members.find(({ place }) => place.statedBy === 'article') ?? members[0];
    if (!named) throw new RangeError('A cluster has at least one place.');
    const latLng = this.#latLng(spot.position);
    return {
      key,
      latLng,
      name: named.place.name,
      order: members[0]?.order ?? 0,
      placeId: null,
      radius: CLUSTER_RADIUS,
      area: null,
      make: () => {
        const button = clusterButton({ members, named, count });
        this.#presses.listen(button, () => {
          this.#heir = button.matches(':focus') ? (members[0]?.place.id ?? null) : null;
          if (Number.isFinite(expansionZoom)) return this.#events.approach(latLng, expansionZoom);
          this.#spread = key;
          this.#spreadOrder = members[0]?.order ?? 0;
          this.refresh(this.#selected);
        });
        return button;
      },
    };
  }

  #wantedSpread({ members, position, key }: Spot): Wanted[] {
    const zoom = this.#map.getZoom();
    const center = this.#map.project(this.#latLng(position), zoom);
    const offsets = spreadOffsets(members.length, SPREAD_SPACING);
    return members.map((member, at) => {
      const { lng, lat } = this.#map.unproject(center.add(offsets[at] ?? [0, 0]), zoom);
      const wanted = this.#wantedPlace(member, BADGE_RADIUS, [lng, lat]);
      return { ...wanted, key: `${key}/${wanted.key}` };
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

  #latLng([lng = 0, lat = 0]: Position): L.LatLng {
    return L.latLng(lat, lng + worldCopyShift(lng, this.#map.getCenter().lng));
  }
}
