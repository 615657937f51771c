import type { Quote } from '../../brief';
import { found } from '../../fault';
import { at, isAbsent, isList, isObject, type JsonObject, own } from '../../json';
import { Flaw, type Issues } from '../issues';
import { LIMITS } from '../limits';
import type { Quotable, Quotables } from '../quotables';
import { readSelector } from '../selector';
import type { Slips } from '../slips';
import { occurrencesOf, type Stretch } from './occurrences-of';

/** What `except` names in one article. */
interface Exception {
  readonly pointer: string;
  readonly exact: string;
  readonly stretches: ReadonlyMap<Quotable, readonly Stretch[]>;
}

/** Reads a mention of the form `{"all": "…", "except": […]}`: every occurrence of some words in the articles. */
export class OccurrenceReader {
  readonly #articles: Quotables;
  readonly #slips: Slips | null;
  readonly #issues: Issues;
  #left: number = LIMITS.occurrences;

  constructor(articles: Quotables, slips: Slips | null, issues: Issues) {
    this.#articles = articles;
    this.#slips = slips;
    this.#issues = issues;
  }

  /** In the order of the articles and of their texts; `name` is the feature's. */
  read(mention: JsonObject, pointer: string, name: string): readonly Quote[] {
    const words = own(mention, 'all');
    if (typeof words !== 'string' || words.trim() === '' || words.length > LIMITS.quote) {
      this.#issues.fault(at(pointer, 'all'), 'all-shape', { name, found: found(words) });
      return [];
    }
    if (/[\p{Cs}\ufffd]/u.test(words)) {
      this.#issues.fault(pointer, 'quote-broken', { name, quote: found(words) });
      return [];
    }
    if (!isAbsent(own(mention, 'exact'))) {
      this.#issues.warn(at(pointer, 'exact'), 'all-exact', { name, words: found(words) });
    }
    const articles = this.#articlesOf(mention, pointer, name);
    if (articles instanceof Flaw) {
      this.#issues.flaw(articles);
      return [];
    }
    const exceptions = this.#exceptions(mention, pointer, name, articles);
    const quotes = this.#find(words, articles, exceptions, pointer, name);
    if (quotes.length > 0) this.#hearForms(words, articles, pointer, name);
    return quotes;
  }

  /** All articles, or the one that is named. */
  #articlesOf(mention: JsonObject, pointer: string, name: string): readonly Quotable[] | Flaw {
    if (isAbsent(own(mention, 'article'))) return this.#articles.all;
    const article = this.#articles.of(mention, pointer, name);
    if (article instanceof Flaw) return article;
    return article === null ? [] : [article];
  }

  #find(
    words: string,
    articles: readonly Quotable[],
    exceptions: readonly Exception[],
    pointer: string,
    name: string,
  ): readonly Quote[] {
    const used = new Set<Exception>();
    const quotes: Quote[] = [];
    const most = Math.min(LIMITS.occurrencesPerMention, this.#left);
    let isAnywhere = false;
    for (const article of articles) {
      for (const { start, end } of occurrencesOf(article.text, words, article.lang)) {
        isAnywhere = true;
        const holding = exceptions.filter(({ stretches }) =>
          stretches.get(article)?.some((one) => one.start <= start && end <= one.end),
        );
        for (const exception of holding) used.add(exception);
        if (holding.length > 0) continue;
        if (quotes.length === most) {
          this.#issues.fault(pointer, 'all-limit', { name, words: found(words), most });
          this.#left -= most;
          return quotes;
        }
        quotes.push({ article: article.id, exact: words, start, end, topics: null });
      }
    }
    this.#left -= quotes.length;
    if (!isAnywhere && articles.length > 0) {
      // The words do occur, but only inside longer ones.
      const isInside = articles.some(({ text }) => text.includes(words));
      const nearest = isInside
        ? null
        : this.#articles.hint(articles, (hints) => hints.nearestTo(words));
      this.#issues.fault(at(pointer, 'all'), 'all-absent', { name, words: found(words), nearest });
    }
    for (const exception of exceptions) {
      if (used.has(exception) || !isAnywhere) continue;
      const values = { name, quote: found(exception.exact) };
      this.#issues.warn(exception.pointer, 'except-unused', values);
    }
    return quotes;
  }

  #exceptions(
    mention: JsonObject,
    pointer: string,
    name: string,
    articles: readonly Quotable[],
  ): readonly Exception[] {
    const value = own(mention, 'except');
    if (isAbsent(value)) return [];
    const place = at(pointer, 'except');
    if (!isList(value)) {
      this.#issues.fault(place, 'except-shape', { name, found: found(value) });
      return [];
    }
    const most = LIMITS.quotesPerFeature;
    if (value.length > most) {
      this.#issues.fault(place, 'except-limit', { name, count: value.length, most });
    }
    return value.slice(0, most).flatMap((member, i) => {
      const exception = this.#exception(member, at(place, i), name, articles);
      if (!(exception instanceof Flaw)) return exception;
      this.#issues.flaw(exception);
      return [];
    });
  }

  #exception(
    member: unknown,
    pointer: string,
    name: string,
    articles: readonly Quotable[],
  ): Exception | Flaw {
    if (isObject(member)) this.#slips?.hear(member, 'exception', pointer);
    const selector = readSelector(member, pointer, name);
    if (selector instanceof Flaw) return selector;
    const isNamed = isObject(member) && !isAbsent(own(member, 'article'));
    const named = isNamed ? this.#articles.of(member, pointer, name) : null;
    if (named instanceof Flaw) return named;
    const { exact, prefix = '', suffix = '' } = selector;
    const stretches = new Map(
      articles
        .filter((article) => !isNamed || article === named)
        .map((article) => [article, stretchesOf(article.text, prefix, exact, suffix)]),
    );
    return { pointer, exact, stretches };
  }

  /** The same letters in another Unicode form are other code units: they are not linked, and the author is told. */
  #hearForms(words: string, articles: readonly Quotable[], pointer: string, name: string): void {
    const forms = [...new Set([words.normalize('NFC'), words.normalize('NFD')])];
    const others = forms.filter((form) => form !== words);
    for (const { id, text } of articles) {
      if (!others.some((form) => text.includes(form))) continue;
      const values = { name, words: found(words), article: id };
      this.#issues.warn(at(pointer, 'all'), 'all-form', values);
    }
  }
}

function stretchesOf(
  text: string,
  prefix: string,
  exact: string,
  suffix: string,
): readonly Stretch[] {
  const passage = prefix + exact + suffix;
  const stretches: Stretch[] = [];
  for (let at = text.indexOf(passage); at !== -1; at = text.indexOf(passage, at + 1)) {
    const start = at + prefix.length;
    stretches.push({ start, end: start + exact.length });
  }
  return stretches;
}
