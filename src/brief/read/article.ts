import type { Article } from '../brief';
import { found } from '../fault';
import { isAbsent, isObject, type JsonObject, own } from '../json';
import { safeHref, safeUrl, sha256 } from './addresses';
import type { WrittenArticle } from './article-sources';
import type { Issues } from './issues';
import { languageTag } from './language-tag';
import { LIMITS } from './limits';
import { readText, readWhen } from './values';

/**
 * An article, or null where the value is none. `fetched` is the text from its `href`, or null where it could not be
 * read. A text in the file comes first.
 */
export function readArticle(
  { id, pointer, value }: WrittenArticle,
  fetched: string | null,
  issues: Issues,
): Article | null {
  if (!isObject(value)) {
    issues.fault(pointer, 'article-shape', { found: found(value) });
    return null;
  }
  const title = readText(value, 'title', LIMITS.title, pointer, issues);
  if (title === null) issues.fault(`${pointer}/title`, 'article-title', {});
  const digest = own(value, 'sha256');
  if (!isAbsent(digest) && sha256(digest) === null) {
    issues.warn(`${pointer}/sha256`, 'article-sha256', { found: found(digest) });
  }
  return {
    id,
    title: title ?? '',
    text: readArticleText(value, fetched, pointer, issues),
    href: isAbsent(own(value, 'text')) ? safeHref(own(value, 'href')) : null,
    lang: readLang(value, pointer, issues),
    published: readWhen(value, 'published', pointer, issues),
    publisher: readText(value, 'publisher', LIMITS.name, pointer, issues),
    byline: readText(value, 'byline', LIMITS.name, pointer, issues),
    url: readUrl(value, pointer, issues),
  };
}

function readArticleText(
  article: JsonObject,
  fetched: string | null,
  pointer: string,
  issues: Issues,
): string | null {
  const text = own(article, 'text');
  const href = own(article, 'href');
  if (isAbsent(text) && isAbsent(href)) {
    issues.fault(pointer, 'article-source', {});
    return null;
  }
  if (isAbsent(text)) {
    if (safeHref(href) === null) {
      issues.fault(`${pointer}/href`, 'article-href', { found: found(href) });
      return null;
    }
    if (fetched !== null) return soundText(fetched, `${pointer}/href`, issues);
    issues.warn(`${pointer}/href`, 'article-unread', {});
    return null;
  }
  if (!isAbsent(href)) issues.warn(pointer, 'article-sources', {});
  if (typeof text === 'string') return soundText(text, `${pointer}/text`, issues);
  issues.fault(`${pointer}/text`, 'article-text', { found: found(text) });
  return null;
}

/** A byte order mark belongs to the file, not to the article. */
export function withoutByteOrderMark(text: string): string {
  return text.replace(/^\ufeff+/, '');
}

function soundText(whole: string, place: string, issues: Issues): string | null {
  const text = withoutByteOrderMark(whole);
  if (text.length > LIMITS.article) {
    issues.fault(place, 'article-limit', { length: text.length, most: LIMITS.article });
    return null;
  }
  if (text.trim() === '') {
    issues.fault(place, 'article-empty', {});
    return null;
  }
  // A server that requires signing in, or has no such file, may answer with a page and 200.
  if (/^\s*<(?:[!?]|html|body|p\b|div)/i.test(text)) {
    issues.fault(place, 'article-html', {});
    return null;
  }
  if (/\p{Cs}/u.test(text)) issues.warn(place, 'article-surrogate', {});
  if (text.includes('\ufffd')) issues.warn(place, 'article-encoding', {});
  return text;
}

function readLang(article: JsonObject, pointer: string, issues: Issues): string | null {
  const value = own(article, 'lang');
  if (isAbsent(value)) return null;
  const tag = languageTag(value);
  if (tag !== null) return tag;
  // A warning only: dates are then written in English.
  issues.warn(`${pointer}/lang`, 'article-lang', { found: found(value) });
  return null;
}

function readUrl(article: JsonObject, pointer: string, issues: Issues): string | null {
  const value = own(article, 'url');
  const url = safeUrl(value);
  if (url === null && !isAbsent(value)) {
    issues.warn(`${pointer}/url`, 'article-url', { found: found(value) });
  }
  return url;
}
