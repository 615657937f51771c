import { isObject, type JsonObject, own } from '../brief/json';
import { NameFinder, textByLanguage } from '../brief/read/rare/name';
import { checkDegrees, type Doubts, NO_DOUBTS } from './check-degrees';
import { featureOf, isUnreadable, Unreadable } from './format';
import { holdsPosition } from './position-within';
import { columnsIn, isPlaced, isRecord } from './record-items';
import { Table } from './table';

/** A table for the records with the same members, of which a list has mostly one kind. */
export class RecordTables {
  readonly #url: string | null;
  readonly #names = new NameFinder();
  #keys = '';
  #table: Table | null = null;
  #isKnown = false;
  #isBegun = false;
  /** What none of them has settled. */
  #doubts: Doubts = NO_DOUBTS;

  constructor(url: string | null) {
    this.#url = url;
  }

  /** The features of the first records, or these values as they are if none is a record. */
  featuresOf(values: readonly unknown[]): readonly unknown[] {
    const features = values.map((value) => this.featureOf(value));
    if (!this.#isBegun) return values;
    checkDegrees(features.filter(isObject), this.#url, this.#doubts);
    return features;
  }

  featureOf(value: unknown): unknown {
    if (!isObject(value)) return value;
    const keys = Object.keys(value);
    const joined = keys.join('\n');
    // Most successive records have the same members.
    if (joined !== this.#keys || !this.#isKnown) this.#begin(value, keys, joined);
    if (this.#isKnown && this.#table) return this.#rowOf(this.#table, keys, value);
    return GEOJSON.test(String(own(value, 'type'))) ? value : this.#unplaced(value);
  }

  #begin(value: JsonObject, keys: readonly string[], joined: string): void {
    this.#keys = joined;
    this.#isKnown = isRecord(value);
    if (!this.#isKnown) return;
    // Once records have been read, one with words for a position costs only itself.
    this.#table = new Table(keys, columnsIn(value), this.#url, this.#isBegun || undefined);
    const { doubts } = this.#table;
    this.#doubts = this.#isBegun ? common(this.#doubts, doubts) : doubts;
    this.#isBegun = true;
  }

  #rowOf(table: Table, keys: readonly string[], value: JsonObject): JsonObject {
    const globe = own(value, 'globe');
    // Wikipedia has craters, too: its name stands for a position, to be reported.
    if (typeof globe === 'string' && globe !== '' && !EARTH.test(globe))
      return featureOf(globe, {});
    try {
      return table.featureOf(keys.map((key) => cellOf(value[key])));
    } catch (error) {
      // A list of records has no columns, and no first row.
      if (!isUnreadable(error) || error.fault.code !== 'table-columns') throw error;
      throw Unreadable.of('json-unknown', { url: this.#url });
    }
  }

  /**
   * A record without a position, as a row with empty cells. Without a name there would be nothing to show, and of
   * several positions nothing says which is its own: its geometry is then reported as missing.
   */
  #unplaced(value: JsonObject): JsonObject {
    const cells = Object.entries(value).map(([key, member]) => [key, cellOf(member)]);
    const isSound = this.#names.find(value) !== null && !holdsPosition(value);
    return {
      type: 'Feature',
      ...(isSound && { geometry: null }),
      properties: Object.fromEntries(cells),
    };
  }
}

function common(a: Doubts, b: Doubts): Doubts {
  return {
    system: a.system.length > 0 ? b.system : [],
    sizes: a.sizes.length > 0 ? b.sizes : [],
    isOrderUnsaid: a.isOrderUnsaid && b.isOrderUnsaid,
  };
}

const EARTH = /^earth$|\/Q2$/i;

/** The types of GeoJSON. */
const GEOJSON =
  /^(?:Feature|FeatureCollection|GeometryCollection|(?:Multi)?(?:Point|LineString|Polygon))$/;

const TEXTS = ['text', 'rendered', 'value', 'name', 'full_name', 'title', 'label', 'common'];

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return (isObject(value) ? textIn(value) : null) ?? JSON.stringify(value);
}

/**
 * A text within an object that gives its language or markup, as Google and WordPress write it; or the name of a named
 * object: `"venue": {"id": 7, "name": "Rome"}`. Null for an object with more in it.
 */
function textIn(value: JsonObject): string | null {
  const texts = TEXTS.map((key) => own(value, key));
  const only = texts.find((text) => typeof text === 'string') ?? textByLanguage(value);
  return only !== undefined && !isPlaced(value) ? only : null;
}
