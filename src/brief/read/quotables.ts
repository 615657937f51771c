import type { Article } from '../brief';
import { found } from '../fault';
import { at, isAbsent, isObject, own } from '../json';
import type { QuoteHints } from './aids/quote-hint';
import type { WrittenArticle } from './article-sources';
import { Flaw, type Issues } from './issues';

/** An article that can be quoted. */
export interface Quotable {
  readonly id: string;
  readonly text: string;
  readonly lang: string | null;
}

/** The articles of a brief, for its quotes to be found in. */
export class Quotables {
  /** Those with a text, in reading order. */
  readonly all: readonly Quotable[];
  /** By id; null for one without a text. */
  readonly #byId: ReadonlyMap<string, Quotable | null>;
  readonly #hints = new Map<Quotable, QuoteHints>();
  readonly #issues: Issues;

  /** `written` are all articles of the file, `read` those that are sound. */
  constructor(written: readonly WrittenArticle[], read: readonly Article[], issues: Issues) {
    this.all = read.flatMap(({ id, text, lang }) => (text === null ? [] : { id, text, lang }));
    const quotable = new Map(this.all.map((article) => [article.id, article]));
    this.#byId = new Map(written.map(({ id }) => [id, quotable.get(id) ?? null]));
    this.#issues = issues;
  }

  /**
   * The article that a selector names, the first where it names none. Null where its text is missing, which is reported
   * elsewhere.
   */
  of(selector: unknown, pointer: string, name: string): Quotable | Flaw | null {
    const value = isObject(selector) ? own(selector, 'article') : null;
    const [first = null] = this.#byId.values();
    if (isAbsent(value)) return first;
    const article = typeof value === 'string' ? this.#byId.get(value) : undefined;
    if (article !== undefined) return article;
    const meant = this.#issues.isFullOfFaults
      ? null
      : this.#issues.hint((aids) => aids.didYouMean(value, this.#byId.keys()));
    return new Flaw(at(pointer, 'article'), 'quote-article', { name, found: found(value), meant });
  }

  /** Why a quote is in none of these articles, from the first article that gives a hint. Null without the aids. */
  hint<Hint>(articles: readonly Quotable[], ask: (hints: QuoteHints) => Hint | null): Hint | null {
    if (this.#issues.isFullOfFaults) return null;
    return this.#issues.hint((aids) => {
      for (const article of articles) {
        const hints = this.#hints.get(article) ?? new aids.QuoteHints(article.text);
        this.#hints.set(article, hints);
        const hint = ask(hints);
        if (hint !== null) return hint;
      }
      return null;
    });
  }
}
