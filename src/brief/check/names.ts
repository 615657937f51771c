import { passagesOf } from '../article/passages';
import type { Article, Place } from '../brief';
import { isWord } from '../quotes/word-edges';
import { placesIn } from '../source/text-places';
import { type Check, note } from './finding';
import type { Sites } from './sites';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** The shortest name that is looked for: one letter would be in every text. */
const SHORTEST = 2;

/** The names of places that occur in an article without a link: one finding per place. */
export function* unlinkedNames({ brief }: Sites, article: Article): Generator<Check> {
  const { text } = article;
  if (text === null) return;
  const words = new WordIndex(text);
  const placeOf = placesIn(text);
  const taken = passagesOf(brief, article).mentions.map(({ start, end }) => ({ start, end }));
  // Longer names first: “York” is not in “New York”.
  const named = brief.places
    .filter(({ isNameless, name }) => isNameless !== true && name.length >= SHORTEST)
    .toSorted((a, b) => b.name.length - a.name.length);
  const seen = new Set<string>();
  const covered = new Cover(taken);
  const found: { readonly place: Place; readonly offsets: readonly number[] }[] = [];
  for (const place of named) {
    if (seen.has(place.name)) continue;
    seen.add(place.name);
    const offsets = words.of(place.name).filter((start) => {
      const end = start + place.name.length;
      return isWord(text, start, end) && !covered.touches(start, end);
    });
    for (const start of offsets) covered.add(start, start + place.name.length);
    if (offsets.length > 0) found.push({ place, offsets });
  }
  found.sort((a, b) => (a.offsets[0] ?? 0) - (b.offsets[0] ?? 0));
  for (const { place, offsets } of found) {
    yield note(
      'mention-unlinked',
      { article: article.id, offset: offsets[0] ?? 0 },
      {
        name: place.name,
        count: offsets.length,
        lines: [...new Set(offsets.map((offset) => placeOf(offset).line))],
      },
    );
  }
}

/** Where names stand in a text, found by their first word: a brief may have 5,000 names. */
class WordIndex {
  readonly #text: string;
  readonly #starts = new Map<string, number[]>();

  constructor(text: string) {
    this.#text = text;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const starts = this.#starts.get(word);
      if (starts) starts.push(index);
      else this.#starts.set(word, [index]);
    }
  }

  of(name: string): readonly number[] {
    const [first] = name.matchAll(WORD);
    if (first === undefined) return [];
    const starts = this.#starts.get(first[0]) ?? this.#unspaced(first[0]);
    return starts
      .map((start) => start - first.index)
      .filter((start) => this.#text.startsWith(name, start));
  }

  /** In scripts without spaces a run of letters is a sentence. */
  #unspaced(word: string): readonly number[] {
    if (
      !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u.test(
        word,
      )
    ) {
      return [];
    }
    const starts: number[] = [];
    for (let at = this.#text.indexOf(word); at !== -1; at = this.#text.indexOf(word, at + 1)) {
      starts.push(at);
    }
    return starts;
  }
}

/** Stretches of a text that have a link, looked up by where they begin. */
class Cover {
  readonly #ends = new Map<number, number>();
  #longest = 0;

  constructor(spans: Iterable<{ readonly start: number; readonly end: number }>) {
    for (const { start, end } of spans) this.add(start, end);
  }

  add(start: number, end: number): void {
    this.#ends.set(start, end);
    this.#longest = Math.max(this.#longest, end - start);
  }

  touches(start: number, end: number): boolean {
    for (let at = start - this.#longest; at < end; at += 1) {
      const other = this.#ends.get(at);
      if (other !== undefined && other > start) return true;
    }
    return false;
  }
}
