// What a text field cannot mean: control characters but for tab and line feed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * A displayed field as plain text, or null where it is none. Finite numbers are taken as they are
 * written; objects and lists never are, whatever they imitate. Outer white space goes, and so do
 * control characters; what is longer than `limit` is cut and ends in "…".
 */
export function plainText(value: unknown, limit: number): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  const text = cut(value, limit).replaceAll(CONTROLS, '').trim();
  return text === '' ? null : text;
}

/** The first `limit` code units at most, the last of them "…" where something is left out; no pair is split. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
