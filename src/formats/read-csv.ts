import type { JsonObject } from '../brief/json';
import { FORMAT_NAMES, featureOf, Unreadable } from './format';
import { isWkt, readWkt } from './read-wkt';
import { type Column, columnsOf, isPositioned } from './table-columns';
import { tableRows } from './table-rows';

/** What a brief has under the same name. */
export const KEPT = ['kind', 'basis', 'coordinateUncertaintyInMeters'];

/** A table with a row for each place: of a spreadsheet, with commas, semicolons, tabs or bars. */
export async function* readCsv(
  texts: AsyncIterable<string>,
  url: string | null,
): AsyncGenerator<JsonObject> {
  let head: readonly string[] | null = null;
  let found: ReadonlyMap<Column, number> = new Map();
  try {
    for await (const row of tableRows(texts)) {
      if (head === null) {
        head = row.map((title) => title.trim());
        found = columnsOf(head);
        if (!isPositioned(found)) throw withoutColumns(head, url);
      } else {
        yield featureOf(geometryIn(row, found), propertiesIn(row, head, found));
      }
    }
  } catch (error) {
    throw Unreadable.broken('csv', url, error);
  }
  if (head === null) throw Unreadable.of('format-placeless', { url, format: FORMAT_NAMES.csv });
}

/** Either its first row is a place already, or it names none. */
function withoutColumns(head: readonly string[], url: string | null): Unreadable {
  if (head.some((cell) => degrees(cell) !== null || isWkt(cell))) {
    return Unreadable.of('table-head', { url });
  }
  return Unreadable.of('table-columns', { url, columns: head.slice(0, 12).join(', ') });
}

/** What is no position is given as it stands: the reader of briefs then tells what was found. */
function geometryIn(row: readonly string[], found: ReadonlyMap<Column, number>): unknown {
  const cell = (column: Column) => row[found.get(column) ?? -1]?.trim() ?? '';
  const shape = cell('shape');
  if (shape !== '') return shapeOf(shape);
  const [latitude, longitude] = found.has('both')
    ? cell('both')
        .split(/[,;\s]+/)
        .filter(Boolean)
    : [cell('latitude'), cell('longitude')];
  if (!latitude && !longitude) return null;
  const coordinates = [longitude, latitude].map((text = '') => degrees(text) ?? text);
  return { type: 'Point', coordinates };
}

function shapeOf(text: string): unknown {
  if (!text.startsWith('{')) {
    const shape = readWkt(text);
    return shape === undefined ? text : shape;
  }
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function propertiesIn(
  row: readonly string[],
  head: readonly string[],
  found: ReadonlyMap<Column, number>,
): JsonObject {
  const names = new Map([...found].map(([column, index]) => [index, column] as const));
  const members = row.flatMap((cell, index) => {
    const column = names.get(index);
    if (column && ['latitude', 'longitude', 'both', 'shape'].includes(column)) return [];
    const title = column ?? head[index] ?? '';
    const text = cell.trim();
    if (text === '' || title === '') return [];
    const uncertainty = column === 'coordinateUncertaintyInMeters' ? Number(text) : Number.NaN;
    return [[title, uncertainty > 0 ? uncertainty : text] as const];
  });
  return Object.fromEntries(members);
}

/** 12.5, or 12,5 as much of the world writes it; null for what is no number, above all for nothing. */
function degrees(text: string): number | null {
  if (!/^[+\-−]?\d{1,9}(?:[.,]\d+)?°?$/.test(text.trim())) return null;
  return Number(text.trim().replace('−', '-').replace(',', '.').replace('°', ''));
}
