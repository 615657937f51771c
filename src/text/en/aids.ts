/**
 * What helps an author to mend a brief: every sentence, and what finds the word that was meant. Loaded where something
 * is wrong or looks wrong, as dateline-aids.js.
 */
import {
  type Aids,
  didYouMean,
  memberMeantBy,
  QuoteHints,
  slipFor,
} from '../../brief/read/aids/aids';

// Named one by one: for a namespace, bundlers add a helper, which the site would load as a file of its own.
export const aids: Aids = { didYouMean, memberMeantBy, QuoteHints, slipFor };
export { faults } from './faults';
