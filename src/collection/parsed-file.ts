import { isList, isObject, own } from '../brief/json';
import type { Limits } from './limits';

/** How many features are written at once. */
const BATCH = 200;

/** Turns a parsed file back into bytes, in slices, with its features last. */
export async function* bytesOf(data: unknown): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const features = isObject(data) ? own(data, 'features') : null;
  if (!isObject(data) || !isList(features)) {
    yield encoder.encode(JSON.stringify(data) ?? 'null');
    return;
  }
  const rest = JSON.stringify({ ...data, features: undefined });
  yield encoder.encode(`${rest.slice(0, -1)}${rest === '{}' ? '' : ','}"features":[`);
  for (let start = 0; start < features.length; start += BATCH) {
    const batch = features.slice(start, start + BATCH).map((one) => JSON.stringify(one) ?? 'null');
    yield encoder.encode(`${start === 0 ? '' : ','}${batch.join(',')}`);
  }
  yield encoder.encode(']}');
}

/** Whether a parsed file exceeds one of these limits: it is then read like a file that arrives, up to that limit. */
export function exceeds(data: unknown, limits: Partial<Limits>): boolean {
  const most = (limit: keyof Limits) => limits[limit] ?? Number.POSITIVE_INFINITY;
  let [positions, text, depth] = [0, 0, 0];
  const waiting: { readonly value: unknown; readonly level: number }[] = [
    { value: data, level: 0 },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, level } = next;
    if (typeof value === 'string') text += value.length;
    if (isList(value) && typeof value[0] === 'number') positions += 1;
    if (typeof value !== 'object' || value === null) continue;
    depth = Math.max(depth, level + 1);
    for (const member of Object.values(value)) waiting.push({ value: member, level: level + 1 });
  }
  const features = isObject(data) ? own(data, 'features') : null;
  return (
    positions > most('positions') ||
    text > most('text') ||
    // The list of features and the root around it do not count.
    depth - 2 > most('depth') ||
    (isList(features) && features.length > most('features'))
  );
}
