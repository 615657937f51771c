import { isObject } from '../json';

/** The editor’s words as they stand in the file: a text, or a language map in which one language is edited. */
export interface EditedWords {
  readonly text: string;
  /** The tag in the map; null for a text. */
  readonly lang: string | null;
}

export function wordsIn(value: unknown): EditedWords {
  if (typeof value === 'string') return { text: value, lang: null };
  if (!isObject(value)) return { text: '', lang: null };
  const [lang, text] = Object.entries(value).find(([, each]) => typeof each === 'string') ?? [];
  return { text: typeof text === 'string' ? text : '', lang: lang ?? null };
}

/** The value with other words; a map keeps its other languages. */
export function withWords(value: unknown, text: string): unknown {
  const { lang } = wordsIn(value);
  if (lang === null || !isObject(value)) return text;
  const others = Object.entries(value).map(([tag, each]) => [tag, tag === lang ? text : each]);
  return Object.fromEntries(others);
}
