import { isList, isObject, type JsonObject, own } from '../brief/json';
import type { Left } from './format';

/** Members of a feature in RFC 7946, and what GeoServer adds. */
const OWN = /^(?:type|id|bbox|geometry|geometry_name|properties|crs)$/;

/**
 * Whether GeoJSON says beside `properties`, or in a table within them, what a place is called or when it was: Mapbox,
 * STAC, JSON-FG, GeoJSON-LD, osmtogeojson, and what people write by hand.
 */
export function isApart(feature: unknown): feature is JsonObject {
  if (!isObject(feature) || own(feature, 'type') !== 'Feature') return false;
  const properties = own(feature, 'properties');
  if (isObject(properties) && isObject(own(properties, 'tags'))) return true;
  return (
    ['place_name', 'stac_version', 'title', 'name', 'label'].some(
      (key) => typeof own(feature, key) === 'string',
    ) || ['time', 'when'].some((key) => timeOf(own(feature, key)) !== null)
  );
}

/** Its features, with all that they say among their properties. */
export function* readApart(data: JsonObject, left: Left): Generator<unknown> {
  const features = own(data, 'features');
  for (const feature of isList(features) ? features : [data]) {
    yield isObject(feature) && own(feature, 'type') === 'Feature'
      ? together(feature, left)
      : feature;
  }
}

function together(feature: JsonObject, left: Left): JsonObject {
  const [id, given] = [own(feature, 'id'), own(feature, 'properties')];
  const { tags, ...properties } = isObject(given) ? given : {};
  const beside: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(feature)) {
    if (OWN.test(key) || value === null) continue;
    const when = /^(?:time|when)$/.test(key) ? timeOf(value) : null;
    if (when !== null) beside['when'] = when;
    else if (typeof value === 'object') left.add(key);
    else beside[key] = value;
  }
  const { stac_version: stac, text, place_name: full, featureType: kind, ...others } = beside;
  return {
    type: 'Feature',
    ...(id !== undefined && { id }),
    geometry: own(feature, 'geometry'),
    properties: {
      ...(typeof stac === 'string' && { name: own(properties, 'title') ?? id }),
      // A geocoder of Mapbox gives the name alone, and with all that it is in.
      ...(typeof full === 'string' && { name: text ?? full, description: full }),
      ...(kind !== undefined && { kind }),
      ...others,
      ...(isObject(tags) ? tags : tags !== undefined && { tags }),
      ...properties,
    },
  };
}

/** A time in JSON-FG or GeoJSON-LD, as a brief writes it; null for anything else. */
function timeOf(value: unknown): string | null {
  if (!isObject(value)) return null;
  const interval = own(value, 'interval');
  const [start, end] = isList(interval)
    ? interval
    : [own(value, 'start'), own(value, 'end') ?? own(value, 'stop')];
  const moment = ['timestamp', 'date', '@value'].map((key) => own(value, key)).find(isText);
  if (moment !== undefined) return moment;
  if (!isText(start) && !isText(end)) return null;
  return `${isText(start) ? start : '..'}/${isText(end) ? end : '..'}`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
