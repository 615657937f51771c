import { UNSEEN } from '../brief/search/fold';

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  臺: '台',
};
const WORDS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  mt: 'mount',
  ft: 'fort',
};

const DROPPED = new RegExp(
  String.raw`[${UNSEEN}\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u0652]`,
  'g',
);

/**
 * A name as used in comparisons: without case, accents, dots, apostrophes and hyphens, and with St, Mt and Ft written
 * out. Latin, Greek, Cyrillic, Hebrew and Arabic lose their marks; Hangul, kana and Indic scripts keep theirs, which
 * are letters.
 */
export function fold(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  const plain = ASCII.test(name) ? name.toLowerCase() : foldMarks(name);
  const words = plain.replaceAll(/['’‘ʼʻ`´.·׳״]/g, '').replaceAll(/[-‐-―־/,\s]+/g, ' ');
  return words.replaceAll(/\b(?:st|ste|mt|ft)\b/g, (word) => WORDS[word] ?? word).trim();
}

/** Most names by far: nothing to take away, nothing to write out. */
const PLAIN = /^(?![SsMmFf]t)[A-Za-z]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly ASCII
const ASCII = /^[\u0000-\u007f]*$/;

function foldMarks(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(DROPPED, '')
    .normalize('NFC')
    .replaceAll(/[ßøłđðþıæœأإآىیةک臺]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Whether a text is in Latin letters: the main names of GeoNames are, and others in them are often odd. */
export function isLatin(text: string): boolean {
  return !/[\u0250-\u1dff\u1f00-\uffff]/.test(text);
}

/** Two 32-bit numbers that stand for a folded name: among some millions of names no two share both. */
export function hash(folded: string): readonly [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  a ^= a >>> 15;
  a = Math.imul(a, 0x2c1b3c6d);
  a ^= a >>> 12;
  return [a >>> 0, b >>> 0];
}
