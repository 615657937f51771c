import type { When } from '../brief';
import { parseWhen } from '../dates/when';
import { found } from '../fault';
import { at, isAbsent, type JsonObject, own } from '../json';
import { plainText } from '../text';
import type { Issues } from './issues';
import { LIMITS } from './limits';

/** An optional text member, or null; a fault where it is not a text, a warning where it is too long. */
export function readText(
  object: JsonObject,
  key: string,
  limit: number,
  pointer: string,
  issues: Issues,
): string | null {
  const value = own(object, key);
  if (isAbsent(value)) return null;
  const text = plainText(value, limit);
  if (text === null && typeof value !== 'string') {
    issues.fault(at(pointer, key), 'text-shape', { member: key, found: found(value) });
  }
  if (typeof value === 'string' && value.length > limit) {
    const values = { member: key, length: value.length, most: limit };
    issues.warn(at(pointer, key), 'text-limit', values);
  }
  return text;
}

/** An optional date member, or null; a fault where it is not a date. */
export function readWhen(
  object: JsonObject,
  key: string,
  pointer: string,
  issues: Issues,
): When | null {
  const value = own(object, key);
  if (isAbsent(value)) return null;
  const text = plainText(value, LIMITS.when);
  const when = text === null ? null : parseWhen(text);
  if (when === null) issues.fault(at(pointer, key), 'date', { found: found(value) });
  return when;
}
