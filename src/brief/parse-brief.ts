import type { Article, ParsedBrief } from './brief';
import { Flaw } from './flaw';
import { Issues } from './issues';
import { isObject, type JsonObject, own } from './json';
import { readKinds } from './kinds';
import { PlaceIds } from './place-ids';
import { readArticle } from './read-article';
import { crsFlaw } from './read-crs';
import { readFeature } from './read-feature';
import { type ReadPlace, withSoundLinks } from './read-links';
import { NameFinder } from './read-name';
import { QuoteReader } from './read-quotes';
import { readBBox, readRoot } from './read-root';
import type { Reading } from './reading';
import { Slips, slipFor } from './slips';
import { readSummary } from './summary';
import { shown } from './text';
import { Topics } from './topics';
import { warnOfUnnamed } from './warn-of-unnamed';

/**
 * Reads and checks a brief: parsed JSON of any shape, and the text fetched from `article.href` (null
 * where there is none or it could not be had). Never throws. One bad feature costs one feature: it is
 * listed with `lostFeature`, the others are shown. `brief` is null only where nothing can be shown at all.
 * What comes out shares nothing with `data`, and can be cloned into and out of a worker.
 */
export function parseBrief(data: unknown, articleText: string | null = null): ParsedBrief {
  const issues = new Issues();
  const root = readRoot(data);
  if (root instanceof Flaw) {
    issues.fault(root.pointer, root.message);
    return { brief: null, issues: issues.list() };
  }
  const { object, features } = root;
  const foreign = crsFlaw(object, '', issues);
  if (foreign) {
    issues.fault(foreign.pointer, foreign.message);
    return { brief: null, issues: issues.list() };
  }
  checkType(own(object, 'type'), features === own(object, 'features'), issues);
  const article = readArticle(object, articleText, issues);
  if (article === null) issues.expectForeign();
  const slips = isOurs(object, article) ? new Slips(issues) : null;
  hearRoot(object, slips, issues);
  const topics = new Topics(object, slips, issues);
  const kinds = readKinds(object, slips, issues);
  const reading: Reading = {
    issues,
    hasArticle: article !== null,
    slips,
    names: new NameFinder(),
    quotes: new QuoteReader(article?.text ?? null, topics, slips, issues),
    kinds,
    describedKinds: new Set(kinds.keys()),
    topics,
  };
  const ids = new PlaceIds(features);
  const read: ReadPlace[] = [];
  features.forEach((feature, index) => {
    const site = root.siteOf(index);
    const place = readFeature(feature, site, ids, reading);
    if (place instanceof Flaw) issues.lose(index, place.pointer, place.message);
    else read.push({ place, pointer: site.pointer });
  });
  const places = withSoundLinks(read, slips !== null, issues);
  const brief = {
    article,
    places,
    featureCount: features.length,
    kinds: reading.kinds,
    topics: topics.list(),
    summary: readSummary(object, article?.lang ?? null, issues),
    bbox: readBBox(object, issues),
  };
  warnOfUnnamed(brief, read, issues);
  return { brief, issues: issues.list() };
}

/** Whether somebody made the file for us: other people's GeoJSON may mean anything by the names of our members. */
function isOurs(root: JsonObject, article: Article | null): boolean {
  return article !== null || isObject(own(root, 'kinds')) || isObject(own(root, 'topics'));
}

function hearRoot(root: JsonObject, slips: Slips | null, issues: Issues): void {
  slips?.hear(root, 'root', '');
  const article = own(root, 'article');
  if (slips && isObject(article)) slips.hear(article, 'article', '/article');
  if (slips === null && article === undefined) {
    const slip = slipFor(root, 'article');
    if (slip) issues.warn('', `The file has no article${slip}`);
  }
}

function checkType(type: unknown, isCollection: boolean, issues: Issues): void {
  if (isCollection && type !== 'FeatureCollection') {
    issues.warn('/type', `The type is ${shown(type)}; "FeatureCollection" was expected`);
  }
}
