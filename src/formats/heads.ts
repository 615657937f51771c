import { AXES } from './column-words';
import type { Row } from './table';
import { columnsOf, hasBoth } from './table-columns';

/** A row of names, as it is meant. */
export interface Head {
  readonly titles: Row;
  /** Whether the row below belongs to it. */
  readonly isOfTwo: boolean;
}

/**
 * How the row below changes the meaning of the names: they may be headings of groups of columns, which it names; or
 * columns without a name, after those of the axes, may hold minutes and seconds. Null where the names stand for
 * themselves.
 */
export function headOver(head: Row, below: Row): Head | null {
  const columns = columnsOf(head);
  if (!hasBoth(columns)) {
    return hasBoth(columnsOf(below)) ? { titles: below, isOfTwo: true } : null;
  }
  if (columns.has('latitude minutes') || columns.has('longitude minutes')) return null;
  const filled = head.map(
    (title, at) => title.trim() || (head.slice(0, at).findLast((one) => one.trim() !== '') ?? ''),
  );
  const isNamed = !below.some((cell) => /\d/.test(cell));
  const titles = isNamed
    ? filled.map((title, at) => `${title} ${below[at] ?? ''}`.trim())
    : withParts(head, below);
  const found = titles && columnsOf(titles);
  const isWhole = found && AXES.every((axis) => found.has(axis) && found.has(`${axis} minutes`));
  return titles && isWhole ? { titles, isOfTwo: isNamed } : null;
}

const MINUTES = /^\d{1,2}(?:[.,]\d+)?$/;
const DEGREES = /^[-−+]?\d{1,3}$/;
const SIDE = /^[nsew]$/i;
const PART_NAMES = ['minutes', 'seconds'];

/** Names the nameless columns after both axes, the same number after each; null where they hold something else. */
function withParts(head: Row, below: Row): Row | null {
  const columns = columnsOf(head);
  const titles = [...head];
  const counts = AXES.map((axis) => {
    const start = columns.get(axis) ?? -1;
    const title = head[start] ?? '';
    if (!DEGREES.test((below[start] ?? '').trim())) return 0;
    const words = [...PART_NAMES];
    let at = start + 1;
    for (; at < head.length && head[at]?.trim() === ''; at += 1) {
      const cell = (below[at] ?? '').trim();
      const part = SIDE.test(cell) ? 'direction' : MINUTES.test(cell) ? words.shift() : undefined;
      if (part === undefined) break;
      titles[at] = `${title} ${part}`;
    }
    return at - start - 1;
  });
  return counts[0] === counts[1] && (counts[0] ?? 0) > 0 ? titles : null;
}
