import { isList, isObject, type JsonObject, own } from '../brief/json';
import { objectIn } from './read-storymap';

/** What stands for zero. */
const ZERO = 64;

/** Whether its outlines are encoded, as the maps of Apache ECharts are. */
export function isEncoded(data: JsonObject): boolean {
  const features = own(data, 'features');
  return isList(features) && features.some((one) => offsetsOf(one) !== undefined);
}

function offsetsOf(feature: unknown): unknown {
  return isObject(feature) ? own(objectIn(feature, 'geometry'), 'encodeOffsets') : undefined;
}

/**
 * Its features, with their outlines as numbers.
 *
 * Source: `parseGeoJson` of Apache ECharts: two characters a position, each the difference from the one before it, with
 * its sign in the last bit; the first from `encodeOffsets`.
 */
export function* readEcharts(data: JsonObject): Generator<unknown> {
  const scale = own(data, 'UTF8Scale') ?? 1024;
  const features = own(data, 'features');
  for (const feature of isList(features) ? features : []) {
    if (!isObject(feature) || typeof scale !== 'number' || offsetsOf(feature) === undefined) {
      yield feature;
      continue;
    }
    const { encodeOffsets, ...geometry } = objectIn(feature, 'geometry');
    const coordinates = decoded(own(geometry, 'coordinates'), encodeOffsets, scale);
    yield { ...feature, geometry: { ...geometry, coordinates } };
  }
}

/** A line, or lists of them, as its type wants; what is not encoded so stays as it is, to be reported. */
function decoded(value: unknown, offsets: unknown, scale: number): unknown {
  const list = isList(offsets) ? offsets : [];
  if (isList(value)) return value.map((one, at) => decoded(one, list[at], scale));
  const [x, y] = list;
  const isEncoded = typeof value === 'string' && value.length % 2 === 0;
  if (!isEncoded || typeof x !== 'number' || typeof y !== 'number') return value;
  const positions: (readonly [longitude: number, latitude: number])[] = [];
  let [lon, lat] = [x, y];
  for (let at = 0; at < value.length; at += 2) {
    lon += differenceAt(value, at);
    lat += differenceAt(value, at + 1);
    positions.push([lon / scale, lat / scale]);
  }
  return positions;
}

function differenceAt(text: string, at: number): number {
  const code = text.charCodeAt(at) - ZERO;
  return (code >> 1) ^ -(code & 1);
}
