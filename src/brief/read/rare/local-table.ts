import type { LocalText } from '../../brief';
import { found } from '../../fault';
import { at, type JsonObject } from '../../json';
import { localText } from '../../local-text';
import { plainText } from '../../text';
import type { Issues } from '../issues';
import { languageTag } from '../language-tag';
import { withoutMarkup } from './described';

/** The key of a language map for words in no language, in JSON-LD. */
const NO_LANGUAGE = '@none';

/** The editor's words by language, as the file has them. */
export interface Table {
  readonly table: JsonObject;
  readonly member: string;
  /** The most code units in a text. */
  readonly limit: number;
  readonly pointer: string;
  readonly articleLang: string | null;
}

/** A text in one of the languages of a table; a bad entry costs only itself. Null where the table has no text. */
export function readTable(
  { table, member, limit, pointer, articleLang }: Table,
  issues: Issues,
): LocalText | null {
  const html = plainText(withoutMarkup(table), limit);
  if (html !== null) return { text: html, lang: null };
  const entries = Object.entries(table).map(([key, value]) => {
    const text = typeof value === 'string' ? plainText(value, limit) : null;
    return { key, value, text, lang: languageTag(key) };
  });
  const [first, ...others] = entries.flatMap(({ text, lang }) => {
    return text === null ? [] : { text, lang };
  });
  // The caller reports a table without any text.
  if (!first) return null;
  for (const { key, value, text, lang } of entries) {
    const place = at(pointer, key);
    if (text === null) {
      issues.warn(place, 'local-entry', { member, lang: key, found: found(value) });
    } else if (lang === null && key !== NO_LANGUAGE) {
      issues.warn(place, 'local-lang', { member, lang: found(key) });
    }
    if (typeof value === 'string' && value.length > limit) {
      issues.warn(place, 'text-limit', { member, length: value.length, most: limit });
    }
  }
  return localText([first, ...others], [], articleLang);
}
