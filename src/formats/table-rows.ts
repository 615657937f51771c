import { parse } from 'csv-parse/browser/esm/sync';
import { columnsOf, hasBoth, isPositioned } from './table-columns';

/** Of two that stand there equally often, the first: commas are within titles, too. */
const DELIMITERS = ['\t', ';', '|', ','];
/** So much of a table is parsed at once. */
const PIECE = 1 << 16;
/** What Excel may say on a line of its own. */
const SEP = /^\ufeff?"?sep=(.)"?(?:\r\n|\r|\n)/i;
/** The names of the columns stand within the first so many rows, remarks not counted. */
export const MOST_ABOVE = 10;
/** As many as remarks may stand above. */
const MOST_REMARKS = 500;
/** A cell of several lines is no longer than this: else its quotation mark is a stray one. */
const LONGEST_CELL = 1 << 20;
const [QUOTE, LINE_FEED, RETURN] = [34, 10, 13];

/** The rows of a table as it arrives; `piece` is how many letters of it are parsed at once. */
export async function* tableRows(
  texts: AsyncIterable<string>,
  piece = PIECE,
): AsyncGenerator<readonly string[]> {
  let [rest, delimiter] = ['', ''];
  let finder: RowFinder | null = null;
  let failure: { readonly error: unknown } | null = null;
  const begin = () => {
    delimiter = delimiterOf(rest);
    rest = rest.slice(SEP.exec(rest)?.[0].length ?? 0);
    return new RowFinder(delimiter);
  };
  try {
    for await (const text of texts) {
      rest += text;
      if (rest.length < piece && !finder) continue;
      finder ??= begin();
      const { end, stray } = finder.find(rest, false);
      if (end < piece && end < rest.length / 2) continue;
      yield* rowsOf(rest.slice(0, end), delimiter, stray);
      rest = rest.slice(end);
      finder.forget(end);
    }
  } catch (error) {
    failure = { error };
  }
  finder ??= begin();
  const { end, stray } = finder.find(rest, failure === null);
  // Of a table that breaks off, the last row is not whole.
  const whole = failure ? rest.slice(0, end) : rest;
  if (whole.trim() !== '') yield* rowsOf(whole, delimiter, stray);
  if (failure) throw failure.error;
}

type Span = readonly [start: number, end: number];

/** Finds the ends of rows, looking at every letter twice at most, whatever quotation marks stand there. */
class RowFinder {
  readonly #delimiter: number;
  /** Where the row begins that has not ended, and where it is looked at next. */
  #row = 0;
  #at = 0;
  /** Where the quoted cell begins that is open. */
  #cell: number | null = null;
  /** Rows that begin a quoted cell which nothing ends. */
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

  /** A quotation mark begins a cell only where the cell begins, or behind spaces there. */
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
    // Two are one that belongs to the cell.
    const isOdd = (after - mark) % 2 === 1;
    if (isOdd && (after >= text.length || this.#isEdge(text.charCodeAt(after)))) this.#cell = null;
    // Another cell begins: this one did not.
    else if (isOdd && this.#isEdge(text.charCodeAt(mark - 1)) && hasLine(text, cell, mark))
      return this.#leave(text, mark);
    // What follows the mark is of the cell still, which is then one without quotation marks, as its parser has it.
    else if (isOdd) this.#cell = null;
    this.#at = after;
    return true;
  }

  /** Takes the mark that has begun a cell for a stray one: it does no more than its own row. */
  #leave(text: string, seen: number): boolean {
    const cell = this.#cell ?? 0;
    const line = text.slice(cell, seen).search(/[\r\n]/);
    this.#at = line < 0 ? text.length : cell + line;
    const last = this.#stray.at(-1);
    // Those that follow each other are read in one go.
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

/** A stray row is read with its quotation marks as letters. */
function* rowsOf(
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

/** Before a space the parser takes quotation marks for letters; as a formula, a text is one that no spreadsheet reads. */
function unquoted(cell: string): string {
  if (!cell.includes('"')) return cell;
  return /^=?"(.*)"\s*$/s.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;
}

/** What the row with the names of columns has most of, outside its quoted cells, unless it is said. */
function delimiterOf(text: string): string {
  const said = SEP.exec(text)?.[1];
  if (said !== undefined) return said;
  return headDelimiter(text) ?? mostIn(text.split(/\r\n|\r|\n/, 1)[0] ?? '');
}

/** What parts the cells of the line that names columns for positions, among the first; null where none does. */
export function headDelimiter(text: string): string | null {
  const lines = text.split(/\r\n|\r|\n/, MOST_REMARKS);
  let count = 0;
  for (const line of lines) {
    count += isRemark(line) ? 0 : 1;
    if (count > MOST_ABOVE) break;
    const delimiter = mostIn(line);
    const titles = line.replaceAll(/^\ufeff|"/g, '').split(delimiter);
    const columns = columnsOf(titles);
    if (hasBoth(columns) || (line === lines[0] && isPositioned(columns))) return delimiter;
  }
  return null;
}

/** A line above a table, or the first cell of one, that says itself that it is none of its rows. */
export function isRemark(line: string): boolean {
  return /^[#%]/.test(line);
}

function mostIn(line: string): string {
  // Nor do commas part what stands in brackets: “Lat (degrees, WGS 84)”.
  const bare = line.replaceAll(/"(?:[^"]|"")*"|\([^()]*\)|\[[^[\]]*\]/g, '');
  const count = (sign: string) => bare.split(sign).length;
  return DELIMITERS.reduce((a, b) => (count(b) > count(a) ? b : a));
}
