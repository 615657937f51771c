import type { JsonObject } from '../brief/json';
import { LOOKED_AT } from './check-degrees';
import { isRemark, MOST_ABOVE, RULE } from './delimiters';
import { FORMAT_NAMES, Unreadable } from './format';
import { columnsOfGeoNames } from './geonames';
import { type Head, headOver } from './heads';
import { columnOfShape, type Row, Table, withoutColumns } from './table';
import { columnsOf, hasBoth, isPositioned } from './table-columns';
import { tableRows } from './table-rows';
import { plainTerms } from './terms';

/** What databases write below a table. */
const COUNT = /^(?:\(\d+ rows?\)|\d+ rows? in set\b.*)$/;

/** A table with a row for each place, as from a spreadsheet, with commas, semicolons, tabs or bars. */
export async function* readCsv(
  texts: AsyncIterable<string>,
  url: string | null,
): AsyncGenerator<JsonObject> {
  try {
    yield* featuresOf(plainTerms(tableRows(texts)), url);
  } catch (error) {
    throw Unreadable.broken('csv', url, error);
  }
}

async function* featuresOf(
  rows: AsyncIterable<Row>,
  url: string | null,
): AsyncGenerator<JsonObject> {
  const above: Row[] = [];
  let table: Table | null = null;
  let isNext = false;
  /** Rows that wait for more rows; null once there is no need. */
  let held: Row[] | null = [];
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const row of rows) {
      if (row.every((cell) => RULE.test(cell)) || (row.length === 1 && COUNT.test(row[0] ?? '')))
        continue;
      if (!table) {
        above.push(row);
        table = tableUnder(above, url);
        isNext = true;
        const over = table ? null : (tableOfGeoNames(row, url) ?? tableOver(above, url));
        if (over) [table, held, isNext] = [over.table, [...over.rows], false];
        if (!table && above.length === LOOKED_AT) break;
        continue;
      }
      const head: Head | null = isNext ? headOver(above.at(-1) ?? [], row) : null;
      if (head) table = new Table(head.titles, columnsOf(head.titles), url);
      if (head?.isOfTwo) {
        above.push(head.titles);
        continue;
      }
      if (!(isNext && table.isOfUnits(row)) && !table.isNote(row)) {
        if (held) held.push(row);
        else yield table.featureOf(row);
      }
      isNext = false;
      if (held?.length !== LOOKED_AT) continue;
      table = table.withRowNames(held);
      yield* table.featuresOf(held);
      held = null;
    }
  } catch (error) {
    failure = { error };
  }
  // If a table breaks off, what was read is shown.
  if (table && held) yield* table.withRowNames(held).featuresOf(held);
  if (failure) throw failure.error;
  if (table) return;
  const head = above.find(isOfTable) ?? above[0];
  if (head) throw withoutColumns(head, url);
  throw Unreadable.of('format-placeless', { url, format: FORMAT_NAMES.csv });
}

function isOfTable([first = '']: Row): boolean {
  return !isRemark(first);
}

function tableOfGeoNames(
  row: Row,
  url: string | null,
): { readonly table: Table; readonly rows: readonly Row[] } | null {
  const head = columnsOfGeoNames(row);
  return head && { table: new Table(head, columnsOf(head), url), rows: [row] };
}

/** Titles and notes may stand above the column names, which must then be unmistakable. */
function tableUnder(above: readonly Row[], url: string | null): Table | null {
  const row = above.at(-1) ?? [];
  const columns = columnsOf(row);
  const count = above.filter(isOfTable).length;
  const isHead = count <= MOST_ABOVE && hasBoth(columns);
  return isHead || (count <= 1 && isPositioned(columns)) ? new Table(row, columns, url) : null;
}

/**
 * A geometry is unmistakable, whatever its column is called: the names are in the first row that has a cell in that
 * column.
 */
function tableOver(
  above: readonly Row[],
  url: string | null,
): { readonly table: Table; readonly rows: readonly Row[] } | null {
  const columns = columnOfShape(above.at(-1) ?? []);
  const index = columns?.get('shape') ?? -1;
  const at = above.findIndex((row) => (row[index] ?? '').trim() !== '');
  const head = above[at];
  if (!columns || !head || columnOfShape(head)) return null;
  return { table: new Table(head, columns, url), rows: above.slice(at + 1) };
}
