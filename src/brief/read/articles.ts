import type { Article } from '../brief';
import { found } from '../fault';
import { at, isAbsent, isObject, type JsonObject, own } from '../json';
import { readArticle } from './article';
import { isArticleId, writtenArticles } from './article-sources';
import type { Issues } from './issues';
import { LIMITS } from './limits';

/** The texts behind the articles' addresses by the articles' ids; without those that could not be read. */
export type Texts = ReadonlyMap<string, string>;

export const NO_TEXTS: Texts = new Map();

/**
 * The articles of a brief, in their order. A bad one costs only itself; one whose text is missing costs only its
 * quotes.
 */
export function readArticles(root: JsonObject, texts: Texts, issues: Issues): readonly Article[] {
  hearTable(root, issues);
  const articles = writtenArticles(root).flatMap((written) => {
    return readArticle(written, texts.get(written.id) ?? null, issues) ?? [];
  });
  const idsByText = new Map<string, string>();
  for (const { id, text } of articles) {
    if (text === null) continue;
    const other = idsByText.get(text);
    if (other === undefined) idsByText.set(text, id);
    else issues.warn(at('/articles', id), 'article-twice', { id, other });
  }
  return articles;
}

/** What is wrong with the table `articles` itself. */
function hearTable(root: JsonObject, issues: Issues): void {
  const table = own(root, 'articles');
  if (isAbsent(table)) return;
  const ids = isObject(table) ? Object.keys(table) : [];
  if (!isObject(table)) issues.fault('/articles', 'articles-shape', { found: found(table) });
  else if (ids.length === 0) issues.warn('/articles', 'articles-empty', {});
  else if (!isAbsent(own(root, 'article'))) issues.warn('/article', 'articles-both', {});
  for (const id of ids) {
    const pointer = at('/articles', id);
    if (!isArticleId(id))
      issues.fault(pointer, 'article-id', { found: found(id), most: LIMITS.id });
  }
  const first = ids.length > 1 ? ids.find((id) => /^(?:0|[1-9]\d*)$/.test(id)) : undefined;
  // JavaScript puts such keys first, in numeric order.
  if (first !== undefined) issues.warn(at('/articles', first), 'article-order', { id: first });
  if (ids.length > LIMITS.articles) {
    const values = { count: ids.length, most: LIMITS.articles };
    issues.fault('/articles', 'articles-limit', values);
  }
}
