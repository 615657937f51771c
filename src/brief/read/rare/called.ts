import type { JsonObject } from '../../json';
import { fold } from '../../search/fold';

/** The most names of members to remember: each feature may have its own. */
const MOST = 1_000;

/** Works out once what a member's name says. */
export function remembered<Said>(saidBy: (key: string) => Said): (key: string) => Said {
  const known = new Map<string, { readonly said: Said }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.said;
    const said = saidBy(key);
    if (known.size < MOST) known.set(key, { said });
    return said;
  };
}

/** Other people's names for what a brief has members for, the surest first. */
export type Words<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>;

/** Which members of an object may mean something, the surest first. */
export type Keys<Meaning extends string> = (meaning: Meaning) => readonly string[];

/** What a member means, and how surely. */
type Rank<Meaning> = readonly [meaning: Meaning, rank: number];

/** Names of members from a list, as `plainOf` gives them. */
export function words(list: string): readonly string[] {
  return list.split(/\s+/).map(fold);
}

/** A member's name, folded and without what stands between words. */
export function plainOf(key: string): string {
  return fold(key).replaceAll(/[\s_.:,;/|-]+/g, '');
}

/** Finds members in other people's properties by what they are called. */
export class Called<Meaning extends string> {
  readonly #words: Words<Meaning>;
  readonly #ranksOf = remembered((key) => this.#rank(key));
  #last: { readonly titles: readonly string[]; readonly keys: Keys<Meaning> } | null = null;

  constructor(words: Words<Meaning>) {
    this.#words = words;
  }

  /** Successive rows of a table have the same members. */
  in(properties: JsonObject): Keys<Meaning> {
    const titles = Object.keys(properties);
    const last = this.#last;
    if (
      last &&
      last.titles.length === titles.length &&
      titles.every((title, at) => title === last.titles[at])
    ) {
      return last.keys;
    }
    const found = new Map<Meaning, (readonly [key: string, rank: number])[]>();
    for (const key of titles) {
      for (const [meaning, rank] of this.#ranksOf(key)) {
        const list = found.get(meaning);
        if (list) list.push([key, rank]);
        else found.set(meaning, [[key, rank]]);
      }
    }
    const sorted = new Map(
      [...found].map(([meaning, list]) => [
        meaning,
        list.toSorted(([, a], [, b]) => a - b).map(([key]) => key),
      ]),
    );
    const keys = (meaning: Meaning) => sorted.get(meaning) ?? [];
    this.#last = { titles, keys };
    return keys;
  }

  #rank(key: string): readonly Rank<Meaning>[] {
    const plain = plainOf(key);
    return (Object.keys(this.#words) as Meaning[]).flatMap((meaning): Rank<Meaning>[] => {
      const rank = this.#words[meaning].indexOf(plain);
      return rank < 0 ? [] : [[meaning, rank]];
    });
  }
}
