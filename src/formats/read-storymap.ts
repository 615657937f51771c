import { isList, isObject, type JsonObject, own } from '../brief/json';
import { type Imported, type ImportedPlace, plain, Unreadable } from './imported';

/** Whether it is a story of StoryMapJS. */
export function isStoryMap(data: unknown): data is JsonObject {
  const story = isObject(data) ? own(data, 'storymap') : null;
  return isObject(story) && isList(own(story, 'slides'));
}

/** A story of Knight Lab’s StoryMapJS: each slide with a location becomes a place, in the order of the story. */
export function readStoryMap(data: JsonObject): Imported {
  const story = own(data, 'storymap');
  const slides = isObject(story) ? own(story, 'slides') : null;
  if (!isList(slides)) throw new Unreadable('The story has no slides.');
  const left: string[] = [];
  const places = slides.filter(isObject).flatMap((slide, index) => placeOf(slide, index, left));
  return { places, left };
}

function placeOf(slide: JsonObject, index: number, left: string[]): ImportedPlace[] {
  const text = objectIn(slide, 'text');
  const location = objectIn(slide, 'location');
  const media = objectIn(slide, 'media');
  const headline = plain(String(own(text, 'headline') ?? ''));
  const description = plain(String(own(text, 'text') ?? ''));
  const name = String(own(location, 'name') ?? '').trim() || headline || `Place ${index + 1}`;
  if (own(slide, 'type') === 'overview') {
    left.push(`The overview slide “${headline}”, which is of no place.`);
    return [];
  }
  const link = own(media, 'url');
  if (typeof link === 'string' && link !== '') {
    left.push(
      `The media of “${name}”: ${link}. A picture needs a file or an https address, a credit and an alternative text.`,
    );
  }
  const [lat, lon] = [own(location, 'lat'), own(location, 'lon')];
  const hasPosition = typeof lat === 'number' && typeof lon === 'number';
  const said = [headline === name ? '' : headline, description].filter(Boolean).join('\n');
  const when = plain(String(own(slide, 'date') ?? ''));
  return [
    {
      geometry: hasPosition ? { type: 'Point', coordinates: [lon, lat] } : null,
      properties: { name, ...(said && { description: said }), ...(when && { when }) },
    },
  ];
}

function objectIn(holder: JsonObject, member: string): JsonObject {
  const value = own(holder, member);
  return isObject(value) ? value : {};
}
