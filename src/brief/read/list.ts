import { found } from '../fault';
import { at, isAbsent, isList, isObject, type JsonObject, own } from '../json';
import type { Issues } from './issues';
import type { LocalReader } from './local';
import type { Slips } from './slips';

/** The lists of a feature, by what one of their items is called. */
const LISTS = { source: 'sources', image: 'images' } as const;

/** Where a list stands. */
export interface ListSite {
  readonly properties: JsonObject;
  readonly pointer: string;
  readonly slips: Slips | null;
  readonly issues: Issues;
  readonly local: LocalReader;
}

/** A feature's list of sources or images, up to the limit; `readOne` reads each item, and may leave it out. */
export function readList<Item>(
  kind: keyof typeof LISTS,
  most: number,
  { properties, pointer, slips, issues, local }: ListSite,
  readOne: (
    member: unknown,
    pointer: string,
    issues: Issues,
    local: LocalReader,
  ) => readonly Item[],
): readonly Item[] {
  const key = LISTS[kind];
  const value = own(properties, key);
  if (isAbsent(value)) return [];
  const place = at(pointer, key);
  if (!isList(value)) {
    issues.fault(place, `${key}-shape`, { found: found(value) });
    return [];
  }
  if (value.length > most) issues.warn(place, `${key}-limit`, { count: value.length, most });
  return value.slice(0, most).flatMap((member, i) => {
    if (isObject(member)) slips?.hear(member, kind, at(place, i));
    return readOne(member, at(place, i), issues, local);
  });
}
