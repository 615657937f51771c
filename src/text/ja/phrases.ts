import type { Found } from '../../brief/fault';
import { shownIn } from '../values';
import { values } from './values';

/* What the sentences of faults and of warnings have in common. */

export const shown = shownIn(values);
export const WEB = 'httpまたはhttpsのアドレス';
export const wrong = (member: string, found: Found, expected: string) =>
  `「${member}」：${shown(found)}。必要な値：${expected}`;
export const orMeant = (meant: string | null) =>
  meant === null ? '。' : `。「${meant}」のことですか？`;
export const orSlip = (member: string, slip: string | null) =>
  slip === null ? '。' : `。「${slip}」の名前は「${member}」ではありませんか？`;
