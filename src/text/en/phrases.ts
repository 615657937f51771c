import { shownIn } from '../values';
import { values } from './values';

/* What the sentences of faults and of warnings have in common. */

export const shown = shownIn(values);
/** The end of a sentence about an unknown word. */
export function didYouMean(meant: string | null): string {
  return meant === null ? '.' : `; did you mean “${meant}”?`;
}
/** The end of a sentence about a missing member, if another may be meant. */
export function slipFor(member: string, slip: string | null): string {
  return slip === null ? '.' : `; is “${slip}” meant to be “${member}”?`;
}
