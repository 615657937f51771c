import type { Geometry } from 'geojson';
import type { Place } from './brief';
import { Flaw } from './flaw';
import { at, isAbsent, isObject, type JsonObject, own } from './json';
import { LIMITS } from './limits';
import { idOf, type PlaceIds } from './place-ids';
import { readGeometry } from './read-geometry';
import { readProperties } from './read-properties';
import type { Reading } from './reading';
import { plainText, shown } from './text';

/** Where a feature stands in its file. */
export interface FeatureSite {
  readonly index: number;
  readonly pointer: string;
  /** JSON pointer to its geometry, which stands alone where a bare geometry is the whole file. */
  readonly geometryPointer: string;
}

/**
 * A place, or the one flaw for which the feature is lost: what it cannot be without is looked at first,
 * so that a lost feature has one issue, and no other.
 */
export function readFeature(
  value: unknown,
  site: FeatureSite,
  ids: PlaceIds,
  reading: Reading,
): Place | Flaw {
  const { index, pointer } = site;
  if (!isObject(value))
    return new Flaw(pointer, `The feature is ${shown(value)}; an object was expected`);
  const type = own(value, 'type');
  if (type !== 'Feature') {
    return new Flaw(
      at(pointer, 'type'),
      `The feature's type is ${shown(type)}; "Feature" was expected`,
    );
  }
  const geometry = readPlaceGeometry(own(value, 'geometry'), site.geometryPointer);
  if (geometry instanceof Flaw) return geometry;
  const properties = readObject(own(value, 'properties'), at(pointer, 'properties'), reading);
  if (properties instanceof Flaw) return properties;
  const name = readName(properties, index, at(pointer, 'properties'), reading);
  if (name instanceof Flaw) return name;
  const given = own(value, 'id');
  const id = idOf(given) ?? ids.make(index);
  const holder = ids.take(id, index);
  if (holder !== null) {
    return new Flaw(
      at(pointer, 'id'),
      `The id “${id}” of “${name}” is that of feature ${holder + 1} already`,
    );
  }
  if (idOf(given) === null && (reading.hasArticle || !isAbsent(given))) {
    reading.issues.warn(
      at(pointer, 'id'),
      `The id of “${name}” is ${shown(given)}; “${id}” is used`,
    );
  }
  return {
    id,
    name,
    geometry,
    ...readProperties(properties, name, at(pointer, 'properties'), reading),
  };
}

function readPlaceGeometry(value: unknown, pointer: string): Geometry | null | Flaw {
  if (value === null) return null;
  if (value !== undefined) return readGeometry(value, pointer);
  return new Flaw(
    pointer,
    'The feature has no geometry; write null for a place without a position',
  );
}

function readObject(value: unknown, pointer: string, reading: Reading): JsonObject | Flaw {
  if (isObject(value)) return value;
  if (isAbsent(value) && !reading.hasArticle) return {};
  return new Flaw(
    pointer,
    `The properties are ${shown(value)}; an object with a name was expected`,
  );
}

function readName(
  properties: JsonObject,
  index: number,
  pointer: string,
  reading: Reading,
): string | Flaw {
  const value = own(properties, 'name');
  const name = plainText(value, LIMITS.name);
  const place = at(pointer, 'name');
  if (name === null) {
    if (reading.hasArticle)
      return new Flaw(place, `The name is ${shown(value)}; text was expected`);
    const other = plainText(own(properties, 'title'), LIMITS.name) ?? `Place ${index + 1}`;
    reading.issues.warn(place, `The name is ${shown(value)}; “${other}” is shown`);
    return other;
  }
  if (typeof value === 'string' && value.length > LIMITS.name) {
    reading.issues.warn(
      place,
      `The name “${name.slice(0, 40)}…” is cut to ${LIMITS.name} characters`,
    );
  }
  return name;
}
