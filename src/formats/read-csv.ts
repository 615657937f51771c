import type { JsonObject } from '../brief/json';
import { FORMAT_NAMES, Unreadable } from './format';
import { columnOfShape, type Row, Table, withoutColumns } from './table';
import { columnsOf, hasBoth, isPositioned } from './table-columns';
import { MOST_ABOVE, tableRows } from './table-rows';

/** Cells of a row that is empty, or drawn as a line. */
const RULE = /^[\s:=-]*$/;

/** A table with a row for each place: of a spreadsheet, with commas, semicolons, tabs or bars. */
export async function* readCsv(
  texts: AsyncIterable<string>,
  url: string | null,
): AsyncGenerator<JsonObject> {
  try {
    yield* featuresOf(tableRows(texts), url);
  } catch (error) {
    throw Unreadable.broken('csv', url, error);
  }
}

/** How many rows tell whether the numbers are degrees in their order, and the share of them that may be mistyped. */
const [LOOKED_AT, MOST_ODD] = [500, 0.05];

async function* featuresOf(
  rows: AsyncIterable<Row>,
  url: string | null,
): AsyncGenerator<JsonObject> {
  const above: Row[] = [];
  let table: Table | null = null;
  let isNext = false;
  /** Rows that wait for more of them: null once they need not. */
  let held: Row[] | null = [];
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const row of rows) {
      if (row.every((cell) => RULE.test(cell))) continue;
      if (!table) {
        above.push(row);
        table = tableUnder(row, above.length === 1, url);
        isNext = true;
        const over = table ? null : tableOver(row, above.at(-2), url);
        if (over) {
          [table, isNext] = [over, false];
          held?.push(row);
        }
        if (!table && above.length === MOST_ABOVE) break;
        continue;
      }
      if (!isNext || !table.isOfUnits(row)) {
        if (held) held.push(row);
        else yield table.featureOf(row);
      }
      isNext = false;
      if (held?.length !== LOOKED_AT) continue;
      yield* table.featuresOf(held, MOST_ODD);
      held = null;
    }
  } catch (error) {
    failure = { error };
  }
  // Of a table that breaks off, what was read is shown.
  if (table && held) yield* table.featuresOf(held, MOST_ODD);
  if (failure) throw failure.error;
  if (!table && above[0]) throw withoutColumns(above[0], url);
  if (!table) throw Unreadable.of('format-placeless', { url, format: FORMAT_NAMES.csv });
}

/** Titles and notes may stand above the names of the columns: those below must then be sure. */
function tableUnder(row: Row, isFirst: boolean, url: string | null): Table | null {
  const columns = columnsOf(row);
  return hasBoth(columns) || (isFirst && isPositioned(columns))
    ? new Table(row, columns, url)
    : null;
}

/** A geometry says what it is, whatever its column is called: the names are those of the row above. */
function tableOver(row: Row, head: Row | undefined, url: string | null): Table | null {
  const columns = head && columnOfShape(row);
  const isHead = columns && columnOfShape(head) === null;
  return isHead ? new Table(head, columns, url) : null;
}
