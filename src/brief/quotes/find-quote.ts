/** A W3C Web Annotation TextQuoteSelector: a passage, and the text right before and after it. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Where a quote stands, in UTF-16 code units: `text.slice(start, end) === exact`. */
export interface FoundQuote {
  readonly start: number;
  readonly end: number;
  /** True where it occurs more than once; this is the first. */
  readonly ambiguous: boolean;
}

/**
 * Finds a quote in a text, code unit for code unit, without normalising. Prefix and suffix must adjoin it.
 * Null where it is not found, or `exact` is empty.
 * `findQuote('to be or not to be', {exact: 'be', prefix: 'not to '})` → `{start: 16, end: 18, ambiguous: false}`
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function findQuote(text: string, selector: QuoteSelector): FoundQuote | null {
  const { exact, prefix = '', suffix = '' } = selector;
  if (exact === '') return null;
  const passage = prefix + exact + suffix;
  const index = text.indexOf(passage);
  if (index === -1) return null;
  const start = index + prefix.length;
  return {
    start,
    end: start + exact.length,
    ambiguous: text.indexOf(passage, index + 1) !== -1,
  };
}
