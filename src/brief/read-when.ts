import type { When } from './brief';
import type { Issues } from './issues';
import { at, isAbsent, type JsonObject, own } from './json';
import { LIMITS } from './limits';
import { plainText, shown } from './text';
import { parseWhen } from './when';

/** An optional date member, or null; a fault where it is no date. */
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
  if (when === null) {
    const expected = 'a date like 2023-09-13, a time like 2023-09-13T11:43+09:00, or two with “/”';
    issues.fault(at(pointer, key), `The date is ${shown(value)}; ${expected} was expected`);
  }
  return when;
}
