import { isList, isObject, type JsonObject, own } from '../brief/json';
import { ofTenMillionths } from './cell-degrees';
import { pairOf } from './degrees';
import { featureOf, type Left } from './format';
import { objectIn } from './read-storymap';

/**
 * The visits and journeys of Google’s Timeline: from Takeout, from Android and, without an object around them, from
 * iOS.
 */
export function segmentsIn(data: unknown): readonly unknown[] | null {
  const list = isObject(data)
    ? (own(data, 'semanticSegments') ?? own(data, 'timelineObjects'))
    : isList(data) && data.some(isOfPhone) && data;
  return isList(list) ? list : null;
}

function isOfPhone(item: unknown): boolean {
  return (
    isObject(item) &&
    own(item, 'startTime') !== undefined &&
    ['visit', 'activity', 'timelinePath'].some((member) => own(item, member) !== undefined)
  );
}

export function* readTimeline(segments: readonly unknown[], left: Left): Generator<unknown> {
  for (const segment of segments) {
    if (!isObject(segment)) continue;
    const visit = { ...objectIn(segment, 'placeVisit'), ...objectIn(segment, 'visit') };
    const way = { ...objectIn(segment, 'activitySegment'), ...objectIn(segment, 'activity') };
    const path = own(segment, 'timelinePath');
    const when = timeOf(segment, { ...visit, ...way });
    if (Object.keys(visit).length > 0) yield visitOf(visit, when);
    else if (Object.keys(way).length > 0) yield wayOf(way, when);
    else if (isList(path)) {
      const points = path.map((one) => positionOf(isObject(one) ? own(one, 'point') : one));
      yield featureOf(lineOf(points), { ...when });
    } else
      for (const member of Object.keys(segment))
        if (!/^(?:start|end)/.test(member)) left.add(member);
  }
}

function visitOf(visit: JsonObject, when: JsonObject): JsonObject {
  const candidate = objectIn(visit, 'topCandidate');
  const site = { ...objectIn(visit, 'location'), ...candidate };
  const name = own(site, 'name') ?? own(site, 'semanticType');
  const position = positionOf(own(site, 'placeLocation') ?? site);
  return featureOf(position && { type: 'Point', coordinates: position }, {
    ...(isSaid(name) && { name }),
    ...when,
    ...(isSaid(own(site, 'address')) && { description: own(site, 'address') }),
  });
}

/** Often only the ends of a journey are known. */
function wayOf(way: JsonObject, when: JsonObject): JsonObject {
  const ends = [
    own(way, 'startLocation') ?? own(way, 'start'),
    own(way, 'endLocation') ?? own(way, 'end'),
  ];
  const between = own(objectIn(way, 'waypointPath'), 'waypoints');
  const points = [ends[0], ...(isList(between) ? between : []), ends[1]].map(positionOf);
  const type = own(way, 'activityType') ?? own(objectIn(way, 'topCandidate'), 'type');
  return featureOf(lineOf(points), { ...(isSaid(type) && { kind: type }), ...when });
}

function isSaid(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !/^unknown/i.test(value);
}

function timeOf(segment: JsonObject, inner: JsonObject): JsonObject {
  const times = { ...segment, ...objectIn(inner, 'duration') };
  const [start, end] = ['start', 'end'].map(
    (side) => own(times, `${side}Time`) ?? own(times, `${side}Timestamp`),
  );
  if (!isSaid(start)) return {};
  return { when: isSaid(end) && end !== start ? `${start}/${end}` : start };
}

/**
 * Longitude and latitude of `geo:48.85,2.35`, “48.85°, 2.35°”, and ten-millionths of a degree; anything else as it is.
 */
function positionOf(value: unknown): unknown {
  if (isObject(value)) {
    const written = own(value, 'latLng');
    if (written !== undefined) return positionOf(written);
    const [lat, lng] = ['lat', 'lng'].map((axis) => {
      const long = axis === 'lat' ? 'latitudeE7' : 'longitudeE7';
      return own(value, long) ?? own(value, `${axis}E7`);
    });
    return typeof lat === 'number' && typeof lng === 'number'
      ? [lng, lat].map(ofTenMillionths)
      : null;
  }
  const pair = typeof value === 'string' ? pairOf(value.replace(/^geo:/, ''), false) : null;
  return pair ? [pair[1], pair[0]] : (value ?? null);
}

function lineOf(points: readonly unknown[]): unknown {
  const known = points.filter((point) => point !== null);
  const [only] = known;
  if (known.length === 0) return null;
  return known.length === 1
    ? { type: 'Point', coordinates: only }
    : { type: 'LineString', coordinates: known };
}
