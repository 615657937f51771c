import type { Found } from '../../brief/fault';
import { shownIn } from '../values';
import { values } from './values';

/* What the sentences of faults and of warnings have in common. */

export const shown = shownIn(values);
export const WEB = 'адрес http или https';
export const wrong = (member: string, found: Found, expected: string) =>
  `«${member}»: ${shown(found)}; ожидается: ${expected}`;
export const orMeant = (meant: string | null) =>
  meant === null ? '.' : `; имелось в виду «${meant}»?`;
export const orSlip = (member: string, slip: string | null) =>
  slip === null ? '.' : `; не должно ли «${slip}» называться «${member}»?`;
