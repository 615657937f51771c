import { parseWhen } from '../../dates/when';
import { isObject, type JsonObject, own } from '../../json';
import { Called, type Keys, plainOf, words } from './called';
import { dayOr, isoOf } from './iso-of';
import { isJson } from './name';

const WORDS = {
  when: words(`when eventdate date datetime observedon timeobservedat datetimeoriginal time basedatetime
    eventtime eventdatetime dateofevent occurred occurredat occurredon dateoccurred occurrencedate incidentdate
    incidentdatetime dateofincident crashdate origintime observationdate obsdate obsdt datetaken takenat capturedat
    sqldate acqdate acqdatetime isotime datum datumuhrzeit fecha fechahora data dataora datahora dato paivamaara tarih ημερομηνια дата 日付
    日期 时间 時間 日時 날짜 التاريخ تاريخ תאריך tanggal ngay zeit zeitpunkt heure`),
  start:
    words(`startdate start begin begindate startdatum beginn von datedebut debut fechainicio fechadeinicio
    datainizio datainicio validfrom fromdate datefrom datestart timestart startdatetime starttime startedat`),
  end: words(`enddate end finish finishdate enddatum ende bis datefin fin fechafin fechadefin datafine datafim validto todate dateto
    dateend timeend enddatetime endtime endedat`),
  /** Often when an entry was made: what says when something began is surer. */
  stamp: words('timestamp timestampms'),
  year: words('year jahr annee ano anno jaar ar rok год yil 年 년'),
  /** When somebody wrote of it, or a file was made. */
  entered: words('createdate pubdate published'),
} as const;
type Meaning = keyof typeof WORDS;

/** When something was, as a brief writes it, and which members say so. */
interface Found {
  readonly text: string;
  readonly keys: readonly string[];
}

/** Finds the date of a place that has no `when`, under what others call that member. */
export class WhenFinder {
  readonly #called = new Called<Meaning>(WORDS);
  readonly #textOf: (written: string) => string;

  /** `textOf` gives the text of what programs wrote with markup. */
  constructor(textOf: (written: string) => string = (written) => written) {
    this.#textOf = textOf;
  }

  /** A date that can be read; else null. `timespan` is a KML interval. */
  find(properties: JsonObject): Found | null {
    const keys = this.#called.in(properties);
    const date = (key: string) => this.#dateIn(properties, key);
    const isDate = (key: string | undefined) =>
      key !== undefined && !isClock(key, properties[key]) && isFound(date(key));
    const first = (meaning: Meaning): Found | null => {
      const key = keys(meaning).find(isDate);
      return key === undefined ? null : { text: date(key), keys: [key] };
    };
    const span = spanIn(properties);
    return (
      first('when') ??
      (span === null ? null : { text: span, keys: ['timespan'] }) ??
      between(first('start'), first('end'), keys('end').map(date)) ??
      first('stamp') ??
      yearIn(properties, keys) ??
      first('entered')
    );
  }

  /** What is surely meant to be a date and is none. */
  unread(properties: JsonObject): Found | null {
    const keys = this.#called.in(properties);
    const date = (key: string) => this.#dateIn(properties, key);
    const other = [...keys('when'), ...keys('stamp')].find(
      (key) => SURELY.includes(plainOf(key)) && !isClock(key, properties[key]) && date(key) !== '',
    );
    return other === undefined ? null : { text: date(other), keys: [other] };
  }

  #dateIn(properties: JsonObject, key: string): string {
    const value = properties[key];
    // Receivers for ships and aircraft count seconds.
    const isCounted = SECONDS.test(String(value)) && isStamp(key);
    return dateOf(isCounted ? Number(value) * 1000 : value, this.#textOf);
  }
}

/** `ends` are what the file has for an end, dates or not. */
function between(start: Found | null, end: Found | null, ends: readonly string[]): Found | null {
  if (start === null) return null;
  // A stretch of a road may go from 1,200 to 900, or to 2,400.
  const isNoYear = (text: string) =>
    BARE.test(text) && (!isFound(text) || Number(text) < Number(start.text));
  if (BARE.test(start.text) && ends.some(isNoYear)) return null;
  if (end === null) return start;
  const keys = [...start.keys, ...end.keys];
  if (start.text === end.text) return { text: start.text, keys };
  const text = `${start.text}/${end.text}`;
  return parseWhen(text) ? { text, keys } : start;
}

/** A year, or a number of anything else. */
const BARE = /^\d+$/;
/** A bare number beyond this is no year. */
const LAST_YEAR = 2100;

function isFound(text: string): boolean {
  return parseWhen(text) !== null && !(BARE.test(text) && Number(text) > LAST_YEAR);
}

function yearIn(properties: JsonObject, keys: Keys<Meaning>): Found | null {
  const year = keys('year').find((key) => /^\d{4}$/.test(String(properties[key])));
  return year === undefined ? null : { text: String(properties[year]), keys: [year] };
}

/**
 * What is surely meant to be a date, and is reported where it is not one. Elsewhere `time` may be a span, `data`
 * anything.
 */
const SURELY = ['when', 'date', 'datetime', 'timestamp', 'eventdate', 'time'];

/** Whether a value may be a time of day rather than a year: 1405 under “time” is five past two. */
function isClock(key: string, value: unknown): boolean {
  const isTime =
    /time|zeit|heure|hora|時間|时间/.test(plainOf(key)) && !/date|stamp/.test(plainOf(key));
  return isTime && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(String(value).trim());
}

/** Seconds since 1970, for 2001 to 2030: no year, month, day and hour of our time begins like this. */
const SECONDS = /^1[0-8]\d{8}$/;

/** Names under which programs count seconds; “date” may mean anything. */
function isStamp(key: string): boolean {
  return /^(?:unix)?time(?:stamp)?$/.test(plainOf(key));
}

/** A date as ISO 8601; JavaScript and Esri count milliseconds since 1970. */
function dateOf(value: unknown, textOf: (written: string) => string): string {
  // A table holds them as text.
  if (typeof value === 'string' && /^\d{12,13}$/.test(value)) return dateOf(Number(value), textOf);
  if (typeof value === 'string') return isJson(value) ? '' : isoOf(textOf(value));
  if (typeof value !== 'number' || !Number.isInteger(value)) return '';
  return value > 1e11 && value < 4e12 ? dayOr(new Date(value).toISOString()) : isoOf(String(value));
}

/** An interval of KML, as a brief writes it. */
function spanIn(properties: JsonObject): string | null {
  const span = own(properties, 'timespan');
  if (!isObject(span)) return null;
  const [begin, end] = [own(span, 'begin'), own(span, 'end')];
  return `${typeof begin === 'string' && begin ? begin : '..'}/${typeof end === 'string' && end ? end : '..'}`;
}
