import type { JsonObject } from '../brief/json';
import { cut } from '../brief/text';
import { inMinutes, isDecimal, isSame, unscaled } from './cell-degrees';
import { isSurelyShape, pointOf, shapeOf } from './cell-geometry';
import { checkDegrees, type Doubts, placedOtherwise } from './check-degrees';
import { AXES, type Axis, isOtherwise } from './column-words';
import { degreesOf } from './degrees';
import { featureOf, Unreadable } from './format';
import { isOfPolyline, polylineOf } from './polyline';
import { isWkt } from './read-wkt';
import {
  type Column,
  hasBoth,
  isBareSide,
  isNegative,
  isOfMinutes,
  isOfSize,
  isTurnedList,
  isUnsure,
  type Part,
  saysNoOrder,
} from './table-columns';

/** Members that a brief has under the same name. */
export const KEPT: readonly string[] = ['kind', 'basis', 'coordinateUncertaintyInMeters'];

type Columns = ReadonlyMap<Column, number>;
export type Row = readonly string[];

/** Cells that stand for nothing. */
const NOTHING =
  /^(?:|-+|\.\.+|n\.\s?a\.|k\.\s?a\.|s\/d|\[(?:null(?:,null)*)?\]|\{\}|\\N|#?n\/?a|nan|null|none|nil|unknown|\?)$/i;

/** North, south, east or west at the end, in a word or a letter. */
const SIDE = /(?<![a-z])([nsew])(?:orth|outh|ast|est)?$/i;
const UNIT =
  /^(?:#\w.*|\d+[nsd]|[([]?(?:(?:decimal|dec\.?)[ _]?)?(?:°|deg|degrees?)[ _]?(?:north|east|n|e)?[)\]]?)$/i;

/** Anything longer is prose. */
const LONGEST_ROW = 500;
const TWO_NUMBERS = /\d[.,]\d.*\s[-+]?\d+[.,]\d/;
const TOTAL =
  /^(?:(?:(?:grand|sub)[ -]?)?totals?|(?:gesamt)?summe|gesamt|total général|totale|totales|somme|suma|toplam|итого|всего|合計|合计|总计|總計|합계|المجموع|الإجمالي)\s*[:：]?$/i;
const NOTE =
  /^(?:(?:sources?|notes?|quellen?|anmerkung(?:en)?|fuentes?|fonti?|notas?|источники?|примечани[ея]|出典|注|资料来源|資料來源|출처|المصدر)\s*[:：]|[©*†])/i;

function isOfAxis(column: Column): boolean {
  return /^(?:latitude|longitude)/.test(column);
}

/** A table whose first row is a place already, or names no columns for one. */
export function withoutColumns(head: Row, url: string | null): Unreadable {
  // Whole numbers are years, or anything.
  const isDegrees = (cell: string) =>
    /[.,°º]|\p{L}/u.test(cell) && degreesOf(cell, 'latitude') !== null;
  if (head.some((cell) => isDegrees(cell) || isWkt(cell))) {
    return Unreadable.of('table-head', { url });
  }
  const titles = head.map((title) => title.trim());
  const otherwise = titles.filter(isOtherwise);
  if (otherwise.length > 0) return placedOtherwise(otherwise, url);
  return Unreadable.of('table-columns', {
    url,
    columns: titles
      .slice(0, 12)
      .map((title) => cut(title, 60))
      .join(', '),
  });
}

/** A table whose columns are known: each row becomes a feature. */
export class Table {
  readonly #titles: Row;
  readonly #head: readonly string[];
  readonly #columns: Columns;
  readonly #url: string | null;
  /** Columns named after a side and nothing else. */
  readonly #bareSides = new Set<Column>();
  /** What a title says about all its numbers: “Longitude (W)”. */
  readonly #sides = new Map<Axis, 'S' | 'W'>();
  /** A column called “location” may hold words: the first cell decides. */
  #isSure: boolean;

  constructor(head: Row, columns: Columns, url: string | null, isSure = hasBoth(columns)) {
    this.#titles = head;
    this.#columns = columns;
    this.#url = url;
    this.#isSure = isSure;
    for (const axis of AXES) {
      const side = `${axis} side` as const;
      if (isBareSide(this.#cellOf(head, side))) this.#bareSides.add(side);
    }
    const [latitude, longitude] = [this.#cellOf(head, 'latitude'), this.#cellOf(head, 'longitude')];
    if (isNegative(latitude, 'latitude', longitude)) this.#sides.set('latitude', 'S');
    if (isNegative(longitude, 'longitude', latitude)) this.#sides.set('longitude', 'W');
    const names = new Map([...columns].map(([column, index]) => [index, column] as const));
    this.#head = named(
      head.map((title, index) => {
        const column = names.get(index);
        return column && KEPT.includes(column) ? column : title.trim();
      }),
    );
  }

  /** @throws Unreadable where no column holds positions after all */
  featureOf(row: Row): JsonObject {
    const { geometry, used } = this.#geometryIn(row);
    return featureOf(geometry, this.#propertiesIn(row, used));
  }

  /** Whether its columns are X and Y, which may be degrees, or coordinates of a plan, a picture or a projection. */
  get #isUnsure(): boolean {
    return AXES.every((axis) => isUnsure(this.#cellOf(this.#titles, axis)));
  }

  /** The same table, with an untitled first column if only then its first rows are places: R writes row names there. */
  withRowNames(rows: readonly Row[]): Table {
    const titles = ['', ...this.#titles];
    const isLonger = rows.length > 0 && rows.every(({ length }) => length === titles.length);
    const isFirst = AXES.some((axis) => this.#columns.get(axis) === 0);
    const isCounted = isFirst && rows.every(([first], at) => first === String(at + 1));
    if (!isLonger || (!isCounted && rows.some((row) => this.#isPosition(row)))) return this;
    const columns = new Map([...this.#columns].map(([column, index]) => [column, index + 1]));
    const table = new Table(titles, columns, this.#url, this.#isSure);
    return rows.some((row) => table.#isPosition(row)) ? table : this;
  }

  /** @throws Unreadable as `checkDegrees` does */
  featuresOf(rows: readonly Row[]): readonly JsonObject[] {
    const features = rows.map((row) => this.featureOf(row));
    checkDegrees(features, this.#url, this.doubts);
    return features;
  }

  get doubts(): Doubts {
    const titles = AXES.map((axis) => this.#cellOf(this.#titles, axis));
    const named = this.#titles.filter((title) => titles.includes(title.trim()));
    const isOrderUnsaid =
      !this.hasBoth &&
      saysNoOrder(this.#cellOf(this.#titles, 'both')) &&
      !this.#columns.has('shape');
    const sizes = this.#isUnsure || titles.every(isOfSize) ? named : [];
    return { system: this.#isUnsure ? named : [], sizes, isOrderUnsaid };
  }

  #cellOf(row: Row, column: Column): string {
    return row[this.#columns.get(column) ?? -1]?.trim() ?? '';
  }

  /** What is not a position is given as it stands: the reader of briefs then reports what it found. */
  #geometryIn(row: Row): { readonly geometry: unknown; readonly used: readonly Column[] } {
    const cell = (column: Column) => this.#cellOf(row, column);
    if (this.#isUnsplit(row)) return { geometry: row[0], used: [] };
    const shape = this.#shapeIn(row);
    if (shape !== undefined) return { geometry: shape, used: ['shape', 'latitude', 'longitude'] };
    if (!AXES.every((axis) => NOTHING.test(cell(axis)))) {
      const shifted = this.#shiftedIn(row);
      const degrees = (axis: Axis) => shifted ?? this.#degreesIn(row, axis);
      const coordinates = [degrees('longitude'), degrees('latitude')];
      return {
        geometry: { type: 'Point', coordinates },
        used: [...this.#columns.keys()].filter(
          (column) => isOfAxis(column) && !this.#isElse(row, column),
        ),
      };
    }
    for (const column of ['both', 'turned'] as const) {
      const isTurned = column === 'turned';
      const isListTurned = isTurned || isTurnedList(this.#cellOf(this.#titles, column));
      const geometry = pointOf(cell(column), isTurned, isListTurned);
      if (geometry !== undefined) return { geometry, used: [column, 'latitude', 'longitude'] };
    }
    const used: readonly Column[] = hasBoth(this.#columns)
      ? ['latitude', 'longitude']
      : ['latitude', 'longitude', 'both', 'turned', 'shape'];
    const texts = (['shape', 'both', 'turned'] as const).map(cell);
    const text = texts.find((one) => !NOTHING.test(one));
    if (hasBoth(this.#columns) || text === undefined) return { geometry: null, used };
    if (!this.#isSure) throw withoutColumns(this.#head, this.#url);
    return { geometry: text, used };
  }

  /** Whether another sign than in the first row separates the cells: a position is then not missing, but unread. */
  #isUnsplit(row: Row): boolean {
    const [only = '', ...more] = row;
    const count = this.#head.length;
    if (more.length > 0 || count < 2 || !hasBoth(this.#columns)) return false;
    // Where spaces part them, one may be missing.
    if (only.length < LONGEST_ROW && TWO_NUMBERS.test(only)) return true;
    return [',', ';', '\t', '|'].some((sign) => only.split(sign).length === count);
  }

  #shapeIn(row: Row): unknown {
    const [text, title] = [this.#cellOf(row, 'shape'), this.#cellOf(this.#titles, 'shape')];
    return isOfPolyline(title) ? polylineOf(text, title) : shapeOf(text);
  }

  /** What is not degrees stays as written: under “DDMM.MM”, a number with a point could be minutes. */
  #degreesIn(row: Row, axis: Axis): number | string {
    const cell = this.#cellOf(row, axis);
    const isOdd = isOfMinutes(this.#cellOf(this.#titles, axis)) && isDecimal(cell);
    if (isOdd) return cell;
    const written = this.#writtenIn(row, axis);
    return degreesOf(written, axis) ?? written;
  }

  /** The degrees of an axis, with the minutes, seconds and hemisphere that stand in separate cells. */
  #writtenIn(row: Row, axis: Axis): string {
    const cell = (column: Column) => this.#cellOf(row, column);
    const part = (name: Part) => cell(`${axis} ${name}`);
    const title = this.#cellOf(this.#titles, axis);
    const degrees = isOfMinutes(title) ? inMinutes(cell(axis)) : unscaled(cell(axis), title);
    const written = [part('minutes'), part('seconds')] as const;
    const [minutes, seconds] = isSame(degrees, ...written) ? ['', ''] : written;
    const said = this.#isElse(row, `${axis} side`) ? '' : part('side');
    // A number beside degrees would be taken for more digits.
    const side =
      (/\p{Nd}/u.test(said) ? ` ${said}` : said) ||
      (/^[-−+]/.test(degrees) ? '' : (this.#sides.get(axis) ?? ''));
    const angle = [
      degrees.replace(/[°º˚]\s*$/, ''),
      minutes && `°${minutes}′`,
      seconds && `${seconds}″`,
    ].join('');
    // Given twice, and alike.
    const isSaid =
      (/^[-−]/.test(angle) && /^[sw]/i.test(side)) ||
      SIDE.exec(angle)?.[1]?.toLowerCase() === side.charAt(0).toLowerCase();
    return minutes === '' && seconds === '' && side === ''
      ? degrees
      : `${angle}${isSaid ? '' : side}`;
  }

  /** Whether a column that could hold sides has a number: a wiki page's `ns` is its namespace. */
  #isElse(row: Row, column: Column): boolean {
    return this.#bareSides.has(column) && /\p{Nd}/u.test(this.#cellOf(row, column));
  }

  /**
   * In a row with more cells than names, and with a position a cell later too, a stray comma has split a cell: returns
   * those cells as written. Else null.
   */
  #shiftedIn(row: Row): string | null {
    const extra = row.findLastIndex((cell) => cell.trim() !== '') + 1 - this.#head.length;
    const columns = AXES.map((axis) => this.#columns.get(axis) ?? 0);
    for (let by = 1; by <= extra; by += 1) {
      if (this.#isPosition(row, by))
        return row.slice(Math.min(...columns), Math.max(...columns) + by + 1).join();
    }
    return null;
  }

  /** Whether the cells of both axes, or those `by` cells later, are degrees. */
  #isPosition(row: Row, by = 0): boolean {
    return AXES.every((axis) => {
      const cell = row[(this.#columns.get(axis) ?? -1) + by];
      return cell !== undefined && degreesOf(cell, axis) !== null;
    });
  }

  get hasBoth(): boolean {
    return hasBoth(this.#columns);
  }

  /** Sums, and where a table is from, stand below it, in a row without a position. */
  isNote(row: Row): boolean {
    const positions = [...AXES, 'both', 'turned', 'shape'] as const;
    if (positions.some((column) => this.#cellOf(row, column) !== '')) return false;
    const [first = '', ...more] = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    return TOTAL.test(first) || (more.length === 0 && NOTE.test(first));
  }

  /** Units may stand below the names, as in ERDDAP, or tags of the Humanitarian Exchange Language. */
  isOfUnits(row: Row): boolean {
    return hasBoth(this.#columns) && AXES.every((axis) => UNIT.test(this.#cellOf(row, axis)));
  }

  #propertiesIn(row: Row, used: readonly Column[]): JsonObject {
    this.#isSure = true;
    const positions = used.map((column) => this.#columns.get(column));
    const members: [string, string | number][] = [];
    for (const index of row.keys()) {
      // A row may have more cells than there are names.
      const title = this.#head[index] ?? `(${index + 1})`;
      const text = (row[index] ?? '').trim();
      if (text === '' || title === '' || positions.includes(index)) continue;
      const meters = title === 'coordinateUncertaintyInMeters' ? Number(text) : Number.NaN;
      // People who do not know it write 0.
      if (meters !== 0) members.push([title, meters > 0 ? meters : text]);
    }
    return Object.fromEntries(members);
  }
}

/** The column of a row that holds a geometry, as one of them; null where there is none. */
export function columnOfShape(row: Row): Columns | null {
  const index = row.findIndex((cell) => isSurelyShape(cell.trim()));
  return index < 0 ? null : new Map([['shape', index]]);
}

/** Makes each name unique. */
function named(titles: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return titles.map((title) => {
    const count = (counts.get(title) ?? 0) + 1;
    counts.set(title, count);
    return count === 1 || title === '' ? title : `${title} (${count})`;
  });
}
