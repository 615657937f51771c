import { parse } from 'csv-parse/sync';
import { type Imported, type ImportedPlace, Unreadable } from './imported';

/** What columns are called, in small letters. */
const COLUMNS = {
  name: ['name', 'title', 'place', 'place name', 'placename', 'label'],
  latitude: ['latitude', 'lat', 'y', 'decimallatitude', 'breite', 'latitud'],
  longitude: ['longitude', 'lon', 'lng', 'long', 'x', 'decimallongitude', 'länge', 'longitud'],
  description: ['description', 'desc', 'note', 'notes', 'text', 'comment'],
  when: ['when', 'date', 'time', 'eventdate'],
  kind: ['kind', 'type', 'category'],
  basis: ['basis'],
  coordinateUncertaintyInMeters: ['coordinateuncertaintyinmeters', 'uncertainty_m', 'uncertainty'],
} as const;

type Column = keyof typeof COLUMNS;

/** A table with a row for each place: of a spreadsheet, with commas, semicolons or tabs. */
export function readCsv(text: string): Imported {
  const rows = rowsOf(text);
  const [head = [], ...body] = rows;
  const found = new Map<Column, number>();
  head.forEach((title, index) => {
    const plain = title.trim().toLowerCase();
    for (const column of Object.keys(COLUMNS) as Column[]) {
      const names: readonly string[] = COLUMNS[column];
      if (names.includes(plain) && !found.has(column)) found.set(column, index);
    }
  });
  if (!found.has('latitude') || !found.has('longitude')) {
    throw new Unreadable(
      `Its first row names no columns of latitude and longitude; it has: ${head.slice(0, 12).join(', ')}.`,
    );
  }
  const left: string[] = [];
  const places = body.map((row, index) => placeOf(row, index, found, left));
  const used = new Set(found.values());
  const others = head.filter((title, index) => !used.has(index) && title.trim() !== '');
  if (others.length > 0)
    left.push(`The columns ${others.map((title) => `“${title}”`).join(', ')}.`);
  return { places, left };
}

function rowsOf(text: string): readonly (readonly string[])[] {
  try {
    const [first = ''] = text.split('\n', 1);
    const count = (sign: string) => first.split(sign).length;
    const delimiter = [',', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a));
    return parse(text, { bom: true, delimiter, relaxColumnCount: true, skipEmptyLines: true });
  } catch (error) {
    throw new Unreadable(`It is no table: ${error instanceof Error ? error.message : error}.`);
  }
}

function placeOf(
  row: readonly string[],
  index: number,
  found: ReadonlyMap<Column, number>,
  left: string[],
): ImportedPlace {
  const cell = (column: Column) => row[found.get(column) ?? -1]?.trim() ?? '';
  const name = cell('name') || `Place ${index + 1}`;
  const [latitude, longitude] = [degrees(cell('latitude')), degrees(cell('longitude'))];
  const hasPosition = latitude !== null && longitude !== null;
  if (!hasPosition) {
    const given = [cell('latitude'), cell('longitude')].filter(Boolean).join(', ');
    left.push(`The position of “${name}”${given === '' ? ', which is empty' : `: ${given}`}.`);
  }
  const uncertainty = Number(cell('coordinateUncertaintyInMeters'));
  const said = (['description', 'when', 'kind', 'basis'] as const).flatMap((column) =>
    cell(column) === '' ? [] : [[column, cell(column)] as const],
  );
  return {
    geometry: hasPosition ? { type: 'Point', coordinates: [longitude, latitude] } : null,
    properties: {
      name,
      ...Object.fromEntries(said),
      ...(uncertainty > 0 && { coordinateUncertaintyInMeters: uncertainty }),
    },
  };
}

/** 12.5, or 12,5 as much of the world writes it; null for what is no number, above all for nothing. */
function degrees(text: string): number | null {
  if (!/^[+-−]?\d{1,3}(?:[.,]\d+)?°?$/.test(text)) return null;
  return Number(text.replace('−', '-').replace(',', '.').replace('°', ''));
}
