import type { ParsedBrief } from './brief';
import { Flaw } from './flaw';
import { Issues } from './issues';
import { own } from './json';
import { readKinds } from './kinds';
import { PlaceIds } from './place-ids';
import { readArticle } from './read-article';
import { readFeature } from './read-feature';
import { type ReadPlace, withSoundLinks } from './read-links';
import { QuoteReader } from './read-quotes';
import { readBBox, readRoot } from './read-root';
import type { Reading } from './reading';
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
  checkType(own(object, 'type'), features === own(object, 'features'), issues);
  const article = readArticle(object, articleText, issues);
  const topics = new Topics(object, issues);
  const reading: Reading = {
    issues,
    hasArticle: article !== null,
    quotes: new QuoteReader(article?.text ?? null, topics, issues),
    kinds: readKinds(object, issues),
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
  const places = withSoundLinks(read, issues);
  const brief = {
    article,
    places,
    featureCount: features.length,
    kinds: reading.kinds,
    topics: topics.list(),
    bbox: readBBox(object, issues),
  };
  warnOfUnnamed(brief, read, issues);
  return { brief, issues: issues.list() };
}

function checkType(type: unknown, isCollection: boolean, issues: Issues): void {
  if (isCollection && type !== 'FeatureCollection') {
    issues.warn('/type', `The type is ${shown(type)}; "FeatureCollection" was expected`);
  }
}
