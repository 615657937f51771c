import type { Article, Brief } from '../brief';
import { type Fault, found } from '../fault';
import { at, isList, isObject, type JsonObject, own } from '../json';
import { isProposed } from '../proposed';
import { type ReadPlace, warnOfUnnamed, withSoundLinks } from './across-places';
import type { Aids } from './aids/aids';
import { writtenArticles } from './article-sources';
import { readArticles, type Texts } from './articles';
import { crsFlaw } from './crs';
import { readDetail } from './detail';
import { readFeature } from './feature';
import { NO_IMPRINT, readImprint } from './imprint';
import { Flaw, Issues } from './issues';
import { readKinds } from './kinds';
import { LocalReader } from './local';
import { NameFinder } from './name';
import { PlaceIds } from './place-ids';
import type { Reading } from './properties';
import { Quotables } from './quotables';
import { QuoteReader } from './quotes';
import type { Rare } from './rare/rare';
import { RareReader } from './rare-reader';
import { readBBox, readRoot } from './root';
import { Slips } from './slips';
import { readSummary } from './summary';
import { Topics } from './topics';

/**
 * Matches “article” with any one letter wrong: the members of other people's files are many, and few are worth a closer
 * look.
 */
const NEARLY_ARTICLE = /art|cle/i;

/** A brief, and what is wrong with it. */
export interface ReadBrief {
  /** Null where nothing can be shown. */
  readonly brief: Brief | null;
  readonly faults: readonly Fault[];
}

export interface Interpreted extends ReadBrief {
  /** Reading it again with the aids would tell its author more. */
  readonly wantsAids: boolean;
  /** It has what only the rare readers read: without them it is not whole. */
  readonly wantsRare: boolean;
}

/**
 * Reads and checks a brief. `data` is parsed JSON of any shape, `texts` those behind the addresses of its articles,
 * `aids` what helps its author, and `rare` what reads that which few briefs have (null where they are not loaded). Never
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
  const foreign = crsFlaw(object, '', issues);
  if (foreign) {
    issues.flaw(foreign);
    return null;
  }
  checkType(own(object, 'type'), features === own(object, 'features'), issues);
  const articles = readArticles(object, texts, issues);
  const article = articles[0] ?? null;
  if (article === null) issues.expectForeign();
  const slips = isOurs(object, article) ? new Slips(issues) : null;
  hearRoot(object, slips, issues);
  const local = new LocalReader(article?.lang ?? null, rare, issues);
  const topics = new Topics(object, local, slips, issues);
  const kinds = readKinds(object, local, slips, issues);
  const reading: Reading = {
    issues,
    hasArticle: article !== null,
    slips,
    local,
    names: new NameFinder(),
    quotes: new QuoteReader(
      new Quotables(writtenArticles(object), articles, issues),
      local,
      rare,
      topics,
      slips,
      issues,
    ),
    kinds,
    describedKinds: new Set(kinds.keys()),
    topics,
  };
  const ids = new PlaceIds(features);
  const all: ReadPlace[] = [];
  let proposed = 0;
  features.forEach((feature, index) => {
    // It will be read again, from the beginning.
    if (rare.isWanted) return;
    const site = root.siteOf(index);
    // In other people's files “proposed” may mean a cycleway, which is worth showing.
    if (article !== null && isProposed(feature)) {
      proposed += 1;
      const pointer = at(at(site.pointer, 'properties'), 'status');
      issues.warn(pointer, 'feature-proposed', {});
      return;
    }
    const place = readFeature(feature, site, ids, reading);
    if (place instanceof Flaw) issues.lose(index, place);
    else all.push({ place, pointer: site.pointer });
  });
  const { found: occurrences } = reading.quotes;
  const read = (occurrences.size > 0 && rare.ask((r) => r.withoutShorter(all, occurrences))) || all;
  const places = withSoundLinks(read, slips !== null, issues);
  const brief = {
    articles,
    article,
    places,
    featureCount: features.length - proposed,
    kinds: reading.kinds,
    topics: topics.list(),
    summary: readSummary(object, local, issues),
    // In a file without an article these words may stand for anything.
    ...(article === null
      ? NO_IMPRINT
      : readImprint(object, {
          local,
          rare,
          slips,
          issues,
          ids: new Set(places.map(({ id }) => id)),
        })),
    bbox: readBBox(object, issues),
    detail: article === null ? null : readDetail(object, issues),
  };
  warnOfUnnamed(brief, read, issues);
  return brief;
}

/** Whether the file was written for us: other people's GeoJSON may use our names for anything. */
function isOurs(root: JsonObject, article: Article | null): boolean {
  return article !== null || isObject(own(root, 'kinds')) || isObject(own(root, 'topics'));
}

function hearRoot(root: JsonObject, slips: Slips | null, issues: Issues): void {
  slips?.hear(root, 'root', '');
  for (const { value, pointer } of writtenArticles(root)) {
    if (isObject(value)) slips?.hear(value, 'article', pointer);
  }
  if (slips === null && own(root, 'article') === undefined) {
    const isNear = Object.keys(root).some((key) => NEARLY_ARTICLE.test(key));
    const slip = isNear ? issues.hint((aids) => aids.slipFor(root, 'article')) : null;
    if (slip !== null) issues.warn('', 'article-slip', { slip });
  }
}

function checkType(type: unknown, isCollection: boolean, issues: Issues): void {
  if (isCollection && type !== 'FeatureCollection') {
    issues.warn('/type', 'collection-type', { found: found(type) });
  }
}

/** True for a brief that was read, here or by another copy of us, cloned or not: no JSON holds a Map. */
export function isBrief(data: unknown): data is Brief {
  if (!isObject(data) || !isList(data['places'])) return false;
  return Object.prototype.toString.call(data['kinds']) === '[object Map]';
}
