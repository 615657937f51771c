import * as aids from './aids/aids';
import type { ParsedBrief } from './brief';
import { interpret } from './interpret';

/** Reads and checks a brief, with all that helps its author: for what runs where nothing has to be sent first. */
export function parseBrief(data: unknown, articleText: string | null = null): ParsedBrief {
  const { brief, issues } = interpret(data, articleText, aids);
  return { brief, issues };
}
