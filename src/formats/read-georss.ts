import type { Document, Element } from '@xmldom/xmldom';
import { isoOf } from '../brief/read/rare/iso-of';
import { plain } from '../brief/read/rare/plain';
import { closedRing, featureOf, type Left, ringAround, together } from './format';
import { withSystem } from './systems';
import { hostOf, isWebAddress } from './web-links';
import { childText, elementsOf, tellRest } from './xml';

/**
 * News of RSS, Atom or RDF with positions: GeoRSS, simple or of GML (OGC 17-002r1), or W3C’s `geo:lat` and `geo:long`.
 * An item without a position is a place without one.
 */
export function* readGeoRss(document: Document, left: Left): Generator<object> {
  for (const name of ['item', 'entry']) {
    for (const item of document.getElementsByTagNameNS('*', name)) yield placeOf(item, left);
  }
}

/** What is read, and what only identifies the item or repeats its position. */
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
  const radius = radiusOf(item);
  tellRest(item, left, ({ localName }) => READ.includes(localName ?? ''));
  return featureOf(geometryIn(item), {
    ...(name && { name }),
    ...(description && { description }),
    ...(when && { when }),
    ...(radius > 0 && { coordinateUncertaintyInMeters: radius }),
    ...(topics.length > 0 && { topics }),
    ...(link && { sources: [{ name: hostOf(link), url: link }] }),
  });
}

/**
 * The radius of a circle, which says how exact the position is, in metres; 0 for none. Alerts (OASIS CAP) write it in
 * kilometres.
 */
export function radiusOf(holder: Element): number {
  const [circle] = elementsOf(holder, 'circle');
  const radius = Number(circle?.textContent?.trim().split(/[\s,]+/)[2]);
  const isOfAlert = /:emergency:cap:/.test(circle?.namespaceURI ?? '');
  return radius > 0 ? radius * (isOfAlert ? 1000 : 1) : 0;
}

/** What its publisher files it under, in the words for readers where Atom has them. */
function topicsOf(item: Element): readonly string[] {
  const words = [...elementsOf(item, 'category', 'subject')].map((element) =>
    plain(
      element.getAttribute('label') ?? element.getAttribute('term') ?? element.textContent ?? '',
    ),
  );
  return [...new Set(words.filter(Boolean))];
}

/** The item's page: not the feed itself, nor a picture. */
function linkOf(item: Element): string {
  const links = [...elementsOf(item, 'link')];
  const relOf = (link: Element) => link.getAttribute('rel') ?? 'alternate';
  const link = links.find((one) => relOf(one) === 'alternate') ?? links[0];
  const address = link?.getAttribute('href') ?? link?.textContent?.trim() ?? '';
  return isWebAddress(address) ? address : '';
}

/** GeoRSS, else W3C’s: many feeds give one place in both. Latitude always comes first. */
function geometryIn(item: Element): unknown {
  return together(shapesIn(item)) ?? pointOfW3c(item);
}

export function shapesIn(holder: Element): readonly unknown[] {
  const shapes = elementsOf(holder, 'point', 'line', 'polygon', 'box', 'circle', 'where');
  const written = [...shapes].filter(({ textContent }) => textContent?.trim());
  return written.map(shapeOf).filter((shape) => shape !== null);
}

function pointOfW3c(item: Element): unknown {
  const [latitude, longitude] = [childText(item, 'lat'), childText(item, 'long', 'lon')];
  if (latitude !== '' || longitude !== '') {
    return { type: 'Point', coordinates: [number(longitude), number(latitude)] };
  }
  const [both] = elementsOf(item, 'lat_long');
  if (both) return { type: 'Point', coordinates: positionsIn(both.textContent ?? '')[0] };
  const [around] = elementsOf(item, 'Point');
  return around ? pointOfW3c(around) : null;
}

function shapeOf(element: Element): unknown {
  const positions = positionsIn(element.textContent ?? '');
  switch (element.localName) {
    case 'point':
    case 'circle':
      // The radius of a circle says how exact the position is.
      return { type: 'Point', coordinates: positions[0] };
    case 'line':
      return { type: 'LineString', coordinates: positions };
    case 'polygon':
      return { type: 'Polygon', coordinates: [closedRing(positions)] };
    case 'box':
      return boxOf(positions);
    default:
      return gmlIn(element);
  }
}

