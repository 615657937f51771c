import type { Position } from 'geojson';
import * as L from 'leaflet';
import type { Kind, Place } from '../../brief/brief';
import { anchorOf } from '../../geometry/anchor';
import { anchorWithin } from '../../geometry/anchor-within';
import { unwrapGeometry } from '../../geometry/unwrap';
import type { Box } from '../labels/box';
import { worldCopyShift } from '../view/world-copy';
import { ClusterIndex, type Spot } from './cluster-index';
import { MarkSet, type Wanted } from './mark-set';
import { clusterButton, clusterName, placeButton } from './marker-element';
import { type Named, type PlacedNames, placeNames } from './marker-names';
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
const SPREAD_SPACING = 40;

/** The places as buttons: marks with names, clusters where they fall together, names alone for areas. */
export class MarkerLayer {
  readonly #map: L.Map;
  readonly #events: MarkerEvents;
  readonly #roving: RovingFocus;
  readonly #pane: HTMLElement;
  readonly #measure = new TextMeasure();
  readonly #marks: MarkSet;
  #places: readonly Place[] = [];
  #kinds: ReadonlyMap<string, Kind> = new Map();
  #clusters = new ClusterIndex([], 0);
  /** Place indexes by their index among the clustered points. */
  #points: readonly number[] = [];
  #areas: readonly number[] = [];
  /** By place index; empty for a place without a geometry. */
  #positions: readonly Position[] = [];
  #furniture: readonly Box[] = [];
  #selected: string | null = null;
  #lit: string | null = null;
  /** Since the last press of the pointer the map has been dragged. */
  #dragged = false;
  /** Key of the cluster whose places stand around it now. */
  #spread: string | null = null;

  constructor(map: L.Map, events: MarkerEvents, signal: AbortSignal) {
    this.#map = map;
    this.#events = events;
    this.#marks = new MarkSet(map);
    this.#pane = map.getPane('markerPane') ?? map.getContainer();
    this.#pane.setAttribute('role', 'group');
    this.#pane.setAttribute('aria-label', 'Places on the map');
    this.#roving = new RovingFocus(this.#pane, signal);
    const press = () => {
      this.#dragged = false;
    };
    map.getContainer().addEventListener('pointerdown', press, { signal, capture: true });
    map.on('dragstart', () => {
      this.#dragged = true;
    });
  }

