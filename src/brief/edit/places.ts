import type { Geometry } from 'geojson';
import { isAbsent, isList, isObject, type JsonObject, own } from '../json';
import type { QuoteSelector } from '../quotes/find-quote';
import { type EditedFeature, featureOf, featuresOf } from './features';
import { type Change, type Path, setting, valueAt } from './steps';

/** Lists of passages that a place has. */
export type PassageList = 'mentions' | 'excerpts';

export interface NewPlace {
  readonly name: string;
  readonly mentions: readonly JsonObject[];
}

/** Gives a property of a place another value; null, an empty text or an empty list removes it. */
export function setProperty(key: string, name: string, value: unknown): Change {
  return change(key, ({ index, document }) => {
    const isEmpty = isAbsent(value) || value === '' || (isList(value) && value.length === 0);
    const path = ['features', index, 'properties', name];
    return setting(document, path, isEmpty ? undefined : value);
  });
}

/** Sets where a place is; null for no position. */
export function setGeometry(key: string, geometry: Geometry | null): Change {
  return change(key, ({ index, document }) =>
    setting(document, ['features', index, 'geometry'], geometry),
  );
}

/** Adds a place without a position at the end of the reading order. Its `id` is made from its name. */
export function addPlace(place: NewPlace): Change {
  return (document) => {
    const features = own(document, 'features');
    if (!isList(features)) return [];
    return [
      { kind: 'insert', path: ['features', features.length], value: featureFor(document, place) },
    ];
  };
}

/** The id for a place of this name: small letters, digits and hyphens, unique in the document. */
export function idFor(document: JsonObject, name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const base = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'place';
  const taken = new Set(featuresOf(document).map(({ key }) => key));
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
}

/** Removes a place with all its passages; also used to reject a proposed name. */
export function removePlace(key: string): Change {
  return (document) => {
    const found = featureOf(document, key);
    if (!found) return [];
    return [{ kind: 'remove', path: ['features', found.index], value: found.feature }];
  };
}

/** Moves a place to where the place `other` is in the reading order. */
export function movePlace(key: string, other: string): Change {
  return (document) => {
    const [from, to] = [featureOf(document, key)?.index, featureOf(document, other)?.index];
    if (from === undefined || to === undefined || from === to) return [];
    return [{ kind: 'move', path: ['features'], from, to }];
  };
}

/** Adds a passage to those that name a place, or that are shown for it, unless it is there already. */
export function addPassage(
  key: string,
  list: PassageList,
  selector: QuoteSelector | JsonObject,
): Change {
  return change(key, ({ index, document, properties }) => {
    const path: Path = ['features', index, 'properties', list];
    const passages = own(properties, list);
    if (!isList(passages)) return setting(document, path, [selector]);
    if (passages.some((each) => JSON.stringify(each) === JSON.stringify(selector))) return [];
    return [{ kind: 'insert', path: [...path, passages.length], value: selector }];
  });
}

/** The index of a place's mention of every occurrence of some words (`all`); null where it has none. */
export function allPath(
  { index, properties }: Pick<EditedFeature, 'index' | 'properties'>,
  words: string,
): Path | null {
  const mentions = own(properties, 'mentions');
  const path: Path = ['features', index, 'properties', 'mentions'];
  const isOfThem = (each: unknown) => isObject(each) && own(each, 'all') === words;
  if (isOfThem(mentions)) return path;
  const at = isList(mentions) ? mentions.findIndex(isOfThem) : -1;
  return at === -1 ? null : [...path, at];
}

/** Excludes one occurrence, which means another place, from a mention of every occurrence. */
export function addException(
  key: string,
  words: string,
  selector: QuoteSelector | JsonObject,
): Change {
  return change(key, (found) => {
    const path = allPath(found, words);
    if (path === null) return [];
    const before = valueAt(found.document, [...path, 'except']);
    const list = isList(before) ? before : isAbsent(before) ? [] : [before];
    return setting(found.document, [...path, 'except'], [...list, selector]);
  });
}

export function removePassage(key: string, list: PassageList, at: number): Change {
  return change(key, ({ index, properties }) => {
    const passages = own(properties, list);
    if (!isList(passages) || !(at in passages)) return [];
    const path = ['features', index, 'properties', list, at];
    return [{ kind: 'remove', path, value: passages[at] }];
  });
}

interface Found {
  readonly document: JsonObject;
  readonly index: number;
  readonly properties: JsonObject;
}

/** A change to a feature; a feature without properties gets some first. */
function change(key: string, steps: (found: Found) => ReturnType<Change>): Change {
  return (document) => {
    const found = featureOf(document, key);
    if (!found) return [];
    if (own(found.feature, 'properties') === found.properties) return steps({ ...found, document });
    const path: Path = ['features', found.index, 'properties'];
    const made = setting(document, path, {});
    return [...made, ...steps({ ...found, document })];
  };
}

function featureFor(document: JsonObject, { name, mentions }: NewPlace): JsonObject {
  return {
    type: 'Feature',
    id: idFor(document, name),
    properties: {
      name,
      statedBy: mentions.length > 0 ? 'article' : 'editor',
      ...(mentions.length > 0 && { mentions }),
    },
    geometry: null,
  };
}
