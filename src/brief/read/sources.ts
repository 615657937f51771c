import type { Source } from '../brief';
import { found } from '../fault';
import { at, isAbsent, isList, isObject, type JsonObject, own } from '../json';
import { plainText } from '../text';
import { safeUrl } from './addresses';
import type { Issues } from './issues';
import { LIMITS } from './limits';
import type { Slips } from './slips';

/** A feature's sources. One without a name is a fault; an unsafe address costs the address. */
export function readSources(
  properties: JsonObject,
  pointer: string,
  slips: Slips | null,
  issues: Issues,
): readonly Source[] {
  const value = own(properties, 'sources');
  if (isAbsent(value)) return [];
  const place = at(pointer, 'sources');
  if (!isList(value)) {
    issues.fault(place, 'sources-shape', { found: found(value) });
    return [];
  }
  if (value.length > LIMITS.sourcesPerFeature) {
    const most = LIMITS.sourcesPerFeature;
    issues.warn(place, 'sources-limit', { count: value.length, most });
  }
  const members = value.slice(0, LIMITS.sourcesPerFeature);
  return members.flatMap((member, i) => {
    if (isObject(member)) slips?.hear(member, 'source', at(place, i));
    return readSource(member, at(place, i), issues);
  });
}

function readSource(value: unknown, pointer: string, issues: Issues): Source[] {
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
