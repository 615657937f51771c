// Control characters other than tab and line feed have no meaning in a text field.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are to be removed
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * A field as plain text for display, or null where it is neither text nor a finite number. Removes outer white space and
 * control characters; text longer than `limit` is cut and ends in “…”.
 */
export function plainText(value: unknown, limit: number): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  const text = cut(value, limit).replaceAll(CONTROLS, '').trim();
  return text === '' ? null : text;
}

/** At most `limit` code units, the last of them “…” where the text is cut. Never splits a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
