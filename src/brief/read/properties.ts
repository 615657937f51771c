import type { Kind, LocalText, Place, StatedBy } from '../brief';
import { found } from '../fault';
import { at, isAbsent, isList, type JsonObject, own } from '../json';
import { FALLBACK_KIND, kindFromId } from '../kinds';
import { plainText } from '../text';
import { readExtent } from './extent';
import { readImage } from './images';
import type { Issues } from './issues';
import { LIMITS } from './limits';
import { readList } from './list';
import { knownLanguages, type LocalReader } from './local';
import { idOf } from './place-ids';
import type { QuoteReader } from './quotes';
import type { Foreign } from './rare/foreign';
import { readSimpleStyle } from './simple-style';
import type { Slips } from './slips';
import { readSource } from './sources';
import type { Topics } from './topics';
import { readWhen } from './values';

/** What reading one feature needs of the whole brief. */
export interface Reading {
  readonly issues: Issues;
  /** Without an article the file is plain GeoJSON, and less is required of it. */
  readonly hasArticle: boolean;
  readonly local: LocalReader;
  /** Notices slips in names; null in a file that was not written for us. */
  readonly slips: Slips | null;
  readonly quotes: QuoteReader;
  /** Reads what properties say under other names than ours; null where they say no more. */
  foreign(properties: JsonObject): Foreign | null;
  /** Features add kinds that nobody has described. */
  readonly kinds: Map<string, Kind>;
  /** The kinds that come built in or from the file's table. */
  readonly describedKinds: ReadonlySet<string>;
  readonly topics: Topics;
}

/** Half-way round the earth: a larger circle would hold everything and say nothing. */
const LARGEST_UNCERTAINTY = 20_015_115;

/** Everything of a place but what it cannot do without. A bad property costs only itself. */
export function readProperties(
  properties: JsonObject,
  name: LocalText,
  pointer: string,
  reading: Reading,
): Omit<Place, 'id' | 'name' | 'geometry'> {
  const { issues, quotes, slips, local } = reading;
  slips?.hear(properties, 'properties', pointer);
  const lists = { properties, pointer, slips, issues, local };
  const description = local.read(properties, 'description', LIMITS.description, pointer);
  const basis = local.read(properties, 'basis', LIMITS.description, pointer);
  const images = readList('image', LIMITS.imagesPerFeature, lists, readImage);
  return {
    kind: readKindId(properties, pointer, reading),
    statedBy: readStatedBy(properties, pointer, reading),
    // Before the excerpts, which may have topics too: without a table, topics are listed in the order in which they are
    // read.
    topics: reading.topics.ofFeature(properties, pointer, issues),
    excerpts: quotes.read(properties, 'excerpts', pointer, name.text),
    mentions: quotes.read(properties, 'mentions', pointer, name.text),
    description: description?.text ?? null,
    basis: basis?.text ?? null,
    ...knownLanguages({ name, description, basis }),
    when: readWhen(properties, 'when', pointer, issues),
    ...(!slips && reading.foreign(properties)?.said(properties)),
    coordinateUncertaintyInMeters: readUncertainty(properties, pointer, reading),
    approximate: readApproximate(properties, pointer, reading),
    ...readExtent(properties, pointer, reading),
    sources: readList('source', LIMITS.sourcesPerFeature, lists, readSource),
    ...(images.length > 0 && { images }),
    style: readSimpleStyle(properties, pointer, issues),
    location: readLocation(properties, pointer, reading),
    distancesTo: readDistances(properties, pointer, reading),
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
  reading.issues.warn(at(pointer, 'kind'), 'kind-id', { found: found(value) });
  return FALLBACK_KIND;
}

/** A kind that nobody has described is the author's own, unless it is nearly another's name. */
function hearKind(id: string, pointer: string, { slips, describedKinds, issues }: Reading): void {
  if (slips === null || describedKinds.has(id) || issues.isFullOfWarnings) return;
  const meant = issues.hint((aids) => aids.didYouMean(id, describedKinds));
  if (meant !== null) issues.warn(pointer, 'kind-unknown', { id: found(id), meant });
}

function readLocation(properties: JsonObject, pointer: string, reading: Reading): string | null {
  const value = own(properties, 'location');
  const id = idOf(value);
  if (id === null && !isAbsent(value) && reading.slips !== null) {
    reading.issues.warn(at(pointer, 'location'), 'location', { found: found(value) });
  }
  return id;
}

function readStatedBy(properties: JsonObject, pointer: string, reading: Reading): StatedBy {
  const value = own(properties, 'statedBy');
  if (value === 'article' || value === 'editor') return value;
  if (reading.hasArticle) {
    reading.issues.warn(at(pointer, 'statedBy'), 'stated-by', { found: found(value) });
  }
  return 'editor';
}

function readUncertainty(properties: JsonObject, pointer: string, reading: Reading): number | null {
  const key = 'coordinateUncertaintyInMeters';
  const value = own(properties, key);
  if (isAbsent(value)) return null;
  if (typeof value === 'number' && value > 0 && value <= LARGEST_UNCERTAINTY) return value;
  reading.issues.fault(at(pointer, key), 'uncertainty', { found: found(value) });
  return null;
}

function readApproximate(properties: JsonObject, pointer: string, reading: Reading): boolean {
  const value = own(properties, 'approximate');
  if (isAbsent(value) || typeof value === 'boolean') return value === true;
  reading.issues.warn(at(pointer, 'approximate'), 'approximate', { found: found(value) });
  return false;
}

function readDistances(
  properties: JsonObject,
  pointer: string,
  reading: Reading,
): readonly string[] {
  const value = own(properties, 'distancesTo');
  if (isAbsent(value)) return [];
  const place = at(pointer, 'distancesTo');
  if (!isList(value)) {
    reading.issues.warn(place, 'distances-shape', { found: found(value) });
    return [];
  }
  const most = LIMITS.distancesPerFeature;
  const ids = value.slice(0, most).map(idOf);
  if (value.length > most || ids.includes(null)) {
    reading.issues.warn(place, 'distances-limit', { most });
  }
  return [...new Set(ids.filter((id) => id !== null))];
}
