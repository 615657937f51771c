import type { Found } from '../../brief/fault';
import { shownIn } from '../values';
import { values } from './values';

/* What the sentences of faults and of warnings have in common. */

export const shown = shownIn(values);
export const WEB = 'عنوان http أو https';
export const wrong = (member: string, found: Found, expected: string) =>
  `«${member}»: ${shown(found)}؛ المتوقع: ${expected}`;
export const orMeant = (meant: string | null) =>
  meant === null ? '.' : `؛ هل المقصود «${meant}»؟`;
export const orSlip = (member: string, slip: string | null) =>
  slip === null ? '.' : `؛ هل ينبغي أن يكون اسم «${slip}» هو «${member}»؟`;
