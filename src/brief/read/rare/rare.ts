export { readCorrections } from './corrections';
export { Foreign } from './foreign';
export { unlike, wantedBy } from './integrity';
export { readTable } from './local-table';
export { OccurrenceReader } from './occurrences';
export { Order, swappedIn } from './swapped';
export { withoutShorter } from './without-shorter';

/**
 * The readers that only a few briefs need: for words in several languages, corrections, mentions of every occurrence,
 * names, dates and descriptions under other members, swapped positions, and a required digest. Loaded where a brief has one of these.
 */
export type Rare = typeof import('./rare');
