import { shownIn } from '../values';
import { values } from './values';

/* What the sentences of faults and of warnings have in common. */

export const shown = shownIn(values);
/** The end of a sentence about a word that is not known. */
export function didYouMean(meant: string | null): string {
  return meant === null ? '.' : `; did you mean “${meant}”?`;
}
/** The end of a sentence about a member that is missing, where another may be it. */
export function slipFor(member: string, slip: string | null): string {
  return slip === null ? '.' : `; is “${slip}” meant to be “${member}”?`;
}
