import { isList, isObject, type JsonObject, own } from '../brief/json';
import { isoOf } from '../brief/read/rare/iso-of';
import { plain } from '../brief/read/rare/plain';
import { featureOf, type Left } from './format';

/** A story of Knight Lab’s StoryMapJS: each slide with a location becomes a place, in the order of the story. */
export function* readStoryMap(data: JsonObject, left: Left): Generator<JsonObject> {
  const story = objectIn(data, 'storymap');
  const slides = own(story, 'slides');
  // On a picture in place of a map, positions are pixels.
  const isPicture = own(story, 'map_as_image') === true || own(story, 'map_type') === 'zoomify';
  if (!isList(slides)) return;
  for (const slide of slides) {
    if (!isObject(slide)) continue;
    const headline = plain(String(own(objectIn(slide, 'text'), 'headline') ?? ''));
    // The overview is about the whole story, and no place.
    if (own(slide, 'type') === 'overview') left.add('overview', headline);
    else yield placeOf(isPicture ? withoutPosition(slide, left) : slide, headline, left);
  }
}

function withoutPosition(slide: JsonObject, left: Left): JsonObject {
  const { lat, lon, ...location } = objectIn(slide, 'location');
  if (lat !== undefined) left.add('map_as_image', `${String(lat)}, ${String(lon)}`);
  return { ...slide, location };
}

function placeOf(slide: JsonObject, headline: string, left: Left): JsonObject {
  const location = objectIn(slide, 'location');
  const description = plain(String(own(objectIn(slide, 'text'), 'text') ?? ''));
  const name = String(own(location, 'name') ?? '').trim() || headline;
  const media = own(objectIn(slide, 'media'), 'url');
  // A brief's pictures need a credit and an alternative text.
  if (typeof media === 'string' && media !== '') left.add('media', media);
  const [lat, lon] = [number(own(location, 'lat')), number(own(location, 'lon'))];
  const isSomewhere = (lat ?? '') !== '' || (lon ?? '') !== '';
  const said = [headline === name ? '' : headline, description].filter(Boolean).join('\n');
  const when = isoOf(plain(String(own(slide, 'date') ?? '')));
  return featureOf(isSomewhere ? { type: 'Point', coordinates: [lon, lat] } : null, {
    ...(name && { name }),
    ...(said && { description: said }),
    ...(when && { when }),
  });
}

/** A number, even if written as a text. */
function number(value: unknown): unknown {
  const isNumber = typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value);
  return isNumber ? Number(value) : value;
}

export function objectIn(holder: JsonObject, member: string): JsonObject {
  const value = own(holder, member);
  return isObject(value) ? value : {};
}
