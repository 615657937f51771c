import { isList, isObject, type JsonObject, own } from '../brief/json';
import { featuresIn } from './read-lines';

/** Anything deeper in an answer is not what it is about. */
const DEEPEST = 6;
/** A list with more is no list of layers. */
const MOST_ROWS = 100;

/** A FeatureCollection, and what the answer calls it. */
interface Named {
  readonly name: string;
  readonly collection: JsonObject;
}

/**
 * The GeoJSON that a service, a database or a program wraps in something of its own, where it is least deeply nested:
 * one collection as it is, several as one, the name of each as the kind of its features. Null where there is none.
 */
export function wrappedCollection(data: unknown): JsonObject | null {
  let level: readonly (readonly [name: string, value: unknown])[] = [['', data]];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const found = level.flatMap(([name, value]): Named[] => {
      const collection = collectionOf(value);
      return collection ? [{ name, collection }] : [];
    });
    const [only] = found;
    if (only) return found.length === 1 ? only.collection : joined(found);
    level = level.flatMap(([name, value]) => membersOf(name, value));
  }
  return null;
}

/** A FeatureCollection, or a table of features by their ids as one. */
function collectionOf(value: unknown): JsonObject | null {
  if (!isObject(value)) return null;
  if (own(value, 'type') === 'FeatureCollection' && isList(own(value, 'features'))) return value;
  return tableOf(value);
}

/** Features under their ids: each takes its own, where it has none. */
function tableOf(value: JsonObject): JsonObject | null {
  const members = Object.entries(value);
  const features = members.flatMap(([id, feature]) =>
    isObject(feature) && own(feature, 'type') === 'Feature' ? [{ id, ...feature }] : [],
  );
  const isTable = features.length > 0 && features.length === members.length;
  return isTable ? { type: 'FeatureCollection', features } : null;
}

/** What is in an object, or in a list with a few rows. */
function membersOf(
  name: string,
  value: unknown,
): readonly (readonly [name: string, value: unknown])[] {
  if (isObject(value)) return Object.entries(value);
  return isList(value) && value.length <= MOST_ROWS ? value.map((one) => [name, one]) : [];
}

function joined(found: readonly Named[]): JsonObject {
  const systems = new Set(found.map(({ collection }) => JSON.stringify(own(collection, 'crs'))));
  const crs = systems.size === 1 && found[0] ? own(found[0].collection, 'crs') : undefined;
  const hasNames = new Set(found.map(({ name }) => name)).size > 1;
  const features = found.flatMap(({ name, collection }) => {
    const all = systems.size === 1 ? own(collection, 'features') : featuresIn(collection);
    return (isList(all) ? all : []).map((one) => (hasNames ? ofKind(one, name) : one));
  });
  return { type: 'FeatureCollection', ...(crs !== undefined && { crs }), features };
}

function ofKind(feature: unknown, kind: string): unknown {
  if (!isObject(feature) || own(feature, 'type') !== 'Feature') return feature;
  const properties = own(feature, 'properties');
  return { ...feature, properties: { kind, ...(isObject(properties) && properties) } };
}
