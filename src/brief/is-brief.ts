import type { Brief } from './brief';
import { isList, isObject } from './json';

/** True for what `parseBrief` has made, here or in another copy of us, cloned or not: no JSON holds a Map. */
export function isBrief(data: unknown): data is Brief {
  if (!isObject(data) || !isList(data['places'])) return false;
  return Object.prototype.toString.call(data['kinds']) === '[object Map]';
}
