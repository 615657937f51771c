import { isObject, type JsonObject } from '../brief/json';
import { articleSources } from '../brief/read/article-sources';
import type { Html } from './html';

/** A brief that was opened: its JSON, and the texts of its articles by id, as far as they could be read. */
export interface Whole {
  readonly data: unknown;
  readonly texts: ReadonlyMap<string, string>;
  /** The map's detail, if the brief names a file that could be read. */
  readonly detail?: object | null;
}

/**
 * A brief that travels alone: with its articles' texts and its map's detail in place of their addresses. Null where a
 * text is missing.
 */
export function wholeBrief({ data: json, texts, detail = null }: Whole): object | null {
  if (!isObject(json)) return null;
  const data: JsonObject = detail ? { ...json, detail } : json;
  const far = articleSources(data).filter(({ href }) => href !== null);
  if (far.some(({ id }) => !texts.has(id))) return null;
  const here = (id: string, article: unknown) => {
    if (!isObject(article) || !far.some((source) => source.id === id)) return article;
    const { href, ...rest } = article;
    return { ...rest, text: texts.get(id) };
  };
  const [article, articles] = [data['article'], data['articles']];
  if (far[0]?.pointer === '/article') return { ...data, article: here(far[0].id, article) };
  if (far.length === 0 || !isObject(articles)) return data;
  const entries = Object.entries(articles).map(([id, value]) => [id, here(id, value)]);
  return { ...data, articles: Object.fromEntries(entries) };
}

/** The brief as a script inside a page's dashboard: from `file://` nothing can be fetched. */
export function inlineBrief(brief: object): Html {
  // Inside a script, `<` could end it.
  const json = JSON.stringify(brief).replaceAll('<', '\\u003c');
  return { markup: `<script type="application/json">${json}</script>` };
}
