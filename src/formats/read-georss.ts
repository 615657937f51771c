import type { Document, Element } from '@xmldom/xmldom';
import { isoOf } from './dates';
import { featureOf, type Left, ringAround } from './format';
import { plain } from './plain';
import { withSystem } from './systems';
import { childText, elementsOf } from './xml';

/**
 * News of RSS, Atom or RDF with positions: GeoRSS, simple or of GML (OGC 17-002r1), or W3C’s `geo:lat` and `geo:long`.
 * One without a position is a place without.
 */
export function* readGeoRss(document: Document, left: Left): Generator<object> {
  for (const name of ['item', 'entry']) {
    for (const item of document.getElementsByTagNameNS('*', name)) yield placeOf(item, left);
  }
}

/** What is read, and what says which item it is, or where again. */
const READ = [
  ...['title', 'description', 'summary', 'content', 'encoded', 'date', 'published', 'updated'],
  ...[
    'pubDate',
    'link',
    'guid',
    'id',
    'point',
    'line',
    'polygon',
    'box',
    'circle',
    'where',
    'Point',
  ],
  ...['lat', 'long', 'lon', 'lat_long', 'category', 'subject'],
];

function placeOf(item: Element, left: Left): object {
  const name = plain(childText(item, 'title'));
  const description = plain(childText(item, 'description', 'summary', 'content', 'encoded'));
  const when = isoOf(childText(item, 'date', 'published', 'updated', 'pubDate'));
  const link = linkOf(item);
  const topics = topicsOf(item);
  const radius = Number(childText(item, 'circle').split(/[\s,]+/)[2]);
  for (const element of elementsOf(item)) {
    const text = element.textContent?.trim() ?? '';
    if (text !== '' && !READ.includes(element.localName ?? '')) left.add(element.nodeName, text);
  }
  return featureOf(geometryIn(item), {
    ...(name && { name }),
    ...(description && { description }),
    ...(when && { when }),
    ...(radius > 0 && { coordinateUncertaintyInMeters: radius }),
    ...(topics.length > 0 && { topics }),
    ...(link && { sources: [{ name: hostOf(link), url: link }] }),
  });
}

/** What its publisher files it under, by the words for readers where Atom has them. */
function topicsOf(item: Element): readonly string[] {
  const words = [...elementsOf(item, 'category', 'subject')].map((element) =>
    plain(
      element.getAttribute('label') ?? element.getAttribute('term') ?? element.textContent ?? '',
    ),
  );
  return [...new Set(words.filter(Boolean))];
}

function linkOf(item: Element): string {
  const [link] = elementsOf(item, 'link');
  const address = link?.getAttribute('href') ?? link?.textContent?.trim() ?? '';
  return /^https?:/.test(address) && URL.canParse(address) ? address : '';
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** Latitude comes first in all of it. */
function geometryIn(item: Element): unknown {
  const [latitude, longitude] = [childText(item, 'lat'), childText(item, 'long', 'lon')];
  if (latitude !== '' || longitude !== '') {
    return { type: 'Point', coordinates: [number(longitude), number(latitude)] };
  }
  const shapes = ['point', 'line', 'polygon', 'box', 'circle', 'where', 'Point', 'lat_long'];
  for (const element of elementsOf(item, ...shapes)) {
    const geometry = shapeOf(element);
    if (geometry !== null) return geometry;
  }
  return null;
}

function shapeOf(element: Element): unknown {
  const positions = positionsIn(element.textContent ?? '');
  switch (element.localName) {
    case 'point':
    case 'lat_long':
    case 'circle':
      // The radius of a circle is how exact its place is.
      return { type: 'Point', coordinates: positions[0] };
    case 'line':
      return { type: 'LineString', coordinates: positions };
    case 'polygon':
      return { type: 'Polygon', coordinates: [positions] };
    case 'box':
      return boxOf(positions);
    case 'Point':
      // Of W3C, around its two numbers.
      return geometryIn(element);
    default:
      return gmlIn(element);
  }
}

const MEMBERS = ['Point', 'LineString', 'Polygon', 'Envelope'];

/** Of one, or of many in what GML calls a Multi. */
function gmlIn(where: Element): unknown {
  const [shape] = elementsOf(where);
  if (!shape) return null;
  if (MEMBERS.includes(shape.localName ?? '')) return inSystem(memberOf(shape), shape);
  const parts = MEMBERS.flatMap((name) => [...shape.getElementsByTagNameNS('*', name)]);
  // What is not known is told by its name.
  if (parts.length === 0) return shape.nodeName;
  return inSystem({ type: 'GeometryCollection', geometries: parts.map(memberOf) }, shape);
}

/** GML may name another system of reference; latitude then comes first, as elsewhere, but not in CRS84. */
function inSystem(geometry: object, shape: Element): unknown {
  const name = shape.getAttribute('srsName') ?? '';
  if (name === '' || /(?:^|\D)4326$/.test(name)) return geometry;
  return withSystem(geometry, name);
}

function memberOf(shape: Element): object {
  const texts = (name: string) =>
    [...shape.getElementsByTagNameNS('*', name)].map((one) => positionsIn(one.textContent ?? ''));
  const [list = []] = [...texts('posList'), texts('pos').flat()];
  switch (shape.localName) {
    case 'Point':
      return { type: 'Point', coordinates: list[0] };
    case 'LineString':
      return { type: 'LineString', coordinates: list };
    case 'Envelope':
      return boxOf([...texts('lowerCorner').flat(), ...texts('upperCorner').flat()]);
    default:
      return { type: 'Polygon', coordinates: texts('posList') };
  }
}

function positionsIn(text: string): unknown[][] {
  const numbers = text
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(number);
  const positions = [];
  for (let at = 0; at < numbers.length; at += 2) positions.push([numbers[at + 1], numbers[at]]);
  return positions;
}

function boxOf([low = [], high = []]: unknown[][]): object {
  const [[west, south], [east, north]] = [low, high];
  return { type: 'Polygon', coordinates: [ringAround(west, south, east, north)] };
}

/** What is no number stays the text that it is, to be told. */
function number(text: string): unknown {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
