import { isObject, type JsonObject, own } from '../../json';
import { plainText } from '../../text';
import { LIMITS } from '../limits';
import { remembered } from './called';

/** The word for “name” in many languages, the surest first. Accents and capitals do not count. */
const WORDS = [
  ...[
    'name',
    'title',
    'label',
    'placename',
    'stationname',
    'stationsname',
    'ortsname',
    'staname',
    'fullname',
    'namelsad',
    'toponym',
    'toponyme',
    'toponimo',
    'names',
  ],
  ...[
    'nom',
    'libelle',
    'titre',
    'nombre',
    'titulo',
    'nome',
    'titolo',
    'denominazione',
    'denominacion',
  ],
  ...[
    'bezeichnung',
    'titel',
    'naam',
    'navn',
    'namn',
    'nafn',
    'nimi',
    'nimetus',
    'nume',
    'denumire',
  ],
  ...[
    'nazwa',
    'tytuł',
    'nazev',
    'nazov',
    'naziv',
    'ime',
    'nev',
    'emri',
    'isim',
    'nama',
    'pavadinimas',
    'nosaukums',
    'izena',
    'ainm',
    'enw',
    'adi',
    'adı',
    'pangalan',
    'jina',
  ],
  ...['имя', 'название', 'наименование', 'назва', 'назив', 'име', 'όνομα', 'ονομασία'],
  ...['اسم', 'الاسم', 'نام', 'שם', 'नाम', 'নাম', 'ชื่อ', 'tên'],
  ...['名称', '名稱', '名前', '名字', '地名', '名', '이름', '명칭', '지명'],
].map(plainOf);
const RANKS = new Map(WORDS.map((word, rank) => [word, rank]));
/** Words beside “name” that make it the name of something else. */
const OTHERS = /^(?:file|layer|user|author|host|icon|field|column|table|class|type|style|font)$/;
/** `name_en`, `nameEn`, `NAME:en`, `station name`. */
const BETWEEN = /[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u;

/**
 * What programs write where they know nothing: Python, SQL, R, ArcGIS and spreadsheets, each in its own case. Nan and
 * None are towns.
 */
const MISSING =
  /^(?:#?N\/A|n\/a|nan|NaN|null|NULL|none|NONE|undefined|\\N|<NA>|<[Nn]ull>|#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)|[-–—?.]+)$/;

export function isMissing(value: unknown): boolean {
  return typeof value === 'string' && value.length < 10 && MISSING.test(value.trim());
}

/** Finds the name of a place that has no `name`, under other people's names for that member. */
export class NameFinder {
  readonly #rankOf = remembered(rankOf);

  /** The name, or null. */
  find(properties: JsonObject): string | null {
    let best: string | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const key of Object.keys(properties)) {
      const rank = this.#rankOf(key);
      if (rank >= least) continue;
      const value = properties[key];
      const name = plainText(isObject(value) ? nameIn(value) : value, LIMITS.name);
      if (name === null || isJson(name) || isMissing(name)) continue;
      best = name;
      least = rank;
    }
    return best;
  }
}

/** Overture lists the names of a place by kind, others by language. */
function nameIn(value: JsonObject): unknown {
  return own(value, 'primary') ?? textByLanguage(value);
}

/** The code of a language; Indonesian’s is mostly a number of its own. */
const LANGUAGE = /^(?!id$)[a-z]{2}(?:[-_]\w+)?$/;

/** Of texts by their languages, the English one, else the first. */
export function textByLanguage(value: JsonObject): string | undefined {
  // Services write null or '' for what they do not know.
  const entries = Object.entries(value).filter(([, text]) => text !== null && text !== '');
  const isTable = entries.every(([key, text]) => LANGUAGE.test(key) && typeof text === 'string');
  if (!isTable) return undefined;
  const [, text] = entries.find(([key]) => /^en(?![a-z])/.test(key)) ?? entries[0] ?? [];
  return typeof text === 'string' ? text : undefined;
}

/**
 * Lower is surer: the word alone, then the name in English, in full, in another language, of the smallest area
 * (`NAME_2` before `NAME_1`), then any.
 */
function rankOf(key: string): number {
  const parts = key.split(BETWEEN).map(plainOf).filter(Boolean);
  const rank = Math.min(...parts.map((part) => RANKS.get(part) ?? Number.POSITIVE_INFINITY));
  if (parts.length === 1 || rank === Number.POSITIVE_INFINITY) return rank;
  const other = parts.find((part) => !RANKS.has(part)) ?? '';
  if (OTHERS.test(other)) return Number.POSITIVE_INFINITY;
  if (/^(?:en|eng|engl|english|int)$/.test(other)) return 100 + rank;
  if (/^(?:long|full|official|display|place)$/.test(other)) return 200 + rank;
  if (/^\d$/.test(other)) return 400 - Number(other);
  return (/^\p{L}{2}$/u.test(other) ? 300 : 500) + rank;
}

/** Whether a text is JSON: programs write structured values into one text. */
export function isJson(name: string): boolean {
  return /^(?:\{"|\["|\[?\{\s*")/.test(name);
}

function plainOf(word: string): string {
  return word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
