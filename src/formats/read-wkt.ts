import type { Geometry } from 'geojson';
import { closedRing } from './format';
import { withSystem } from './systems';

const TYPES: Readonly<Record<string, Exclude<Geometry['type'], 'GeometryCollection'>>> = {
  POINT: 'Point',
  LINESTRING: 'LineString',
  POLYGON: 'Polygon',
  MULTIPOINT: 'MultiPoint',
  MULTILINESTRING: 'MultiLineString',
  MULTIPOLYGON: 'MultiPolygon',
};
const TOKEN = /\s*([A-Za-z]+|[(),]|[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)/giy;

/** The system that GeoSPARQL (OGC 11-052r4) writes before WKT, and means where it writes none. */
const CRS84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';
/** In this system latitude comes first. Any other may be on the Moon, as in Wikidata. */
const EPSG_4326 = /\/def\/crs\/EPSG\/[\d.]+\/4326$/;

type Nested = number[] | Nested[];

/**
 * Well-known text (OGC 06-103r4). The reference system that PostGIS writes before it is the geometry’s `crs`, unless
 * that is WGS 84. Null for an empty geometry (`POINT EMPTY`); undefined for anything else.
 */
export function readWkt(text: string): Geometry | null | undefined {
  const [, srid, system = CRS84, body = ''] =
    /^\s*(?:SRID=(\d+);|<([^<>\s]+)>)?([\s\S]*)$/i.exec(text) ?? [];
  try {
    const tokens = new Tokens(body);
    const geometry = geometryOf(tokens);
    if (!tokens.isAtEnd) return undefined;
    if (system !== CRS84) return EPSG_4326.test(system) ? geometry && turned(geometry) : undefined;
    return geometry && withSrid(geometry, Number(srid ?? 4326));
  } catch {
    return undefined;
  }
}

function turned(geometry: Geometry): Geometry {
  if (geometry.type === 'GeometryCollection') {
    return { ...geometry, geometries: geometry.geometries.map(turned) };
  }
  return { ...geometry, coordinates: turnedIn(geometry.coordinates) } as Geometry;
}

function turnedIn(nested: Nested): Nested {
  const [first, second, ...rest] = nested;
  if (typeof first === 'number') return [second, first, ...rest] as Nested;
  return nested.map((part) => (Array.isArray(part) ? turnedIn(part) : part)) as Nested;
}

/** With the `crs` of this number; PostGIS’s 0 says nothing. */
export function withSrid(geometry: Geometry, srid: number): Geometry {
  if (srid === 4326 || srid === 0) return geometry;
  return withSystem(geometry, `EPSG:${srid}`);
}

/** Whether a text begins like WKT. */
export function isWkt(text: string): boolean {
  return /^\s*(?:SRID=\d+;\s*|<[^<>\s]+>\s*)?(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION|CURVE|SURFACE|CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|TRIANGLE|TIN|POLYHEDRALSURFACE)\s*(?:Z|M|ZM)?\s*(?:\(|EMPTY)/i.test(
    text,
  );
}

class Tokens {
  readonly #all: readonly string[];
  #at = 0;

  constructor(text: string) {
    const all: string[] = [];
    let end = 0;
    for (const match of text.matchAll(TOKEN)) {
      all.push(match[1] ?? '');
      end = match.index + match[0].length;
    }
    if (text.slice(end).trim() !== '') throw new Error('no token');
    this.#all = all;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#all.length;
  }

  get next(): string {
    return (this.#all[this.#at] ?? '').toUpperCase();
  }

  take(wanted?: string): string {
    const token = this.next;
    if (token === '' || (wanted !== undefined && token !== wanted)) throw new Error(wanted);
    this.#at += 1;
    return token;
  }
}

function geometryOf(tokens: Tokens): Geometry | null {
  const name = tokens.take();
  const [, word = name, glued = ''] = /^(.*?[TNY])(Z|M|ZM)?$/.exec(name) ?? [];
  const dimensions = /^(?:Z|M|ZM)$/.test(tokens.next) ? tokens.take() : glued;
  if (tokens.next === 'EMPTY') {
    tokens.take();
    return null;
  }
  if (word === 'GEOMETRYCOLLECTION') {
    const geometries = listOf(tokens, () => geometryOf(tokens));
    return { type: 'GeometryCollection', geometries: geometries.filter((one) => one !== null) };
  }
  const type = TYPES[word];
  if (type === undefined) throw new Error(word);
  const nested = nestedOf(tokens, dimensions === 'M');
  return { type, coordinates: coordinatesOf(type, nested) } as Geometry;
}

function coordinatesOf(type: Geometry['type'], nested: Nested[]): unknown {
  switch (type) {
    case 'Point':
      return nested[0];
    case 'MultiPoint':
      return nested.map(flat);
    case 'Polygon':
      return nested.map(ringOf);
    case 'MultiPolygon':
      return nested.map((rings) => rings.map(ringOf));
    default:
      return nested;
  }
}

function ringOf(ring: number | Nested): number | Nested {
  return Array.isArray(ring) ? (closedRing<unknown>(ring) as Nested) : ring;
}

/** `MULTIPOINT ((1 2), (3 4))`, or without the inner parentheses. */
function flat(position: number | Nested): number | Nested {
  return Array.isArray(position) && Array.isArray(position[0]) ? position[0] : position;
}

function nestedOf(tokens: Tokens, isMeasured: boolean): Nested[] {
  return listOf(tokens, () =>
    tokens.next === '(' ? nestedOf(tokens, isMeasured) : positionOf(tokens, isMeasured),
  );
}

function listOf<Item>(tokens: Tokens, read: () => Item): Item[] {
  tokens.take('(');
  const items = [read()];
  while (tokens.next === ',') {
    tokens.take();
    items.push(read());
  }
  tokens.take(')');
  return items;
}

/** Without the measure, which is not a height. */
function positionOf(tokens: Tokens, isMeasured: boolean): number[] {
  const numbers: number[] = [];
  while (/^[-+.\d]/.test(tokens.next)) numbers.push(Number(tokens.take()));
  if (numbers.length < 2 || numbers.length > 4) throw new Error('no position');
  return numbers.slice(0, isMeasured ? 2 : 3);
}
