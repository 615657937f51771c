import type { When } from '../../brief';
import { parseWhen } from '../../dates/when';
import { isObject, type JsonObject, own } from '../../json';
import { Called, type Keys, plainOf, remembered, words } from './called';
import { dayOr, isoOf } from './iso-of';
import { isJson } from './name';

const WORDS = {
  when: words(`when eventdate date datetime observedon timeobservedat datetimeoriginal time basedatetime
    eventtime eventdatetime dateofevent occurred occurredat occurredon dateoccurred occurrencedate incidentdate
    incidentdatetime dateofincident crashdate origintime observationdate obsdate obsdt datetaken takenat taken capturedat timeutc datetimeutc dateutc utctime
    sqldate acqdate acqdatetime isotime datum datumuhrzeit fecha fechahora data dataora datahora dato paivamaara tarih ημερομηνια дата 日付
    日期 时间 時間 日時 날짜 التاريخ تاريخ תאריך tanggal ngay zeit zeitpunkt heure`),
  start:
    words(`startdate start begin begindate startdatum beginn von datedebut debut fechainicio fechadeinicio
    datainizio datainicio validfrom fromdate datefrom datestart timestart startdatetime starttime startedat onset effective`),
  end: words(`enddate end finish finishdate enddatum ende bis datefin fin fechafin fechadefin datafine datafim validto todate dateto
    dateend timeend enddatetime endtime endedat ends expires`),
  /** Often says when the entry was made: names for a beginning are surer. */
  stamp: words('timestamp timestampms'),
  year: words('year iyear jahr annee ano anno jaar ar rok год yil 年 년'),
  month: words(
    'month imonth mo monat mois mes mese maand maned manad kuukausi miesiac mesic месяц ay 月 월',
  ),
  day: words('day iday dy tag jour dia giorno dag paiva dzien den день gun 日 일'),
  /** When something was published, or a file was made: the least sure. */
  entered: words('createdate pubdate published'),
} as const;
type Meaning = keyof typeof WORDS;

/** A date in a brief's form, and the members that it was read from. */
interface Found {
  readonly text: string;
  readonly keys: readonly string[];
}
interface FoundDate extends Found {
  readonly when: When;
}

/** What can be told of a value from the name of its member. */
interface Traits {
  /** 1405 may be five past two. */
  readonly isTime: boolean;
  /** Receivers for ships and aircraft count seconds. */
  readonly isStamp: boolean;
}

/** Finds the date of a place that has no `when`, under other people's names for it. */
export class WhenFinder {
  readonly #called = new Called<Meaning>(WORDS);
  readonly #traitsOf = remembered(traitsOf);
  readonly #textOf: (written: string) => string;

  /** `textOf` takes markup out of a value. */
  constructor(textOf: (written: string) => string = (written) => written) {
    this.#textOf = textOf;
  }

