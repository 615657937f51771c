import type { Geometry } from 'geojson';
import type { Place } from '../brief/brief';
import { anchorOfUnwrapped } from '../geometry/anchor';
import { type Bounds, extentOf } from '../geometry/bounds';
import { wrapLongitude } from '../geometry/longitude';
import { worldY } from '../geometry/mercator';
import { unwrapGeometry } from '../geometry/unwrap';
import { bytes, doubles, signed, small, whole } from './growing-array';
import { GrowingBounds } from './growing-bounds';
import { Terms } from './terms';

/** What is known of each place without reading it again, in columns, by its number in file order. */
export class Columns {
  /** The index of its feature. */
  readonly feature = whole();
  /** Degrees of its mark; NaN where it has no position. */
  readonly lon = doubles();
  readonly lat = doubles();
  /** The mark's `worldY`. */
  readonly y = doubles();
  /** The number of its box in `boxes`; -1 for a point, and for what has no position. */
  readonly box = signed();
  /** Four numbers each, as `Bounds`. */
  readonly boxes = doubles();
  readonly kind = small();
  /** Milliseconds since the epoch; NaN without a date. */
  readonly start = doubles();
  readonly end = doubles();
  readonly isNameless = bytes();
  readonly topics = new Terms();
  readonly articles = new Terms();
  readonly kinds: string[] = [];
  readonly #reach = new GrowingBounds();
  readonly #kindNumbers = new Map<string, number>();
  /** For each event without a position of its own, by its number, the id of the place where it happened. */
  readonly located = new Map<number, string>();

  get length(): number {
    return this.feature.length;
  }

  /** The bounds of all positions; null before the first. */
  get bounds(): Bounds | null {
    return this.#reach.bounds;
  }

  /** Whether the mark of a place lies in a box; edges count. */
  isIn(number: number, [west, south, east, north]: Bounds): boolean {
    const lat = this.lat.at(number);
    // A place without a position has NaN, and fails too.
    if (!(lat >= south && lat <= north)) return false;
    const lon = this.lon.at(number);
    return lon + 360 * Math.ceil((west - lon) / 360) <= east;
  }

  push(place: Place, feature: number): void {
    const number = this.length;
    this.feature.extended()[number] = feature;
    this.#pushPosition(place, number);
    this.kind.extended()[number] = this.#kindNumber(place.kind);
    this.start.extended()[number] = place.when?.start ?? Number.NaN;
    this.end.extended()[number] = place.when?.end ?? Number.NaN;
    this.isNameless.extended()[number] = place.isNameless ? 1 : 0;
    this.topics.push(place.topics);
    this.articles.push(articlesOf(place));
    if (place.geometry === null && place.location !== null)
      this.located.set(number, place.location);
  }

  #pushPosition({ geometry }: Place, number: number): void {
    const { lon, lat, extent } = markOf(geometry);
    this.lon.extended()[number] = lon;
    this.lat.extended()[number] = lat;
    this.y.extended()[number] = Number.isNaN(lat) ? lat : worldY(lat);
    this.box.extended()[number] = extent ? this.boxes.length / 4 : -1;
    for (const edge of extent ?? []) this.boxes.push(edge);
    if (extent) this.#reach.add(extent);
    else if (geometry) this.#reach.add([lon, lat, lon, lat]);
  }

  /** Gives a place another geometry; null takes it off the map. */
  move(number: number, geometry: Geometry | null): void {
    const { lon, lat, extent } = markOf(geometry);
    this.moveMark(number, lon, lat);
    const before = this.box.at(number);
    const box = extent && before < 0 ? this.boxes.length / 4 : before;
    this.box.set(number, extent ? box : -1);
    extent?.forEach((edge, at) => {
      if (box === before) this.boxes.set(box * 4 + at, edge);
      else this.boxes.push(edge);
    });
  }

  /** Moves the mark of a place. */
  moveMark(number: number, lon: number, lat: number): void {
    this.lon.set(number, lon);
    this.lat.set(number, lat);
    this.y.set(number, Number.isNaN(lat) ? lat : worldY(lat));
  }

  /** The bounds of a line or an area; null for a point, or without a position. */
  boxOf(number: number): Bounds | null {
    const { boxes } = this;
    const at = this.box.at(number) * 4;
    return at < 0 ? null : [boxes.at(at), boxes.at(at + 1), boxes.at(at + 2), boxes.at(at + 3)];
  }

  #kindNumber(id: string): number {
    const known = this.#kindNumbers.get(id);
    if (known !== undefined) return known;
    const number = this.kinds.push(id) - 1;
    this.#kindNumbers.set(id, number);
    return number;
  }
}

/** Where a mark stands, NaN without a geometry; and the bounds of anything but a single point. */
function markOf(geometry: Geometry | null): { lon: number; lat: number; extent: Bounds | null } {
  if (!geometry) return { lon: Number.NaN, lat: Number.NaN, extent: null };
  const isPoint = geometry.type === 'Point';
  const shape = isPoint ? geometry : unwrapGeometry(geometry);
  const [lon = Number.NaN, lat = Number.NaN] = isPoint
    ? geometry.coordinates
    : anchorOfUnwrapped(shape);
  return {
    lon: isPoint ? lon : wrapLongitude(lon),
    lat,
    extent: isPoint ? null : extentOf(shape),
  };
}

function articlesOf({ excerpts, mentions }: Place): readonly string[] {
  if (excerpts.length + mentions.length === 0) return [];
  return [...new Set([...excerpts, ...mentions].map(({ article }) => article))];
}
