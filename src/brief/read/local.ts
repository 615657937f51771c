import type { LocalText } from '../brief';
import { found } from '../fault';
import { at, isAbsent, isObject, type JsonObject, own } from '../json';
import { localText } from '../local-text';
import { plainText } from '../text';
import type { Issues } from './issues';
import { languageTag } from './language-tag';
import { readText } from './values';

/** The key of a language map for words in no language, in JSON-LD. */
const NO_LANGUAGE = '@none';

/** Reads the editor's words: a text, or a table with one for each language. */
export class LocalReader {
  readonly #articleLang: string | null;
  readonly #issues: Issues;

  constructor(articleLang: string | null, issues: Issues) {
    this.#articleLang = articleLang;
    this.#issues = issues;
  }

  /** An optional member, or null; a fault where it is no text in any language. */
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

  /** A table by language, of which a bad entry costs only itself; null where it has no other. */
  table(table: JsonObject, member: string, limit: number, pointer: string): LocalText | null {
    const entries = Object.entries(table).map(([key, value]) => {
      const text = typeof value === 'string' ? plainText(value, limit) : null;
      return { key, value, text, lang: languageTag(key) };
    });
    const [first, ...others] = entries.flatMap(({ text, lang }) => {
      return text === null ? [] : { text, lang };
    });
    // Of a table without any text the caller tells.
    if (!first) return null;
    for (const { key, value, text, lang } of entries) {
      const place = at(pointer, key);
      if (text === null) {
        this.#issues.warn(place, 'local-entry', { member, lang: key, found: found(value) });
      } else if (lang === null && key !== NO_LANGUAGE) {
        this.#issues.warn(place, 'local-lang', { member, lang: found(key) });
      }
      if (typeof value === 'string' && value.length > limit) {
        this.#issues.warn(place, 'text-limit', { member, length: value.length, most: limit });
      }
    }
    return localText([first, ...others], [], this.#articleLang);
  }
}

/** Of these texts those whose language is known, for `local`; nothing where none is. */
export function knownLanguages<Member extends string>(
  texts: Readonly<Record<Member, LocalText | null>>,
): { readonly local?: { readonly [M in Member]?: LocalText } } {
  const known = Object.entries<LocalText | null>(texts).filter(
    ([, text]) => text !== null && (text.lang !== null || text.all),
  );
  return known.length > 0
    ? { local: Object.fromEntries(known) as { [M in Member]?: LocalText } }
    : {};
}
