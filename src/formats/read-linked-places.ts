import { isList, isObject, type JsonObject, own } from '../brief/json';
import { featureOf, type Left } from './format';
import { objectIn } from './read-storymap';
import { readWkt } from './read-wkt';

const READ = [
  'type',
  '@id',
  'id',
  'geometry',
  'properties',
  'when',
  'names',
  'descriptions',
  'types',
];

/** Linked Places Format 1.2 (https://github.com/LinkedPasts/linked-places-format): dates as they are written. */
export function* readLinkedPlaces(data: JsonObject, left: Left): Generator<unknown> {
  const features = own(data, 'features');
  for (const feature of isList(features) ? features : [data]) {
    yield isObject(feature) ? placeOf(feature, left) : feature;
  }
}

function placeOf(feature: JsonObject, left: Left): JsonObject {
  const properties = objectIn(feature, 'properties');
  const names = textsIn(feature, 'names', 'toponym');
  const title = own(properties, 'title');
  const name = typeof title === 'string' ? title : names[0];
  const descriptions = textsIn(feature, 'descriptions', 'value');
  const geometry = own(feature, 'geometry');
  const [span] = spansIn(feature, geometry);
  const when = span ? whenOf(span) : null;
  for (const key of Object.keys(feature)) if (!READ.includes(key)) left.add(key);
  for (const [key, value] of Object.entries(properties)) {
    if (key !== 'title') left.add(key, isObject(value) || isList(value) ? null : String(value));
  }
  for (const other of spansIn(feature, geometry).slice(1))
    left.add('timespans', JSON.stringify(other));
  for (const other of names) if (other !== name) left.add('names', other);
  for (const type of textsIn(feature, 'types', 'label')) left.add('types', type);
  return featureOf(isObject(geometry) ? bareGeometry(geometry) : null, {
    ...(name !== undefined && { name }),
    ...(descriptions.length > 0 && { description: descriptions.join('\n') }),
    ...(when !== null && { when }),
    ...(own((geometry as JsonObject) ?? {}, 'certainty') === 'uncertain' && { approximate: true }),
    ...uncertaintyOf(geometry),
  });
}

/** Only what RFC 7946 knows. A collection of one becomes that one. */
function bareGeometry(geometry: JsonObject): object {
  const geometries = own(geometry, 'geometries');
  const [only] = isList(geometries) ? geometries : [];
  if (isList(geometries) && geometries.length === 1 && isObject(only)) return bareGeometry(only);
  const { when, certainty, approximation, geowkt, ...bare } = geometry;
  const isOnlyText = bare['coordinates'] === undefined && typeof geowkt === 'string';
  return isOnlyText ? (readWkt(geowkt) ?? bare) : bare;
}

function uncertaintyOf(geometry: unknown): object {
  const approximation = isObject(geometry) ? objectIn(geometry, 'approximation') : {};
  const [, meters] = /^([\d.]+) ?m$/.exec(String(own(approximation, 'tolerance'))) ?? [];
  return meters === undefined ? {} : { coordinateUncertaintyInMeters: Number(meters) };
}

/** The time spans of a place, else of its geometry. */
function spansIn(feature: JsonObject, geometry: unknown): readonly JsonObject[] {
  const [first = []] = [feature, geometry].flatMap((holder) => {
    const spans = isObject(holder) ? own(objectIn(holder, 'when'), 'timespans') : null;
    return isList(spans) && spans.length > 0 ? [spans.filter(isObject)] : [];
  });
  return first;
}

/** A span as an interval of EDTF, from the earliest that it may have begun to the latest that it may have ended. */
function whenOf(span: JsonObject): string | null {
  const start = sideOf(own(span, 'start'), ['in', 'earliest', 'latest']);
  const end = sideOf(own(span, 'end'), ['in', 'latest', 'earliest']);
  if (start === null && end === null) return null;
  if (start !== null && own(span, 'end') === undefined) {
    const latest = sideOf(own(span, 'start'), ['in', 'latest']) ?? start;
    return latest === start ? start : `${start}/${latest}`;
  }
  return start === end ? start : `${start ?? '..'}/${end ?? '..'}`;
}

function sideOf(side: unknown, keys: readonly string[]): string | null {
  if (!isObject(side)) return null;
  const date = keys.map((key) => own(side, key)).find((value) => value !== undefined);
  return typeof date === 'string' || typeof date === 'number' ? String(date) : null;
}

function textsIn(holder: JsonObject, member: string, key: string): readonly string[] {
  const list = own(holder, member);
  return (isList(list) ? list : []).flatMap((item) => {
    const text = isObject(item) ? own(item, key) : null;
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
}
