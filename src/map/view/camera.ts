import type { Bounds } from '../../geometry/bounds';
import { worldCopyShift } from '../../geometry/longitude';
import { worldSize } from '../../geometry/mercator';
import type { Box } from '../labels/box';
import * as L from '../leaflet';
import { middleInside, zoomInRange } from '../view-geometry';
import type { Target } from './target';
import type { ViewReport, ViewSummary } from './view-report';

/** A mark and its name reach beyond the position. */
const PADDING = 26;
/** How much of a row of controls the padding covers, in pixels. */
const EDGE = 12;
/** The largest share of the map that may be padding. */
const MOST_PADDING = 0.6;
/** Long enough to show where we went, and over before anyone waits for it. */
const FLIGHT_SECONDS = 0.5;
/** Zooms are multiples of it. */
export const SNAP = 0.25;
/** Bounds without a size (one place, say) are shown from here, not from an infinite zoom. */
const NEAREST_FIT = 8;
/** A lone place is shown with its surroundings: some 600 km on a phone, a thousand on a desk. */
const LONE_FIT = 6;

interface Fit {
  readonly bounds: Bounds;
  readonly maxZoom: number;
}

interface View {
  readonly center: L.LatLng;
  readonly zoom: number;
}

/** Moves the map: fits bounds, goes to points, and keeps the fit when the container changes its size. */
export class Camera {
  readonly #map: L.Map;
  readonly #reducedMotion: () => boolean;
  readonly #steered: () => void;
  /** What the view was fitted to, until the reader moves it. */
  #fitted: Fit | null = null;
  #size: readonly [width: number, height: number] = [0, 0];
  /** The zoom to which the reader's steps lead; the map takes them one after the other. */
  #aim: number | null = null;
  /** The heights of the rows of controls at the upper and the lower edge, in pixels. */
  #rows: readonly [above: number, below: number] = [0, 0];

