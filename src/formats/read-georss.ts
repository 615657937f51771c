import type { Document, Element } from '@xmldom/xmldom';
import { featureOf } from './format';
import { plain } from './plain';
import { childText, elementsOf } from './xml';

/**
 * News of RSS, Atom or RDF with positions: GeoRSS, simple or of GML (OGC 17-002r1), or W3C’s `geo:lat` and `geo:long`.
 * One without a position is a place without.
 */
export function* readGeoRss(document: Document): Generator<object> {
  for (const name of ['item', 'entry']) {
    for (const item of document.getElementsByTagNameNS('*', name)) yield placeOf(item);
  }
}

function placeOf(item: Element): object {
  const name = plain(childText(item, 'title'));
  const description = plain(childText(item, 'description', 'summary', 'content', 'encoded'));
  const when = dateIn(childText(item, 'date', 'published', 'updated', 'pubDate'));
  const link = linkOf(item);
  return featureOf(geometryIn(item), {
    ...(name && { name }),
    ...(description && { description }),
    ...(when && { when }),
    ...(link && { sources: [{ name: hostOf(link), url: link }] }),
  });
}

function linkOf(item: Element): string {
  const [link] = elementsOf(item, 'link');
  const address = link?.getAttribute('href') ?? link?.textContent?.trim() ?? '';
  return /^https?:/.test(address) && URL.canParse(address) ? address : '';
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** ISO 8601 as it stands; the date of RSS (RFC 822), in the day that is written there. */
function dateIn(text: string): string {
  const [, day, month = '', year] = /^(?:\w{3}, *)?(\d{1,2}) (\w{3})\w* (\d{4})\b/.exec(text) ?? [];
  if (day === undefined || !MONTHS.includes(month)) return text;
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Latitude comes first in all of it. */
function geometryIn(item: Element): unknown {
  const [latitude, longitude] = [childText(item, 'lat'), childText(item, 'long')];
  if (latitude !== '' || longitude !== '') {
    return { type: 'Point', coordinates: [number(longitude), number(latitude)] };
  }
  for (const element of elementsOf(item, 'point', 'line', 'polygon', 'box', 'where', 'Point')) {
    const geometry = shapeOf(element);
    if (geometry !== null) return geometry;
  }
  return null;
}

function shapeOf(element: Element): unknown {
  const positions = positionsIn(element.textContent ?? '');
  switch (element.localName) {
    case 'point':
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

function gmlIn(where: Element): unknown {
  const [shape] = elementsOf(where, 'Point', 'LineString', 'Polygon', 'Envelope');
  if (!shape) return null;
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

function boxOf([low = [], high = []]: unknown[][]): unknown {
  const [[west, south], [east, north]] = [low, high];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

/** What is no number stays the text that it is, to be told. */
function number(text: string): unknown {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
