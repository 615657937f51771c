import { isObject } from '../../brief/json';
import { isLineTexts, isTownGroup, type LineTexts, type TownGroup } from './atlas';

/** Positions are counted in so many steps across the world: 38 m each on the equator. */
export const DETAIL_STEPS = 2 ** 20;
export const DETAIL_TYPE = 'DatelineDetail';

/** What a brief has besides the world: around its places everything finer. */
export interface DetailFile {
  readonly type: typeof DETAIL_TYPE;
  readonly version: 1;
  /** Who made what it is made of, and under which licences. */
  readonly sources: string;
  /** The map may be zoomed in so far where there is detail. */
  readonly maxZoom: number;
  /** Longitude and latitude of each place that it was made around. */
  readonly around: readonly (readonly [lon: number, lat: number])[];
  /** How far it reaches around each. */
  readonly reachKm: number;
  /** As of an atlas that is not cut. Land and lakes end where it does; rivers may go on to where they spring or flow. */
  readonly lines: LineTexts;
  readonly towns: readonly TownGroup[];
}

/** What came over the network is a detail file, or this throws. */
export function readDetailFile(json: unknown): DetailFile {
  if (!isDetailFile(json)) throw new Error('the file is not a detail file');
  return json;
}

function isDetailFile(json: unknown): json is DetailFile {
  if (!isObject(json)) return false;
  const { type, version, maxZoom, around, reachKm, lines, towns } = json;
  return (
    type === DETAIL_TYPE &&
    version === 1 &&
    [maxZoom, reachKm].every(Number.isFinite) &&
    Array.isArray(around) &&
    around.every((at) => Array.isArray(at) && at.length === 2 && at.every(Number.isFinite)) &&
    isLineTexts(lines) &&
    Array.isArray(towns) &&
    towns.every(isTownGroup)
  );
}
