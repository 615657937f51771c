import type { JsonObject } from '../../json';
import { type Level, MEMBERS, type Members } from '../members';
import { nearest } from './near';

export { didYouMean } from './near';
export { QuoteHints } from './quote-hint';

/** What helps an author to mend a brief. Loaded only where something is or looks wrong, and by the build. */
export type Aids = typeof import('./aids');

/** The misspelt name of a missing member, or null. */
export function slipFor(object: JsonObject, member: string): string | null {
  return nearest(
    member,
    Object.keys(object).filter((other) => other !== member),
  );
}

/** The member that an unknown name is a slip of, or null. */
export function memberMeantBy(key: string, level: Level): string | null {
  const { read, others = [] }: Members = MEMBERS[level];
  const meant = nearest(key, [...read, ...others]);
  return meant !== null && read.includes(meant) ? meant : null;
}
