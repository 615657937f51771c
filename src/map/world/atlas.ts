import { isObject } from '../../brief/json';

/** Natural Earth's scales: 110m is the first sketch (30 kB), 50m replaces it, with rivers and towns (400 kB). */
export type Detail = '110m' | '50m';

/** A point where a name may stand, and how many degrees of longitude the name may cover there. */
export type LabelPoint = readonly [lon: number, lat: number, width: number];

/** A country or a sea. */
export interface Named {
  /** In English. */
  readonly name: string;
  /** A country's two-letter code of ISO 3166, if it has one. */
  readonly code?: string;
  /** 0 for the largest countries; seas have three ranks. */
  readonly rank: number;
  /** Where its name may stand, the best spot first. */
  readonly at: readonly LabelPoint[];
}

/** What lines are; those of `land` and `lake` are rings, which run the other way round a hole. */
export type Layer =
  | 'land'
  | 'coast'
  | 'border'
  /** Borders that one side, or most states, do not consider final. */
  | 'disputed'
  | 'lake'
  | 'shore'
  /** Rivers of at least 1,200 km; the others are tributaries. */
  | 'river'
  | 'tributary';

/** Lines as text (see `readLines`), by layer. */
export type LineTexts = Readonly<Partial<Record<Layer, string>>>;

/** Towns that are shown from the same zoom on. */
export interface TownGroup {
  readonly zoom: number;
  /** Separated by `|`. */
  readonly names: string;
  /** For each town, in 500ths of a degree: how far east of the one before it lies, and its latitude. */
  readonly at: readonly number[];
  /** The numbers of those that are capitals. */
  readonly capitals: readonly number[];
}

/** The world in Mercator's projection, cut into slices; a view needs only a few. */
export interface Atlas {
  readonly type: 'SlicedAtlas';
  /** It is cut into 2^zoom slices each way. */
  readonly zoom: number;
  /** How many steps, in which positions are counted, make up its side: a multiple of its slices. */
  readonly steps: number;
  /** By `x/y` from the left and the top; empty slices are left out. */
  readonly slices: Readonly<Record<string, LineTexts>>;
  /** Lines that are not cut. */
  readonly whole: LineTexts;
  readonly countries: readonly Named[];
  readonly seas: readonly Named[];
  readonly towns: readonly TownGroup[];
}

/** With a finer cut, there would be more slices than lines. */
const DEEPEST = 8;

/** Checks what came over the network; throws if it is not an atlas. */
export function readAtlas(json: unknown): Atlas {
  if (!isAtlas(json)) throw new Error('the file is not a map of the world');
  return json;
}

function isAtlas(json: unknown): json is Atlas {
  if (!isObject(json)) return false;
  const { type, zoom, steps, slices, whole, countries, seas, towns } = json;
  return (
    type === 'SlicedAtlas' &&
    Number(zoom) >= 0 &&
    Number(zoom) <= DEEPEST &&
    Number.isSafeInteger(Number(steps) / 2 ** Number(zoom)) &&
    isObject(slices) &&
    [...Object.values(slices), whole].every(isLineTexts) &&
    [countries, seas].every((names) => Array.isArray(names) && names.every(isNamed)) &&
    Array.isArray(towns) &&
    towns.every(isTownGroup)
  );
}

export function isLineTexts(value: unknown): value is LineTexts {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string');
}

export function isTownGroup(value: unknown): value is TownGroup {
  if (!isObject(value)) return false;
  const { zoom, names, at, capitals } = value;
  return (
    typeof zoom === 'number' && typeof names === 'string' && [at, capitals].every(Array.isArray)
  );
}

function isNamed(value: unknown): value is Named {
  if (!isObject(value)) return false;
  const { name, rank, at } = value;
  return (
    typeof name === 'string' &&
    typeof rank === 'number' &&
    Array.isArray(at) &&
    at.every(Array.isArray)
  );
}
