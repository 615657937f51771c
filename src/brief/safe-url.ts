import { LIMITS } from './limits';

const SAFE = new Set(['http:', 'https:']);

/** An absolute http or https address, as the URL standard writes it; null for all else, scripts above all. */
export function safeUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LIMITS.url || !URL.canParse(value)) return null;
  const url = new URL(value);
  return SAFE.has(url.protocol) ? url.href : null;
}

/** An address as written that is relative, or http or https; null for all else. */
export function safeHref(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LIMITS.url || value.trim() === '') return null;
  const base = 'https://brief.invalid/';
  if (!URL.canParse(value, base)) return null;
  return SAFE.has(new URL(value, base).protocol) ? value : null;
}
