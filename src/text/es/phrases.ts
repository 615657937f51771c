import type { Found } from '../../brief/fault';
import { shownIn } from '../values';
import { values } from './values';

/* What the sentences of faults and of warnings have in common. */

export const shown = shownIn(values);
export const WEB = 'una dirección http o https';
export const wrong = (member: string, found: Found, expected: string) =>
  `«${member}»: ${shown(found)}; se esperaba ${expected}`;
export const orMeant = (meant: string | null) =>
  meant === null ? '.' : `; ¿quería decir «${meant}»?`;
export const orSlip = (member: string, slip: string | null) =>
  slip === null ? '.' : `; ¿debería llamarse «${slip}» en realidad «${member}»?`;
