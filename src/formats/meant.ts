import { isObject, type JsonObject, own } from '../brief/json';
import { Called, words } from '../brief/read/rare/called';
import { isJson } from '../brief/read/rare/name';
import { WhenFinder } from '../brief/read/rare/when';
import { plain } from './plain';

/** Other people's names for a brief's members, folded and without what stands between words: the surest first. */
const WORDS = {
  description:
    words(`description desc summary note notes comment comments cmt text details abstract content remarks
    beschreibung notiz notizen bemerkung bemerkungen anmerkung kommentar descripcion nota notas observaciones
    commentaire remarque remarques descrizione descricao omschrijving opmerking toelichting beskrivelse beskrivning
    kuvaus opis popis leiras aciklama περιγραφη описание примечание опис keterangan deskripsi mota 描述 説明 说明 說明
    備考 备注 설명 الوصف توضيحات תיאור`),
} as const;

/** Finds in other people's properties what a brief has members for. */
export class Meant {
  readonly #called = new Called(WORDS);
  readonly #dates = new WhenFinder(plain);

  /** The brief's members, and which of the file's were used. What is not a date is reported where it is read. */
  in(properties: JsonObject): { readonly made: JsonObject; readonly used: ReadonlySet<string> } {
    const keys = this.#called.in(properties);
    const used = new Set<string>();
    const made: Record<string, unknown> = {};
    const [described] = keys('description').filter((key) => textIn(properties, key) !== '');
    if (described !== undefined) {
      used.add(described);
      made['description'] = plain(textIn(properties, described));
    }
    const when = this.#dates.find(properties) ?? this.#dates.unread(properties);
    if (when) {
      made['when'] = when.text;
      for (const key of when.keys) used.add(key);
    }
    return { made, used };
  }
}

/** A text, or one marked as HTML, as the KML reader gives it. */
function textIn(properties: JsonObject, key: string): string {
  const value = own(properties, key);
  const text = isObject(value) && own(value, '@type') === 'html' ? own(value, 'value') : value;
  // A value with parts is not a sentence.
  return typeof text === 'string' && !isJson(text) ? text : '';
}
