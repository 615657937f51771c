import type { Geometry, Position } from 'geojson';
import type { Brief } from '../brief/brief';
import { anchorOf } from '../geometry/anchor';
import { latOf, lonOf } from '../geometry/positions';
import { type Exported, kindOf } from './exported';

const COLUMNS = [
  ...['id', 'name', 'kind', 'latitude', 'longitude', 'wkt', 'uncertainty_m', 'approximate'],
  ...['when', 'stated_by', 'description', 'basis', 'excerpts', 'sources'],
] as const;

/**
 * A table with a row for each place, for spreadsheets: UTF-8 with the byte order mark that Excel needs, RFC 4180. A
 * line or an area has a position in its middle, and its whole shape as WKT.
 */
export function writeCsv(brief: Brief): Exported {
  const rows = brief.places.map((place): Record<(typeof COLUMNS)[number], string> => {
    const at = place.geometry === null ? null : anchorOf(place.geometry);
    return {
      id: place.id,
      name: place.name,
      kind: kindOf(brief, place),
      latitude: at === null ? '' : degrees(latOf(at)),
      longitude: at === null ? '' : degrees(lonOf(at)),
      wkt: place.geometry === null || place.geometry.type === 'Point' ? '' : wkt(place.geometry),
      uncertainty_m: String(place.coordinateUncertaintyInMeters ?? ''),
      approximate: place.approximate ? 'true' : '',
      when: place.when?.text ?? '',
      stated_by: place.statedBy,
      description: place.description ?? '',
      basis: place.basis ?? '',
      excerpts: place.excerpts.map(({ exact }) => exact).join('\n'),
      sources: place.sources
        .map(({ name, url }) => [name, url].filter(Boolean).join(' '))
        .join('\n'),
    };
  });
  const lines = rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','));
  return { text: `\ufeff${[COLUMNS.join(','), ...lines, ''].join('\r\n')}`, left: [] };
}

/** Marks as text what a spreadsheet would take for a formula: a hostile name could run as one. */
function cell(value: string): string {
  const isFormula = /^[=+@\t\r-]/.test(value) && !/^-?\d+(?:\.\d+)?$/.test(value);
  const text = isFormula ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function degrees(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

function wkt(geometry: Geometry): string {
  if (geometry.type === 'GeometryCollection') {
    return `GEOMETRYCOLLECTION (${geometry.geometries.map(wkt).join(', ')})`;
  }
  const { type, coordinates } = geometry;
  const body = type === 'Point' ? `(${position(coordinates)})` : list(coordinates);
  return `${type.toUpperCase()} ${body}`;
}

type Nested = readonly (Position | Nested)[];

function list(values: Nested): string {
  const written = values.map((value) =>
    isPosition(value) ? position(value) : list(value as Nested),
  );
  return `(${written.join(', ')})`;
}

function isPosition(value: Position | Nested): value is Position {
  return typeof value[0] === 'number';
}

function position(value: Position): string {
  return `${lonOf(value)} ${latOf(value)}`;
}
