import { gpxGen, kmlGen } from '@tmcw/togeojson';
import type { Document, Element, Node } from '@xmldom/xmldom';
import { carried } from './carried';
import { FORMAT_NAMES, type Left, Unreadable } from './format';
import { kindsByGroup } from './groups';
import { readCap } from './read-cap';
import { readGeoRss } from './read-georss';
import { baseName } from './read-zip';
import { unsoundIn } from './sound-gpx';
import { brokenPositions } from './sound-kml';
import { linksOf } from './web-links';
import { childText, closed, documentOf, elementsOf, isCut, isElement, tellRest } from './xml';

type Markup = 'kml' | 'gpx' | 'georss' | 'cap';

/** What else KML can hold. */
const UNREAD_TAGS = ['NetworkLink', 'GroundOverlay', 'ScreenOverlay', 'Model', 'Tour'];
/** What togeojson adds of its own, or about the look of symbols. */
const OF_THE_READER = [
  ...[
    'icon-scale',
    'icon-offset',
    'icon-offset-units',
    'icon-color',
    'icon-opacity',
    'icon-heading',
  ],
  ...['label-scale', 'label-color', 'label-opacity', 'open'],
  'styleUrl',
  'styleHash',
  'styleMapHash',
  'visibility',
  '_gpxType',
  '@geometry-type',
];

/**
 * KML as Google Earth and My Maps write it; waypoints, routes and tracks of GPX; news with positions. `inner` are the
 * documents of the KMZ around it.
 */
export async function* readMarkup(
  format: Markup,
  text: string,
  left: Left,
  url: string | null,
  inner: readonly string[] = [],
): AsyncGenerator<unknown> {
  const isWhole = !isCut(text);
  const cut = Unreadable.of('format-cut', { url, format: FORMAT_NAMES[format] });
  const there = isWhole ? text : closed(text);
  if (there === null) throw cut;
  try {
    const document = documentOf(there);
    if (format === 'georss') yield* readGeoRss(document, left);
    else if (format === 'cap') yield* readCap(document, left);
    else {
      const features =
        format === 'kml'
          ? featuresOfKml(document, left, url, inner)
          : featuresOfGpx(document, left);
      yield* carried(prepared(features), left, ['kind', 'sources']);
    }
  } catch (error) {
    throw isWhole ? Unreadable.broken(format, url, error) : cut;
  }
  if (!isWhole) throw cut;
}

