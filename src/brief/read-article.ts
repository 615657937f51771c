import { sha256 } from './article-href';
import type { Article } from './brief';
import type { Issues } from './issues';
import { isAbsent, isObject, type JsonObject, own } from './json';
import { LIMITS } from './limits';
import { readText } from './read-text';
import { readWhen } from './read-when';
import { safeHref, safeUrl } from './safe-url';
import { shown } from './text';

const POINTER = '/article';

/**
 * The article of a brief, or null where it has none. `fetched` is the text from `article.href`, or null
 * where it could not be had; a text in the file goes before it.
 */
export function readArticle(
  root: JsonObject,
  fetched: string | null,
  issues: Issues,
): Article | null {
  const value = own(root, 'article');
  if (isAbsent(value)) return null;
  if (!isObject(value)) {
    issues.fault(
      POINTER,
      `The article is ${shown(value)}; an object with a title and a href or a text was expected`,
    );
    return null;
  }
  const title = readText(value, 'title', LIMITS.title, POINTER, issues);
  if (title === null) issues.fault(`${POINTER}/title`, 'The article has no title');
  if (!isAbsent(own(value, 'sha256')) && sha256(own(value, 'sha256')) === null) {
    issues.warn(
      `${POINTER}/sha256`,
      `The sha256 is ${shown(own(value, 'sha256'))}; 64 hex digits were expected`,
    );
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
    issues.fault(POINTER, 'The article has neither a href nor a text; exactly one was expected');
    return null;
  }
  if (isAbsent(text)) {
    if (safeHref(href) === null) {
      issues.fault(
        `${POINTER}/href`,
        `The href is ${shown(href)}; a relative address, or one of http or https, was expected`,
      );
      return null;
    }
    if (fetched !== null) return soundText(fetched, `${POINTER}/href`, issues);
    issues.warn(
      `${POINTER}/href`,
      'Without the article’s text no excerpt can be proved, so none is shown',
    );
    return null;
  }
  if (!isAbsent(href)) {
    issues.warn(
      POINTER,
      'The article has a href and a text; exactly one was expected. The text is taken',
    );
  }
  if (typeof text === 'string') return soundText(text, `${POINTER}/text`, issues);
  issues.fault(`${POINTER}/text`, `The text is ${shown(text)}; the article's words were expected`);
  return null;
}

function soundText(whole: string, pointer: string, issues: Issues): string | null {
  // A byte order mark is of the file, not of the article.
  const text = whole.replace(/^\ufeff+/, '');
  if (text.length > LIMITS.article) {
    issues.fault(
      pointer,
      `The article has ${text.length} characters; ${LIMITS.article} are the most that is read`,
    );
    return null;
  }
  if (text.trim() === '') {
    issues.fault(pointer, 'The article is empty');
    return null;
  }
  if (text.includes('\ufffd')) {
    issues.warn(
      pointer,
      'The article holds U+FFFD (�), the mark of a text read in the wrong encoding',
    );
  }
  return text;
}

function readLang(article: JsonObject, issues: Issues): string | null {
  const value = own(article, 'lang');
  if (isAbsent(value)) return null;
  try {
    if (typeof value === 'string') return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    // Not a language tag: said below, together with what is no text at all.
  }
  // Nothing is lost by it: dates are written in English then.
  issues.warn(
    `${POINTER}/lang`,
    `The lang is ${shown(value)}; a BCP 47 tag such as "en" was expected`,
  );
  return null;
}

function readUrl(article: JsonObject, issues: Issues): string | null {
  const value = own(article, 'url');
  const url = safeUrl(value);
  if (url === null && !isAbsent(value)) {
    issues.warn(
      `${POINTER}/url`,
      `The url is ${shown(value)}; an http or https address was expected`,
    );
  }
  return url;
}
