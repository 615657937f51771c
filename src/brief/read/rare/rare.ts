export { readCorrections } from './corrections';
export { unlike, wantedBy } from './integrity';
export { readTable } from './local-table';
export { NameFinder } from './name';
export { OccurrenceReader } from './occurrences';
export { Order, swappedIn } from './swapped';
export { withoutShorter } from './without-shorter';

/**
 * What only few briefs need to be read: words in several languages, corrections, mentions of every occurrence, names that
 * are not called so, positions the other way round, and a digest that they must have. Loaded where a brief has one of these.
 */
export type Rare = typeof import('./rare');
