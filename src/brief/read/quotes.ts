import type { Quote } from '../brief';
import { found } from '../fault';
import { at, isAbsent, isList, isObject, type JsonObject, own } from '../json';
import { findQuote, type QuoteSelector } from '../quotes/find-quote';
import { isWithinCharacter, isWithinNumber } from '../quotes/word-edges';
import { cut } from '../text';
import type { Issues } from './issues';
import { Flaw } from './issues';
import { LIMITS } from './limits';
import type { LocalReader } from './local';
import type { Quotable, Quotables } from './quotables';
import type { OccurrenceReader } from './rare/occurrences';
import type { RareReader } from './rare-reader';
import { readSelector } from './selector';
import type { Slips } from './slips';
import type { Topics } from './topics';

/** How much of a prefix or suffix a fault keeps. */
const LONGEST_SIDE = 40;

/** Reads excerpts and mentions, and checks each against its article's own characters. */
export class QuoteReader {
  readonly #articles: Quotables;
  readonly #rare: RareReader;
  #occurrences: OccurrenceReader | null = null;
  readonly #local: LocalReader;
  readonly #topics: Topics;
  readonly #slips: Slips | null;
  readonly #issues: Issues;
  #left: number = LIMITS.quotes;
  readonly #found = new Set<Quote>();

  constructor(
    articles: Quotables,
    local: LocalReader,
    rare: RareReader,
    topics: Topics,
    slips: Slips | null,
    issues: Issues,
  ) {
    this.#articles = articles;
    this.#rare = rare;
    this.#local = local;
    this.#topics = topics;
    this.#slips = slips;
    this.#issues = issues;
  }

  /** The mentions that were found as occurrences of some words, not written. */
  get found(): ReadonlySet<Quote> {
    return this.#found;
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
    if (isAbsent(value) || this.#articles.all.length === 0) return [];
    const place = at(pointer, key);
    if (key === 'mentions' && isObject(value) && isAll(value)) return this.#all(value, place, name);
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
      if (key === 'mentions' && isObject(member) && isAll(member)) {
        quotes.push(...this.#all(member, at(place, i), name));
        return;
      }
      this.#left -= 1;
      if (isObject(member)) this.#slips?.hear(member, 'quote', at(place, i));
      const proved = this.#prove(member, key, at(place, i), name);
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

  /** Looks for the words in each article, as if each had a mention of its own. */
  #all(mention: JsonObject, pointer: string, name: string): readonly Quote[] {
    this.#slips?.hear(mention, 'mention', pointer);
    const searches = this.#articles.all.length;
    if (this.#left < searches) {
      const values = { list: 'mentions' as const, name, count: searches, most: this.#left };
      this.#issues.fault(pointer, 'quotes-limit', values);
      return [];
    }
    this.#left -= searches;
    const reader = this.#rare.ask(({ OccurrenceReader }) => {
      this.#occurrences ??= new OccurrenceReader(this.#articles, this.#slips, this.#issues);
      return this.#occurrences;
    });
    const quotes = reader?.read(mention, pointer, name) ?? [];
    for (const quote of quotes) this.#found.add(quote);
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
    const isOne = typeof value === 'string';
    const translation =
      isOne || isObject(value) ? this.#local.of(value, 'translation', LIMITS.quote, place) : null;
    if (translation === null) {
      this.#issues.fault(place, 'translation-shape', { name, found: found(value) });
      return {};
    }
    if (isOne) this.#issues.warn(place, 'translation-lang', { name });
    return { translation };
  }

  /** Null where the article's text is missing, which is reported elsewhere. */
  #prove(
    value: unknown,
    key: 'excerpts' | 'mentions',
    pointer: string,
    name: string,
  ): Omit<Quote, 'topics'> | Flaw | null {
    const selector = readSelector(value, pointer, name);
    if (selector instanceof Flaw) return selector;
    const article = this.#articles.of(value, pointer, name);
    if (article === null || article instanceof Flaw) return article;
    const { text } = article;
    const match = findQuote(text, selector);
    if (match === null) return this.#missing(selector, pointer, name, article);
    const written = text.slice(match.start, match.end);
    // A line end at the quote's edge is not a word, and would put a quotation mark on a line of its own.
    const exact = written.trim();
    const start = match.start + written.indexOf(exact);
    const end = start + exact.length;
    // A phrase in the article keeps its surroundings; an excerpt is seen without them.
    const isCut =
      key === 'excerpts' &&
      [start, end].some((edge) => isWithinCharacter(text, edge) || isWithinNumber(text, edge));
    if (isCut || /[\p{Cs}\ufffd]/u.test(exact)) {
      return new Flaw(pointer, 'quote-broken', { name, quote: found(exact) });
    }
    if (match.ambiguous) {
      this.#issues.warn(pointer, 'quote-ambiguous', { name, quote: found(exact) });
    }
    return { article: article.id, exact, start, end };
  }

  #missing(selector: QuoteSelector, pointer: string, name: string, article: Quotable): Flaw {
    const { text } = article;
    const { exact, prefix = '', suffix = '' } = selector;
    const quote = found(exact);
    const isAlone = prefix === '' && suffix === '';
    if (isAlone || !text.includes(exact)) {
      const nearest = this.#articles.hint([article], (hints) => hints.nearestTo(exact));
      return new Flaw(pointer, 'quote-absent', { name, quote, nearest });
    }
    const around = this.#articles.hint([article], (hints) => hints.around(selector)) ?? {
      before: null,
      after: null,
    };
    const given = { prefix: cut(prefix, LONGEST_SIDE), suffix: cut(suffix, LONGEST_SIDE) };
    return new Flaw(pointer, 'quote-context', { name, quote, ...given, ...around });
  }
}

/** A mention of every occurrence of some words. */
function isAll(mention: JsonObject): boolean {
  return own(mention, 'all') !== undefined;
}
