import type { Band, Clip, Edge, Place } from '../brief';
import { found } from '../fault';
import { at, isAbsent, isList, isObject, type JsonObject, own } from '../json';
import { readGeometry } from './geometry';
import { Flaw } from './issues';
import { idOf } from './place-ids';
import type { Reading } from './properties';

/** In metres: a quarter of the way round the earth, beyond which an area has no inside on a flat map. */
const FARTHEST = 10_000_000;

/** How far an area reaches, beyond what its geometry says. A bad member costs only itself. */
export function readExtent(
  properties: JsonObject,
  pointer: string,
  reading: Reading,
): Pick<Place, 'clip' | 'inferredEdge' | 'band'> {
  const read = <Value>(
    key: 'clip' | 'inferredEdge' | 'band',
    reader: (value: unknown) => Value | null,
  ): Value | null => {
    const value = own(properties, key);
    if (isAbsent(value)) return null;
    const result = reader(value);
    // In other people's files these names may mean anything.
    if (result === null && reading.slips !== null) {
      reading.issues.fault(at(pointer, key), 'extent', { member: key, found: found(value) });
    }
    return result;
  };
  const clip = read('clip', toClip);
  const inferredEdge = read('inferredEdge', (value) =>
    toEdge(value, at(pointer, 'inferredEdge'), reading),
  );
  const band = read('band', toBand);
  return { ...(clip && { clip }), ...(inferredEdge && { inferredEdge }), ...(band && { band }) };
}

function toClip(value: unknown): Clip | null {
  return value === 'land' || value === 'sea' ? value : null;
}

function toEdge(value: unknown, pointer: string, { issues }: Reading): Edge | null {
  const geometry = readGeometry(value, pointer, issues);
  if (geometry instanceof Flaw) return null;
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString' ? geometry : null;
}

function toBand(value: unknown): Band | null {
  if (!isObject(value)) return null;
  const from = idOf(own(value, 'from'));
  const meters = toPair(own(value, 'meters'));
  const written = own(value, 'bearings');
  const bearings = isAbsent(written) ? null : toPair(written);
  if (from === null || meters === null || (bearings === null) !== isAbsent(written)) return null;
  const [inner, outer] = meters;
  if (inner < 0 || outer <= inner || outer > FARTHEST) return null;
  if (bearings && (bearings[1] - bearings[0]) % 360 === 0) return null;
  return { from, meters, bearings };
}

function toPair(value: unknown): readonly [number, number] | null {
  if (!isList(value) || value.length !== 2) return null;
  const [first, second] = value;
  return Number.isFinite(first) && Number.isFinite(second)
    ? [first as number, second as number]
    : null;
}
