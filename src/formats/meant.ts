import { parseWhen } from '../brief/dates/when';
import { isObject, type JsonObject, own } from '../brief/json';
import { LIMITS } from '../brief/read/limits';
import { isJson } from '../brief/read/rare/name';
import { fold } from '../brief/search/fold';
import { plainText } from '../brief/text';
import { dayOr, isoOf } from './dates';
import { pairOf } from './degrees';
import { plain } from './plain';

/** Other people's names for a brief's members, folded and without what stands between words: the surest first. */
const WORDS = {
  description:
    words(`description desc summary note notes comment comments cmt text details abstract content remarks
    beschreibung notiz notizen bemerkung bemerkungen anmerkung kommentar descripcion nota notas observaciones
    commentaire remarque remarques descrizione descricao omschrijving opmerking toelichting beskrivelse beskrivning
    kuvaus opis popis leiras aciklama περιγραφη описание примечание опис keterangan deskripsi mota 描述 説明 说明 說明
    備考 备注 설명 الوصف توضيحات תיאור`),
  when: words(`when eventdate date datetime observedon timeobservedat datetimeoriginal timestamp time basedatetime
    createdate sqldate acqdate pubdate published timestampms datum
    datumuhrzeit fecha fechahora data dataora datahora dato paivamaara datetime tarih ημερομηνια дата 日付 日期 时间 時間 日時 날짜
    التاريخ تاريخ תאריך tanggal ngay zeit zeitpunkt heure`),
  start:
    words(`startdate start begin begindate startdatum beginn von datedebut debut fechainicio fechadeinicio
    datainizio datainicio validfrom datestart timestart startdatetime starttime startedat`),
  end: words(`enddate end finish finishdate enddatum ende bis datefin fin fechafin fechadefin datafine datafim validto
    dateend timeend enddatetime endtime endedat`),
  year: words('year jahr annee ano anno jaar ar rok год yil 年 년'),
  /** For features without anything called a name. */
  name: words(`place city town village municipality locality location site venue station event headline subject
    species speciesguess shipname vesselname callsign formatted address formattedaddress ort stadt gemeinde adresse ville commune lieu ciudad municipio lugar direccion citta comune luogo
    indirizzo cidade local endereco plaats stad by kommun miasto mesto город место 都市 市 城市 地点 住所 도시 장소 شهر`),
} as const;
type Meaning = keyof typeof WORDS;
/** The most titles to remember: each feature may have its own. */
const MOST = 1_000;

function words(list: string): readonly string[] {
  return list.split(/\s+/).map(fold);
}

/** Which member of a brief another's member means, and how surely. */
type Rank = readonly [meaning: Meaning, rank: number];

