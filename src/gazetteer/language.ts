import { SCRIPTS, SHARED, type Told } from './tables/languages';

/** The least share of words that must mark a language, less the evidence against it. */
const LEAST = 0.05;
/** How much a letter that a language lacks counts against it: foreign names have some. */
const STRANGE = 5;

/** The language that a text is most likely in, as a BCP 47 tag; null where nothing shows it. */
export function languageOf(text: string): string | null {
  const some = text.slice(0, 20_000).normalize('NFC').toLowerCase();
  const letters = count(some, /\p{L}/gu);
  if (letters === 0) return null;
  const own = SCRIPTS.find(([script, , share]) => count(some, script) / letters >= share);
  if (own) return own[1];
  const shared = SHARED.find(({ script }) => count(some, script) / letters > 0.4);
  if (!shared) return null;
  const words = some.match(/[\p{L}\p{M}]+/gu) ?? [];
  const others = some.replaceAll(shared.common, '').match(/\p{L}/gu) ?? [];
  const scores = shared.languages.map((told) => ({
    ...told,
    score: known(words, told) - (STRANGE * strange(others, told)) / letters,
  }));
  const [best] = scores.sort((one, other) => other.score - one.score);
  return best && best.score > LEAST ? best.language : null;
}

function known(words: readonly string[], { words: list }: Told): number {
  const common = new Set(list.split(' '));
  return words.filter((word) => common.has(word)).length / words.length;
}

function strange(letters: readonly string[], { letters: own }: Told): number {
  return letters.filter((letter) => !own.includes(letter)).length;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
