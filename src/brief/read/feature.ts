import type { Geometry } from 'geojson';
import type { LocalText, Place } from '../brief';
import { found } from '../fault';
import { at, isAbsent, isObject, type JsonObject, own } from '../json';
import { cut, plainText } from '../text';
import { crsFlaw } from './crs';
import { readGeometry } from './geometry';
import { Flaw } from './issues';
import { LIMITS } from './limits';
import { type Ids, idOf } from './place-ids';
import type { Reading } from './properties';
import { readProperties } from './properties';

/** Where a feature stands in its file. */
export interface FeatureSite {
  readonly index: number;
  readonly pointer: string;
  /** JSON pointer to its geometry, which stands alone where a bare geometry is the whole file. */
  readonly geometryPointer: string;
}

/**
 * A place, or the flaw for which the feature is lost. What a place cannot do without is checked first, so that a lost
 * feature has a single fault.
 */
export function readFeature(
  value: unknown,
  site: FeatureSite,
  ids: Ids,
  reading: Reading,
): Place | Flaw {
  const { index, pointer } = site;
  if (!isObject(value)) return new Flaw(pointer, 'feature-shape', { found: found(value) });
  const type = own(value, 'type');
  if (type !== 'Feature') {
    const meant = reading.issues.hint((aids) => aids.didYouMean(type, ['Feature']));
    return new Flaw(at(pointer, 'type'), 'feature-type', { found: found(type), meant });
  }
  const geometry = readPlaceGeometry(value, site, reading);
  if (geometry instanceof Flaw) return geometry;
  const properties = readObject(own(value, 'properties'), at(pointer, 'properties'), reading);
  if (properties instanceof Flaw) return properties;
  const named = readName(properties, at(pointer, 'properties'), reading);
  if (named instanceof Flaw) return named;
  const name = named?.text ?? `Place ${index + 1}`;
  const id = readId(own(value, 'id'), name, site, ids, reading);
  if (id instanceof Flaw) return id;
  // Where the feature is the whole file, reading the root has already noticed its slips.
  if (pointer !== '') reading.slips?.hear(value, 'feature', pointer);
  const told = named ?? { text: name, lang: null };
  const rest = readProperties(properties, told, at(pointer, 'properties'), reading);
  if (named !== null) return { id, name, geometry, ...rest };
  const kind = reading.kinds.get(rest.kind)?.label ?? 'Place';
  return { id, name: `${kind} ${index + 1}`, isNameless: true, geometry, ...rest };
}

function readPlaceGeometry(
  feature: JsonObject,
  { pointer, geometryPointer }: FeatureSite,
  { issues }: Reading,
): Geometry | null | Flaw {
  const value = own(feature, 'geometry');
  if (value === null) return null;
  if (value === undefined) {
    const slip = issues.hint((aids) => aids.slipFor(feature, 'geometry'));
    return new Flaw(geometryPointer, 'geometry-absent', { slip });
  }
  // The root's `crs` has been checked already.
  const foreign =
    (pointer === '' ? null : crsFlaw(feature, pointer, issues)) ??
    (geometryPointer === '' || !isObject(value) ? null : crsFlaw(value, geometryPointer, issues));
  return foreign ?? readGeometry(value, geometryPointer, issues);
}

/** The id to use. Two places of a brief must not share one; in other people's GeoJSON they may. */
function readId(
  given: unknown,
  name: string,
  { index, pointer }: FeatureSite,
  ids: Ids,
  { hasArticle, issues }: Reading,
): string | Flaw {
  const place = at(pointer, 'id');
  const written = idOf(given);
  const holder = written === null ? null : ids.take(written, index);
  if (written !== null && holder === null) return written;
  const taken = written !== null && holder !== null && { id: written, name, holder: holder + 1 };
  if (hasArticle && taken) return new Flaw(place, 'id-taken', taken);
  const used = ids.make(index);
  if (taken) issues.warn(place, 'id-shared', { ...taken, used });
  else if (typeof given === 'number') issues.warn(place, 'id-digits', { name, used });
  else if (hasArticle || !isAbsent(given)) {
    issues.warn(place, 'id-shape', { found: found(given), name, used });
  }
  return used;
}

function readObject(value: unknown, pointer: string, reading: Reading): JsonObject | Flaw {
  if (isObject(value)) return value;
  if (isAbsent(value) && !reading.hasArticle) return {};
  return new Flaw(pointer, 'properties-shape', { found: found(value) });
}

/** The name; null in plain GeoJSON without one. */
function readName(
  properties: JsonObject,
  pointer: string,
  reading: Reading,
): LocalText | null | Flaw {
  const value = own(properties, 'name');
  // In other people's files an object may mean anything.
  const isTable = isObject(value) && reading.slips !== null;
  const local = isTable
    ? reading.local.table(value, 'name', LIMITS.name, at(pointer, 'name'))
    : null;
  if (local !== null) return local;
  const name = plainText(value, LIMITS.name);
  const place = at(pointer, 'name');
  if (name === null) {
    if (!reading.hasArticle) return foreignName(properties, reading);
    const slip = reading.issues.hint((aids) => aids.slipFor(properties, 'name'));
    return new Flaw(place, 'name-shape', { found: found(value), slip });
  }
  if (typeof value === 'string' && value.length > LIMITS.name) {
    reading.issues.warn(place, 'name-limit', { name: cut(name, 40), most: LIMITS.name });
  }
  return { text: name, lang: null };
}

function foreignName(properties: JsonObject, reading: Reading): LocalText | null {
  const text = reading.foreign(properties)?.name(properties) ?? null;
  return text === null ? null : { text, lang: null };
}
