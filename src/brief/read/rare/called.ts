import type { JsonObject } from '../../json';
import { fold } from '../../search/fold';

/** The most names of members to remember: each feature may have its own. */
const MOST = 1_000;

/** Remembers what `saidBy` says of a member's name: features repeat names. */
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

/** For each of our members, other people's names for it, the surest first. */
export type Words<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>;

/** Gives the members of an object that may have a meaning, the surest first. */
export type Keys<Meaning extends string> = (meaning: Meaning) => readonly string[];

/** What a member means, and how surely. */
type Rank<Meaning> = readonly [meaning: Meaning, rank: number];

/** The names in a space-separated list, in the form of `plainOf`. */
export function words(list: string): readonly string[] {
  return list.split(/\s+/).map(fold);
}

/** A member's name, folded, with its words joined. */
export function plainOf(key: string): string {
  return fold(key).replaceAll(/[\s_.:,;/|-]+/g, '');
}

/** Finds members in other people's properties by their names. */
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
