import { found } from '../brief/fault';
import { isList, isObject, type JsonObject, own } from '../brief/json';
import { pairOf } from './degrees';
import { Unreadable } from './format';
import { isRecord, itemIn } from './record-items';

/**
 * The records in the answer of a service that writes positions in its own way, marked with how they are meant; null for
 * other answers.
 *
 * @throws Unreadable for positions that would stand elsewhere
 */
export function recordsOfService(data: JsonObject, url: string | null): readonly unknown[] | null {
  checkAmap(data, url);
  return recordsOfBing(data) ?? recordsOfYandex(data) ?? recordsOfSolr(data);
}

/** Its positions are shifted by up to some hundred metres, and have the longitude first, in a text. */
function checkAmap(data: JsonObject, url: string | null): void {
  const code = own(data, 'infocode');
  if (typeof code !== 'string' || typeof own(data, 'info') !== 'string') return;
  if (code !== '10000') throw Unreadable.of('format-unread', { url, kind: 'refusal' });
  throw Unreadable.of('crs', { found: found('GCJ-02'), isDrawn: false });
}

/** Its points look like GeoJSON, and have the latitude first. */
function recordsOfBing(data: JsonObject): readonly unknown[] | null {
  const sets = own(data, 'resourceSets');
  if (!isList(sets)) return null;
  const resources = sets.flatMap((set) => (isObject(set) ? own(set, 'resources') : null));
  return resources
    .filter(isObject)
    .map(({ point, geocodePoints: _, bbox: __, __type: ___, ...rest }) => {
      const latlng = isObject(point) ? own(point, 'coordinates') : undefined;
      return { ...rest, ...(latlng !== undefined && { latlng }) };
    });
}

function recordsOfYandex(data: JsonObject): readonly unknown[] | null {
  const response = own(data, 'response');
  const collection = isObject(response) ? own(response, 'GeoObjectCollection') : null;
  const members = isObject(collection) ? own(collection, 'featureMember') : null;
  if (!isList(members)) return null;
  return members.flatMap((member) => {
    const place = isObject(member) ? own(member, 'GeoObject') : null;
    if (!isObject(place)) return [];
    const { Point: point, metaDataProperty: _, boundedBy: __, ...rest } = place;
    return [{ ...rest, lonlat: isObject(point) ? own(point, 'pos') : null }];
  });
}

/** Solr’s field types for positions take a text with the latitude first, in a field of any name. */
function recordsOfSolr(data: JsonObject): readonly unknown[] | null {
  const response = own(data, 'response');
  const docs = isObject(response) ? own(response, 'docs') : null;
  if (!isList(docs) || own(data, 'responseHeader') === undefined) return null;
  if (docs.some((doc) => isRecord(itemIn(doc)))) return null;
  const names = new Set(docs.flatMap(pairsIn));
  const [name = '', ...more] = names;
  if (names.size === 0 || more.length > 0) return null;
  return docs.map((doc) => {
    if (!isObject(doc)) return doc;
    const { [name]: position = null, ...rest } = doc;
    const values = Object.entries(rest).map(([key, value]) => [key, single(value)]);
    return { ...Object.fromEntries(values), latlon: single(position) };
  });
}

/** Two numbers with decimals. */
const DECIMALS = /^-?\d{1,2}\.\d+\s*,\s*-?\d{1,3}\.\d+$/;

function pairsIn(doc: unknown): readonly string[] {
  return Object.entries(isObject(doc) ? doc : {}).flatMap(([name, value]) => {
    const text = single(value);
    const isPair = typeof text === 'string' && DECIMALS.test(text) && pairOf(text, false) !== null;
    return isPair ? [name] : [];
  });
}

/** A field that may have several values has its only one in a list. */
function single(value: unknown): unknown {
  return isList(value) && value.length === 1 ? value[0] : value;
}
