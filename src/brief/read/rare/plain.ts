/** Tags that begin or end a line. A term of a list stands before its description. */
const BLOCKS =
  /<(?:\/?(?:article|blockquote|br|div|dl|footer|h\d|header|hr|li|ol|p|pre|section|table|tr|ul)|dt)\b[^<>]*>/gi;

/**
 * HTML as text: a brief has no HTML in it. Lines and paragraphs stay. As in a browser, an unclosed tag ends with the
 * text.
 */
export function plain(markup: string): string {
  // The quick way: most cells of a table need no work.
  if (!/[<&\t\n]| {2}/.test(markup)) return markup.trim();
  return markup
    .replaceAll(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replaceAll(BLOCKS, '\n')
    .replaceAll(/<(?:\/(?:t[dh]|dt)|dd)\b[^<>]*>/gi, ' ')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
    .replaceAll(/&(#x?[\da-f]+|\w+);/gi, (whole, code: string) => entity(code) ?? whole)
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ ?\n\s*/g, '\n')
    .trim();
}

/** HTML entities: those of XML, and those that editors write. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', hellip: '…' },
  ...{
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    sbquo: '‚',
    bdquo: '„',
    bull: '•',
    euro: '€',
  },
  ...{ trade: '™', prime: '′', Prime: '″', oelig: 'œ', OElig: 'Œ', scaron: 'š', Scaron: 'Š' },
};
/** The entities of Latin-1 from U+00A0 on, in order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

/** The character that `&code;` stands for; undefined if unknown. */
export function entity(code: string): string | undefined {
  if (!code.startsWith('#')) {
    const latin = LATIN.indexOf(code);
    if (latin >= 0) return String.fromCharCode(0xa0 + latin);
    return Object.hasOwn(ENTITIES, code) ? ENTITIES[code] : ENTITIES[code.toLowerCase()];
  }
  const number = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
  const isCharacter = number > 0 && number <= 0x10ffff && !(number >= 0xd800 && number < 0xe000);
  return isCharacter ? String.fromCodePoint(number) : undefined;
}
