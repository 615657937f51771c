import type { Document, Element } from '@xmldom/xmldom';
import { degreesOf } from './degrees';
import { featureOf, type Left } from './format';
import { linksOf } from './web-links';
import { childText, elementsOf, tellRest } from './xml';

const NUMBER = /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*$/i;
/** What the GPX reader looks for in all descendants, and may find in a point or a link. */
const OF_ITSELF = ['name', 'cmt', 'desc', 'type', 'sym', 'keywords'];
/** What is read of a waypoint, a route or a track. */
const READ = [
  ...[...OF_ITSELF, 'time', 'link', 'url', 'urlname', 'ele', 'extensions'],
  ...['rtept', 'trkseg'],
];

/**
 * Takes out what the GPX reader would misread or skip, and gives it as features: waypoints with no sound position, and
 * routes and tracks of one point. An unreadable point of a line costs only itself, and is counted. Whatever remains
 * becomes one feature each.
 */
export function* unsoundIn(document: Document, left: Left): Generator<object> {
  for (const point of [...elementsNamed(document, 'rtept')]) unfold(document, point);
  for (const name of ['trkpt', 'rtept', 'wpt']) {
    for (const point of elementsNamed(document, name)) numberIn(point);
  }
  for (const line of [...elementsNamed(document, 'trk'), ...elementsNamed(document, 'rte')]) {
    const points = ['trkpt', 'rtept'].flatMap((name) => [...elementsNamed(line, name)]);
    const sound = points.filter(isSound);
    for (const point of points) {
      if (isSound(point)) continue;
      left.add(point.nodeName, written(point));
      point.parentNode?.removeChild(point);
    }
    tellRest(line, left, isRead);
    const stretches = stretchesOf(line);
    if (stretches.some(({ length }) => length >= 2)) {
      for (const [only, ...others] of stretches) {
        if (only && others.length === 0) left.add('trkseg', written(only));
      }
      nameItself(document, line);
      continue;
    }
    const texts = textsOf(line, left);
    if (sound.length > 0 || 'name' in texts) yield featureOf(geometryOf(sound), texts);
    line.parentNode?.removeChild(line);
  }
  for (const point of [...elementsNamed(document, 'wpt')]) {
    tellRest(point, left, isRead);
    if (isSound(point)) {
      nameItself(document, point);
      continue;
    }
    const coordinates = ['lon', 'lat'].map((axis) => {
      const written = point.getAttribute(axis) ?? '';
      return NUMBER.test(written) ? Number(written) : written;
    });
    yield featureOf({ type: 'Point', coordinates }, textsOf(point, left));
    point.parentNode?.removeChild(point);
  }
}

/** Garmin’s programs write where the roads bend on the way to the next point of a route within the point. */
function unfold(document: Document, point: Element): void {
  const next = point.nextSibling;
  for (const bend of [...point.getElementsByTagName('*')]) {
    if (bend.localName !== 'rpt' && !bend.nodeName.endsWith(':rpt')) continue;
    const made = document.createElementNS(point.namespaceURI, point.nodeName);
    for (const axis of ['lat', 'lon']) made.setAttribute(axis, bend.getAttribute(axis) ?? '');
    point.parentNode?.insertBefore(made, next);
    bend.parentNode?.removeChild(bend);
  }
}

/** Programs write numbers in their user's language: `lat="41,9"`. */
function numberIn(point: Element): void {
  for (const [name, axis] of [
    ['lat', 'latitude'],
    ['lon', 'longitude'],
  ] as const) {
    const written = point.getAttribute(name) ?? '';
    const degrees = NUMBER.test(written) ? null : degreesOf(written, axis);
    if (degrees !== null) point.setAttribute(name, String(degrees));
  }
}

/** Whether the GPX reader gives an element: a known one, or an extension whose prefix the file declares on its root. */
function isRead({ prefix, localName, ownerDocument }: Element): boolean {
  const root = ownerDocument?.documentElement;
  return (
    READ.includes(localName ?? '') || (!!prefix && root?.getAttribute(`xmlns:${prefix}`) !== null)
  );
}

function elementsNamed(holder: Document | Element, name: string): readonly Element[] {
  return [...holder.getElementsByTagName(name)];
}

function isSound(point: Element): boolean {
  return ['lat', 'lon'].every((name) => NUMBER.test(point.getAttribute(name) ?? ''));
}

function written(point: Element): string {
  return `${point.getAttribute('lat') ?? ''}, ${point.getAttribute('lon') ?? ''}`;
}

/** The points of a line, by segment: a segment of one point is not a line. */
function stretchesOf(line: Element): readonly (readonly Element[])[] {
  const holders = line.nodeName === 'rte' ? [line] : elementsNamed(line, 'trkseg');
  return holders.map((holder) => [...elementsOf(holder, 'trkpt', 'rtept')]);
}

function geometryOf(points: readonly Element[]): object | null {
  if (points.length === 0) return null;
  const positions = points.map((point) =>
    ['lon', 'lat'].map((name) => Number(point.getAttribute(name))),
  );
  return positions.length === 1
    ? { type: 'Point', coordinates: positions[0] }
    : { type: 'MultiPoint', coordinates: positions };
}

function textsOf(element: Element, left: Left): Record<string, unknown> {
  const texts = ['name', 'desc', 'cmt', 'time'].map((name) => [name, childText(element, name)]);
  return {
    ...Object.fromEntries(texts.filter(([, text]) => text !== '')),
    ...linksOf(element, left),
  };
}

/** The reader takes the first element of a name, which must be the line's own. */
function nameItself(document: Document, line: Element): void {
  for (const name of OF_ITSELF) {
    const [first] = line.getElementsByTagName(name);
    const own = [...elementsOf(line, name)].find(({ textContent }) => textContent?.trim());
    if (first && first !== own) {
      line.insertBefore(own ?? document.createElement(name), line.firstChild);
    }
  }
}
