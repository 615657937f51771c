import type { ParsedBrief } from '../brief/brief';
import { type Interpreted, interpret } from '../brief/interpret';

/**
 * What was read, once more with what helps its author where something in it looks wrong. A module of its own: few pages
 * need it, and where it cannot be had the messages are only shorter.
 */
export async function explain(
  data: unknown,
  articleText: string | null,
  first: Interpreted,
): Promise<ParsedBrief> {
  if (!first.wantsAids) return first;
  try {
    return interpret(data, articleText, await import('../brief/aids/aids'));
  } catch {
    return first;
  }
}
