import { found } from '../fault';
import { isAbsent, isObject, type JsonObject, own } from '../json';
import type { Issues } from './issues';

/** Where the file of the map's detail is, or the file itself, which is looked at once the map wants it. */
export function readDetail(root: JsonObject, issues: Issues): string | object | null {
  const value = own(root, 'detail');
  if (isAbsent(value)) return null;
  if (isObject(value) || (typeof value === 'string' && value !== '')) return value;
  issues.warn('/detail', 'detail-shape', { found: found(value) });
  return null;
}
