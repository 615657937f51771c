import type { Gazetteer } from '../index/gazetteer';
import {
  FUNCTION_WORDS,
  GEO_SUFFIXES,
  ORGANISATIONS,
  SAID,
  STREETS,
  TITLES,
} from '../tables/english';
import { FOREIGN_FUNCTION_WORDS } from '../tables/foreign';
import { areJoined, type Token } from './tokens';

/**
 * The persons whom a text names in full: the words of their names, and single words by which it may name them again.
 */
export interface People {
  readonly tokens: ReadonlySet<number>;
  readonly surnames: ReadonlyMap<string, number>;
}

/** Words in a row that begin with capitals, as numbers of tokens, both inclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Days and months stand capitalised beside names, and are not part of them. */
const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|july|august|september|october|november|december)$/;

/** The runs of capitals; what only begins a sentence (“In Paris”) is left out. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let from = -1;
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const goesOn =
      from >= 0 && before !== undefined && (areJoined(before, token) || isInitial(before, token));
    const isNamed =
      token.isCapital &&
      !(token.isFirst && beginsSentence(token.folded)) &&
      !DAYS.test(token.folded) &&
      // “Nell’Italia”: an article, and no person.
      !/^['’]$/.test(tokens[i + 1]?.gap ?? '');
    if (from >= 0 && !(goesOn && isNamed)) {
      runs.push({ from, to: i - 1 });
      from = -1;
    }
    if (isNamed && from < 0) from = i;
  });
  if (from >= 0) runs.push({ from, to: tokens.length - 1 });
  return runs;
}

function beginsSentence(folded: string): boolean {
  return FUNCTION_WORDS.has(folded) || FOREIGN_FUNCTION_WORDS.has(folded);
}

function isInitial(before: Token, after: Token): boolean {
  return (
    after.gap === '. ' &&
    (/^\p{Lu}$/u.test(before.text) || TITLES.has(before.folded)) &&
    !before.isPossessive
  );
}

/** Finds persons by their titles, given names and ages, and by verbs of saying. */
export function findPeople(
  tokens: readonly Token[],
  runs: readonly Run[],
  gazetteer: Gazetteer,
): People {
  const named = new Set<number>();
  const surnames = new Map<string, number>();
  for (const run of runs) {
    let { from, to } = run;
    let titled = false;
    while (from < to && TITLES.has(tokens[from]?.folded ?? '')) {
      from++;
      titled = true;
    }
    const before = tokens[from - 1];
    if (
      !titled &&
      before &&
      !before.isCapital &&
      TITLES.has(before.folded) &&
      tokens[from]?.gap === ' '
    ) {
      titled = before.folded !== 'named' && before.folded !== 'called';
    }
    while (to > from && /^(?:Jr|Sr|II|III)$/.test(tokens[to]?.text ?? '')) to--;
    const words = tokens.slice(from, to + 1);
    const length = words.length;
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last || length > 4) continue;
    if (words.some(({ folded }) => isNoPerson(folded))) continue;
    // Logan-Rogersville, Egyptian-US: two names side by side.
    if (words.slice(1).some(({ gap }) => gap === '-') && length < 3) continue;
    const whole = words.map(({ folded }) => folded).join(' ');
    const isGiven = gazetteer.isIn('given', first.folded);
    const isAged =
      /^, $/.test(tokens[to + 1]?.gap ?? '') &&
      /^\d{1,2}$/.test(tokens[to + 1]?.text ?? '') &&
      /^, ?|^ ?,/.test(tokens[to + 2]?.gap ?? '');
    const says = SAID.has(tokens[to + 1]?.folded ?? '') && tokens[to + 1]?.gap === ' ';
    const initial = words.slice(1, -1).some(({ text }) => text.length === 1);
    const known =
      length > 1 &&
      gazetteer
        .find(whole)
        .some(
          ({ place, isMain }) =>
            place.population > 300_000 ||
            (isMain && (place.population > 30_000 || place.type !== 'town')),
        );
    if (known && !titled && !isAged) continue;
    const isPerson =
      (titled && (length > 1 || !isPlaceTitle(tokens, from))) ||
      (length > 1 &&
        (isAged ||
          initial ||
          (isGiven && !gazetteer.isIn('words', last.folded)) ||
          (isGiven && says))) ||
      (length > 1 && says && gazetteer.isIn('family', last.folded));
    if (!isPerson) continue;
    for (let i = from; i <= to; i++) named.add(i);
    surnames.set(
      last.folded,
      (surnames.get(last.folded) ?? 0) + (titled || isAged || initial ? 2 : 1),
    );
    if (length > 2) {
      const two = `${words.at(-2)?.folded} ${last.folded}`;
      surnames.set(two, (surnames.get(two) ?? 0) + 1);
    }
  }
  return { tokens: named, surnames };
}

function isNoPerson(folded: string): boolean {
  return (
    (ORGANISATIONS.has(folded) && !/^(?:star|rose|bell|bill|villa|royal)$/.test(folded)) ||
    GEO_SUFFIXES.has(folded) ||
    STREETS.has(folded)
  );
}

/** “Mayor of”, “President Obama”: but “District Attorney General” is no name. */
function isPlaceTitle(tokens: readonly Token[], from: number): boolean {
  const { folded = '' } = tokens[from] ?? {};
  return TITLES.has(folded) || FUNCTION_WORDS.has(folded);
}
