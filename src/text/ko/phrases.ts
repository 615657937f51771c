import type { Found } from '../../brief/fault';
import { shownIn } from '../values';
import { values } from './values';

/* What the sentences of faults and of warnings have in common. */

export const shown = shownIn(values);
export const WEB = 'http 또는 https 주소';
export const wrong = (member: string, found: Found, expected: string) =>
  `“${member}”: ${shown(found)}. 필요한 값: ${expected}`;
export const orMeant = (meant: string | null) =>
  meant === null ? '.' : `. 혹시 “${meant}”인가요?`;
export const orSlip = (member: string, slip: string | null) =>
  slip === null ? '.' : `. 혹시 “${slip}”의 이름이 “${member}”여야 하나요?`;
