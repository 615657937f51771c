import { AXES } from './column-words';
import { degreesOf } from './degrees';
import { columnsOf, hasBoth, isPositioned } from './table-columns';

/** If two are equally frequent, the first wins: commas also stand within titles. */
const DELIMITERS = ['\t', ';', '|', ','];
/** Two spaces or more, and any number. */
const [WIDE, SPACE] = ['  ', ' '];
/** These also stand for other things: they are believed only if the line below is a place. */
const RARE_DELIMITERS = ['^', '~', '\x1f', '│', ':', WIDE, SPACE];
/** No text has it. */
const NONE = '\0';
/** What draws a line below the names. */
export const RULE = /^[\s:=+\-\u2500-\u257f]*$/;
/** What Excel may say on a line of its own. */
export const SEP = /^\ufeff?"?sep=(.)"?(?:\r\n|\r|\n)/i;
/** Column names stand within this many first rows, remarks not counted. */
export const MOST_ABOVE = 10;
const LINE = /\r\n|\r|\n/;
/** How many remarks may stand above. */
const MOST_REMARKS = 500;
/** What a program says above its table, as PANGAEA does. */
export const COMMENT = /^\ufeff?\s*\/\*[^*]*\*+(?:[^*/][^*]*\*+)*\/\s*/;

/** How the cells of a table are separated. */
export interface Layout {
  readonly delimiter: string;
  /** Lines are in quotation marks as a whole. */
  readonly isWrapped: boolean;
  /** How many cells a row has where spaces part them; else 0. */
  readonly width: number;
}

export function layoutOf(text: string): Layout {
  const within = wrappedDelimiter(text);
  const delimiter = within ?? delimiterOf(text);
  const lines = isOfSpaces(delimiter) ? text.split(LINE, MOST_REMARKS) : [];
  const head = lines
    .map((line) => cellsOf(line, delimiter))
    .find((titles) => hasBoth(columnsOf(titles)));
  return { delimiter, isWrapped: within !== null, width: head?.length ?? 0 };
}

/** The separator for the parser: runs of spaces are split later. */
export function signOf({ delimiter, width }: Layout): string {
  return width > 0 ? NONE : delimiter;
}

function isOfSpaces(delimiter: string): boolean {
  return delimiter === WIDE || delimiter === SPACE;
}

export function cellsOf(line: string, delimiter: string): readonly string[] {
  const text = line.trim();
  if (delimiter === WIDE) return text.split(/ {2,}/);
  if (delimiter !== SPACE) return text.split(delimiter).map((cell) => cell.trim());
  return [...text.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

/** The separator of cells within lines that are in quotation marks as a whole; null where the first line is not. */
function wrappedDelimiter(text: string): string | null {
  const [, line] = /^\ufeff?"((?:[^"\r\n]|"")*)"[ \t]*[\r\n]/.exec(text) ?? [];
  const delimiter = line === undefined ? null : headDelimiter(line);
  return delimiter !== null && line?.includes(delimiter) ? delimiter : null;
}

/** The most frequent delimiter in the row of column names, outside quoted cells, unless the file names it. */
function delimiterOf(text: string): string {
  const said = SEP.exec(text)?.[1];
  if (said !== undefined) return said;
  return headDelimiter(text) ?? mostIn(text.split(LINE, 1)[0] ?? '');
}

/** The delimiter of the first line, near the top, that names position columns; null if none does. */
export function headDelimiter(text: string): string | null {
  const lines = text.split(LINE, MOST_REMARKS);
  let count = 0;
  let index = 0;
  /** What parts a first line with both axes in one title: it may also be a sentence above the table. */
  let first: string | null = null;
  for (const line of lines) {
    index += 1;
    count += isRemark(line) ? 0 : 1;
    if (count > MOST_ABOVE) break;
    const delimiter = mostIn(line);
    const titles = line.replaceAll(/^\ufeff|"/g, '').split(delimiter);
    const columns = columnsOf(titles);
    if (hasBoth(columns)) return delimiter;
    const rare = line.includes(delimiter)
      ? null
      : rareDelimiter(line, lines.slice(index, index + 3));
    if (rare !== null) return rare;
    if (line === lines[0] && isPositioned(columns)) first = delimiter;
  }
  return first;
}

/** The separator of a line with the names of columns and of the next line, which is a place. */
function rareDelimiter(line: string, below: readonly string[]): string | null {
  const next = below.find((one) => !RULE.test(one));
  if (next === undefined) return null;
  const found = RARE_DELIMITERS.find((sign) => {
    const [titles, cells] = [cellsOf(line, sign), cellsOf(next, sign)];
    const columns = columnsOf(titles);
    const isPlace = AXES.every((axis) => {
      const cell = cells[columns.get(axis) ?? -1];
      return cell !== undefined && degreesOf(cell, axis) !== null;
    });
    return titles.length === cells.length && hasBoth(columns) && isPlace;
  });
  return found ?? null;
}

/** A line above a table, or its first cell, that marks itself as no row. */
export function isRemark(line: string): boolean {
  return /^(?:[#%]|\/\/)/.test(line);
}

function mostIn(line: string): string {
  // Commas within brackets do not separate cells: “Lat (degrees, WGS 84)”.
  const bare = line.replaceAll(/"(?:[^"]|"")*"|\([^()]*\)|\[[^[\]]*\]/g, '');
  const count = (sign: string) => bare.split(sign).length;
  return DELIMITERS.reduce((a, b) => (count(b) > count(a) ? b : a));
}
