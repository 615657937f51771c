import type { When } from './brief';
import { found } from './fault';
import type { Issues } from './issues';
import { at, isAbsent, type JsonObject, own } from './json';
import { LIMITS } from './limits';
import { plainText } from './text';
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
  if (when === null) issues.fault(at(pointer, key), 'date', { found: found(value) });
  return when;
}
