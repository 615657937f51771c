import { isList, isObject, type JsonObject, own } from '../brief/json';
import { inMinutes, isDecimal, isSame, unscaled } from './cell-degrees';
import { isSurelyShape, pointOf, shapeOf } from './cell-geometry';
import { AXES, type Axis } from './column-words';
import { degreesOf } from './degrees';
import { featureOf, Unreadable } from './format';
import { isWkt } from './read-wkt';
import {
  type Column,
  hasBoth,
  isBareSide,
  isNegative,
  isOfMinutes,
  isTurnedList,
  isUnsure,
  type Part,
} from './table-columns';

/** What a brief has under the same name. */
export const KEPT: readonly string[] = ['kind', 'basis', 'coordinateUncertaintyInMeters'];

type Columns = ReadonlyMap<Column, number>;
export type Row = readonly string[];

/** Cells that say there is nothing. */
const NOTHING = /^(?:|-+|\[(?:null(?:,null)*)?\]|\{\}|\\N|#?n\/?a|nan|null|none|nil|unknown|\?)$/i;

/** North, south, east or west at the end, in a word or a letter. */
const SIDE = /(?<![a-z])([nsew])(?:orth|outh|ast|est)?$/i;
const UNIT =
  /^(?:#\w.*|\d+[nsd]|[([]?(?:(?:decimal|dec\.?)[ _]?)?(?:°|deg|degrees?)[ _]?(?:north|east|n|e)?[)\]]?)$/i;

function isOfAxis(column: Column): boolean {
  return /^(?:latitude|longitude)/.test(column);
}

/** Either its first row is a place already, or it names none. */
export function withoutColumns(head: Row, url: string | null): Unreadable {
  if (head.some((cell) => degreesOf(cell, 'latitude') !== null || isWkt(cell))) {
    return Unreadable.of('table-head', { url });
  }
  const columns = head.slice(0, 12).map((title) => title.trim());
  return Unreadable.of('table-columns', { url, columns: columns.join(', ') });
}

/** A table whose columns are known: each row becomes a feature. */
export class Table {
  readonly #titles: Row;
  readonly #head: readonly string[];
  readonly #columns: Columns;
  readonly #url: string | null;
  /** Columns that are called by a side and nothing else. */
  readonly #bareSides = new Set<Column>();
  /** What a title says of all its numbers: “Longitude (W)”. */
  readonly #sides = new Map<Axis, 'S' | 'W'>();
  /** A column that is called “location” may hold words: the first cell tells. */
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

  /** Its columns are X and Y, of degrees or of a plan, a picture, a projection. */
  get #isUnsure(): boolean {
    return AXES.every((axis) => isUnsure(this.#cellOf(this.#titles, axis)));
  }

  /** The same, with a first column without a title, where only so its first rows are of places: R writes names of rows there. */
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

  /**
   * The features of its first rows.
   *
   * @throws Unreadable where more than `mostOdd` of them, as a share, say that the numbers are no degrees, or swapped: then
   * those that could be are in the wrong place
   */
  featuresOf(rows: readonly Row[], mostOdd: number): readonly JsonObject[] {
    const features = rows.map((row) => this.featureOf(row));
    const positions = features.flatMap(positionOf);
    const isTooMany = (count: number) => count > rows.length * mostOdd;
    const odd = positions.filter(([lon, lat]) => Math.abs(lat) > 90 || Math.abs(lon) > 540);
    if (this.#isUnsure && isTooMany(odd.length)) throw withoutColumns(this.#titles, this.#url);
    const beyond = odd.filter(([, lat]) => Math.abs(lat) <= 180);
    // One may be mistyped, or say in several rows that nothing is known.
    const isSeveral = new Set(beyond.map(([, lat]) => lat)).size > 1;
    if (isSeveral && isTooMany(beyond.length) && positions.every(([lon]) => Math.abs(lon) <= 90)) {
      const values = { url: this.#url, count: beyond.length, of: positions.length };
      throw Unreadable.of('table-swapped', values);
    }
    return features;
  }

  #cellOf(row: Row, column: Column): string {
    return row[this.#columns.get(column) ?? -1]?.trim() ?? '';
  }

  /** What is no position is given as it stands: the reader of briefs then tells what was found. */
  #geometryIn(row: Row): { readonly geometry: unknown; readonly used: readonly Column[] } {
    const cell = (column: Column) => this.#cellOf(row, column);
    const shape = shapeOf(cell('shape'));
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

  /** What is no degrees stays as it is written: below “DDMM.MM”, a number with a point could be of minutes. */
  #degreesIn(row: Row, axis: Axis): number | string {
    const cell = this.#cellOf(row, axis);
    const isOdd = isOfMinutes(this.#cellOf(this.#titles, axis)) && isDecimal(cell);
    if (isOdd) return cell;
    const written = this.#writtenIn(row, axis);
    return degreesOf(written, axis) ?? written;
  }

  /** The degrees of an axis, with the minutes, the seconds and the side of the equator that stand in cells of their own. */
  #writtenIn(row: Row, axis: Axis): string {
    const cell = (column: Column) => this.#cellOf(row, column);
    const part = (name: Part) => cell(`${axis} ${name}`);
    const title = this.#cellOf(this.#titles, axis);
    const degrees = isOfMinutes(title) ? inMinutes(cell(axis)) : unscaled(cell(axis), title);
    const written = [part('minutes'), part('seconds')] as const;
    const [minutes, seconds] = isSame(degrees, ...written) ? ['', ''] : written;
    const said = this.#isElse(row, `${axis} side`) ? '' : part('side');
    // A number beside degrees would be more of their digits.
    const side =
      (/\p{Nd}/u.test(said) ? ` ${said}` : said) ||
      (/^[-−+]/.test(degrees) ? '' : (this.#sides.get(axis) ?? ''));
    const angle = [
      degrees.replace(/[°º˚]\s*$/, ''),
      minutes && `°${minutes}′`,
      seconds && `${seconds}″`,
    ].join('');
    // Said twice, and alike.
    const isSaid =
      (/^[-−]/.test(angle) && /^[sw]/i.test(side)) ||
      SIDE.exec(angle)?.[1]?.toLowerCase() === side.charAt(0).toLowerCase();
    return minutes === '' && seconds === '' && side === ''
      ? degrees
      : `${angle}${isSaid ? '' : side}`;
  }

  /** Whether a column that could be of sides has a number: `ns` of a wiki’s page is its namespace. */
  #isElse(row: Row, column: Column): boolean {
    return this.#bareSides.has(column) && /\p{Nd}/u.test(this.#cellOf(row, column));
  }

  /**
   * Of a row with more cells than there are names, and a position a cell later too, a comma stands where it parts nothing:
   * those cells, as they are written. Else null.
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

  /** Whether the cells of both axes, or those so many cells later, are degrees. */
  #isPosition(row: Row, by = 0): boolean {
    return AXES.every((axis) => {
      const cell = row[(this.#columns.get(axis) ?? -1) + by];
      return cell !== undefined && degreesOf(cell, axis) !== null;
    });
  }

  /** Below the names may stand their units, as ERDDAP has them, or tags of the Humanitarian Exchange Language. */
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
      // Those who do not know it write 0.
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

function positionOf({ geometry }: JsonObject): (readonly [longitude: number, latitude: number])[] {
  const coordinates = isObject(geometry) ? own(geometry, 'coordinates') : null;
  const [longitude, latitude] = isList(coordinates) ? coordinates : [];
  const isPosition = typeof longitude === 'number' && typeof latitude === 'number';
  return isPosition ? [[longitude, latitude]] : [];
}

/** Each by a name of its own. */
function named(titles: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return titles.map((title) => {
    const count = (counts.get(title) ?? 0) + 1;
    counts.set(title, count);
    return count === 1 || title === '' ? title : `${title} (${count})`;
  });
}
