import type { Article } from '../brief';
import { found } from '../fault';
import { isAbsent, isObject, type JsonObject, own } from '../json';
import { safeHref, safeUrl, sha256 } from './addresses';
import type { Issues } from './issues';
import { LIMITS } from './limits';
import { readText, readWhen } from './values';

const POINTER = '/article';

/**
 * The article of a brief, or null where it has none. `fetched` is the text from `article.href`, or null where it could
 * not be read. A text in the file comes first.
 */
export function readArticle(
  root: JsonObject,
  fetched: string | null,
  issues: Issues,
): Article | null {
  const value = own(root, 'article');
  if (isAbsent(value)) return null;
  if (!isObject(value)) {
    issues.fault(POINTER, 'article-shape', { found: found(value) });
    return null;
  }
  const title = readText(value, 'title', LIMITS.title, POINTER, issues);
  if (title === null) issues.fault(`${POINTER}/title`, 'article-title', {});
  const digest = own(value, 'sha256');
  if (!isAbsent(digest) && sha256(digest) === null) {
    issues.warn(`${POINTER}/sha256`, 'article-sha256', { found: found(digest) });
  }
  return {
    title: title ?? '',
    text: readArticleText(value, fetched, issues),
    href: isAbsent(own(value, 'text')) ? safeHref(own(value, 'href')) : null,
    lang: readLang(value, issues),
    published: readWhen(value, 'published', POINTER, issues),
    publisher: readText(value, 'publisher', LIMITS.name, POINTER, issues),
    url: readUrl(value, issues),
  };
}

function readArticleText(
  article: JsonObject,
  fetched: string | null,
  issues: Issues,
): string | null {
  const text = own(article, 'text');
  const href = own(article, 'href');
  if (isAbsent(text) && isAbsent(href)) {
    issues.fault(POINTER, 'article-source', {});
    return null;
  }
  if (isAbsent(text)) {
    if (safeHref(href) === null) {
      issues.fault(`${POINTER}/href`, 'article-href', { found: found(href) });
      return null;
    }
    if (fetched !== null) return soundText(fetched, `${POINTER}/href`, issues);
    issues.warn(`${POINTER}/href`, 'article-unread', {});
    return null;
  }
  if (!isAbsent(href)) issues.warn(POINTER, 'article-sources', {});
  if (typeof text === 'string') return soundText(text, `${POINTER}/text`, issues);
  issues.fault(`${POINTER}/text`, 'article-text', { found: found(text) });
  return null;
}

function soundText(whole: string, pointer: string, issues: Issues): string | null {
  // A byte order mark belongs to the file, not to the article.
  const text = whole.replace(/^\ufeff+/, '');
  if (text.length > LIMITS.article) {
    issues.fault(pointer, 'article-limit', { length: text.length, most: LIMITS.article });
    return null;
  }
  if (text.trim() === '') {
    issues.fault(pointer, 'article-empty', {});
    return null;
  }
  if (text.includes('\ufffd')) issues.warn(pointer, 'article-encoding', {});
  return text;
}

function readLang(article: JsonObject, issues: Issues): string | null {
  const value = own(article, 'lang');
  if (isAbsent(value)) return null;
  try {
    if (typeof value === 'string') return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    // Not a language tag; warned of below.
  }
  // A warning only: dates are then written in English.
  issues.warn(`${POINTER}/lang`, 'article-lang', { found: found(value) });
  return null;
}

function readUrl(article: JsonObject, issues: Issues): string | null {
  const value = own(article, 'url');
  const url = safeUrl(value);
  if (url === null && !isAbsent(value)) {
    issues.warn(`${POINTER}/url`, 'article-url', { found: found(value) });
  }
  return url;
}