/** Finds in other people's properties what a brief has members for. */
export class Meant {
  readonly #ranks = new Map<string, readonly Rank[]>();
  #last: {
    readonly titles: readonly string[];
    readonly keys: (meaning: Meaning) => readonly string[];
  } | null = null;

  /** The brief's members, and which of the file's were used. `timespan` is a KML interval. */
  in(properties: JsonObject): { readonly made: JsonObject; readonly used: ReadonlySet<string> } {
    const keys = this.#keysIn(properties);
    const used = new Set<string>();
    const made: Record<string, unknown> = {};
    const [described] = keys('description').filter((key) => textIn(properties, key) !== '');
    if (described !== undefined) {
      used.add(described);
      made['description'] = plain(textIn(properties, described));
    }
    const when = this.#whenIn(properties, keys);
    if (when) {
      made['when'] = when.text;
      for (const key of when.keys) used.add(key);
    }
    return { made, used };
  }

  /** A name where no member is called that. */
  nameIn(properties: JsonObject): { readonly key: string; readonly name: string } | null {
    for (const key of this.#keysIn(properties)('name')) {
      const value = properties[key];
      const name = typeof value === 'string' ? plainText(value, LIMITS.name) : null;
      // A column that is called “location” may hold a position.
      if (name !== null && pairOf(name, false) === null) return { key, name };
    }
    return null;
  }

  #whenIn(
    properties: JsonObject,
    keys: (meaning: Meaning) => readonly string[],
  ): { readonly text: string; readonly keys: readonly string[] } | null {
    const date = (key: string) => {
      const value = properties[key];
      // Receivers for ships and aircraft count seconds.
      const isCounted = SECONDS.test(String(value)) && isStamp(key);
      return dateIn(isCounted ? Number(value) * 1000 : value);
    };
    const isDate = (key: string | undefined) =>
      key !== undefined && !isClock(key, properties[key]) && parseWhen(date(key)) !== null;
    const sure = keys('when').find(isDate);
    if (sure !== undefined) return { text: date(sure), keys: [sure] };
    const span = spanIn(properties);
    if (span !== null) return { text: span, keys: ['timespan'] };
    const [start, end] = [keys('start').find(isDate), keys('end').find(isDate)];
    if (start !== undefined && end !== undefined && date(start) !== date(end)) {
      const text = `${date(start)}/${date(end)}`;
      if (parseWhen(text)) return { text, keys: [start, end] };
    }
    if (start !== undefined) {
      const isSame = end !== undefined && date(start) === date(end);
      return { text: date(start), keys: isSame ? [start, end] : [start] };
    }
    const year = keys('year').find((key) => /^\d{4}$/.test(String(properties[key])));
    if (year !== undefined) return { text: String(properties[year]), keys: [year] };
    // What is not a date is reported where it is read.
    const other = keys('when').find(
      (key) => SURELY.includes(plainOf(key)) && !isClock(key, properties[key]) && date(key) !== '',
    );
    return other === undefined ? null : { text: date(other), keys: [other] };
  }

  /** Members by meaning, the surest first. Successive rows of a table have the same members. */
  #keysIn(properties: JsonObject): (meaning: Meaning) => readonly string[] {
    const titles = Object.keys(properties);
    const last = this.#last;
    if (
      last &&
      last.titles.length === titles.length &&
      titles.every((title, at) => title === last.titles[at])
    ) {
      return last.keys;
    }
    const found = new Map<Meaning, (readonly [key: string, rank: number])[]>();
    for (const key of titles) {
      for (const [meaning, rank] of this.#ranksOf(key)) {
        const list = found.get(meaning);
        if (list) list.push([key, rank]);
        else found.set(meaning, [[key, rank]]);
      }
    }
    const sorted = new Map(
      [...found].map(([meaning, list]) => [
        meaning,
        list.toSorted(([, a], [, b]) => a - b).map(([key]) => key),
      ]),
    );
    const keys = (meaning: Meaning) => sorted.get(meaning) ?? [];
    this.#last = { titles, keys };
    return keys;
  }

  #ranksOf(key: string): readonly Rank[] {
    const known = this.#ranks.get(key);
    if (known) return known;
    const plain = plainOf(key);
    const ranks = (Object.keys(WORDS) as Meaning[]).flatMap((meaning): Rank[] => {
      const rank = WORDS[meaning].indexOf(plain);
      return rank < 0 ? [] : [[meaning, rank]];
    });
    if (this.#ranks.size < MOST) this.#ranks.set(key, ranks);
    return ranks;
  }
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

function plainOf(key: string): string {
  return fold(key).replaceAll(/[\s_.:,;/|-]+/g, '');
}

/** A text, or one marked as HTML, as the KML reader gives it. */
function textIn(properties: JsonObject, key: string): string {
  const value = own(properties, key);
  const text = isObject(value) && own(value, '@type') === 'html' ? own(value, 'value') : value;
  // A value with parts is not a sentence.
  return typeof text === 'string' && !isJson(text) ? text : '';
}

/** Seconds since 1970, for 2001 to 2030: no year, month, day and hour of our time begins like this. */
const SECONDS = /^1[0-8]\d{8}$/;

/** Names under which programs count seconds; “date” may mean anything. */
function isStamp(key: string): boolean {
  return /^(?:unix)?time(?:stamp)?$/.test(plainOf(key));
}

/** A date as ISO 8601; JavaScript and Esri count milliseconds since 1970. */
function dateIn(value: unknown): string {
  // A table holds them as text.
  if (typeof value === 'string' && /^\d{12,13}$/.test(value)) return dateIn(Number(value));
  if (typeof value === 'string') return isJson(value) ? '' : isoOf(plain(value));
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
