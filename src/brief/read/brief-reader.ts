import type { Article, Brief, Place, Quote } from '../brief';
import { at, isObject, type JsonObject, own } from '../json';
import { isProposed } from '../proposed';
import { writtenArticles } from './article-sources';
import { readArticles, type Texts } from './articles';
import { readDetail } from './detail';
import { type FeatureSite, readFeature } from './feature';
import { NO_IMPRINT, readImprint } from './imprint';
import type { Flaw, Issues } from './issues';
import { readKinds } from './kinds';
import { LocalReader } from './local';
import type { Ids } from './place-ids';
import type { Reading } from './properties';
import { Quotables } from './quotables';
import { QuoteReader } from './quotes';
import type { Foreign } from './rare/foreign';
import type { RareReader } from './rare-reader';
import { readBBox } from './root';
import { Slips } from './slips';
import { readSummary } from './summary';
import { Topics } from './topics';

/**
 * Matches “article” with any one letter wrong: other people's files have many members, and few are worth a closer look.
 */
const NEARLY_ARTICLE = /art|cle/i;

/** Reads the features of a brief one by one, and everything that stands beside them in the file. */
export class BriefReader {
  readonly articles: readonly Article[];
  readonly #root: JsonObject;
  readonly #article: Article | null;
  readonly #rare: RareReader;
  readonly #issues: Issues;
  readonly #reading: Reading;

  /** `texts` are those at the addresses of its articles. */
  constructor(root: JsonObject, texts: Texts, rare: RareReader, issues: Issues) {
    this.#root = root;
    this.#rare = rare;
    this.#issues = issues;
    this.articles = readArticles(root, texts, issues);
    this.#article = this.articles[0] ?? null;
    if (this.#article === null) issues.expectForeign();
    const slips = isOurs(root, this.#article) ? new Slips(issues) : null;
    hearRoot(root, slips, issues);
    const local = new LocalReader(this.#article?.lang ?? null, rare, issues);
    const topics = new Topics(root, local, slips, issues);
    const kinds = readKinds(root, local, slips, issues);
    let foreign: Foreign | null = null;
    const quotables = new Quotables(writtenArticles(root), this.articles, issues);
    this.#reading = {
      issues,
      hasArticle: this.#article !== null,
      slips,
      local,
      foreign: (properties) =>
        Object.keys(properties).every((key) => key === 'name' && !isObject(properties[key]))
          ? null
          : rare.ask((all) => {
              foreign ??= new all.Foreign(root);
              return foreign;
            }),
      quotes: new QuoteReader(quotables, local, rare, topics, slips, issues),
      kinds,
      describedKinds: new Set(kinds.keys()),
      topics,
    };
  }

  /** Whether the file was written for us. */
  get isOurs(): boolean {
    return this.#reading.slips !== null;
  }

  /** The mentions that were found, not written. */
  get occurrences(): ReadonlySet<Quote> {
    return this.#reading.quotes.found;
  }

  /** A place, or the flaw for which the feature is lost; null for one that nobody has confirmed. */
  read(feature: unknown, site: FeatureSite, ids: Ids): Place | Flaw | null {
    // In other people's files “proposed” may mean a cycleway, which is worth showing.
    if (this.#article !== null && isProposed(feature)) {
      const pointer = at(at(site.pointer, 'properties'), 'status');
      this.#issues.warn(pointer, 'feature-proposed', {});
      return null;
    }
    return readFeature(feature, site, ids, this.#reading);
  }

  /** The kinds and topics, including those that places have named so far. */
  get terms(): Pick<Brief, 'kinds' | 'topics'> {
    const { kinds, topics } = this.#reading;
    return { kinds: new Map(kinds), topics: topics.list() };
  }

  /** The brief of these places, which were read here; `ids` are those of all places that the file has. */
  briefOf(
    places: readonly Place[],
    featureCount: number,
    ids: ReadonlySet<string> = new Set(places.map(({ id }) => id)),
  ): Brief {
    const [root, article, rare, issues] = [this.#root, this.#article, this.#rare, this.#issues];
    const { kinds, topics, local, slips } = this.#reading;
    return {
      articles: this.articles,
      article,
      places,
      featureCount,
      kinds,
      topics: topics.list(),
      summary: readSummary(root, local, issues),
      // In a file without an article these members may mean anything.
      ...(article === null ? NO_IMPRINT : readImprint(root, { local, rare, slips, issues, ids })),
      bbox: readBBox(root, issues),
      detail: article === null ? null : readDetail(root, issues),
    };
  }
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
