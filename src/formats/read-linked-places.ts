import { isList, isObject, type JsonObject, own } from '../brief/json';
import { featureOf, type Left } from './format';
import { objectIn } from './read-storymap';

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
  const when = whenOf(own(feature, 'when')) ?? whenOf(own((geometry as JsonObject) ?? {}, 'when'));
  for (const key of Object.keys(feature)) if (!READ.includes(key)) left.add(key);
  for (const [key, value] of Object.entries(properties)) {
    if (key !== 'title') left.add(key, isObject(value) || isList(value) ? null : String(value));
  }
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

/** What RFC 7946 knows. A collection of one is that one. */
function bareGeometry(geometry: JsonObject): JsonObject {
  const geometries = own(geometry, 'geometries');
  const [only] = isList(geometries) ? geometries : [];
  if (isList(geometries) && geometries.length === 1 && isObject(only)) return bareGeometry(only);
  const { when, certainty, approximation, ...bare } = geometry;
  return bare;
}

function uncertaintyOf(geometry: unknown): object {
  const approximation = isObject(geometry) ? objectIn(geometry, 'approximation') : {};
  const [, meters] = /^([\d.]+) ?m$/.exec(String(own(approximation, 'tolerance'))) ?? [];
  return meters === undefined ? {} : { coordinateUncertaintyInMeters: Number(meters) };
}

/** The first span as an interval of EDTF; null where there is none. */
function whenOf(when: unknown): string | null {
  const spans = isObject(when) ? own(when, 'timespans') : null;
  const [span] = isList(spans) ? spans : [];
  if (!isObject(span)) return null;
  const [start, end] = [sideOf(own(span, 'start')), sideOf(own(span, 'end'))];
  if (start === null && end === null) return null;
  return end === null && own(span, 'end') === undefined && start !== null
    ? start
    : start === end
      ? start
      : `${start ?? '..'}/${end ?? '..'}`;
}

function sideOf(side: unknown): string | null {
  if (!isObject(side)) return null;
  const date = own(side, 'in') ?? own(side, 'earliest') ?? own(side, 'latest');
  return typeof date === 'string' || typeof date === 'number' ? String(date) : null;
}

function textsIn(holder: JsonObject, member: string, key: string): readonly string[] {
  const list = own(holder, member);
  return (isList(list) ? list : []).flatMap((item) => {
    const text = isObject(item) ? own(item, key) : null;
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
}
