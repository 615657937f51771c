import type { Quote } from '../brief';
import { found } from '../fault';
import { at, isAbsent, isList, isObject, type JsonObject, own } from '../json';
import { findQuote, type QuoteSelector } from '../quotes/find-quote';
import { cut } from '../text';
import type { QuoteHints } from './aids/quote-hint';
import type { Issues } from './issues';
import { Flaw } from './issues';
import { LIMITS } from './limits';
import type { Slips } from './slips';
import type { Topics } from './topics';

/** How much of a prefix or suffix a fault keeps. */
const LONGEST_SIDE = 40;

/** Reads excerpts and mentions, and checks each against the article's own characters. */
export class QuoteReader {
  readonly #text: string | null;
  #hints: QuoteHints | null = null;
  readonly #topics: Topics;
  readonly #slips: Slips | null;
  readonly #issues: Issues;
  #left: number = LIMITS.quotes;

  /** Without a text nothing can be checked, so nothing is quoted: every list comes out empty. */
  constructor(text: string | null, topics: Topics, slips: Slips | null, issues: Issues) {
    this.#text = text;
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
    const text = this.#text;
    if (isAbsent(value) || text === null) return [];
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
      const proved = this.#prove(member, at(place, i), name, text);
      if (proved instanceof Flaw) this.#issues.flaw(proved);
      else quotes.push({ ...proved, topics: this.#topicsOf(member, key, at(place, i)) });
    });
    return quotes;
  }

  /** A mention is only a name and has no topics of its own. */
  #topicsOf(member: unknown, key: 'excerpts' | 'mentions', pointer: string): Quote['topics'] {
    if (key === 'mentions' || !isObject(member)) return null;
    return this.#topics.ofExcerpt(member, pointer, this.#issues);
  }

  #prove(
    value: unknown,
    pointer: string,
    name: string,
    text: string,
  ): Omit<Quote, 'topics'> | Flaw {
    const selector = readSelector(value, pointer, name);
    if (selector instanceof Flaw) return selector;
    const match = findQuote(text, selector);
    if (match === null) return this.#missing(selector, pointer, name, text);
    const { start, end } = match;
    const exact = text.slice(start, end);
    if (/[\p{Cs}\ufffd]/u.test(exact)) {
      return new Flaw(pointer, 'quote-broken', { name, quote: found(exact) });
    }
    if (match.ambiguous) {
      this.#issues.warn(pointer, 'quote-ambiguous', { name, quote: found(exact) });
    }
    return { exact, start, end };
  }

  #missing(selector: QuoteSelector, pointer: string, name: string, text: string): Flaw {
    const { exact, prefix = '', suffix = '' } = selector;
    const quote = found(exact);
    const hint = <Hint>(ask: (hints: QuoteHints) => Hint | null): Hint | null => {
      if (this.#issues.isFullOfFaults) return null;
      return this.#issues.hint((aids) => {
        this.#hints ??= new aids.QuoteHints(text);
        return ask(this.#hints);
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
