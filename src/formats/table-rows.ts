import { parse } from 'csv-parse/browser/esm/sync';
import { COMMENT, cellsOf, type Layout, layoutOf, SEP, signOf } from './delimiters';

/** How much of a table is parsed at once. */
const PIECE = 1 << 16;
/** A cell of several lines is no longer than this: else its quotation mark is a stray. */
const LONGEST_CELL = 1 << 20;
const [QUOTE, LINE_FEED, RETURN] = [34, 10, 13];
/** The rows of a table as it arrives; `piece` is how many characters are parsed at once. */
export async function* tableRows(
  texts: AsyncIterable<string>,
  piece = PIECE,
): AsyncGenerator<readonly string[]> {
  let rest = '';
  let layout: Layout = { delimiter: '', isWrapped: false, width: 0 };
  let finder: RowFinder | null = null;
  let failure: { readonly error: unknown } | null = null;
  const begin = () => {
    rest = rest.replace(COMMENT, '');
    layout = layoutOf(rest);
    rest = rest.slice(SEP.exec(rest)?.[0].length ?? 0);
    return new RowFinder(signOf(layout));
  };
  try {
    for await (const text of texts) {
      rest += text;
      if (rest.length < piece && !finder) continue;
      finder ??= begin();
      const { end, stray } = finder.find(rest, false);
      if (end < piece && end < rest.length / 2) continue;
      yield* rowsOf(rest.slice(0, end), layout, stray);
      rest = rest.slice(end);
      finder.forget(end);
    }
  } catch (error) {
    failure = { error };
  }
  finder ??= begin();
  const { end, stray } = finder.find(rest, failure === null);
  // If a table breaks off, its last row is incomplete.
  const whole = failure ? rest.slice(0, end) : rest;
  if (whole.trim() !== '') yield* rowsOf(whole, layout, stray);
  if (failure) throw failure.error;
}

type Span = readonly [start: number, end: number];

