import type { Article, Quote } from '../brief';
import { found } from '../fault';
import { at, isAbsent, isList, isObject, type JsonObject, own } from '../json';
import { findQuote, type QuoteSelector } from '../quotes/find-quote';
import { cut, plainText } from '../text';
import type { QuoteHints } from './aids/quote-hint';
import type { WrittenArticle } from './article-sources';
import type { Issues } from './issues';
import { Flaw } from './issues';
import { LIMITS } from './limits';
import type { LocalReader } from './local';
import type { Slips } from './slips';
import type { Topics } from './topics';

/** How much of a prefix or suffix a fault keeps. */
const LONGEST_SIDE = 40;

/** An article that quotes may be of. */
interface Quotable {
  readonly id: string;
  readonly text: string;
  hints: QuoteHints | null;
}

/** Reads excerpts and mentions, and checks each against its article's own characters. */
export class QuoteReader {
  /** By id; null for one without a text. */
  readonly #articles: ReadonlyMap<string, Quotable | null>;
  readonly #local: LocalReader;
  readonly #topics: Topics;
  readonly #slips: Slips | null;
  readonly #issues: Issues;
  #left: number = LIMITS.quotes;

  /** `written` are all articles of the file, `read` those that are sound. */
  constructor(
    written: readonly WrittenArticle[],
    read: readonly Article[],
    local: LocalReader,
    topics: Topics,
    slips: Slips | null,
    issues: Issues,
  ) {
    const texts = new Map(read.map(({ id, text }) => [id, text]));
    this.#articles = new Map(
      written.map(({ id }) => {
        const text = texts.get(id) ?? null;
        return [id, text === null ? null : { id, text, hints: null }];
      }),
    );
    this.#local = local;
    this.#topics = topics;
    this.#slips = slips;
    this.#issues = issues;
  }

  /** The sound quotes of a list member, in its order; `name` is the feature's. */
  read(
    properties: JsonObject,
    key: 'excerpts' | 'mentions',
    pointer: string,
    name: string,
  ): readonly Quote[] {
    const value = own(properties, key);
    // Without a text nothing can be checked, so nothing is quoted.
    const isBare = [...this.#articles.values()].every((article) => article === null);
    if (isAbsent(value) || isBare) return [];
    const place = at(pointer, key);
    if (!isList(value)) {
      this.#issues.fault(place, 'quotes-shape', { list: key, name, found: found(value) });
      return [];
    }
    const most = Math.min(LIMITS.quotesPerFeature, this.#left);
    if (value.length > most) {
      const values = { list: key, name, count: value.length, most };
      this.#issues.fault(place, 'quotes-limit', values);
    }
    const quotes: Quote[] = [];
    value.slice(0, most).forEach((member, i) => {
      this.#left -= 1;
      if (isObject(member)) this.#slips?.hear(member, 'quote', at(place, i));
      const proved = this.#prove(member, at(place, i), name);
      if (proved instanceof Flaw) this.#issues.flaw(proved);
      else if (proved !== null)
        quotes.push({
          ...proved,
          topics: this.#topicsOf(member, key, at(place, i)),
          ...this.#translationOf(member, key, at(place, i), name),
        });
    });
    return quotes;
  }

  /** A mention is only a name and has no topics of its own. */
  #topicsOf(member: unknown, key: 'excerpts' | 'mentions', pointer: string): Quote['topics'] {
    if (key === 'mentions' || !isObject(member)) return null;
    return this.#topics.ofExcerpt(member, pointer, this.#issues);
  }

  /** The editor's translation of an excerpt; a mention is only a name. */
  #translationOf(
    member: unknown,
    key: 'excerpts' | 'mentions',
    pointer: string,
    name: string,
  ): Pick<Quote, 'translation'> {
    const value = isObject(member) ? own(member, 'translation') : null;
    if (key === 'mentions' || isAbsent(value)) return {};
    const place = at(pointer, 'translation');
    const text = typeof value === 'string' ? plainText(value, LIMITS.quote) : null;
    const translation = isObject(value)
      ? this.#local.table(value, 'translation', LIMITS.quote, place)
      : text === null
        ? null
        : { text, lang: null };
    if (translation === null) {
      this.#issues.fault(place, 'translation-shape', { name, found: found(value) });
      return {};
    }
    if (text !== null) this.#issues.warn(place, 'translation-lang', { name });
    return { translation };
  }

  /** Null where the article's text is missing, of which something else tells. */
  #prove(value: unknown, pointer: string, name: string): Omit<Quote, 'topics'> | Flaw | null {
    const selector = readSelector(value, pointer, name);
    if (selector instanceof Flaw) return selector;
    const article = this.#articleOf(value, pointer, name);
    if (article === null || article instanceof Flaw) return article;
    const { text } = article;
    const match = findQuote(text, selector);
    if (match === null) return this.#missing(selector, pointer, name, article);
    const { start, end } = match;
    const exact = text.slice(start, end);
    if (/[\p{Cs}\ufffd]/u.test(exact)) {
      return new Flaw(pointer, 'quote-broken', { name, quote: found(exact) });
    }
    if (match.ambiguous) {
      this.#issues.warn(pointer, 'quote-ambiguous', { name, quote: found(exact) });
    }
    return { article: article.id, exact, start, end };
  }

  /** The article that a selector names; the first where it names none. */
  #articleOf(selector: unknown, pointer: string, name: string): Quotable | Flaw | null {
    const value = isObject(selector) ? own(selector, 'article') : null;
    const [first = null] = this.#articles.values();
    if (isAbsent(value)) return first;
    const article = typeof value === 'string' ? this.#articles.get(value) : undefined;
    if (article !== undefined) return article;
    const meant = this.#issues.isFullOfFaults
      ? null
      : this.#issues.hint((aids) => aids.didYouMean(value, this.#articles.keys()));
    return new Flaw(at(pointer, 'article'), 'quote-article', { name, found: found(value), meant });
  }

  #missing(selector: QuoteSelector, pointer: string, name: string, article: Quotable): Flaw {
    const { text } = article;
    const { exact, prefix = '', suffix = '' } = selector;
    const quote = found(exact);
    const hint = <Hint>(ask: (hints: QuoteHints) => Hint | null): Hint | null => {
      if (this.#issues.isFullOfFaults) return null;
      return this.#issues.hint((aids) => {
        article.hints ??= new aids.QuoteHints(text);
        return ask(article.hints);
      });
    };
    const isAlone = prefix === '' && suffix === '';
    if (isAlone || !text.includes(exact)) {
      const nearest = hint((hints) => hints.nearestTo(exact));
      return new Flaw(pointer, 'quote-absent', { name, quote, nearest });
    }
    const around = hint((hints) => hints.around(selector)) ?? { before: null, after: null };
    const given = { prefix: cut(prefix, LONGEST_SIDE), suffix: cut(suffix, LONGEST_SIDE) };
    return new Flaw(pointer, 'quote-context', { name, quote, ...given, ...around });
  }
}

function readSelector(value: unknown, pointer: string, name: string): QuoteSelector | Flaw {
  if (!isObject(value)) {
    return new Flaw(pointer, 'quote-shape', { name, found: found(value) });
  }
  const exact = own(value, 'exact');
  const prefix = own(value, 'prefix') ?? '';
  const suffix = own(value, 'suffix') ?? '';
  if (typeof exact !== 'string' || exact === '') {
    return new Flaw(at(pointer, 'exact'), 'quote-exact', { name, found: found(exact) });
  }
  if (typeof prefix !== 'string' || typeof suffix !== 'string') {
    return new Flaw(pointer, 'quote-context-shape', { name, quote: found(exact) });
  }
  if (exact.length + prefix.length + suffix.length > LIMITS.quote) {
    return new Flaw(pointer, 'quote-limit', { name, most: LIMITS.quote });
  }
  return { exact, prefix, suffix };
}
