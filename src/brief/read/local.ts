import type { LocalText } from '../brief';
import { at, isAbsent, isObject, type JsonObject, own } from '../json';
import { plainText } from '../text';
import type { Issues } from './issues';
import type { RareReader } from './rare-reader';
import { readText } from './values';

/** Reads the editor's words: a text, or a table with one for each language. */
export class LocalReader {
  readonly #articleLang: string | null;
  readonly #rare: RareReader;
  readonly #issues: Issues;

  constructor(articleLang: string | null, rare: RareReader, issues: Issues) {
    this.#articleLang = articleLang;
    this.#rare = rare;
    this.#issues = issues;
  }

  /** An optional member, or null; a fault where it has no text in any language. */
  read(object: JsonObject, key: string, limit: number, pointer: string): LocalText | null {
    const value = own(object, key);
    if (isAbsent(value)) return null;
    if (!isObject(value)) {
      const text = readText(object, key, limit, pointer, this.#issues);
      return text === null ? null : { text, lang: null };
    }
    const local = this.table(value, key, limit, at(pointer, key));
    if (local === null) this.#issues.fault(at(pointer, key), 'local-empty', { member: key });
    return local;
  }

  /** The same for a value, without a fault: null where it has no text. */
  of(value: unknown, member: string, limit: number, pointer: string): LocalText | null {
    if (isObject(value)) return this.table(value, member, limit, pointer);
    const text = plainText(value, limit);
    return text === null ? null : { text, lang: null };
  }

  /** A table by language; null where it has no text. */
  table(table: JsonObject, member: string, limit: number, pointer: string): LocalText | null {
    const given = { table, member, limit, pointer, articleLang: this.#articleLang };
    return this.#rare.ask((rare) => rare.readTable(given, this.#issues));
  }
}

/** The texts whose language is known, as the member `local` holds them; empty where none is. */
export function knownLanguages<Member extends string>(
  texts: Readonly<Record<Member, LocalText | null>>,
): { readonly local?: { readonly [M in Member]?: LocalText } } {
  const local: { [M in Member]?: LocalText } = {};
  let isAny = false;
  // Asked for each place of a file: most have none, and cost nothing.
  for (const member in texts) {
    // A page may have added members to `Object.prototype`.
    if (!Object.hasOwn(texts, member)) continue;
    const text = texts[member];
    if (text === null || (text.lang === null && !text.all)) continue;
    local[member] = text;
    isAny = true;
  }
  return isAny ? { local } : {};
}
