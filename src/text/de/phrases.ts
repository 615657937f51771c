import type { Found } from '../../brief/fault';
import { shownIn } from '../values';
import { values } from './values';

/* What the sentences of faults and of warnings have in common. */

export const shown = shownIn(values);
export const WEB = 'eine http- oder https-Adresse';
/** „type“ ist … */
export const wrong = (member: string, found: Found, expected: string) =>
  `„${member}“ ist ${shown(found)}; erwartet wird ${expected}`;
export const orMeant = (meant: string | null) =>
  meant === null ? '.' : `; ist „${meant}“ gemeint?`;
export const orSlip = (member: string, slip: string | null) =>
  slip === null ? '.' : `; soll „${slip}“ hier „${member}“ heißen?`;
