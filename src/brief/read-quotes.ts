import type { QuoteHints } from './aids/quote-hint';
import type { Quote } from './brief';
import { findQuote, type QuoteSelector } from './find-quote';
import { Flaw } from './flaw';
import type { Issues } from './issues';
import { at, isAbsent, isList, isObject, type JsonObject, own } from './json';
import { LIMITS } from './limits';
import type { Slips } from './slips';
import { cut, shown } from './text';
import type { Topics } from './topics';

/** Reads excerpts and mentions, and proves each against the article's own characters. */
export class QuoteReader {
  readonly #text: string | null;
  #hints: QuoteHints | null = null;
  readonly #topics: Topics;
  readonly #slips: Slips | null;
  readonly #issues: Issues;
  #left: number = LIMITS.quotes;

  /** Without a text nothing can be proved, and nothing is quoted: all lists come out empty. */
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
      this.#issues.fault(place, `The ${key} of “${name}” are ${shown(value)}; a list was expected`);
      return [];
    }
    const most = Math.min(LIMITS.quotesPerFeature, this.#left);
    if (value.length > most) {
      this.#issues.fault(place, `“${name}” has ${value.length} ${key}; ${most} are read`);
    }
    const quotes: Quote[] = [];
    value.slice(0, most).forEach((member, i) => {
      this.#left -= 1;
      if (isObject(member)) this.#slips?.hear(member, 'quote', at(place, i));
      const proved = this.#prove(member, at(place, i), name, text);
      if (proved instanceof Flaw) this.#issues.fault(proved.pointer, proved.message);
      else quotes.push({ ...proved, topics: this.#topicsOf(member, key, at(place, i)) });
    });
    return quotes;
  }

  /** A mention is a name, and a name is about nothing of its own. */
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
    const found = findQuote(text, selector);
    if (found === null) return this.#missing(selector, pointer, name, text);
    const { start, end } = found;
    const exact = text.slice(start, end);
    if (/[\p{Cs}\ufffd]/u.test(exact)) {
      return new Flaw(pointer, `The quote ${shown(exact)} of “${name}” holds a broken character`);
    }
    if (found.ambiguous) {
      const message = `The quote ${shown(exact)} of “${name}” stands in the article more than once; the first is taken. Add a prefix or a suffix`;
      this.#issues.warn(pointer, message);
    }
    return { exact, start, end };
  }

  #missing(selector: QuoteSelector, pointer: string, name: string, text: string): Flaw {
    const what = `The quote ${shown(selector.exact)} of “${name}”`;
    const hint = (ask: (hints: QuoteHints) => string): string => {
      if (this.#issues.isFullOfFaults) return '';
      return this.#issues.hint((aids) => {
        this.#hints ??= new aids.QuoteHints(text);
        return ask(this.#hints);
      });
    };
    const isAlone = !selector.prefix && !selector.suffix;
    if (!isAlone && text.includes(selector.exact)) {
      const around = `${cut(selector.prefix ?? '', 40)}…${cut(selector.suffix ?? '', 40)}`;
      return new Flaw(
        pointer,
        `${what} is in the article, but nowhere with its prefix and suffix: “${around}”${hint((hints) => hints.contextHintFor(selector))}`,
      );
    }
    return new Flaw(
      pointer,
      `${what} is not in the article${hint((hints) => hints.hintFor(selector.exact))}`,
    );
  }
}

function readSelector(value: unknown, pointer: string, name: string): QuoteSelector | Flaw {
  if (!isObject(value)) {
    return new Flaw(
      pointer,
      `A quote of “${name}” is ${shown(value)}; {"exact": "…"} was expected`,
    );
  }
  const exact = own(value, 'exact');
  const prefix = own(value, 'prefix') ?? '';
  const suffix = own(value, 'suffix') ?? '';
  if (typeof exact !== 'string' || exact === '') {
    return new Flaw(
      at(pointer, 'exact'),
      `A quote of “${name}” is ${shown(exact)}; the article's words were expected`,
    );
  }
  if (typeof prefix !== 'string' || typeof suffix !== 'string') {
    return new Flaw(pointer, `Prefix and suffix of ${shown(exact)} of “${name}” must be text`);
  }
  if (exact.length + prefix.length + suffix.length > LIMITS.quote) {
    return new Flaw(pointer, `A quote of “${name}” is longer than ${LIMITS.quote} characters`);
  }
  return { exact, prefix, suffix };
}
