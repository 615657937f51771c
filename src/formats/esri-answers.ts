import { isList, isObject, type JsonObject, own } from '../brief/json';

/** Members in which a geocoder, or what is asked what is where, lists what it has found. */
const LISTS = ['candidates', 'locations', 'results'];

/**
 * The answer of an ArcGIS service that is no feature set, as one: of a geocoder, or of what was asked what is at a
 * position. Null for anything else, and where nothing says in which system the numbers are.
 */
export function esriAnswerOf(data: JsonObject): JsonObject | null {
  const [key, list] =
    LISTS.map((name) => [name, own(data, name)] as const).find(([, one]) => isList(one)) ?? [];
  const found = key === undefined ? [data] : isList(list) ? list : [];
  const isKnown = isObject(own(data, 'spatialReference'));
  const features = found.map((one) => featureOf(one, isKnown));
  if (features.length === 0 || features.includes(null)) return null;
  const { spatialReference } = data;
  return { ...(isKnown && { spatialReference }), features };
}

function featureOf(one: unknown, isKnown: boolean): JsonObject | null {
  if (!isObject(one)) return null;
  const { geometry, attributes, layerName, value, location, address, extent: _, ...rest } = one;
  // An answer to “identify” or “find”.
  if (/^esriGeometry/.test(String(own(one, 'geometryType'))) && isObject(attributes)) {
    const named = { kind: layerName, name: value, ...attributes };
    return isObject(geometry) ? { geometry, attributes: named } : null;
  }
  if (!isObject(location) || own(location, 'x') === undefined) return null;
  // The service for places has degrees, and says nothing of them.
  const isOfPlaces = own(one, 'placeId') !== undefined;
  if (!isKnown && !isOfPlaces && !isObject(own(location, 'spatialReference'))) return null;
  const said = isObject(address) ? own(address, 'Match_addr') : address;
  const beside = isObject(attributes) ? attributes : {};
  return {
    geometry: location,
    attributes: { ...(typeof said === 'string' && { name: said }), ...beside, ...rest },
  };
}