  /** The date, if one can be read; else null. `timespan` is an interval of KML. */
  find(properties: JsonObject): FoundDate | null {
    const keys = this.#called.in(properties);
    const first = (meaning: Meaning): FoundDate | null => {
      for (const key of keys(meaning)) {
        const text = this.#textIn(properties, key);
        const found =
          text === null || isBeyond(text) || NEVER.test(text) ? null : dated(text, [key]);
        if (found) return found;
      }
      return null;
    };
    const ends = () => keys('end').map((key) => this.#textIn(properties, key) ?? '');
    return (
      first('when') ??
      dated(spanIn(properties), ['timespan']) ??
      between(first('start'), () => first('end'), ends) ??
      first('stamp') ??
      dayIn(properties, keys) ??
      first('entered')
    );
  }

  /** A value that is surely meant to be a date, but cannot be read as one: it is reported. */
  unread(properties: JsonObject): Found | null {
    const keys = this.#called.in(properties);
    for (const key of [...keys('when'), ...keys('stamp')]) {
      const text = SURELY.includes(plainOf(key)) ? this.#textIn(properties, key) : null;
      if (text !== null && text !== '' && !isBeyond(text) && !NEVER.test(text))
        return { text, keys: [key] };
    }
    const span = spanIn(properties);
    return span === null ? null : { text: span, keys: ['timespan'] };
  }

  /** Null where the number may be a time of day. */
  #textIn(properties: JsonObject, key: string): string | null {
    const value = properties[key];
    const { isTime, isStamp } = this.#traitsOf(key);
    if (isTime && CLOCK.test(String(value).trim())) return null;
    const isCounted = isStamp && SECONDS.test(String(value));
    return textOf(isCounted ? Number(value) * 1000 : value, this.#textOf);
  }
}

function traitsOf(key: string): Traits {
  const plain = plainOf(key);
  return {
    isTime: /time|zeit|heure|hora|時間|时间/.test(plain) && !/date|stamp/.test(plain),
    // “date” may mean anything.
    isStamp: /^(?:unix)?time(?:stamp)?$/.test(plain),
  };
}

/** Joins a start and an end. `ends` are the file's values for an end, dates or not. */
function between(
  start: FoundDate | null,
  endOf: () => FoundDate | null,
  ends: () => readonly string[],
): FoundDate | null {
  if (start === null) return null;
  // A stretch of a road may go from 1,200 to 900, or to 2,400.
  const isNoYear = (text: string) =>
    BARE.test(text) && (!isYear(text) || Number(text) < Number(start.text));
  if (BARE.test(start.text) && ends().some(isNoYear)) return null;
  const end = endOf();
  if (end === null) return ends().some(isForever) ? dated(`${start.text}/..`, start.keys) : start;
  const keys = [...start.keys, ...end.keys];
  if (start.text === end.text) return { ...start, keys };
  return dated(`${start.text}/${end.text}`, keys) ?? start;
}

function dated(text: string | null, keys: readonly string[]): FoundDate | null {
  const when = text === null ? null : parseWhen(text);
  return text === null || when === null ? null : { text, keys, when };
}

/** Year, month and day in members of their own, as far as they are there. */
function dayIn(properties: JsonObject, keys: Keys<Meaning>): FoundDate | null {
  const found = (['year', 'month', 'day'] as const).map((meaning) => {
    const isNumber = meaning === 'year' ? YEAR : SHORT;
    return keys(meaning).find((key) => isNumber.test(String(properties[key]))) ?? '';
  });
  const parts = found.map((key) => String(properties[key]).padStart(2, '0'));
  for (const count of [3, 2, 1]) {
    const used = found.slice(0, count);
    const date = used.includes('') ? null : dated(parts.slice(0, count).join('-'), used);
    if (date) return date;
  }
  return null;
}

/** Days by which programs say that something has no end, or no date. */
const NEVER = /^(?:9999-12-31|0001-01-01)/;

function isForever(text: string): boolean {
  return text.startsWith('9999');
}

/** Digits alone: a year, or a count of anything. */
const BARE = /^\d+$/;
const YEAR = /^\d{4}$/;
const SHORT = /^\d{1,2}$/;
/** A bare number above this is not a year. */
const LAST_YEAR = 2100;

function isBeyond(text: string): boolean {
  return YEAR.test(text) && Number(text) > LAST_YEAR;
}

function isYear(text: string): boolean {
  return YEAR.test(text) && !isBeyond(text);
}

/**
 * Members that are surely meant to be dates: a value that is none is reported. In other files `time` may be a duration,
 * `data` anything.
 */
const SURELY = ['when', 'date', 'datetime', 'timestamp', 'eventdate', 'time'];

/** A time of day without its colon. */
const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/;

/** Seconds since 1970, for 2001 to 2030: no year, month, day and hour of our time begins like this. */
const SECONDS = /^1[0-8]\d{8}$/;

/** A date as ISO 8601; JavaScript and Esri count milliseconds since 1970. */
function textOf(value: unknown, bare: (written: string) => string): string {
  // In a table, milliseconds are text.
  if (typeof value === 'string' && /^\d{12,13}$/.test(value)) return textOf(Number(value), bare);
  if (typeof value === 'string') return isJson(value) ? '' : isoOf(bare(value));
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
