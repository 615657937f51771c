import { mayPart } from '../../brief/quotes/parting';
import type { Face } from './face';

/** Room for words, in pixels. */
export interface Room {
  readonly width: number;
  /** The most lines. */
  readonly lines: number;
}

/** What stands around words: quotation marks, and a sign that there is more; neither is among the words. */
export interface Around {
  readonly open: string;
  readonly close: string;
  readonly more: string;
}

/** A line may break at a blank, and where a word is joined to the one before. */
const BETWEEN = /(?= )|\u2060\u200b/;
const JOINED = '\u2060\u200b';
/** Between characters of Chinese and Japanese a line may break, but neither before nor after some of their signs. */
const BREAKS =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、。，；：？！」』）》”])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}「『（《“])(?![ぁぃぅぇぉっゃゅょァィゥェォッャュョー々])/u;

const BARE: Around = { open: '', close: '', more: ' …' };
/** The most words that are tried: more than any room here holds. */
const MOST_WORDS = 240;

/** Words in lines, whole if there is room, else up to the end of a word; and whether they are cut. */
export function inLines(
  text: string,
  face: Face,
  size: number,
  room: Room,
  { open, close, more }: Around = BARE,
): { readonly lines: readonly string[]; readonly isCut: boolean } {
  const all = text.split(/\s+/).filter(Boolean).flatMap(inParts);
  const words = all.slice(0, MOST_WORDS);
  for (let count = mostWords(words, face, size, room); count > 0; count--) {
    const isCut = count < all.length;
    const [last = '', next = ''] = all.slice(count - 1, count + 1);
    if (isCut && !mayPart(`${last} ${next}`, last.length)) continue;
    const end = `${close}${isCut ? more : ''}`;
    const shown = words.slice(0, count);
    const lines = broken(`${open}${joined(shown)}${end}`, face, size, room);
    if (lines) return { lines, isCut };
  }
  return { lines: [], isCut: all.length > 0 };
}

/** How many words could have room if lines were full to the last pixel: more need not be tried. */
function mostWords(words: readonly string[], face: Face, size: number, room: Room): number {
  let left = room.width * room.lines;
  const beyond = words.findIndex((word) => {
    left -= face.width(word.replace(JOINED, ''), size);
    return left < 0;
  });
  return beyond < 0 ? words.length : beyond;
}

/** Lines as full as possible; null where there are more of them, or wider ones, than there is room for. */
function broken(text: string, face: Face, size: number, room: Room): readonly string[] | null {
  const lines: string[] = [];
  for (const part of text.split(BETWEEN)) {
    const last = lines.at(-1);
    const word = part.trim();
    const longer = last === undefined ? word : `${last}${part}`;
    if (last !== undefined && face.width(longer, size) <= room.width) {
      lines[lines.length - 1] = longer;
    } else {
      if (lines.length === room.lines || face.width(word, size) > room.width) return null;
      lines.push(word);
    }
  }
  return lines;
}

/** Parts of a word that lines may be broken between; all but the first say that they are joined. */
function inParts(word: string): readonly string[] {
  return word.split(BREAKS).map((part, at) => (at === 0 ? part : JOINED + part));
}

function joined(words: readonly string[]): string {
  return words.reduce(
    (text, word) => (word.startsWith(JOINED) || text === '' ? text + word : `${text} ${word}`),
    '',
  );
}
