import { Folded } from './fold';

/** Where a quote and a passage differ, in letters of each. */
export interface Difference {
  readonly quote: readonly [start: number, end: number];
  readonly text: readonly [start: number, end: number];
}

export interface NearPassage {
  readonly text: readonly [start: number, end: number];
  /** The differences in the order of the text; empty where the two look the same. */
  readonly differences: readonly Difference[];
}

/** The length of a gram, the group of letters that is looked up. */
const GRAM = 4;
/** About as many buckets as the text has letters, within these powers of two. */
const FEWEST_BITS = 8;
const MOST_BITS = 17;
const SHORT_TEXT = 100_000;
/** The rarest grams of a quote decide where to look; of a gram that is everywhere, only its first places count. */
const GRAMS_ASKED = 16;
const GRAMS_SAMPLED = 256;
const COMMON = 100;
/** How many of the likeliest places the quote is compared with. */
const WALKS = 4;
/** A difference ends after so many equal letters, within this reach. */
const RUN = 5;
const REACH = 40;
/** Near the quote's end, fewer equal letters are enough. */
const SHORT_RUN = 3;
const NEAR = 12;
/** With more differences on either side it is another passage. */
const MOST_DIFFERENCES = 20;
/** The share of the quote's letters that the passage must have. */
const LIKENESS = 0.4;
const FEWEST = 6;

/**
 * Finds the passage that is nearest to a quote, in time that depends on the quote alone: it looks up the quote's rarest
 * grams in an index of the text, made once.
 */
export class NearestPassage {
  readonly text: Folded;
  /** Where the grams of each bucket begin in `#places`. */
  readonly #starts: Uint32Array;
  readonly #bits: number;
  readonly #places: Uint32Array;

  constructor(text: string) {
    this.text = new Folded(text);
    const { letters, length } = this.text;
    const last = Math.max(0, length - GRAM + 1);
    const bits = Math.min(Math.max(Math.ceil(Math.log2(last + 1)), FEWEST_BITS), MOST_BITS);
    const buckets = 1 << bits;
    const starts = new Uint32Array(buckets + 1);
    const places = new Uint32Array(last);
    // Counted, then filled from the end, so that each start is right when the bucket is full.
    for (let i = 0; i < last; i += 1) {
      const bucket = bucketOf(letters, i, bits);
      starts[bucket] = (starts[bucket] ?? 0) + 1;
    }
    for (let i = 1; i <= buckets; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    for (let i = last - 1; i >= 0; i -= 1) {
      const bucket = bucketOf(letters, i, bits);
      const place = (starts[bucket] ?? 0) - 1;
      starts[bucket] = place;
      places[place] = i;
    }
    this.#starts = starts;
    this.#places = places;
    this.#bits = bits;
  }

  find(quote: Folded): NearPassage | null {
    const seeds = quote.length < GRAM ? this.#seedsOfShort(quote) : this.#seedsOf(quote);
    let nearest: NearPassage | null = null;
    let most = Math.max(LIKENESS * quote.length, Math.min(FEWEST, quote.length)) - 1;
    for (const seed of seeds) {
      const after = walk(quote, this.text, seed, 1);
      const before = walk(quote, this.text, { quote: seed.quote - 1, text: seed.text - 1 }, -1);
      const alike = after.alike + before.alike;
      if (alike <= most) continue;
      most = alike;
      const differences = [...[...before.differences].reverse(), ...after.differences];
      nearest = { text: [before.end + 1, after.end], differences };
    }
    return nearest;
  }

  /** Where a quote of up to three letters stands, by searching the text. */
  #seedsOfShort({ letters, length }: Folded): Seed[] {
    if (length === 0 || this.text.length > SHORT_TEXT) return [];
    for (let i = 0; i <= this.text.length - length; i += 1) {
      if (isAlike(letters, 0, this.text.letters, i, length)) return [{ quote: 0, text: i }];
    }
    return [];
  }

