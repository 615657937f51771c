import type { Geometry } from 'geojson';
import { isList, isObject, type JsonObject, own } from '../brief/json';
import { NameFinder } from '../brief/read/name';
import { type Imported, type ImportedPlace, plain, Unreadable } from './imported';
import { featuresOfTopology, isTopology } from './topojson';

/** What others call what a brief has a member for. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  description: [
    'description',
    'desc',
    '_storage_options.description',
    'note',
    'notes',
    'comment',
    'cmt',
  ],
  when: ['when', 'date', 'time', 'timestamp', 'Date'],
};
/** simplestyle-spec 1.1, which a brief has as it is. */
const STYLE = ['marker-color', 'stroke', 'stroke-width', 'stroke-opacity', 'fill', 'fill-opacity'];

/** Plain GeoJSON, TopoJSON, a map of uMap, or Linked Places. */
export function readFeatures(data: unknown): Imported {
  const features = featuresOf(data);
  const names = new NameFinder();
  const lost = new Map<string, number>();
  const places = features.map((feature, index) => placeOf(feature, index, names, lost));
  const left = [...lost].map(
    ([member, count]) => `“${member}” of ${count === 1 ? 'one place' : `${count} places`}.`,
  );
  return { places, left };
}

function featuresOf(data: unknown): readonly JsonObject[] {
  if (isTopology(data)) return featuresOfTopology(data).map((feature) => ({ ...feature }));
  if (!isObject(data))
    throw new Unreadable('It holds no object; GeoJSON or TopoJSON was expected.');
  const type = own(data, 'type');
  const layers = own(data, 'layers');
  // A backup of uMap: layers, each a FeatureCollection.
  if (isList(layers)) return layers.flatMap((layer) => (isObject(layer) ? listOf(layer) : []));
  if (type === 'Feature') return [data];
  if (type === 'FeatureCollection') return listOf(data);
  if (own(data, 'coordinates') !== undefined) return [{ type: 'Feature', geometry: data }];
  throw new Unreadable('It is neither GeoJSON nor TopoJSON nor a map of uMap.');
}

function listOf(collection: JsonObject): readonly JsonObject[] {
  const features = own(collection, 'features');
  return isList(features) ? features.filter(isObject) : [];
}

function placeOf(
  feature: JsonObject,
  index: number,
  names: NameFinder,
  lost: Map<string, number>,
): ImportedPlace {
  const given = own(feature, 'properties');
  const properties = isObject(given) ? given : {};
  const written = names.find(properties) ?? String(own(properties, 'title') ?? '');
  const made: Record<string, unknown> = {};
  const used = new Set(['name', 'title']);
  for (const [member, others] of Object.entries(MEANT)) {
    const key = others.find((other) => textIn(properties, other) !== null);
    if (key === undefined) continue;
    used.add(key);
    made[member] = plain(textIn(properties, key) ?? '');
  }
  for (const key of STYLE) {
    const value = own(properties, key);
    if (value === undefined) continue;
    used.add(key);
    made[key] = value;
  }
  for (const [key, value] of Object.entries(properties)) {
    const isSaid = used.has(key) || value === null || value === '' || value === written;
    if (!isSaid) lost.set(key, (lost.get(key) ?? 0) + 1);
  }
  const geometry = own(feature, 'geometry');
  return {
    // Reading the brief checks it, as it does everybody’s.
    geometry: isObject(geometry) ? (geometry as unknown as Geometry) : null,
    properties: { name: written || `Place ${index + 1}`, ...made },
  };
}

/** A text, or one that is said to be HTML, as the reader of KML has it. */
function textIn(properties: JsonObject, key: string): string | null {
  const value = own(properties, key);
  const text = isObject(value) && own(value, '@type') === 'html' ? own(value, 'value') : value;
  return typeof text === 'string' ? text : null;
}
