/**
 * What helps an author to mend a brief: every sentence, and what finds the word that was meant. Loaded where something
 * is wrong or looks wrong, as dateline-aids.js.
 */
export * as aids from '../../brief/read/aids/aids';
export { faults } from './faults';
