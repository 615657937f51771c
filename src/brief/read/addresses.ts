import { LIMITS } from './limits';

const SAFE: ReadonlySet<string> = new Set(['http:', 'https:']);
/** Stands for the folder of the brief. */
const HERE = 'brief.invalid';
const BASE = `https://${HERE}/`;
const IMAGES: ReadonlySet<string> = new Set(['https:']);

/** An absolute http or https address in the URL standard's spelling; null for anything else, such as `javascript:`. */
export function safeUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LIMITS.url || !URL.canParse(value)) return null;
  const url = new URL(value);
  return SAFE.has(url.protocol) ? url.href : null;
}

/** An address as written that is relative, or http or https; null for all else. */
export function safeHref(value: unknown, protocols: ReadonlySet<string> = SAFE): string | null {
  if (typeof value !== 'string' || value.length > LIMITS.url || value.trim() === '') return null;
  if (!URL.canParse(value, BASE)) return null;
  return protocols.has(new URL(value, BASE).protocol) ? value : null;
}

/** An image’s address as written that is relative, or https; null for all else, and for `//host/`, which names no protocol. */
export function imageHref(value: unknown): string | null {
  const href = safeHref(value, IMAGES);
  const isHere = href !== null && (URL.canParse(href) || new URL(href, BASE).host === HERE);
  return isHere ? href : null;
}

/** A SHA-256 in hex as small letters, or null for what is none. */
export function sha256(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : null;
}