const MEMBERS = ['Point', 'LineString', 'Polygon', 'Envelope'];

/** A geometry, or several in what GML calls a Multi. */
function gmlIn(where: Element): unknown {
  const [shape] = elementsOf(where);
  if (!shape) return null;
  const parts = MEMBERS.includes(shape.localName ?? '')
    ? [shape]
    : MEMBERS.flatMap((name) => [...shape.getElementsByTagNameNS('*', name)]);
  const [only] = parts;
  // An unknown shape is reported by its name.
  if (!only) return shape.nodeName;
  // Which number comes first is not the same in all of GML 2.
  const [unordered] = shape.getElementsByTagNameNS('*', 'coordinates');
  if (unordered) return `${unordered.nodeName} ${unordered.textContent?.trim() ?? ''}`;
  const system = said(only, 'srsName') ?? '';
  const size = said(only, 'srsDimension') === '3' ? 3 : 2;
  const geometries = parts.map((part) =>
    memberOf(part, { size, isTurned: LON_FIRST.test(system) }),
  );
  const geometry = parts.length === 1 ? geometries[0] : { type: 'GeometryCollection', geometries };
  return geometry && isDegrees(system) ? geometry : withSystem(geometry ?? {}, system);
}

/**
 * Systems of reference with the longitude first; in other systems of degrees, as in all GeoRSS, the latitude comes
 * first.
 */
const LON_FIRST = /\bCRS:?84$/i;

function isDegrees(system: string): boolean {
  return system === '' || /(?:^|\D)4326$/.test(system) || LON_FIRST.test(system);
}

/** What a shape, or an element around or inside it, says of its numbers. */
function said(shape: Element, name: string): string | null {
  for (let holder: Element | null = shape; holder; holder = holder.parentElement) {
    const value = holder.getAttribute(name);
    if (value) return value;
  }
  const inner = [...shape.getElementsByTagName('*')].map((one) => one.getAttribute(name));
  return inner.find(Boolean) ?? null;
}

interface Writing {
  /** How many numbers a position has: only the first two matter on the map. */
  readonly size: number;
  readonly isTurned: boolean;
}

function memberOf(shape: Element, writing: Writing): object {
  const all = positionsOf(shape, writing);
  switch (shape.localName) {
    case 'Point':
      return { type: 'Point', coordinates: all[0] };
    case 'LineString':
      return { type: 'LineString', coordinates: all };
    case 'Envelope':
      return boxOf(all);
    default: {
      const rings = [...shape.getElementsByTagNameNS('*', 'LinearRing')];
      return {
        type: 'Polygon',
        coordinates: rings.map((ring) => closedRing(positionsOf(ring, writing))),
      };
    }
  }
}

function positionsOf(shape: Element, { size, isTurned }: Writing): unknown[][] {
  const texts = (...names: readonly string[]) =>
    names.flatMap((name) =>
      [...shape.getElementsByTagNameNS('*', name)].map((one) => one.textContent ?? ''),
    );
  const lists = texts('posList').flatMap((text) => positionsIn(text, size));
  // An element of its own holds one position, however many numbers it has.
  const single = texts('pos', 'lowerCorner', 'upperCorner').flatMap((text) =>
    positionsIn(text, Number.POSITIVE_INFINITY),
  );
  const positions = lists.length > 0 ? lists : single;
  return isTurned ? positions.map((position) => position.toReversed()) : positions;
}

function positionsIn(text: string, size = 2): unknown[][] {
  const numbers = text
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(number);
  const positions = [];
  for (let at = 0; at < numbers.length; at += size) positions.push([numbers[at + 1], numbers[at]]);
  return positions;
}

function boxOf([low = [], high = []]: unknown[][]): object {
  const [[west, south], [east, north]] = [low, high];
  return { type: 'Polygon', coordinates: [ringAround(west, south, east, north)] };
}

/** What is not a number stays a text, to be reported. */
function number(text: string): unknown {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