function* featuresOfGpx(document: Document, left: Left): Generator<object> {
  yield* unsoundIn(document, left);
  const elements = ['trk', 'rte', 'wpt'].flatMap((name) => [
    ...document.getElementsByTagName(name),
  ]);
  const features = [...gpxGen(document)];
  const groups = (['type', 'sym'] as const).map((key) =>
    kindsByGroup(
      features.map(({ properties }) => textOf(properties?.[key])),
      key,
      left,
    ),
  );
  const [types = [], symbols = []] = groups;
  let index = 0;
  for (const { properties, ...feature } of features) {
    const [type, sym] = [types[index] ?? null, symbols[index] ?? null];
    const element = elements[index];
    index += 1;
    const kind = type ?? sym;
    const { type: _, sym: __, links: ___, ...rest } = properties ?? {};
    // If there are two, the second is counted as left out.
    const other = type !== null && sym !== null && { sym };
    const links = element ? linksOf(element, left) : {};
    yield {
      ...feature,
      properties: { ...(kind !== null && { kind }), ...other, ...rest, ...links },
    };
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function* featuresOfKml(
  document: Document,
  left: Left,
  url: string | null,
  inner: readonly string[],
): Generator<object> {
  const isInner = (href: string) => inner.some((name) => baseName(name) === baseName(href));
  for (const model of [...document.getElementsByTagName('Model')]) placeOf(document, model);
  for (const tag of UNREAD_TAGS) {
    for (const element of [...document.getElementsByTagName(tag)]) {
      const href = element.getElementsByTagName('href')[0]?.textContent?.trim() ?? null;
      // A file packed beside it is read too.
      if (href === null || !isInner(href)) left.add(tag, href);
      element.parentNode?.removeChild(element);
    }
  }
  const isEmpty = document.getElementsByTagName('Placemark').length === 0;
  if (isEmpty && inner.length < 2 && left.list().some(({ what }) => what === 'NetworkLink')) {
    throw Unreadable.of('format-unread', { url, kind: 'links' });
  }
  const marks = [...document.getElementsByTagName('Placemark')];
  for (const mark of marks) {
    describeBySnippet(document, mark);
    inheritTime(mark);
  }
  const links = marks.map((mark) => linksOf(mark, left));
  for (const mark of marks) tellRest(mark, left, isRead);
  const broken = brokenPositions(marks);
  const kinds = kindsByGroup(marks.map(folderOf), 'Folder', left);
  let index = 0;
  for (const feature of kmlGen(document)) {
    const written = broken[index];
    const kind = kinds[index] ?? null;
    const { properties } = feature;
    yield {
      ...feature,
      // A position in words is reported, and is not the same as none.
      ...(typeof written === 'string' && { geometry: written }),
      properties: { ...(kind !== null && { kind }), ...properties, ...links[index] },
    };
    index += 1;
  }
}

/** Gives a placemark that has only a model the model's position. */
function placeOf(document: Document, model: Element): void {
  const [longitude, latitude] = ['longitude', 'latitude'].map(
    (name) => model.getElementsByTagName(name)[0]?.textContent?.trim() ?? '',
  );
  if (!longitude || !latitude || model.parentNode?.nodeName !== 'Placemark') return;
  const point = document.createElement('Point');
  const coordinates = document.createElement('coordinates');
  coordinates.textContent = `${longitude},${latitude}`;
  point.appendChild(coordinates);
  model.parentNode.insertBefore(point, model);
}

/** For a placemark: what is read, and what says how it looks or is viewed. */
const READ = [
  ...[
    'name',
    'address',
    'phoneNumber',
    'description',
    'Snippet',
    'snippet',
    'link',
    'ExtendedData',
  ],
  ...['TimeStamp', 'TimeSpan', 'Point', 'LineString', 'LinearRing', 'Polygon', 'MultiGeometry'],
  ...['Track', 'MultiTrack', 'visibility', 'open', 'styleUrl', 'Style', 'StyleMap', 'Region'],
  ...['LookAt', 'Camera', 'balloonVisibility'],
];

function isRead({ prefix, localName }: Element): boolean {
  const isOfTrack = prefix === 'gx' && /^Time/.test(localName ?? '');
  return READ.includes(localName ?? '') && !isOfTrack;
}

/** Takes the short description where there is no other. */
function describeBySnippet(document: Document, mark: Element): void {
  const snippet = childText(mark, 'Snippet', 'snippet');
  if (snippet === '' || childText(mark, 'description') !== '') return;
  const description = document.createElement('description');
  description.textContent = snippet;
  mark.appendChild(description);
}

/**
 * Inherits the time of the folder or document around, innermost first, where the mark has none; a track has the times
 * of its positions.
 */
function inheritTime(mark: Element): void {
  const tracks = ['Track', 'gx:Track'].map((name) => mark.getElementsByTagName(name));
  if (tracks.some(({ length }) => length > 0)) return;
  for (let holder: Node | null = mark; holder; holder = holder.parentNode) {
    const [time] = isElement(holder) ? elementsOf(holder, 'TimeSpan', 'TimeStamp') : [];
    if (!time) continue;
    if (holder !== mark) mark.appendChild(time.cloneNode(true));
    return;
  }
}

/** The name of the innermost folder that has one: My Maps calls it a layer. */
function folderOf(mark: Element): string | null {
  for (let parent = mark.parentNode; parent; parent = parent.parentNode) {
    const name = parent.nodeName === 'Folder' ? childText(parent as Element, 'name') : '';
    if (name !== '') return name;
  }
  return null;
}

/** Tracks list their times beside their positions. */
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