/** Finds the ends of rows, looking at each character at most twice, whatever the quotation marks. */
class RowFinder {
  readonly #delimiter: number;
  /** Where the unfinished row begins, and where to look next. */
  #row = 0;
  #at = 0;
  /** Where the open quoted cell begins. */
  #cell: number | null = null;
  /** Rows that begin a quoted cell that never ends. */
  #stray: Span[] = [];

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** The end of the last whole row, and the stray rows before it. */
  find(text: string, isLast: boolean): { readonly end: number; readonly stray: readonly Span[] } {
    let goesOn = true;
    while (goesOn && (this.#at < text.length || (isLast && this.#cell !== null))) {
      goesOn =
        this.#cell === null ? this.#outside(text, isLast) : this.#inside(text, this.#cell, isLast);
    }
    return { end: this.#row, stray: this.#stray };
  }

  /** The text before this is gone. */
  forget(end: number): void {
    this.#row -= end;
    this.#at -= end;
    if (this.#cell !== null) this.#cell -= end;
    this.#stray = [];
  }

  /** Both return false where more of the text is needed to know. */
  #outside(text: string, isLast: boolean): boolean {
    for (let at = this.#at; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== LINE_FEED && code !== RETURN && code !== QUOTE) continue;
      const after = code === QUOTE ? endOfRun(text, at) : at + 1;
      // What follows is not there yet.
      if (after >= text.length && !isLast && code !== LINE_FEED) {
        this.#at = at;
        return false;
      }
      if (code !== QUOTE) {
        // Old Macs end lines with a return alone.
        if (code === LINE_FEED || text.charCodeAt(after) !== LINE_FEED) this.#row = after;
      } else if ((after - at) % 2 === 1 && this.#begins(text, at)) {
        this.#cell = at;
        this.#at = after;
        return true;
      } else at = after - 1;
    }
    this.#at = text.length;
    return true;
  }

  /** A quotation mark opens a quoted cell only at the cell's start, or after spaces there. */
  #begins(text: string, at: number): boolean {
    let start = at;
    while (start > this.#row && text[start - 1] === ' ') start -= 1;
    const before = text.charCodeAt(start - 1);
    return start === this.#row || this.#isEdge(before) || (start === 1 && before === 0xfeff);
  }

  #isEdge(code: number): boolean {
    return code === this.#delimiter || code === LINE_FEED || code === RETURN;
  }

  #inside(text: string, cell: number, isLast: boolean): boolean {
    const found = text.indexOf('"', this.#at);
    const mark = found < 0 ? text.length : found;
    if (mark - cell > LONGEST_CELL && hasLine(text, cell, mark)) return this.#leave(text, mark);
    const after = endOfRun(text, mark);
    if (after >= text.length && !isLast) {
      this.#at = mark;
      return false;
    }
    if (found < 0) return this.#leave(text, mark);
    // Two quotation marks are one in the cell.
    const isOdd = (after - mark) % 2 === 1;
    if (isOdd && (after >= text.length || this.#isEdge(text.charCodeAt(after)))) this.#cell = null;
    // Another cell begins: this one did not.
    else if (isOdd && this.#isEdge(text.charCodeAt(mark - 1)) && hasLine(text, cell, mark))
      return this.#leave(text, mark);
    // What follows the mark still belongs to the cell, which the parser then takes as unquoted.
    else if (isOdd) this.#cell = null;
    this.#at = after;
    return true;
  }

  /** Takes the opening mark for a stray: it affects only its own row. */
  #leave(text: string, seen: number): boolean {
    const cell = this.#cell ?? 0;
    const line = text.slice(cell, seen).search(/[\r\n]/);
    this.#at = line < 0 ? text.length : cell + line;
    const last = this.#stray.at(-1);
    // Successive stray rows are read in one go.
    const isNext = last && text.slice(last[1], this.#row).trim() === '';
    if (isNext) this.#stray.pop();
    this.#stray.push([isNext ? last[0] : this.#row, this.#at]);
    this.#cell = null;
    return true;
  }
}

function endOfRun(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) === QUOTE) end += 1;
  return end;
}

function hasLine(text: string, from: number, to: number): boolean {
  return /[\r\n]/.test(text.slice(from, to));
}

function* rowsOf(
  text: string,
  layout: Layout,
  stray: readonly Span[],
): Generator<readonly string[]> {
  const { delimiter, isWrapped, width } = layout;
  for (const row of straightRows(text, signOf(layout), stray)) {
    const [only = ''] = row;
    if (width > 0) {
      const cells = cellsOf(only, delimiter);
      // Where one is missing, nothing says which.
      yield cells.length === width ? cells : row;
    } else if (isWrapped && row.length === 1) yield* parsed(only, delimiter, '"');
    else yield row;
  }
}

/** In a stray row, quotation marks are read as ordinary characters. */
function* straightRows(
  text: string,
  delimiter: string,
  stray: readonly Span[],
): Generator<readonly string[]> {
  let start = 0;
  for (const [from, to] of stray) {
    yield* parsed(text.slice(start, from), delimiter, '"');
    yield* parsed(text.slice(from, to), delimiter, null);
    start = to;
  }
  yield* parsed(text.slice(start), delimiter, '"');
}

function parsed(text: string, delimiter: string, quote: string | null): string[][] {
  const rows = parse(text, {
    ...{ bom: true, delimiter, quote, relax_column_count: true, relax_quotes: true },
    ...{ skip_empty_lines: true, record_delimiter: ['\r\n', '\n', '\r'], ltrim: true },
  });
  return rows.map((row) => row.map(unquoted));
}

/**
 * Where spaces follow the closing mark, the parser takes quotation marks for characters. As a formula (`="…"`), a text
 * is kept from being read as a number.
 */
function unquoted(cell: string): string {
  if (!cell.includes('"')) return cell;
  const text = /^=?"(.*)"\s*$/s.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;
  // Databases put a stroke before each.
  return text.replaceAll('\\"', '"');
}
