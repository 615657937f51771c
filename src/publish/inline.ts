import { isObject, own } from '../brief/json';
import type { Html } from './html';

/** A brief that was opened: its JSON, and its article's text where that was to be had. */
export interface Whole {
  readonly data: unknown;
  readonly articleText: string | null;
  /** The file of the map's detail, where the brief names one that was to be had. */
  readonly detail?: object | null;
}

/** A brief that travels alone: with its article's text and its map's detail in place of their addresses. Null where that is missing. */
export function wholeBrief({ data: json, articleText, detail = null }: Whole): object | null {
  if (!isObject(json)) return null;
  const data = detail ? { ...json, detail } : json;
  const article = own(data, 'article');
  if (!isObject(article)) return data;
  const { href, ...rest } = article;
  if (href === undefined) return data;
  return articleText === null ? null : { ...data, article: { ...rest, text: articleText } };
}

/** The same, as a page has it inside its dashboard: from `file://` nothing can be fetched. */
export function inlineBrief(brief: object): Html {
  // Inside a script, `<` could end it.
  const json = JSON.stringify(brief).replaceAll('<', '\\u003c');
  return { markup: `<script type="application/json">${json}</script>` };
}
