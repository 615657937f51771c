import type { Source } from './brief';
import type { Issues } from './issues';
import { at, isAbsent, isList, isObject, type JsonObject, own } from './json';
import { LIMITS } from './limits';
import { safeUrl } from './safe-url';
import type { Slips } from './slips';
import { plainText, shown } from './text';

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
    issues.fault(place, `The sources are ${shown(value)}; a list of {"name", "url"} was expected`);
    return [];
  }
  if (value.length > LIMITS.sourcesPerFeature) {
    issues.warn(place, `There are ${value.length} sources; ${LIMITS.sourcesPerFeature} are read`);
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
    issues.fault(
      pointer,
      `The source is ${shown(value)} without a name; {"name", "url"} was expected`,
    );
    return [];
  }
  const address = own(value, 'url');
  const url = safeUrl(address);
  if (url === null && !isAbsent(address)) {
    const message = `The url of the source “${name}” is ${shown(address)}; an http or https address was expected`;
    issues.warn(at(pointer, 'url'), message);
  }
  return [{ name, url }];
}
