/** The longest credit, in code units. */
const LONGEST = 300;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  copy: '©',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

/** An archive's attribution, which is HTML, as text with links as in `[name](https://…)`; null where it has none. */
export function creditOf(html: unknown): string | null {
  if (typeof html !== 'string' || html.length > 10 * LONGEST) return null;
  const text = html
    // Brackets of the text itself would become links.
    .replaceAll(/[[\]]/g, '')
    .replaceAll(
      /<a\b[^>]*?\bhref\s*=\s*["']?(https:\/\/[^\s"'<>()]+)[^>]*>(.*?)<\/a\s*>/gis,
      '[$2]($1)',
    )
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi, entity)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return text !== '' && text.length <= LONGEST ? text : null;
}

function entity(whole: string, decimal?: string, hex?: string, name = ''): string {
  if (decimal === undefined && hex === undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
