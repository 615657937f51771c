import { UNSEEN } from '../../brief/search/fold';
import { fold } from '../fold';
import { languageOf } from '../language';

/** A word of a text. */
export interface Token {
  readonly text: string;
  /** In UTF-16 units of the text; a possessive ’s is left outside. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Begins with a capital. */
  readonly isCapital: boolean;
  /** More than one letter, and all are capitals. */
  readonly isUpper: boolean;
  readonly isPossessive: boolean;
  /** U.S., B.C.: letters with dots. */
  readonly isDotted: boolean;
  /** What is visible between the word before and this one: every space becomes a plain one, every line end `\n`. */
  readonly gap: string;
  /** The first of a sentence, a line or a quotation: a capital says nothing here. */
  readonly isFirst: boolean;
}

/** “3月12日北京”: Chinese and Japanese write figures and names together. */
const HAN = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]`;
/**
 * “l’Ukraine”, “dell’Aquila”: before a name, and not part of it. A capital L begins a sentence, or belongs to L’Aquila.
 */
const ELIDED = String.raw`(?<![\p{L}\p{M}])(?:[ldsnjmtc]|qu|un|quell|dell|nell|all|sull|dall|L|Dell|Nell|All|Sull|Dall)(?=['’]\p{Lu})`;
/** Invisible characters within a word. The zero-width space (U+200B) separates words that nothing else separates. */
const JOINED = String.raw`[\u00ad\u200c\u200d\u2060\ufeff]+`;
const WORD = new RegExp(
  String.raw`\bW\. ?Va\.|(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|${ELIDED}|${HAN}+|(?:(?!${HAN})[\p{L}\p{M}\p{N}])+(?:(?:['’‘ʼ]|${JOINED})[\p{L}\p{M}]+)*`,
  'gu',
);
/** What Turkish writes behind the apostrophe of a name: “İstanbul’da”, “Türkiye’nin”. */
const TURKISH =
  /(?<=\p{Lu}[\p{L}\p{M}]{2,})(['’](?:[dt][ae]n?(?:ki(?:ler)?)?|n?[iıuü]n|n[dae]{1,2}n?(?:ki)?|[yn]?[iıuü]|y[ae]|[ae]|y?l[ae]|l[iıuü]|d[ae]yd[iıuü]|s[iıuü]n?(?:d[ae]n?)?))$/u;
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|st|ste|mt|ft|gov|sen|rep|jr|sr|prof|rev|gen|lt|col|sgt|capt|maj|adm|cmdr|no|vs|inc|corp|co|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|u\.s\.|u\.k\.|\p{L})$/iu;

/** Addresses, tags and link targets: nothing in them is a name to a reader. */
const HIDDEN =
  /https?:\/\/[^\s<>"”)]+|www\.[^\s<>"”)]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|<\/?[a-z][^<>\n]{0,500}>|(?<=\])\([^\s()]+\)/gi;

/** The words of a text in order. */
export function tokenise(text: string, language = languageOf(text)): Token[] {
  const tokens: Token[] = [];
  // “Hawai’i” and “Sana’a” are whole: only Turkish has endings there.
  const mayBeTurkish = ['tr', null].includes(language);
  const hidden = [...text.matchAll(HIDDEN)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  let last = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    while ((hidden[0]?.[1] ?? index + 1) <= index) hidden.shift();
    if ((hidden[0]?.[0] ?? index + 1) <= index) continue;
    const owner =
      (/['’ʼ]/.test(word)
        ? (/(['’ʼ]s)$/i.exec(word) ?? (mayBeTurkish ? TURKISH.exec(word) : null))
        : null)?.[1]?.length ?? 0;
    const end = index + word.length - (owner < word.length ? owner : 0);
    const bare = text.slice(index, end);
    const gap = seen(text.slice(last, index));
    const before = tokens.at(-1);
    tokens.push({
      text: bare,
      start: index,
      end,
      folded: fold(bare),
      isCapital: /^(?:[dl]['’])?\p{Lu}/u.test(bare),
      isUpper: !/\p{Ll}/u.test(bare) && /\p{Lu}.*?\p{Lu}/su.test(bare),
      isPossessive:
        (/s$/i.test(word) && owner > 0) || /^['’](?=\W|$)/.test(text.slice(end, end + 2)),
      isDotted: bare.length > 2 && bare[1] === '.',
      gap,
      isFirst: !before || beginsAnew(gap, before),
    });
    last = end;
  }
  return tokens;
}

const SHAPELESS = new RegExp(`[${UNSEEN}]`, 'g');

function seen(gap: string): string {
  if (gap === ' ') return gap;
  return gap
    .replaceAll(SHAPELESS, '')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[^\S\n\t]/g, ' ')
    .replaceAll(/[‐‑־]/g, '-');
}

function beginsAnew(gap: string, before: Token): boolean {
  if (/[\n!?…。！？]|[:;]\s|\s[–—-]+\s|["“”„«»‘(]|^\.["”’)]/.test(gap)) return true;
  return /^\.\s/.test(gap) && !ABBREVIATION.test(before.text);
}

/** Whether two words can be of one name: a space or a hyphen between them, or the dot of St. and Mt. */
export function areJoined(before: Token, after: Token): boolean {
  if (before.isPossessive) return false;
  if (/^['’]$/.test(after.gap)) return true;
  if (after.gap === ' ' || after.gap === '-') return true;
  return after.gap === '. ' && /^(?:St|Ste|Mt|Ft)$/.test(before.text);
}
