/** Part of a word, in any script. */
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts without spaces between words: only a dictionary knows where one ends. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
/** What belongs to the character before it, whatever that is. */
const ATTACHED =
  /^[\p{M}\p{EMod}\u{e0020}-\u{e007f}\u0e33\u0eb3\u1160-\u11ff\ud7b0-\ud7ff\uff9e\uff9f\u200d]/u;
/** In Indic scripts and Khmer, this joins the next consonant to the one before: क् and ष are क्ष. */
const LINKER = /[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d\u1039\u17d2]$/;
const JOINER = '\u200d';
/** The first half of a flag. */
const HALF_FLAG = /(?<!\p{RI})(?:\p{RI}{2})*\p{RI}$/u;
/** Invisible, but not a space: a word continues after it. */
const UNSEEN = /[^\P{Cf}\u200b]/u;
const APOSTROPHE = /['’＇]/;
/** Letters of scripts in which an apostrophe may stand within a word; in others it is a quotation mark. */
const CASED = /[\p{Lu}\p{Ll}\p{Lt}\p{sc=Hebr}]/u;
/** “l’Iran”, “dell’Iran”: an article or a preposition that has lost its vowel. */
const ELIDED =
  /(?:^|[^\p{L}\p{M}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|(?:d|n|s)?all|dell|nell|coll|quell|quest|sant)['’＇]$/iu;
/** “Korea’s”, “James’”, in any script that has capitals. */
const POSSESSIVE = /^['’＇](?:s(?![\p{L}\p{M}\p{N}])|(?![\p{L}\p{M}\p{N}]))/iu;
/** These languages set off every ending of a name with an apostrophe: “Rusya’nın”. */
const APOSTROPHE_ENDINGS = /^(?:tr|az|crh|gag|tk)\b/i;
/** Korean attaches its particles to the noun: 북한이, 북한의, 북한에서는. */
const PARTICLES =
  /^(?:이|가|은|는|을|를|의|에|에서|에게|에게서|께|께서|한테|와|과|랑|이랑|하고|로|으로|로서|으로서|로써|으로써|도|만|뿐|까지|부터|마저|조차|보다|처럼|같이|만큼|밖에|대로|마다|이나|나|이란|란|이라는|라는|이라고|라고|이며|며|이자|이다|입니다|이었다|였다|이고|측|측은|측이){1,3}$/u;
/** How much text to look at around an edge. */
const AROUND = 40;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Whether a stretch of a text is whole words by the rules of its language (a BCP 47 tag): “Oman” is not in “Romania”,
 * nor 京都 in 東京都; but 북한 is in 북한이, and Korea in “Korea’s”. Where spaces do not separate words, a dictionary decides.
 */
export function isWord(
  text: string,
  start: number,
  end: number,
  lang: string | null = null,
): boolean {
  return isStart(text, start, lang) && isEnd(text, end, lang);
}

function isStart(text: string, offset: number, lang: string | null): boolean {
  const before = text.slice(Math.max(0, offset - AROUND), offset);
  const [letter = '', mark = ''] = [...before.slice(-3)].slice(-2);
  const isWithin = APOSTROPHE.test(mark) && CASED.test(letter) && CASED.test(at(text, offset));
  return isWithin ? ELIDED.test(before) : isEdge(text, offset, lang);
}

function isEnd(text: string, offset: number, lang: string | null): boolean {
  const after = text.slice(offset, offset + AROUND);
  const last = lastOf(text.slice(Math.max(0, offset - 2), offset));
  if (APOSTROPHE.test(after.charAt(0)) && CASED.test(last) && CASED.test(at(after, 1))) {
    return POSSESSIVE.test(after) || (lang !== null && APOSTROPHE_ENDINGS.test(lang));
  }
  return isEdge(text, offset, lang) || PARTICLES.test(hangulAtStart(after));
}

/** The rest of a Korean word; empty where letters of another script go on. */
function hangulAtStart(text: string): string {
  const [rest = ''] = /^\p{sc=Hang}+(?![\p{L}\p{M}\p{N}])/u.exec(text) ?? [];
  return rest.normalize('NFC');
}

function isEdge(text: string, offset: number, lang: string | null): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const after = at(text, offset);
  const around = text.slice(Math.max(0, offset - AROUND), offset);
  const before = lastOf(around);
  if (isWithinCharacter(text, offset)) return false;
  const left = UNSEEN.test(before) ? lastSeen(around) : before;
  const right = UNSEEN.test(after) ? firstSeen(text.slice(offset, offset + AROUND)) : after;
  if (!LETTER.test(left) || !LETTER.test(right)) return true;
  if (UNSPACED.test(left) !== UNSPACED.test(right)) return true;
  return UNSPACED.test(left) && isDictionaryEdge(text, offset, lang ?? 'en');
}

/** False where the browser has no dictionary: better to miss a name than to claim one. */
function isDictionaryEdge(text: string, offset: number, lang: string): boolean {
  if (!('Segmenter' in Intl)) return false;
  const words = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, words);
  const from = Math.max(0, offset - AROUND);
  const around = words.segment(text.slice(from, offset + AROUND));
  return around.containing(offset - from)?.index === offset - from;
}

/**
 * Whether an offset lies within what a reader takes for one character, however it is encoded: a cut there would show
 * other characters, such as “e” for “é”, or the flag of a third country between two.
 */
export function isWithinCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.slice(Math.max(0, offset - AROUND), offset);
  const after = at(text, offset);
  return (
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1)) ||
    ATTACHED.test(after) ||
    before.endsWith(JOINER) ||
    (LINKER.test(before) && LETTER.test(after)) ||
    (/\p{RI}/u.test(after) && HALF_FLAG.test(before))
  );
}

/**
 * Includes the separators of thousands, fraction and hours; after a plain space only where zeros follow. In Chinese,
 * Japanese and Korean, the words for numbers, and the ten thousands before the rest.
 */
const WITHIN_NUMBER =
  /\p{Nd}(?:[.,/:·⁄'’٫٬\u00a0\u2009\u202f]?\||\|[.,/:·⁄'’٫٬\u00a0\u2009\u202f])\p{Nd}|\d(?: \||\| )0\d\d(?!\d)|\p{Nd}\|[¼-¾⅐-⅞]|(?:^|[\s(])[-−–]\|\p{Nd}|[〇零一二三四五六七八九十百千万萬億亿]\|[〇零一二三四五六七八九十百千万萬億亿]|\p{Nd}\|[十百千万萬億亿만억천]|\p{Nd}[万萬億亿만억천] ?\| ?\p{Nd}|[０-９](?:[，．]\||\|[，．])[０-９]/u;

/** Whether an offset lies within a number: “000 people” of “10,000” are another number, and so is 5 of −5. */
export function isWithinNumber(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 3), offset);
  return WITHIN_NUMBER.test(`${before}|${text.slice(offset, offset + 5)}`);
}

function firstSeen(text: string): string {
  return [...text].find((letter) => !UNSEEN.test(letter)) ?? '';
}

function lastSeen(text: string): string {
  return [...text].findLast((letter) => !UNSEEN.test(letter)) ?? '';
}

/** The character at an offset, with both halves of a surrogate pair. */
function at(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The last character, with both halves of a surrogate pair. */
function lastOf(text: string): string {
  return [...text.slice(-2)].at(-1) ?? '';
}
