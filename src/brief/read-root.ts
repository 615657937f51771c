import type { BBox } from 'geojson';
import { Flaw } from './flaw';
import type { Issues } from './issues';
import { at, isAbsent, isList, isObject, type JsonObject, own } from './json';
import { LIMITS } from './limits';
import type { FeatureSite } from './read-feature';
import { shown } from './text';

/** A file whose features can be gone through. */
export interface Root {
  readonly object: JsonObject;
  readonly features: readonly unknown[];
  siteOf(index: number): FeatureSite;
}

const GEOMETRY_MEMBERS = ['coordinates', 'geometries'];

/** The root of a brief: a FeatureCollection, a Feature, or a bare geometry; the flaw where it is none. */
export function readRoot(data: unknown): Root | Flaw {
  if (!isObject(data))
    return new Flaw('', `The file holds ${shown(data)}; a GeoJSON object was expected`);
  const features = own(data, 'features');
  if (isList(features)) {
    if (features.length > LIMITS.features) {
      const message = `The file has ${features.length} features; ${LIMITS.features} are the most that is read`;
      return new Flaw('/features', message);
    }
    return { object: data, features, siteOf: (index) => inList(index) };
  }
  const type = own(data, 'type');
  if (type === 'Feature')
    return { object: data, features: [data], siteOf: () => alone('/geometry') };
  if (type !== 'FeatureCollection' && GEOMETRY_MEMBERS.some((key) => Object.hasOwn(data, key))) {
    const feature = { type: 'Feature', geometry: data, properties: null };
    return { object: data, features: [feature], siteOf: () => alone('') };
  }
  if (type === 'Topology') return new Flaw('/type', 'The file is TopoJSON; GeoJSON was expected');
  return new Flaw(
    '/features',
    `The features are ${shown(features)}; a list of places was expected`,
  );
}

function inList(index: number): FeatureSite {
  const pointer = `/features/${index}`;
  return { index, pointer, geometryPointer: `${pointer}/geometry` };
}

function alone(geometryPointer: string): FeatureSite {
  return { index: 0, pointer: '', geometryPointer };
}

/** The opening view in two dimensions, or null; west may lie east of east, across the date line. */
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
    isWithin(west, 180) &&
    isWithin(east, 180) &&
    isWithin(south, 90) &&
    isWithin(north, 90) &&
    south <= north
  ) {
    return [west, south, east, north];
  }
  const message =
    'The bbox is not [west, south, east, north] in degrees; the view is made from the places';
  issues.warn(at('', 'bbox'), message);
  return null;
}

function isWithin(value: number | undefined, most: number): value is number {
  return value !== undefined && Math.abs(value) <= most;
}
