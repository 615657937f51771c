import { found } from '../fault';
import { at, isObject, own } from '../json';
import type { QuoteSelector } from '../quotes/find-quote';
import { Flaw } from './issues';
import { LIMITS } from './limits';

/** A TextQuoteSelector of a file; `name` is the feature's. */
export function readSelector(value: unknown, pointer: string, name: string): QuoteSelector | Flaw {
  if (!isObject(value)) {
    return new Flaw(pointer, 'quote-shape', { name, found: found(value) });
  }
  const exact = own(value, 'exact');
  const prefix = own(value, 'prefix') ?? '';
  const suffix = own(value, 'suffix') ?? '';
  if (typeof exact !== 'string' || exact.trim() === '') {
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
