import { isList, isObject, own } from '../brief/json';
import { crsFlaw } from '../brief/read/crs';
import { Issues } from '../brief/read/issues';

/** What separates the records of RFC 8142. */
const SEPARATOR = '\x1e';
/** A new line begins a record; records over several lines are indented. */
const BREAK = /\n(?=[{[])/;

/**
 * GeoJSON Text Sequences (RFC 8142), or a GeoJSON object on each line. A record that is not JSON is given as text: that
 * costs one place.
 */
export async function* readLines(texts: AsyncIterable<string>): AsyncGenerator<unknown> {
  let rest = '';
  let sign: string | null = null;
  for await (const text of texts) {
    rest += text;
    sign ??=
      rest.trimStart() === '' ? null : rest.trimStart().startsWith(SEPARATOR) ? SEPARATOR : '\n';
    if (sign === null) continue;
    const records = rest.split(sign === SEPARATOR ? sign : BREAK);
    rest = records.pop() ?? '';
    for (const record of records) yield* featuresOf(record);
  }
  yield* featuresOf(rest);
}

function* featuresOf(record: string): Generator<unknown> {
  const text = record.trim().replace(/,$/, '');
  if (text === '') return;
  try {
    yield* featuresIn(JSON.parse(text));
  } catch {
    // Several on one line.
    const parts = text.split(/(?<=\})\s*(?=\{"(?:type|id|properties|geometry)")/);
    if (parts.length === 1) yield text;
    else for (const part of parts) yield* featuresOf(part);
  }
}

const GEOMETRY = /^(?:Multi)?(?:Point|LineString|Polygon)$|^GeometryCollection$/;

/** The features of GeoJSON in any form, or of a list of such: each collection may have its own system of reference. */
export function featuresIn(data: unknown): readonly unknown[] {
  if (isList(data)) return data.flatMap(featuresIn);
  if (!isObject(data)) return [data];
  const [type, features] = [own(data, 'type'), own(data, 'features')];
  if (isList(features)) {
    // One that is close to WGS 84 is not told of with each.
    const isElsewhere = crsFlaw(data, '', new Issues(null)) !== null;
    const crs = own(data, 'crs');
    return isElsewhere ? features.map((one) => (isObject(one) ? { crs, ...one } : one)) : features;
  }
  if (typeof type !== 'string' || !GEOMETRY.test(type)) return [data];
  return [{ type: 'Feature', geometry: data, properties: null }];
}
