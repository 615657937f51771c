import type { Issues } from './issues';
import { at, isAbsent, type JsonObject, own } from './json';
import { plainText, shown } from './text';

/** An optional text member, or null; a fault where it is no text, a warning where it is too long. */
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
    issues.fault(at(pointer, key), `The ${key} is ${shown(value)}; text was expected`);
  }
  if (typeof value === 'string' && value.length > limit) {
    const message = `The ${key} is ${value.length} characters long and is cut to ${limit}`;
    issues.warn(at(pointer, key), message);
  }
  return text;
}
