import type { Place, StatedBy } from './brief';
import { at, isAbsent, isList, type JsonObject, own } from './json';
import { FALLBACK_KIND, kindFromId } from './kinds';
import { LIMITS } from './limits';
import { idOf } from './place-ids';
import { readSources } from './read-sources';
import { readText } from './read-text';
import { readWhen } from './read-when';
import type { Reading } from './reading';
import { readSimpleStyle } from './simple-style';
import { plainText, shown } from './text';

/** Half the way round the earth: a larger circle would hold everything and say nothing. */
const LARGEST_UNCERTAINTY = 20_015_115;

/** All of a place but what it cannot be without. A bad property costs only itself. */
export function readProperties(
  properties: JsonObject,
  name: string,
  pointer: string,
  reading: Reading,
): Omit<Place, 'id' | 'name' | 'geometry'> {
  const { issues, quotes, slips } = reading;
  slips?.hear(properties, 'properties', pointer);
  return {
    kind: readKindId(properties, pointer, reading),
    statedBy: readStatedBy(properties, pointer, reading),
    // Before the excerpts, which may have topics too: without a table, topics stand in the order in which they are read.
    topics: reading.topics.ofFeature(properties, pointer, issues),
    excerpts: quotes.read(properties, 'excerpts', pointer, name),
    mentions: quotes.read(properties, 'mentions', pointer, name),
    description: readText(properties, 'description', LIMITS.description, pointer, issues),
    basis: readText(properties, 'basis', LIMITS.description, pointer, issues),
    when: readWhen(properties, 'when', pointer, issues),
    coordinateUncertaintyInMeters: readUncertainty(properties, pointer, reading),
    approximate: readApproximate(properties, pointer, reading),
    sources: readSources(properties, pointer, slips, issues),
    style: readSimpleStyle(properties, pointer, issues),
    location: readLocation(properties, pointer, reading),
    distancesTo: readIds(properties, 'distancesTo', pointer, reading),
  };
}

function readKindId(properties: JsonObject, pointer: string, reading: Reading): string {
  const value = own(properties, 'kind');
  if (isAbsent(value)) return FALLBACK_KIND;
  const id = plainText(value, LIMITS.id);
  if (id !== null && (reading.kinds.has(id) || reading.kinds.size < LIMITS.terms)) {
    hearKind(id, at(pointer, 'kind'), reading);
    if (!reading.kinds.has(id)) reading.kinds.set(id, kindFromId(id));
    return id;
  }
  reading.issues.warn(
    at(pointer, 'kind'),
    `The kind is ${shown(value)}; an id of a kind was expected`,
  );
  return FALLBACK_KIND;
}

/** A kind that nobody described is one of the author's own, unless it is nearly another. */
function hearKind(id: string, pointer: string, { slips, describedKinds, issues }: Reading): void {
  if (slips === null || describedKinds.has(id) || issues.isFullOfWarnings) return;
  const hint = issues.hint((aids) => aids.didYouMean(id, describedKinds));
  if (hint) issues.warn(pointer, `The kind ${shown(id)} is not known${hint}`);
}

function readLocation(properties: JsonObject, pointer: string, reading: Reading): string | null {
  const value = own(properties, 'location');
  const id = idOf(value);
  if (id === null && !isAbsent(value) && reading.slips !== null) {
    reading.issues.warn(
      at(pointer, 'location'),
      `The location is ${shown(value)}; the id of a place was expected`,
    );
  }
  return id;
}

function readStatedBy(properties: JsonObject, pointer: string, reading: Reading): StatedBy {
  const value = own(properties, 'statedBy');
  if (value === 'article' || value === 'editor') return value;
  if (reading.hasArticle) {
    const message = `statedBy is ${shown(value)}; "article" or "editor" was expected. "editor" is shown`;
    reading.issues.warn(at(pointer, 'statedBy'), message);
  }
  return 'editor';
}

function readUncertainty(properties: JsonObject, pointer: string, reading: Reading): number | null {
  const key = 'coordinateUncertaintyInMeters';
  const value = own(properties, key);
  if (isAbsent(value)) return null;
  if (typeof value === 'number' && value > 0 && value <= LARGEST_UNCERTAINTY) return value;
  const message = `The ${key} is ${shown(value)}; a number of metres above 0 was expected`;
  reading.issues.fault(at(pointer, key), message);
  return null;
}

function readApproximate(properties: JsonObject, pointer: string, reading: Reading): boolean {
  const value = own(properties, 'approximate');
  if (isAbsent(value) || typeof value === 'boolean') return value === true;
  const message = `approximate is ${shown(value)}; true or false was expected. The place is shown as exact`;
  reading.issues.warn(at(pointer, 'approximate'), message);
  return false;
}

function readIds(
  properties: JsonObject,
  key: string,
  pointer: string,
  reading: Reading,
): readonly string[] {
  const value = own(properties, key);
  if (isAbsent(value)) return [];
  if (!isList(value)) {
    reading.issues.warn(at(pointer, key), `${key} is ${shown(value)}; a list of ids was expected`);
    return [];
  }
  const ids = value.slice(0, LIMITS.distancesPerFeature).map(idOf);
  if (value.length > ids.length || ids.includes(null)) {
    const message = `${key} holds what is no id, or more than ${LIMITS.distancesPerFeature}; that is left out`;
    reading.issues.warn(at(pointer, key), message);
  }
  return [...new Set(ids.filter((id) => id !== null))];
}
