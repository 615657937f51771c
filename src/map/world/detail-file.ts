import { isObject } from '../../brief/json';
import { isLineTexts, isTownGroup, type LineTexts, type TownGroup } from './atlas';

/** How many steps, in which positions are counted, make up the world: 38 m each on the equator. */
export const DETAIL_STEPS = 2 ** 20;
export const DETAIL_TYPE = 'DatelineDetail';

/** A brief's own detail: everything finer around its places. */
export interface DetailFile {
  readonly type: typeof DETAIL_TYPE;
  readonly version: 1;
  /** Who made its sources, and under which licences. */
  readonly sources: string;
  /** How far the map may zoom in where there is detail. */
  readonly maxZoom: number;
  /** Longitude and latitude of each place around which it was made. */
  readonly around: readonly (readonly [lon: number, lat: number])[];
  /** How far it reaches around each place. */
  readonly reachKm: number;
  /**
   * As in an atlas that is not cut. Land and lakes end where the detail does; rivers may go on to their source or
   * mouth.
   */
  readonly lines: LineTexts;
  readonly towns: readonly TownGroup[];
}

/** Checks what came over the network; throws if it is not a detail file. */
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
