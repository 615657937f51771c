import { at, isAbsent, isObject, type JsonObject, own } from '../json';
import { safeHref, sha256 } from './addresses';
import { LIMITS } from './limits';

/** The id of the article of a brief that has the member `article`. */
const ONLY = 'article';

/** An article as the file has it, not yet checked. */
export interface WrittenArticle {
  readonly id: string;
  /** JSON pointer. */
  readonly pointer: string;
  readonly value: unknown;
}

/** Where an article's text is, and its expected digest. */
export interface ArticleSource {
  readonly id: string;
  readonly pointer: string;
  /**
   * Where it is to be fetched from, as the file has it: relative to the brief, or http or https. Null where there is
   * nothing to fetch: its text in the file, or an address that is none.
   */
  readonly href: string | null;
  /** Its text, where the file itself has it. */
  readonly text: string | null;
  readonly title: string | null;
  /** The SHA-256 that its bytes must have: 64 small hex digits, or null. */
  readonly sha256: string | null;
}

/** The articles of a file in their order: those of the table `articles`, else the one of `article`. */
export function writtenArticles(root: JsonObject): readonly WrittenArticle[] {
  const table = own(root, 'articles');
  const entries = isObject(table) ? Object.entries(table) : [];
  if (entries.length > 0) {
    return entries
      .filter(([id]) => isArticleId(id))
      .slice(0, LIMITS.articles)
      .map(([id, value]) => ({ id, pointer: at('/articles', id), value }));
  }
  const value = own(root, 'article');
  return isAbsent(value) ? [] : [{ id: ONLY, pointer: '/article', value }];
}

export function isArticleId(id: string): boolean {
  return id.trim() !== '' && id.length <= LIMITS.id;
}

/** Where the texts of a brief are. `data` is parsed JSON of any shape. */
export function articleSources(data: unknown): readonly ArticleSource[] {
  if (!isObject(data)) return [];
  return writtenArticles(data).flatMap(({ id, pointer, value }) => {
    if (!isObject(value)) return [];
    const text = own(value, 'text');
    const title = own(value, 'title');
    return {
      id,
      pointer,
      href: isAbsent(text) ? safeHref(own(value, 'href')) : null,
      text: typeof text === 'string' ? text : null,
      title: typeof title === 'string' ? title : null,
      sha256: sha256(own(value, 'sha256')),
    };
  });
}