  show(places: readonly Place[], kinds: ReadonlyMap<string, Kind>): void {
    this.#places = places;
    this.#kinds = kinds;
    this.#positions = places.map(({ geometry }) => (geometry ? anchorOf(geometry) : []));
    const mapped = [...places.keys()].filter((index) => places[index]?.geometry);
    this.#points = mapped.filter((index) => isPoint(places[index]));
    this.#areas = mapped.filter((index) => !isPoint(places[index]));
    const points = this.#points.map((index) => ({
      id: places[index]?.id ?? '',
      position: this.#positions[index] ?? [],
    }));
    this.#clusters = new ClusterIndex(points, this.#map.getMaxZoom());
    this.#spread = null;
    this.#marks.clear();
  }

  /** The lowest zoom at which a place stands alone; 0 for one that is no point. */
  apartZoom(id: string): number {
    const index = this.#points.findIndex((place) => this.#places[place]?.id === id);
    return index < 0 ? 0 : this.#clusters.apartZoom(index);
  }

  /** Brings the buttons in line with the view and the choice; returns which names are shown. */
  refresh(selected: string | null): PlacedNames {
    this.#selected = selected;
    const bounds = this.#map.getBounds().pad(0.25);
    const spots = this.#clusters.spots(
      [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      this.#map.getZoom(),
    );
    if (!spots.some(({ key }) => key === this.#spread)) this.#spread = null;
    this.#marks.show([
      ...spots.flatMap((spot) => this.#wantedAt(spot)),
      ...this.#areas.map((index) => this.#wantedPlace(index, this.#seenAnchor(index, bounds))),
    ]);
    this.light(this.#lit);
    const ordered = [...this.#marks].sort((a, b) => a.order - b.order);
    this.#roving.setItems(
      ordered.map(({ button }) => button),
      ordered.find(({ placeId }) => placeId === selected)?.button ?? null,
    );
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
    this.#spread = null;
    return true;
  }

  /** Boxes in pixels of the container that no name may stand under. */
  keepClear(furniture: readonly Box[]): void {
    this.#furniture = furniture;
  }

  fontsChanged(): void {
    this.#measure.forget();
  }

  #placeNames(): PlacedNames {
    const font = `600 12.5px ${getComputedStyle(this.#pane).fontFamily}`;
    const named = [...this.#marks].map((mark): Named => {
      const { x, y } = this.#map.latLngToContainerPoint(mark.spot.latLng);
      const chosen = mark.placeId !== null && mark.placeId === this.#selected;
      const priority = chosen ? 1e6 : -mark.order;
      const radius = chosen && mark.radius !== null ? CHOSEN_RADIUS : mark.radius;
      return { element: mark.button, name: mark.name, x, y, radius, priority };
    });
    return placeNames(named, { font, measure: this.#measure, furniture: this.#furniture });
  }

  #wantedAt(spot: Spot): Wanted[] {
    const indexes = spot.members.map((member) => this.#points[member] ?? 0);
    if (spot.count === 1) return indexes.map((index) => this.#wantedPlace(index, spot.position));
    if (spot.key === this.#spread) return this.#wantedSpread(spot, indexes);
    const chosen = indexes.filter((index) => this.#places[index]?.id === this.#selected);
    return [this.#wantedCluster(spot, indexes), ...chosen.map((index) => this.#wantedPlace(index))];
  }

  /** The name of an area stands in the part of it that is in view. */
  #seenAnchor(index: number, bounds: L.LatLngBounds): Position {
    const geometry = this.#places[index]?.geometry;
    const anchor = this.#positions[index] ?? [];
    if (!geometry) return anchor;
    const seen = bounds.pad(-0.24);
    const shift = worldCopyShift(anchor[0] ?? 0, this.#map.getCenter().lng);
    return anchorWithin(unwrapGeometry(geometry), anchor, [
      seen.getWest() - shift,
      seen.getSouth(),
      seen.getEast() - shift,
      seen.getNorth(),
    ]);
  }

  #wantedPlace(index: number, position = this.#positions[index] ?? []): Wanted {
    const place = this.#places[index];
    if (!place) throw new RangeError(`There is no place ${index}.`);
    const nameOnly = !isPoint(place);
    return {
      key: place.id,
      latLng: this.#latLng(position),
      name: place.name,
      order: index,
      placeId: place.id,
      radius: nameOnly ? null : BADGE_RADIUS,
      make: () => {
        const button = placeButton({ place, kind: this.#kinds.get(place.kind), nameOnly });
        this.#listen(button, () => this.#events.select(place.id));
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

  #wantedCluster(spot: Spot, indexes: readonly number[]): Wanted {
    const places = indexes.flatMap((index) => this.#places[index] ?? []);
    const first = places.find(({ statedBy }) => statedBy === 'article') ?? places[0];
    if (!first) throw new RangeError('A cluster has at least one place.');
    const latLng = this.#latLng(spot.position);
    const separate = () => {
      if (Number.isFinite(spot.expansionZoom)) this.#events.approach(latLng, spot.expansionZoom);
      else this.#spread = spot.key;
      this.refresh(this.#selected);
    };
    return {
      key: spot.key,
      latLng,
      name: clusterName(first, spot.count),
      order: indexes[0] ?? 0,
      placeId: null,
      radius: BADGE_RADIUS,
      make: () => {
        const button = clusterButton({ places, first, count: spot.count, kinds: this.#kinds });
        this.#listen(button, separate);
        return button;
      },
    };
  }

  #wantedSpread(spot: Spot, indexes: readonly number[]): Wanted[] {
    const zoom = this.#map.getZoom();
    const center = this.#map.project(this.#latLng(spot.position), zoom);
    return spreadOffsets(indexes.length, SPREAD_SPACING).map((offset, at) => {
      const { lng, lat } = this.#map.unproject(center.add(offset), zoom);
      const wanted = this.#wantedPlace(indexes[at] ?? 0, [lng, lat]);
      return { ...wanted, key: `${spot.key}/${wanted.key}` };
    });
  }

  #latLng([lng = 0, lat = 0]: Position): L.LatLng {
    return L.latLng(lat, lng + worldCopyShift(lng, this.#map.getCenter().lng));
  }

  #listen(button: HTMLButtonElement, act: () => void): void {
    button.addEventListener('click', (event) => {
      // The release that ends a drag of the map is a click too; one from the keyboard has no detail.
      if (event.detail > 0 && this.#dragged) return;
      act();
    });
    button.addEventListener('dblclick', (event) => event.stopPropagation());
  }
}

function isPoint(place: Place | undefined): boolean {
  return place?.geometry?.type === 'Point' || place?.geometry?.type === 'MultiPoint';
}
