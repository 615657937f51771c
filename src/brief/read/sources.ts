import type { Source } from '../brief';
import { found } from '../fault';
import { at, isAbsent, isObject, own } from '../json';
import { plainText } from '../text';
import { safeUrl } from './addresses';
import type { Issues } from './issues';
import { LIMITS } from './limits';

/** One of a feature's sources. Without a name it is a fault; an unsafe address costs the address. */
export function readSource(value: unknown, pointer: string, issues: Issues): Source[] {
  const name = isObject(value) ? plainText(own(value, 'name'), LIMITS.name) : null;
  if (!isObject(value) || name === null) {
    issues.fault(pointer, 'source-name', { found: found(value) });
    return [];
  }
  const address = own(value, 'url');
  const url = safeUrl(address);
  if (url === null && !isAbsent(address)) {
    issues.warn(at(pointer, 'url'), 'source-url', { source: name, found: found(address) });
  }
  return [{ name, url }];
}
