import type { MultiLineString, Topology, Transform } from 'topojson-specification';
import { isObject } from '../../brief/json';

/** Natural Earth's scales: 110m is the first sketch (30 kB), 50m replaces it, with rivers and towns (400 kB). */
export type Detail = '110m' | '50m';

/** A point where a name may stand, and how many degrees of longitude it may cover there. */
export type LabelPoint = readonly [lon: number, lat: number, width: number];

/** A country or a sea. */
export interface Named {
  readonly name: string;
  /** Of countries 0 is the largest; seas have three ranks. */
  readonly rank: number;
  /** Where its name may stand, the best place first. */
  readonly at: readonly LabelPoint[];
}

type Shapes = {
  /** Rings that run one way around land and the other around lakes. */
  land: MultiLineString;
  coast: MultiLineString;
  border: MultiLineString;
  /** Borders which one side, or most states, do not hold to be final. */
  disputed: MultiLineString;
  /** Rings as of land: the other way around islands. */
  lake: MultiLineString;
  /** Rivers of 1,200 km and more, and the others. */
  river: MultiLineString;
  tributary: MultiLineString;
};

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

/** A topology whose arcs are flat: a fifth less to send, and for a page no list of each point. */
export interface Atlas extends Pick<Topology<Shapes>, 'objects'> {
  readonly type: 'FlatTopology';
  /** Steps east and north, in turn. */
  readonly arcs: readonly (readonly number[])[];
  /** Positions are counted in steps. */
  readonly transform: Transform;
  readonly countries: readonly Named[];
  readonly seas: readonly Named[];
  readonly towns: readonly TownGroup[];
}

/** What came over the network is an atlas, or this throws. */
export function readAtlas(json: unknown): Atlas {
  if (!isAtlas(json)) throw new Error('the file is not a map of the world');
  return json;
}

function isAtlas(json: unknown): json is Atlas {
  if (!isObject(json) || !isObject(json['objects'])) return false;
  const { land, coast, border, disputed, lake, river, tributary } = json['objects'];
  const { type, transform, arcs, countries, seas, towns } = json;
  return (
    type === 'FlatTopology' &&
    isObject(transform) &&
    [transform['scale'], transform['translate']].every(Array.isArray) &&
    Array.isArray(arcs) &&
    [land, coast, border, disputed, lake, river, tributary].every(
      (shape) => isObject(shape) && Array.isArray(shape['arcs']),
    ) &&
    [countries, seas].every((names) => Array.isArray(names) && names.every(isNamed)) &&
    Array.isArray(towns) &&
    towns.every(isTownGroup)
  );
}

function isTownGroup(value: unknown): value is TownGroup {
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
