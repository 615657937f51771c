import type { Document, Element } from '@xmldom/xmldom';
import { featureOf, type Left } from './format';
import { childText, elementsOf } from './xml';

const NUMBER = /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*$/i;
/** What its reader looks for in a whole route, and finds in one of its points. */
const OF_ITSELF = ['name', 'cmt', 'desc', 'type', 'keywords'];

/**
 * Takes out what the reader of GPX would read wrongly or pass over, and gives it as features: waypoints with no sound
 * position, and routes and tracks of one point. A point of a line that cannot be read costs itself, and is counted.
 */
export function* unsoundIn(document: Document, left: Left): Generator<object> {
  for (const line of [...elementsNamed(document, 'trk'), ...elementsNamed(document, 'rte')]) {
    const points = ['trkpt', 'rtept'].flatMap((name) => [...elementsNamed(line, name)]);
    const sound = points.filter(isSound);
    for (const point of points) {
      if (isSound(point)) continue;
      left.add(point.nodeName, written(point));
      point.parentNode?.removeChild(point);
    }
    const [only] = sound;
    if (only && !hasLine(line)) {
      yield featureOf(geometryOf(sound), textsOf(line));
      line.parentNode?.removeChild(line);
    } else nameItself(document, line);
  }
  for (const point of [...elementsNamed(document, 'wpt')]) {
    if (isSound(point)) continue;
    const coordinates = [point.getAttribute('lon') ?? '', point.getAttribute('lat') ?? ''];
    yield featureOf({ type: 'Point', coordinates }, textsOf(point));
    point.parentNode?.removeChild(point);
  }
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

/** A stretch of a line is what has two points. */
function hasLine(line: Element): boolean {
  const stretches = line.nodeName === 'rte' ? [line] : elementsNamed(line, 'trkseg');
  return stretches.some((one) => [...elementsOf(one, 'trkpt', 'rtept')].length >= 2);
}

function geometryOf(points: readonly Element[]): object {
  const positions = points.map((point) =>
    ['lon', 'lat'].map((name) => Number(point.getAttribute(name))),
  );
  return positions.length === 1
    ? { type: 'Point', coordinates: positions[0] }
    : { type: 'MultiPoint', coordinates: positions };
}

function textsOf(element: Element): Record<string, string> {
  const texts = ['name', 'desc', 'cmt', 'time'].map((name) => [name, childText(element, name)]);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** The first of a name is found, and must be its own. */
function nameItself(document: Document, line: Element): void {
  for (const name of OF_ITSELF) {
    if (line.getElementsByTagName(name).length === 0) continue;
    if (childText(line, name) !== '') continue;
    line.insertBefore(document.createElement(name), line.firstChild);
  }
}
