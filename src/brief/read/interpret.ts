import type { Brief } from '../brief';
import { type Fault, found } from '../fault';
import { isList, isObject, own } from '../json';
import { type ReadPlace, warnOfUnnamed, withSoundLinks } from './across-places';
import type { Aids } from './aids/aids';
import type { Texts } from './articles';
import { BriefReader } from './brief-reader';
import { crsFlaw } from './crs';
import { Flaw, Issues } from './issues';
import { PlaceIds } from './place-ids';
import type { Rare } from './rare/rare';
import { RareReader } from './rare-reader';
import { readRoot } from './root';

/** A brief, and what is wrong with it. */
export interface ReadBrief {
  /** Null where nothing can be shown. */
  readonly brief: Brief | null;
  readonly faults: readonly Fault[];
}

export interface Interpreted extends ReadBrief {
  /** Reading the file again with the aids would tell the author more. */
  readonly wantsAids: boolean;
  /** It has something that only the rare readers read: without them it is incomplete. */
  readonly wantsRare: boolean;
}

/**
 * Reads and checks a brief. `data` is parsed JSON of any shape, `texts` the texts at the addresses of its articles,
 * `aids` what helps its author, and `rare` the readers of what few briefs have (each null where not loaded). Never
 * throws. One bad feature costs one feature: a fault lists it as `lostFeature`, and the others are shown. The result
 * shares nothing with `data` and can be cloned into a worker and back.
 */
export function interpret(
  data: unknown,
  texts: Texts,
  aids: Aids | null,
  rare: Rare | null = null,
): Interpreted {
  const issues = new Issues(aids);
  const reader = new RareReader(rare);
  const brief = briefOf(data, texts, reader, issues);
  const { wantsAids } = issues;
  return { brief, faults: issues.list(), wantsAids, wantsRare: reader.isWanted };
}

function briefOf(data: unknown, texts: Texts, rare: RareReader, issues: Issues): Brief | null {
  const root = readRoot(data, issues);
  if (root instanceof Flaw) {
    issues.flaw(root);
    return null;
  }
  const { object, features } = root;
  const foreign = crsFlaw(object, '', issues) ?? rare.swappedIn(features);
  if (foreign) {
    issues.flaw(foreign);
    return null;
  }
  checkType(own(object, 'type'), features === own(object, 'features'), issues);
  const reader = new BriefReader(object, texts, rare, issues);
  const ids = new PlaceIds(features);
  const all: ReadPlace[] = [];
  let proposed = 0;
  features.forEach((feature, index) => {
    // The result is incomplete: the caller reads the file again with the rare readers.
    if (rare.isWanted) return;
    const site = root.siteOf(index);
    const place = reader.read(feature, site, ids);
    if (place === null) proposed += 1;
    else if (place instanceof Flaw) {
      issues.lose(index, place);
      rare.hear(place);
    } else all.push({ place, pointer: site.pointer });
  });
  const { occurrences } = reader;
  const read = (occurrences.size > 0 && rare.ask((r) => r.withoutShorter(all, occurrences))) || all;
  const places = withSoundLinks(read, reader.isOurs, issues);
  const brief = reader.briefOf(places, features.length - proposed);
  warnOfUnnamed(brief, read, issues);
  return brief;
}

function checkType(type: unknown, isCollection: boolean, issues: Issues): void {
  if (isCollection && type !== 'FeatureCollection') {
    issues.warn('/type', 'collection-type', { found: found(type) });
  }
}

/** True for a brief that was read, by us or another copy of us, cloned or not: JSON never holds a Map. */
export function isBrief(data: unknown): data is Brief {
  if (!isObject(data) || !isList(data['places'])) return false;
  return Object.prototype.toString.call(data['kinds']) === '[object Map]';
}
