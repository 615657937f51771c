import type { Found } from '../../brief/fault';
import { shownIn } from '../values';
import { values } from './values';

/* What the sentences of faults and of warnings have in common. */

export const shown = shownIn(values);
export const WEB = 'une adresse http ou https';
export const wrong = (member: string, found: Found, expected: string) =>
  `« ${member} » : ${shown(found)} ; attendu : ${expected}`;
export const orMeant = (meant: string | null) =>
  meant === null ? '.' : ` ; vouliez-vous dire « ${meant} » ?`;
export const orSlip = (member: string, slip: string | null) =>
  slip === null ? '.' : ` ; « ${slip} » devrait-il s’appeler « ${member} » ?`;
