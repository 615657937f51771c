import type { Element } from '@xmldom/xmldom';
import { INVISIBLE } from './degrees';
import { elementsOf } from './xml';

const NUMBER = String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?`;
const TUPLE = new RegExp(`^${NUMBER},${NUMBER}(?:,[^,]*)?,?$`, 'i');
const COORD = new RegExp(`^${NUMBER}\\s+${NUMBER}(?:\\s+\\S+)?$`, 'i');
/** How many positions each must have; the reader closes an open polygon. */
const LEAST: Readonly<Record<string, number>> = { Point: 1, LineString: 2, LinearRing: 3 };

/**
 * For each placemark, a position that cannot be read, or null. The KML reader reads only the beginning of a number, and
 * skips what it cannot read: a place would then stand elsewhere. Removes spaces beside commas for it.
 */
export function brokenPositions(marks: readonly Element[]): readonly (string | null)[] {
  return marks.map((mark) => {
    const broken = [...mark.getElementsByTagName('coordinates')].map(brokenIn);
    const tracks = ['Track', 'gx:Track'].flatMap((name) => [...mark.getElementsByTagName(name)]);
    return [...broken, ...tracks.map(brokenTrack)].find((text) => text !== null) ?? null;
  });
}

function brokenIn(element: Element): string | null {
  const written = element.textContent?.trim() ?? '';
  if (written === '') return null;
  const text = written.replaceAll(INVISIBLE, '').replaceAll(/(?<!\s)\s*,\s*/g, ',');
  const tuples = text.split(/\s+/);
  const shape = element.parentNode?.nodeName ?? '';
  const isEnough = shape === 'Point' ? tuples.length === 1 : tuples.length >= (LEAST[shape] ?? 1);
  if (!isEnough || !tuples.every((tuple) => TUPLE.test(tuple))) return written;
  element.textContent = text;
  return null;
}

/** A moment without a position has an empty `coord`: both are taken out. */
function brokenTrack(track: Element): string | null {
  const [moments, coords] = [[...elementsOf(track, 'when')], [...elementsOf(track, 'coord')]];
  let index = -1;
  for (const coord of coords) {
    index += 1;
    const written = coord.textContent?.trim() ?? '';
    if (written === '') {
      track.removeChild(coord);
      const moment = moments[index];
      if (moment) track.removeChild(moment);
    } else if (!COORD.test(written)) return written;
    else coord.textContent = written.replaceAll(/\s+/g, ' ');
  }
  return null;
}
