import { isList, isObject, type JsonObject, own } from '../brief/json';

/**
 * Whether JSON describes a service that has data: a layer or service of ArcGIS, TileJSON, a catalogue of STAC, the
 * collections of an OGC API.
 */
export function isService(data: JsonObject): boolean {
  const has = (key: string) => own(data, key) !== undefined;
  if (has('features')) return false;
  const isArcgis = has('currentVersion') && (has('serviceDescription') || has('capabilities'));
  const isStac = /^(?:Catalog|Collection)$/.test(String(own(data, 'type'))) && has('stac_version');
  return isArcgis || isStac || has('tilejson') || isListOfCollections(own(data, 'collections'));
}

function isListOfCollections(list: unknown): boolean {
  return (
    isList(list) &&
    list.length > 0 &&
    list.every((one) => isObject(one) && isList(own(one, 'links')) && own(one, 'id') !== undefined)
  );
}
