import type { BBox } from 'geojson';
import { wrapLongitude } from '../../geometry/longitude';
import { found } from '../fault';
import { isAbsent, isList, isObject, type JsonObject, own } from '../json';
import type { FeatureSite } from './feature';
import { GEOMETRY_TYPES } from './geometry';
import type { Issues } from './issues';
import { Flaw } from './issues';
import { LIMITS } from './limits';
import { FARTHEST_LONGITUDE } from './position';

/** A file whose features can be read. */
export interface Root {
  readonly object: JsonObject;
  readonly features: readonly unknown[];
  siteOf(index: number): FeatureSite;
}

const GEOMETRY_MEMBERS = ['coordinates', 'geometries'];
const ROOT_TYPES = ['FeatureCollection', 'Feature', ...GEOMETRY_TYPES];

/** The root of a brief: a FeatureCollection, a Feature or a bare geometry; else its flaw. */
export function readRoot(data: unknown, issues: Issues): Root | Flaw {
  if (!isObject(data)) return new Flaw('', 'root-shape', { found: found(data) });
  const type = own(data, 'type');
  const features = own(data, 'features');
  // The type says what a file is, unless all it has is features: then the type is a slip.
  const members = type === 'Feature' ? ['geometry'] : GEOMETRY_MEMBERS;
  const isOne = type === 'Feature' || (typeof type === 'string' && GEOMETRY_TYPES.includes(type));
  const isWhole = isOne && hasAny(data, members);
  if (isList(features) && !isWhole && !(isOne && features.length === 0)) {
    if (features.length > LIMITS.features) {
      const values = { count: features.length, most: LIMITS.features };
      return new Flaw('/features', 'features-limit', values);
    }
    return { object: data, features, siteOf: (index) => inList(index) };
  }
  if (type === 'Feature')
    return { object: data, features: [data], siteOf: () => alone('/geometry') };
  if (isOne || (type !== 'FeatureCollection' && hasAny(data, GEOMETRY_MEMBERS))) {
    const feature = { type: 'Feature', geometry: data, properties: null };
    return { object: data, features: [feature], siteOf: () => alone('') };
  }
  if (type === 'Topology') return new Flaw('/type', 'topojson', {});
  if (type !== 'FeatureCollection' && features === undefined) {
    const meant = issues.hint((aids) => aids.didYouMean(type, ROOT_TYPES));
    return new Flaw('/type', 'root-type', { found: found(type), meant });
  }
  const isMissing = features === undefined;
  const slip = isMissing ? issues.hint((aids) => aids.slipFor(data, 'features')) : null;
  return new Flaw('/features', 'features-shape', { found: found(features), slip });
}

function hasAny(object: JsonObject, keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(object, key));
}

function inList(index: number): FeatureSite {
  const pointer = `/features/${index}`;
  return { index, pointer, geometryPointer: `${pointer}/geometry` };
}

function alone(geometryPointer: string): FeatureSite {
  return { index: 0, pointer: '', geometryPointer };
}

/**
 * The opening view as [west, south, east, north], or null. Across the date line, west is greater than east; written as
 * 170 to 190, or 0 to 360, it is read so, with a warning.
 */
export function readBBox(root: JsonObject, issues: Issues): BBox | null {
  const value = own(root, 'bbox');
  if (isAbsent(value)) return null;
  const numbers = isList(value) ? value.filter((n) => typeof n === 'number') : [];
  const [west, south, east, north] =
    numbers.length === 6 ? [numbers[0], numbers[1], numbers[3], numbers[4]] : numbers;
  if (
    isList(value) &&
    value.length === numbers.length &&
    (numbers.length === 4 || numbers.length === 6) &&
    isWithin(west, FARTHEST_LONGITUDE) &&
    isWithin(east, FARTHEST_LONGITUDE) &&
    isWithin(south, 90) &&
    isWithin(north, 90) &&
    south <= north
  ) {
    const beyond = [west, east].find((longitude) => Math.abs(longitude) > 180);
    if (beyond === undefined) return [west, south, east, north];
    const advice = { longitude: wrapLongitude(beyond) };
    issues.warn('/bbox', 'longitude-range', { degrees: beyond, advice });
    if (Math.abs(east - west) >= 360) return [-180, south, 180, north];
    return [wrapLongitude(west), south, wrapLongitude(east), north];
  }
  issues.warn('/bbox', 'bbox', {});
  return null;
}

function isWithin(value: number | undefined, most: number): value is number {
  return value !== undefined && Math.abs(value) <= most;
}
