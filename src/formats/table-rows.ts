import { parse } from 'csv-parse/browser/esm/sync';

const DELIMITERS = [',', ';', '\t', '|'];
/** So much of a table is parsed at once. */
const PIECE = 1 << 18;
/** What Excel may say on a line of its own. */
const SEP = /^\ufeff?sep=(.)\r?\n/i;

/** The rows of a table as it arrives. */
export async function* tableRows(texts: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = '';
  let delimiter: string | null = null;
  const take = (end: number) => {
    const said: string = delimiter ?? delimiterOf(rest);
    const rows = rest.slice(delimiter === null ? sepLine(rest) : 0, end);
    delimiter = said;
    rest = rest.slice(end);
    return rowsOf(rows, said);
  };
  for await (const text of texts) {
    rest += text;
    const end = rest.length < PIECE ? 0 : endOfRows(rest);
    if (end > 0) yield* take(end);
  }
  if (rest.trim() !== '') yield* take(rest.length);
}

function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  return parse(text, {
    ...{ bom: true, delimiter, relax_column_count: true, relax_quotes: true },
    ...{ skip_empty_lines: true },
  });
}

/** After the last line break that is outside quotation marks, which pair up. */
function endOfRows(text: string): number {
  let end = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) isQuoted = !isQuoted;
    else if (code === 10 && !isQuoted) end = at + 1;
  }
  return end;
}

/** What the first row has most of, outside its quoted cells, unless it is said. */
export function delimiterOf(text: string): string {
  const said = SEP.exec(text)?.[1];
  if (said !== undefined) return said;
  const [first = ''] = text.replaceAll(/"(?:[^"]|"")*"/g, '').split(/\r?\n|\r/, 1);
  const count = (sign: string) => first.split(sign).length;
  return DELIMITERS.reduce((a, b) => (count(b) > count(a) ? b : a));
}

function sepLine(text: string): number {
  return SEP.exec(text)?.[0].length ?? 0;
}
