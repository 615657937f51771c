import { isObject } from '../../brief/json';

/** Natural Earth's scales: 110m is the first sketch (30 kB), 50m replaces it, with rivers and towns (400 kB). */
export type Detail = '110m' | '50m';

/** A point where a name may stand, and how many degrees of longitude it may cover there. */
export type LabelPoint = readonly [lon: number, lat: number, width: number];

/** A country or a sea. */
export interface Named {
  /** In English. */
  readonly name: string;
  /** Of a country, ISO 3166’s two letters, where it has them. */
  readonly code?: string;
  /** Of countries 0 is the largest; seas have three ranks. */
  readonly rank: number;
  /** Where its name may stand, the best place first. */
  readonly at: readonly LabelPoint[];
}

/** What lines are; those of `land` and `lake` are rings, which run the other way around what is not of them. */
export type Layer =
  | 'land'
  | 'coast'
  | 'border'
  /** Borders which one side, or most states, do not hold to be final. */
  | 'disputed'
  | 'lake'
  | 'shore'
  /** Rivers of 1,200 km and more, and the others. */
  | 'river'
  | 'tributary';

/** By layer, lines as text: see `readLines`. */
export type LineTexts = Readonly<Partial<Record<Layer, string>>>;

/** Towns that are shown from one zoom on. */
export interface TownGroup {
  readonly zoom: number;
  /** With `|` between them. */
  readonly names: string;
  /** In 500ths of a degree: for each town steps east from the one before, and its latitude. */
  readonly at: readonly number[];
  /** Which of them are capitals, by number. */
  readonly capitals: readonly number[];
}

/** The world in Mercator's projection, cut into slices of which a view needs a few. */
export interface Atlas {
  readonly type: 'SlicedAtlas';
  /** It is cut into 2^zoom slices each way. */
  readonly zoom: number;
  /** Positions are counted in steps: so many to its side, a multiple of its slices. */
  readonly steps: number;
  /** By `x/y` from the left and the top; where there is nothing, there is none. */
  readonly slices: Readonly<Record<string, LineTexts>>;
  /** Lines that are not cut. */
  readonly whole: LineTexts;
  readonly countries: readonly Named[];
  readonly seas: readonly Named[];
  readonly towns: readonly TownGroup[];
}

/** Cut finer, there would be more slices than lines. */
const DEEPEST = 8;

/** What came over the network is an atlas, or this throws. */
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
