import type { JsonObject } from '../brief/json';
import { FORMAT_NAMES, Unreadable } from './format';
import { type Row, Table, withoutColumns } from './table';
import { columnsOf, hasBoth, isPositioned } from './table-columns';
import { MOST_ABOVE, tableRows } from './table-rows';

/** Cells of a row that is empty, or drawn as a line. */
const RULE = /^[\s:=-]*$/;

/** A table with a row for each place: of a spreadsheet, with commas, semicolons, tabs or bars. */
export async function* readCsv(
  texts: AsyncIterable<string>,
  url: string | null,
): AsyncGenerator<JsonObject> {
  let table: Table | null = null;
  let isNext = false;
  const above: Row[] = [];
  try {
    for await (const row of tableRows(texts)) {
      if (row.every((cell) => RULE.test(cell))) continue;
      if (table) {
        if (!isNext || !table.isOfUnits(row)) yield table.featureOf(row);
        isNext = false;
      } else {
        above.push(row);
        table = tableUnder(row, above.length === 1, url);
        isNext = true;
        if (!table && above.length === MOST_ABOVE) break;
      }
    }
    if (!table && above[0]) throw withoutColumns(above[0], url);
  } catch (error) {
    throw Unreadable.broken('csv', url, error);
  }
  if (!table) throw Unreadable.of('format-placeless', { url, format: FORMAT_NAMES.csv });
}

/** Titles and notes may stand above the names of the columns: those below must then be sure. */
function tableUnder(row: Row, isFirst: boolean, url: string | null): Table | null {
  const columns = columnsOf(row);
  return hasBoth(columns) || (isFirst && isPositioned(columns))
    ? new Table(row, columns, url)
    : null;
}