  /** Letters of the quote, and the letters of the text that most probably match them. */
  #seedsOf({ letters, length }: Folded): Seed[] {
    const last = length - GRAM + 1;
    const step = Math.max(1, Math.floor(last / GRAMS_SAMPLED));
    const grams: { readonly at: number; readonly from: number; readonly to: number }[] = [];
    for (let at = 0; at < last; at += step) {
      const bucket = bucketOf(letters, at, this.#bits);
      const from = this.#starts[bucket] ?? 0;
      const to = this.#starts[bucket + 1] ?? 0;
      if (to > from) grams.push({ at, from, to });
    }
    grams.sort((a, b) => a.to - a.from - (b.to - b.from));
    // Keyed by how far the text is ahead of the quote.
    const votes = new Map<number, { count: number; readonly seed: Seed }>();
    for (const { at, from, to } of grams.slice(0, GRAMS_ASKED)) {
      for (let i = from; i < Math.min(to, from + COMMON); i += 1) {
        const place = this.#places[i] ?? 0;
        if (!isAlike(letters, at, this.text.letters, place, GRAM)) continue;
        const vote = votes.get(place - at);
        if (vote) vote.count += 1;
        else votes.set(place - at, { count: 1, seed: { quote: at, text: place } });
      }
    }
    const best = [...votes.values()].sort((a, b) => b.count - a.count).slice(0, WALKS);
    return best.map(({ seed }) => seed);
  }
}

interface Seed {
  readonly quote: number;
  readonly text: number;
}

interface Walk {
  readonly alike: number;
  /** The first letter of the text beyond the passage, in the walk's direction. */
  readonly end: number;
  readonly differences: readonly Difference[];
}

/** Walks along quote and text from equal letters, and where they differ, to where they agree again. */
function walk(quote: Folded, text: Folded, from: Seed, step: 1 | -1): Walk {
  const differences: Difference[] = [];
  let { quote: i, text: j } = from;
  let alike = 0;
  const left = () => (step === 1 ? quote.length - i : i + 1);
  while (left() > 0) {
    if (quote.letters[i] === text.letters[j]) {
      alike += 1;
      i += step;
      j += step;
      continue;
    }
    const gap = differences.length < MOST_DIFFERENCES ? gapAt(quote, text, i, j, step) : null;
    const [ours, theirs] = gap ?? restOf(quote, text, i, j, step);
    differences.push({
      quote: span(i, i + step * ours, step),
      text: span(j, j + step * theirs, step),
    });
    i += step * ours;
    j += step * theirs;
  }
  return { alike, end: j, differences };
}

function span(from: number, to: number, step: 1 | -1): readonly [number, number] {
  return step === 1 ? [from, to] : [to + 1, from + 1];
}

/** The fewest letters of each to skip until both agree again. */
function gapAt(
  quote: Folded,
  text: Folded,
  i: number,
  j: number,
  step: 1 | -1,
): readonly [number, number] | null {
  const left = step === 1 ? quote.length - i : i + 1;
  for (let sum = 1; sum <= REACH; sum += 1) {
    const fewest = sum <= NEAR ? SHORT_RUN : RUN;
    for (let ours = Math.min(sum, left - fewest); ours >= 0; ours -= 1) {
      const theirs = sum - ours;
      const run = Math.min(RUN, left - ours);
      let k = 0;
      while (
        k < run &&
        quote.letters[i + step * (ours + k)] === text.letters[j + step * (theirs + k)]
      ) {
        k += 1;
      }
      if (k === run) return [ours, theirs];
    }
  }
  return null;
}

/** The rest of the quote and as much of the text, without an equal end. */
function restOf(
  quote: Folded,
  text: Folded,
  i: number,
  j: number,
  step: 1 | -1,
): readonly [number, number] {
  const left = step === 1 ? quote.length - i : i + 1;
  const room = step === 1 ? text.length - j : j + 1;
  if (room < left) return [left, Math.max(0, room)];
  let rest = left;
  while (rest > 1 && quote.letters[i + step * (rest - 1)] === text.letters[j + step * (rest - 1)]) {
    rest -= 1;
  }
  return [rest, rest];
}

function isAlike(a: Uint16Array, i: number, b: Uint16Array, j: number, length: number): boolean {
  for (let k = 0; k < length; k += 1) if (a[i + k] !== b[j + k]) return false;
  return true;
}

function bucketOf(letters: Uint16Array, at: number, bits: number): number {
  let hash = 0;
  for (let k = 0; k < GRAM; k += 1) hash = Math.imul(hash, 31) + (letters[at + k] ?? 0);
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}
