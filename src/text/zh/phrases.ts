import type { Found } from '../../brief/fault';
import { shownIn } from '../values';
import { values } from './values';

/* What the sentences of faults and of warnings have in common. */

export const shown = shownIn(values);
export const WEB = 'http 或 https 地址';
export const wrong = (member: string, found: Found, expected: string) =>
  `“${member}”为${shown(found)}，应为${expected}`;
export const orMeant = (meant: string | null) => (meant === null ? '。' : `；是否想写“${meant}”？`);
export const orSlip = (member: string, slip: string | null) =>
  slip === null ? '。' : `；“${slip}”是否应写作“${member}”？`;
