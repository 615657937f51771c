import { isAbsent, isObject, type JsonObject, own } from '../json';
import { LIMITS } from './limits';

const SAFE: ReadonlySet<string> = new Set(['http:', 'https:']);
const IMAGES: ReadonlySet<string> = new Set(['https:']);

/** An absolute http or https address, as the URL standard writes it; null for all else, scripts above all. */
export function safeUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LIMITS.url || !URL.canParse(value)) return null;
  const url = new URL(value);
  return SAFE.has(url.protocol) ? url.href : null;
}

/** An address as written that is relative, or http or https; null for all else. */
export function safeHref(value: unknown, protocols: ReadonlySet<string> = SAFE): string | null {
  if (typeof value !== 'string' || value.length > LIMITS.url || value.trim() === '') return null;
  const base = 'https://brief.invalid/';
  if (!URL.canParse(value, base)) return null;
  return protocols.has(new URL(value, base).protocol) ? value : null;
}

/** An image’s address as written that is relative, or https; null for all else. */
export function imageHref(value: unknown): string | null {
  return safeHref(value, IMAGES);
}

/**
 * Where a brief's article is to be fetched from, as the file has it: relative to the brief, or http or
 * https. Null where there is nothing to fetch: no article, its text in the file, or an address that
 * is none (`parseBrief` lists that).
 */
export function articleHref(data: unknown): string | null {
  const article = articleOf(data);
  if (article === null || !isAbsent(own(article, 'text'))) return null;
  return safeHref(own(article, 'href'));
}

/** The article's text where the file itself has it, else null. */
export function articleText(data: unknown): string | null {
  const text = own(articleOf(data) ?? {}, 'text');
  return typeof text === 'string' ? text : null;
}

/** The SHA-256 that the article's bytes must have: 64 small hex digits, or null. */
export function articleSha256(data: unknown): string | null {
  const article = articleOf(data);
  return article === null ? null : sha256(own(article, 'sha256'));
}

/** A SHA-256 in hex as small letters, or null for what is none. */
export function sha256(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : null;
}

function articleOf(data: unknown): JsonObject | null {
  const article = isObject(data) ? own(data, 'article') : null;
  return isObject(article) ? article : null;
}
