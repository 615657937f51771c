import type { Geometry, Position } from 'geojson';
import { closedRing } from './format';
import { withSrid } from './read-wkt';

const TYPES = ['Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon'];
const COLLECTION = 7;
/** The flags that PostGIS adds to the type. */
const [HAS_Z, HAS_M, HAS_SRID] = [0x80000000, 0x40000000, 0x20000000];
const MOST_DEPTH = 8;

/** Whether a cell may hold WKB: a byte order, a type, and at least one number. */
export function isWkb(text: string): boolean {
  return /^(?:\\x)?0[01](?:[\da-f]{2}){8,}$/i.test(text);
}

/**
 * Well-known binary in hexadecimal digits, as PostGIS writes geometries into tables: as in OGC 06-103r4, or with
 * PostGIS’s reference system, which becomes the geometry’s `crs`. Null for an empty geometry; undefined for anything
 * else.
 */
export function readWkb(text: string): Geometry | null | undefined {
  const digits = text.replace(/^\\x/i, '');
  const bytes = Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16),
  );
  try {
    const reader = new Reader(new DataView(bytes.buffer));
    const geometry = reader.geometry(0);
    return reader.isAtEnd ? geometry : undefined;
  } catch {
    return undefined;
  }
}

class Reader {
  readonly #view: DataView;
  #at = 0;
  #isLittle = true;

  constructor(view: DataView) {
    this.#view = view;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#view.byteLength;
  }

  geometry(depth: number): Geometry | null {
    if (depth > MOST_DEPTH) throw new Error('too deep');
    this.#isLittle = this.#view.getUint8(this.#at++) === 1;
    const written = this.#whole();
    const srid = written & HAS_SRID ? this.#whole() : 4326;
    const plain = written & 0xffff;
    const ofIso = Math.floor(plain / 1000);
    const isDeep = (written & HAS_Z) !== 0 || ofIso === 1 || ofIso === 3;
    const isMeasured = (written & HAS_M) !== 0 || ofIso >= 2;
    const size = 2 + Number(isDeep) + Number(isMeasured);
    const geometry = this.#bodyOf(plain % 1000, size, depth);
    return geometry && withSrid(geometry, srid);
  }

  #bodyOf(code: number, size: number, depth: number): Geometry | null {
    if (code === COLLECTION) {
      const geometries = this.#list(() => this.geometry(depth + 1)).filter((one) => one !== null);
      return geometries.length === 0 ? null : { type: 'GeometryCollection', geometries };
    }
    const type = TYPES[code - 1];
    if (type === undefined) throw new Error('no type');
    const coordinates = this.#coordinatesOf(code, size, depth);
    const [x] = coordinates;
    return coordinates.length === 0 || Number.isNaN(x) ? null : ({ type, coordinates } as Geometry);
  }

  #coordinatesOf(code: number, size: number, depth: number): readonly unknown[] {
    const position = () => this.#position(size);
    if (code === 1) return position();
    if (code === 2) return this.#list(position);
    if (code === 3) return this.#list(() => closedRing(this.#list(position)));
    const parts = this.#list(() => this.geometry(depth + 1));
    return parts.flatMap((part) => (part && 'coordinates' in part ? [part.coordinates] : []));
  }

  #list<Item>(read: () => Item): Item[] {
    const count = this.#whole();
    // Each needs at least four bytes: a broken value can claim billions.
    if (count > this.#view.byteLength / 4) throw new Error('too long');
    return [...new Array(count)].map(read);
  }

  #position(size: number): Position {
    const [x = 0, y = 0] = [...new Array(size)].map(() => this.#number());
    return [x, y];
  }

  #whole(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, this.#isLittle);
  }

  #number(): number {
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8, this.#isLittle);
  }
}
