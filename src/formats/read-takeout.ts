import { isList, isObject, type JsonObject, own } from '../brief/json';
import { featureOf, type Left } from './format';
import { objectIn } from './read-storymap';

/** The names used until 2018, and since. */
const ADDRESS = ['google_maps_url', 'Google Maps URL'];

const READ = [...ADDRESS, 'Title', 'Comment', 'review_text_published', 'Published'];

/** Whether a feature is a saved place of Google Takeout. */
export function isTakeout(feature: unknown): boolean {
  return (
    isObject(feature) &&
    ADDRESS.some((key) => own(objectIn(feature, 'properties'), key) !== undefined)
  );
}

/**
 * The saved and reviewed places of Google Takeout. Google writes an unknown position as 0, 0, in the Gulf of Guinea:
 * such a place gets no position, and is counted. In other files 0, 0 is real.
 */
export function* readTakeout(data: JsonObject, left: Left): Generator<unknown> {
  const features = own(data, 'features');
  for (const feature of isList(features) ? features : []) {
    yield isObject(feature) && isTakeout(feature) ? placeOf(feature, left) : feature;
  }
}

function placeOf(feature: JsonObject, left: Left): JsonObject {
  const properties = objectIn(feature, 'properties');
  const { location, Location, ...others } = properties;
  const site = { ...objectIn(properties, 'Location'), ...objectIn(properties, 'location') };
  const text = (holder: JsonObject, ...keys: readonly string[]) =>
    keys.map((key) => own(holder, key)).find((value) => typeof value === 'string' && value !== '');
  const url = text(properties, ...ADDRESS);
  const rest = Object.entries(others).filter(([key]) => !READ.includes(key));
  const name = text(site, 'name', 'Business Name') ?? text(properties, 'Title');
  const said = [
    text(site, 'address', 'Address'),
    text(properties, 'review_text_published', 'Comment'),
  ];
  const date = text(properties, 'date', 'Published');
  return featureOf(geometryOf(feature, left), {
    ...Object.fromEntries(rest),
    ...(name !== undefined && { name }),
    ...(date !== undefined && { date }),
    description: said.filter((one) => one !== undefined).join('\n'),
    ...(url !== undefined && { sources: [{ name: 'Google Maps', url }] }),
  });
}

function geometryOf(feature: JsonObject, left: Left): unknown {
  const geometry = own(feature, 'geometry');
  const coordinates = isObject(geometry) ? own(geometry, 'coordinates') : null;
  if (!isList(coordinates) || coordinates[0] !== 0 || coordinates[1] !== 0) return geometry;
  left.add('coordinates', '0, 0');
  return null;
}