  /** Calls `steered` when the reader moves the map, but not when it goes to a place. */
  constructor(map: L.Map, reducedMotion: () => boolean, steered: () => void) {
    this.#map = map;
    this.#reducedMotion = reducedMotion;
    this.#steered = steered;
    // Puts the map back inside its bounds at once. Leaflet would glide there even where no motion is wanted; and
    // because it does so when another movement ends, nothing could stop it once the map is removed.
    const { panInsideBounds } = map;
    map.panInsideBounds = (bounds) => panInsideBounds.call(map, bounds, { animate: false });
    map.on('zoomend', () => this.#zoomOn());
  }

  /** Gives the map its first view, even in a container without a size. */
  open(bounds: Bounds): void {
    this.#fitted = { bounds, maxZoom: NEAREST_FIT };
    this.#measure();
    const { center, zoom } = this.#hasSize ? this.#fitOf(this.#fitted) : middleOf(bounds);
    this.#map.setView(center, zoom, { animate: false });
  }

  fit(bounds: Bounds, animate: boolean, maxZoom = NEAREST_FIT): void {
    this.#fitted = { bounds, maxZoom };
    if (!this.#hasSize) return;
    const { center, zoom } = this.#fitOf(this.#fitted);
    this.#move(center, zoom, animate);
  }

  goTo(at: L.LatLngExpression, zoom: number): void {
    this.#fitted = null;
    this.#move(L.latLng(at), zoom, true);
  }

  /** Zooms in there at the reader's wish. */
  approach(at: L.LatLng, zoom: number): void {
    this.#steered();
    this.goTo(at, zoom);
  }

  /** Shows a place where it is seen best. */
  take(target: Target): void {
    if (target.kind === 'point') this.goTo([target.latitude, target.longitude], target.zoom);
    else this.fit(target.bounds, true, target.maxZoom);
  }

  /** Zooms by steps. Leaflet ignores a step while it takes another, and would lose every second one of a held key. */
  zoomBy(steps: number): void {
    this.#steered();
    this.#fitted = null;
    const isUnderWay = this.#aim !== null;
    const zoom = (this.#aim ?? this.#map.getZoom()) + steps;
    this.#aim = zoomInRange(this.#map, zoom);
    if (!isUnderWay) this.#zoomOn();
  }

  panBy(x: number, y: number): void {
    this.#steered();
    this.#fitted = null;
    const { x: width, y: height } = this.#map.getSize();
    this.#map.panBy([width * x, height * y], { animate: !this.#reducedMotion(), duration: 0.25 });
  }

  /** Call when a hand moves the map: a new size then no longer brings the fit back. */
  release(): void {
    this.#steered();
    this.#fitted = null;
    this.#aim = null;
  }

  /**
   * Takes boxes over the map, in its pixels. A fit keeps clear of those at the upper and the lower edge where together
   * they take up much of it, however narrow each is.
   */
  keepClear(boxes: readonly Box[]): void {
    const { x: width, y: height } = this.#map.getSize();
    const reach = (row: readonly Box[], far: (box: Box) => number) =>
      row.reduce((sum, box) => sum + box.width, 0) > width / 4 ? Math.max(0, ...row.map(far)) : 0;
    const flat = boxes.filter((box) => box.width > box.height);
    const isAbove = ({ y }: Box) => y < height / 2;
    const above = reach(flat.filter(isAbove), (box) => box.y + box.height - EDGE);
    const below = reach(
      flat.filter((box) => !isAbove(box)),
      ({ y }) => height - y - EDGE,
    );
    if (above === this.#rows[0] && below === this.#rows[1]) return;
    this.#rows = [above, below];
    this.#refit();
  }

  /** False if the container's size has not changed, or if it has none. */
  resize(): boolean {
    const before = this.#size;
    this.#measure();
    if (this.#size === before) return false;
    this.#refit();
    return true;
  }

  report(): ViewReport {
    const map = this.#map;
    const zoom = map.getZoom();
    const middle = map.getSize().divideBy(2);
    const meters = map.distance(
      map.containerPointToLatLng(middle.subtract([50, 0])),
      map.containerPointToLatLng(middle.add([50, 0])),
    );
    return {
      canZoomIn: zoom < map.getMaxZoom(),
      canZoomOut: zoom > map.getMinZoom(),
      metersPerPixel: meters / 100,
    };
  }

  /** The view in words; it shows `places` of `all`. */
  summary(places: number, all: number): ViewSummary {
    const { lat, lng } = this.#map.getCenter().wrap();
    const metersAcross = this.report().metersPerPixel * this.#map.getSize().x;
    return { places, all, latitude: lat, longitude: lng, metersAcross };
  }

  #zoomOn(): void {
    if (this.#aim === null) return;
    if (Math.abs(this.#aim - this.#map.getZoom()) < SNAP) this.#aim = null;
    else this.#map.setZoom(this.#aim, { animate: !this.#reducedMotion() });
  }

  #measure(): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    if (clientWidth === 0 || clientHeight === 0) return;
    if (clientWidth === this.#size[0] && clientHeight === this.#size[1]) return;
    this.#size = [clientWidth, clientHeight];
    this.#map.invalidateSize({ animate: false });
    // One world fills the view: zoomed out further, a place would be seen twice but marked once.
    this.#map.setMinZoom(Math.max(0, Math.ceil(4 * Math.log2(clientWidth / 256)) / 4));
  }

  /** Fits again, unless the reader has moved the map since. */
  #refit(): void {
    if (this.#fitted) this.fit(this.#fitted.bounds, false, this.#fitted.maxZoom);
  }

  #fitOf({ bounds: [west, south, east, north], maxZoom }: Fit): View {
    const latLngBounds = L.latLngBounds([south, west], [north, east]);
    const [above, below] = this.#rows;
    // Padding has a limit, however much lies over the map: no zoom fits bounds into nothing.
    const most = this.#map.getSize().multiplyBy(MOST_PADDING);
    const padding = L.point(
      Math.min(2 * PADDING, most.x),
      Math.min(2 * PADDING + above + below, most.y),
    );
    const fitting = this.#map.getBoundsZoom(latLngBounds, false, padding);
    const nearest = west === east && south === north ? Math.min(LONE_FIT, maxZoom) : maxZoom;
    const zoom = Math.min(nearest, Number.isFinite(fitting) ? fitting : nearest);
    const corner = this.#map.project(latLngBounds.getNorthWest(), zoom);
    const middle = corner.add(this.#map.project(latLngBounds.getSouthEast(), zoom)).divideBy(2);
    return { center: this.#map.unproject(middle.add([0, (below - above) / 2]), zoom), zoom };
  }

  get #hasSize(): boolean {
    const { x, y } = this.#map.getSize();
    return x > 0 && y > 0;
  }

  #move(center: L.LatLng, zoom: number, animate: boolean): void {
    this.#aim = null;
    const map = this.#map;
    // The short way round the earth.
    const lng = center.lng + worldCopyShift(center.lng, map.getCenter().lng);
    const target = this.#inside(L.latLng(center.lat, lng), zoom);
    if (!animate || this.#reducedMotion() || !this.#hasSize) {
      map.setView(target, zoom, { animate: false });
    } else if (zoom === map.getZoom() && map.getBounds().contains(target)) {
      map.panTo(target, { duration: FLIGHT_SECONDS });
    } else {
      map.flyTo(target, zoom, { duration: FLIGHT_SECONDS });
    }
  }

  /** The nearest center at which the view stays within the world. */
  #inside(center: L.LatLng, zoom: number): L.LatLng {
    const half = this.#map.getSize().y / 2;
    const { x, y } = this.#map.project(center, zoom);
    const within = middleInside(y, half, worldSize(zoom));
    return within === y ? center : this.#map.unproject([x, within], zoom);
  }
}

/** The view while nothing can be fitted yet. */
function middleOf([west, south, east, north]: Bounds): View {
  return { center: L.latLng((south + north) / 2, (west + east) / 2), zoom: 3 };
}
