import { isObject, type JsonObject, own } from '../../json';
import { plainOf, remembered, words } from './called';
import { isJson } from './name';
import { plain } from './plain';

/** Other people's names for a description, folded and with their words joined, the surest first. */
const WORDS =
  words(`description desc summary note notes comment comments cmt text details abstract content remarks
  beschreibung notiz notizen bemerkung bemerkungen anmerkung kommentar descripcion nota notas observaciones
  commentaire remarque remarques descrizione descricao omschrijving opmerking toelichting beskrivelse beskrivning
  kuvaus opis popis leiras aciklama περιγραφη описание примечание опис keterangan deskripsi mota 描述 説明 说明 說明
  備考 备注 설명 الوصف توضيحات תיאור
  descriptions descr htmldescription popupcontent popuphtml remark narrative anmerkungen kommentare comentario comentarios observacion
  observacao observacoes descripcio osservazioni beskrijving beschrijving opmerkingen merknad komentarz uwagi poznamka
  megjegyzes komentar aciklamalar комментарий примечания описания notatka`);
/** Names that may also stand for a code or a number: the value counts if it has several words. */
const LOOSE =
  words(`popup info body information infos story caption blurb about message extract overview detail
  tekst texto texte testo informationen informacion informaciones informazioni informacao informatie inhalt contenu
  contenido conteudo hinweis hinweise`);
const RANKS = new Map([...WORDS, ...LOOSE].map((word, rank) => [word, rank]));
/** Words that may precede such a name: what is described, or how briefly. */
const BEFORE = new Set(
  words(`short long full brief html public general extra additional event episode incident occurrence item object record
  feature place site location field point marker poi project stop popup`),
);
/** Languages that a name may end in; `id` and `no` mostly stand for something else. */
const LANGUAGES = new Set(
  words(
    'en de fr es it pt nl pl ru uk ar fa he zh ja ko sv da nb fi cs sk hu ro bg hr sr sl el tr hi th vi ca eu cy',
  ),
);
/** Values that mean “no description”. */
const NONE = /^(?:n\/?a|-+|none|null|nan|\?+|\.+)$/i;
/** `description_en`, `descriptionEn`, `event description`. */
const BETWEEN = /[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u;
/** Several words, or one of a script that has no spaces. */
const SEVERAL = /\S\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u;
/** Matches HTML, but not `a < b`. */
const HTML =
  /<\/?(?:a|abbr|b|blockquote|br|center|div|dl|em|font|h\d|hr|i|iframe|img|li|ol|p|script|section|small|span|strong|style|su[bp]|table|td|tr|u|ul)\b[^<>]*>|&(?:[a-z]{2,8}|#x?[\da-f]{1,6});/i;

export interface Described {
  readonly key: string;
  /** The text, without markup. */
  readonly text: string;
}

/** Finds the description of a place under other people's names for it. */
export class DescriptionFinder {
  readonly #rankOf = remembered(rankOf);

  find(properties: JsonObject): Described | null {
    let best: Described | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const key of Object.keys(properties)) {
      const rank = this.#rankOf(key);
      if (rank >= least) continue;
      const text = textIn(properties[key]);
      if (text === '' || NONE.test(text.trim()) || (isLoose(rank) && !SEVERAL.test(text))) continue;
      best = { key, text };
      least = rank;
    }
    return best && { ...best, text: plain(best.text) };
  }
}

/** A text that is HTML without its markup; null for any other. */
export function withoutMarkup(value: unknown): string | null {
  const text = textIn(value);
  return text !== '' && (typeof value !== 'string' || HTML.test(text)) ? plain(text) : null;
}

/** Below this, a rank is that of a name alone; above it, that of a name with other words around it. */
const AROUND = 1_000;

function isLoose(rank: number): boolean {
  return rank % AROUND >= WORDS.length;
}

/** Lower is surer: the word alone, then in English, then with words before it, then in another language. */
function rankOf(key: string): number {
  const rank = RANKS.get(plainOf(key));
  if (rank !== undefined) return rank;
  const parts = key.split(BETWEEN).map(plainOf).filter(Boolean);
  const last = parts.at(-1) ?? '';
  const isOfLanguage = parts.length > 1 && LANGUAGES.has(last);
  const named = isOfLanguage ? parts.slice(0, -1) : parts;
  const start = named.findIndex((part) => !BEFORE.has(part));
  const inner = start < 0 ? undefined : RANKS.get(named.slice(start).join(''));
  if (inner === undefined) return Number.POSITIVE_INFINITY;
  return inner + AROUND * (isOfLanguage ? (last === 'en' ? 1 : 3) : 2);
}

/** A text, or one marked as HTML, as KML is turned into GeoJSON. */
function textIn(value: unknown): string {
  const text = isObject(value) && own(value, '@type') === 'html' ? own(value, 'value') : value;
  // JSON in a text is not a sentence.
  return typeof text === 'string' && !isJson(text) ? text : '';
}
