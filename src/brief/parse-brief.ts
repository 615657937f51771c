import * as aids from './aids/aids';
import { interpret, type ReadBrief } from './interpret';

/** Reads and checks a brief, with all that helps its author: for where nothing has to be loaded first. */
export function parseBrief(data: unknown, articleText: string | null = null): ReadBrief {
  const { brief, faults } = interpret(data, articleText, aids);
  return { brief, faults };
}
