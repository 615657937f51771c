import { findValue, type Item, itemsIn } from './find-value';
import { type FileStyle, layOut, styleOf } from './layout';
import type { Path, Step } from './steps';

/** A change to a text: at an offset, what was removed and what replaces it. */
export interface Splice {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

export interface Written {
  readonly text: string;
  /** In the order in which they were made, each applied to the result of the one before. */
  readonly splices: readonly Splice[];
}

/** The text of a document after the steps; what they do not touch stays exactly as it was written. */
export function writeSteps(text: string, steps: readonly Step[]): Written {
  const style = styleOf(text);
  let now = text;
  const splices: Splice[] = [];
  for (const step of steps) {
    for (const splice of splicesFor(now, step, style)) {
      now = spliced(now, splice);
      splices.push(splice);
    }
  }
  return { text: now, splices };
}

/** The text before these splices were made. */
export function takeBack(text: string, splices: readonly Splice[]): string {
  return splices.toReversed().reduce((now, { at, removed, inserted }) => {
    return spliced(now, { at, removed: inserted, inserted: removed });
  }, text);
}

export function spliced(text: string, { at, removed, inserted }: Splice): string {
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

function splicesFor(text: string, step: Step, style: FileStyle): readonly Splice[] {
  const { path } = step;
  switch (step.kind) {
    case 'set':
      if (step.to === undefined) return [removal(text, path)];
      if (step.from === undefined) {
        const key = JSON.stringify(String(path.at(-1)));
        const value = layOut(step.to, path.length, style);
        return [insertion(text, path.slice(0, -1), null, `${key}${style.colon}${value}`, style)];
      }
      return [replacement(text, path, layOut(step.to, path.length, style))];
    case 'insert': {
      const value = layOut(step.value, path.length, style);
      return [insertion(text, path.slice(0, -1), Number(path.at(-1)), value, style)];
    }
    case 'remove':
      return [removal(text, path)];
    case 'move': {
      const { start, end } = found(text, [...path, step.from]);
      const source = text.slice(start, end);
      const out = removal(text, [...path, step.from]);
      return [out, insertion(spliced(text, out), path, step.to, source, style)];
    }
  }
}

function replacement(text: string, path: Path, value: string): Splice {
  const { valueStart, end } = found(text, path);
  return { at: valueStart, removed: text.slice(valueStart, end), inserted: value };
}

/** Removes a member or an element, with its comma and the space before it. */
function removal(text: string, path: Path): Splice {
  const holder = found(text, path.slice(0, -1));
  const items = itemsIn(text, holder.valueStart);
  const key = path.at(-1);
  // Of two members with one name the last counts, as for JSON.parse.
  const index = typeof key === 'number' ? key : items.findLastIndex((each) => each.key === key);
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]];
  if (!item) throw nothingAt(path);
  // The first goes up to the second, any other from the end of the one before it; the last one leaves nothing.
  const from = before?.end ?? (after ? item.start : holder.valueStart + 1);
  const to = before ? item.end : (after?.start ?? holder.end - 1);
  return { at: from, removed: text.slice(from, to), inserted: '' };
}

/** Puts a member or an element before the one at `index`; at the end for null. */
function insertion(
  text: string,
  path: Path,
  index: number | null,
  source: string,
  style: FileStyle,
): Splice {
  const holder = found(text, path);
  const items = itemsIn(text, holder.valueStart);
  const next = index === null ? undefined : items[index];
  if (next) {
    const previous = items[(index ?? 0) - 1];
    const space = text.slice(
      previous ? endOfComma(text, previous) : holder.valueStart + 1,
      next.start,
    );
    return { at: next.start, removed: '', inserted: `${source},${space}` };
  }
  const last = items.at(-1);
  if (last)
    return {
      at: last.end,
      removed: '',
      inserted: `,${spaceBefore(text, last, holder, style)}${source}`,
    };
  const inside = text.slice(holder.valueStart + 1, holder.end - 1);
  const isBroken = style.indent !== '' && (path.length < 2 || source.includes('\n'));
  const line = isBroken ? style.newline + style.indent.repeat(path.length) : '';
  const [open, close] = isBroken
    ? [line + style.indent, line]
    : text[holder.valueStart] === '{'
      ? [style.padding, style.padding]
      : ['', ''];
  return { at: holder.valueStart + 1, removed: inside, inserted: open + source + close };
}

/** The space between the holder's items: the same as before its last one. */
function spaceBefore(text: string, last: Item, holder: Item, style: FileStyle): string {
  const space = /\s*$/.exec(text.slice(holder.valueStart + 1, last.start))?.[0] ?? '';
  if (space.includes('\n')) return space;
  return style.comma.slice(1);
}

function endOfComma(text: string, { end }: Item): number {
  return text.indexOf(',', end) + 1;
}

function found(text: string, path: Path): Item {
  const item = findValue(text, path);
  if (!item) throw nothingAt(path);
  return item;
}

function nothingAt(path: Path): RangeError {
  return new RangeError(`There is nothing at /${path.join('/')} of the file.`);
}
