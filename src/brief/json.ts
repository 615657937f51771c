/** A JSON object whose members are not checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for a JSON object: neither null nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a JSON list, whose members are not checked yet. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/**
 * Matches GeoJSON whose features say more than RFC 7946 knows, for the readers of other formats (Google Takeout, Moving
 * Features, Mapbox, STAC, GeoJSON-LD, JSON-FG, OpenStreetMap, ECharts).
 */
export const SAYS_MORE =
  /"(?:google.maps.url|temporalG|place_name"|stac_v|encodeO)|"(?:time|when|tags)"\s*:\s*\{/i;

/** An own member of the object, so that `constructor`, `__proto__` and the like are not taken from a prototype. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** True for null and undefined: “not given”. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** A member's JSON pointer (RFC 6901). */
export function at(pointer: string, member: string | number): string {
  if (typeof member === 'number') return `${pointer}/${member}`;
  const needsEscape = member.includes('~') || member.includes('/');
  return `${pointer}/${needsEscape ? escaped(member) : member}`;
}

function escaped(member: string): string {
  return member.replaceAll('~', '~0').replaceAll('/', '~1');
}
