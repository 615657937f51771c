import { gpxGen, kmlGen } from '@tmcw/togeojson';
import type { Document } from '@xmldom/xmldom';
import { carried } from './carried';
import { FORMAT_NAMES, type Left, Unreadable } from './format';
import { readGeoRss } from './read-georss';
import { documentOf, isCut } from './xml';

type Markup = 'kml' | 'gpx' | 'georss';

/** What else KML can hold. */
const UNREAD_TAGS = [
  'NetworkLink',
  'GroundOverlay',
  'ScreenOverlay',
  'PhotoOverlay',
  'Model',
  'Tour',
];
/** What togeojson says of itself, or of symbols that are not there. */
const OF_THE_READER = [
  'styleUrl',
  'styleHash',
  'styleMapHash',
  'visibility',
  '_gpxType',
  '@geometry-type',
];

/** KML as Google Earth and My Maps write it; waypoints, routes and tracks of GPX; news with positions. */
export async function* readMarkup(
  format: Markup,
  text: string,
  left: Left,
  url: string | null,
): AsyncGenerator<unknown> {
  try {
    const document = documentOf(text);
    if (format === 'georss') return yield* readGeoRss(document);
    const features = format === 'kml' ? featuresOfKml(document, left) : gpxGen(document);
    yield* carried(prepared(features), left);
  } catch (error) {
    if (isCut(text)) throw Unreadable.of('format-cut', { url, format: FORMAT_NAMES[format] });
    throw Unreadable.broken(format, url, error);
  }
}

function* featuresOfKml(document: Document, left: Left): Generator<object> {
  for (const tag of UNREAD_TAGS) {
    for (const element of [...document.getElementsByTagName(tag)]) {
      left.add(tag, element.getElementsByTagName('href')[0]?.textContent ?? null);
      element.parentNode?.removeChild(element);
    }
  }
  const marks = [...document.getElementsByTagName('Placemark')];
  let index = 0;
  for (const feature of kmlGen(document)) {
    const written = marks[index]?.getElementsByTagName('coordinates')[0]?.textContent?.trim();
    // A position in words is told, and is not the same as none.
    yield feature.geometry === null && written ? { ...feature, geometry: written } : feature;
    index += 1;
  }
}

/** A track has its times in a list beside its positions. */
function* prepared(features: Iterable<object>): Generator<unknown> {
  for (const feature of features as Iterable<{ properties?: Record<string, unknown> | null }>) {
    const { coordinateProperties, ...properties } = feature.properties ?? {};
    for (const key of OF_THE_READER) delete properties[key];
    const times = timesIn(coordinateProperties);
    const [first, last] = [times[0], times.at(-1)];
    const hasWhen = ['time', 'timestamp', 'timespan'].some((key) => properties[key] !== undefined);
    if (first !== undefined && last !== undefined && (!hasWhen || times.length > 1)) {
      properties['when'] = first === last ? first : `${first}/${last}`;
      delete properties['time'];
    }
    yield { ...feature, properties };
  }
}

function timesIn(lists: unknown): readonly string[] {
  const times = (lists as { times?: unknown } | undefined)?.times;
  return Array.isArray(times) ? times.flat().filter((time) => typeof time === 'string') : [];
}
