import { fold } from '../fold';
import type { Gazetteer } from '../index/gazetteer';
import type { Match } from '../index/place';
import { FUNCTION_WORDS } from '../tables/english';
import { FOREIGN_WORDS } from '../tables/foreign';
import { countryOfAdjective } from './adjectives';
import { formsAtHome, formsOf } from './forms';
import { type Reading, type Span, spanOf } from './span';
import { areJoined, type Token } from './tokens';
import { startsWithin, withinWord } from './within-word';

/** The longest name to look for, in words. */
const MOST_WORDS = 7;

export interface Written {
  /** The text has no capitals, or nothing else. */
  readonly anyCase: boolean;
  /** BCP 47; null where that is not known. */
  readonly language: string | null;
}

/**
 * The names of the gazetteer that stand in a text, each the longest from where it begins. Where the text has capitals they
 * must have one; where it has none (Korean, Arabic, Chinese; all small letters) any word may begin a name.
 */
export function findSpans(
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  written: Written,
): Span[] {
  const spans: Span[] = [];
  const isJapanese = /\p{Script=Hiragana}/u.test(text);
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const last = spans.at(-1);
    const before = last?.to === i - 1 && token?.gap === ' ' ? last : undefined;
    const behind = token ? behindStart(text, tokens, i, gazetteer, written) : null;
    if (behind) {
      spans.push(behind);
      i = behind.to + 1;
      continue;
    }
    const within = token ? withinWord(token, i, gazetteer, isJapanese, before) : null;
    if (within) {
      for (const span of within) spans.push(span);
      i++;
      continue;
    }
    const span = longest(text, tokens, i, gazetteer, written);
    if (span) spans.push(span);
    i = span ? span.to + 1 : i + 1;
  }
  return spans;
}

/** “وكوريا الشمالية”: a name of several words, with a prefix that Arabic or Hebrew attaches to the first. */
function behindStart(
  text: string,
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
  written: Written,
): Span | null {
  const [first, ...rest] = tokens.slice(at, at + MOST_WORDS + 1);
  if (!first) return null;
  for (const letters of startsWithin(first)) {
    const bare = first.text.slice(letters);
    const words = [
      { ...first, text: bare, folded: fold(bare), start: first.start + letters },
      ...rest,
    ];
    const span = longest(text, words, 0, gazetteer, written);
    if (span && span.to > 0) return { ...span, from: at, to: at + span.to };
  }
  return null;
}

/** “Frankfurt (Oder)”, which is a name, not a remark. */
function bracketed(
  text: string,
  tokens: readonly Token[],
  from: number,
  gazetteer: Gazetteer,
): Span | null {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (!first?.isCapital || next?.gap !== ' (' || text[next.end] !== ')') return null;
  const words = text.slice(first.start, next.end + 1);
  const matches = gazetteer.find(words);
  if (matches.length === 0) return null;
  const span = spanOf(text, tokens, from, from + 1, { matches, use: 'word', score: 0 });
  return { ...span, end: next.end + 1, text: words, folded: fold(words) };
}

function longest(
  text: string,
  tokens: readonly Token[],
  from: number,
  gazetteer: Gazetteer,
  written: Written,
): Span | null {
  const { anyCase, language } = written;
  const first = tokens[from];
  if (!first || /^\d/.test(first.text)) return null;
  const hasCase = /\p{Ll}|\p{Lu}/u.test(first.text);
  if (hasCase && !first.isCapital && !anyCase) return null;
  const whole = bracketed(text, tokens, from, gazetteer);
  if (whole) return whole;
  let to = from;
  for (let next = tokens[to + 1]; next && to - from < MOST_WORDS - 1; next = tokens[to + 1]) {
    const last = tokens[to];
    if (!last || !areJoined(last, next)) break;
    to++;
  }
  for (; to >= from; to--) {
    const last = tokens[to];
    if (!last) continue;
    if (hasCase && !anyCase && !last.isCapital && !(to > from && ENDS_SMALL.test(last.folded)))
      continue;
    // “The” and “In” belong to a name only where they are written in capitals within a sentence.
    if (to === from && FUNCTION_WORDS.has(first.folded) && !/^(?:US|U\.S\.?)$/.test(first.text))
      continue;
    const words = text.slice(first.start, last.end);
    const folded = fold(words);
    if (folded.length < 2 || FOREIGN_WORDS.has(folded)) continue;
    // “A La Niña winter”: not every name of two such words is a town.
    if (to > from && tokens.slice(from, to + 1).every((word) => isSmallWord(word.folded))) continue;
    if (isPrefixed(first, tokens[from + 1], last) || isCouncil(first, last, tokens[to + 1]))
      continue;
    const as = (reading: Reading) => spanOf(text, tokens, from, to, reading);
    if (countryOfAdjective(folded) !== undefined) {
      return as({ matches: [], use: 'adjective', score: -9 });
    }
    const found = matchesOf(folded, gazetteer, language);
    if (
      to > from &&
      first.isFirst &&
      ARTICLES.test(first.folded) &&
      goesOn(text, tokens, from + 1, to, gazetteer)
    )
      continue;
    if (to > from && first.isFirst && isArticle(first, tokens.slice(from + 1, to + 1), gazetteer))
      continue;
    if (found.length === 0) continue;
    return as({ matches: found, use: 'word', score: 0 });
  }
  return null;
}

function isSmallWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded) && !/^(?:new|north|south|east|west)$/.test(folded);
}

/** “Курская область”, “Чёрное море”: the word for what a place is follows its name in small letters. */
const ENDS_SMALL =
  /^(?:област[ьию]|областью|кра[ияюе]|краем|округ[аеу]?|мор[еяю]|морем|озер[оау]|пролив[аеу]?|залив[аеу]?|океан[аеу]?|остров[аеу]?|море)$/;

/** “The” at the beginning of a sentence, and “City of”: the name is what follows. But The Hague is. */
function isPrefixed(first: Token, second: Token | undefined, last: Token): boolean {
  if (first === last || !second) return false;
  if (first.folded === 'the') return second.folded !== 'hague';
  return (
    second.folded === 'of' &&
    /^(?:city|town|village|township|county|port|state)$/.test(first.folded)
  );
}

/** “Dublin City Council”: the council of Dublin. */
function isCouncil(first: Token, last: Token, next: Token | undefined): boolean {
  if (first === last || last.folded !== 'city' || next?.gap !== ' ') return false;
  return /^(?:council|councilman|manager|attorney|clerk|hall|commission|commissioners|school|schools|police|public)$/.test(
    next.folded,
  );
}

const ARTICLES = /^(?:la|le|les|el|los|las|die|der|das|l)$/;

/** “La Unión Europea”: the name after the article is longer, and not La Unión. */
function goesOn(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
): boolean {
  const first = tokens[from];
  for (let last = to + 1; first && last - from < MOST_WORDS; last++) {
    const [before, word] = [tokens[last - 1], tokens[last]];
    if (!before || !word || !areJoined(before, word)) return false;
    if (word.isCapital && gazetteer.has(fold(text.slice(first.start, word.end)))) return true;
  }
  return false;
}

/** “La France” at the beginning of a sentence: the article of a country. But La Paz is La Paz. */
function isArticle(first: Token, rest: readonly Token[], gazetteer: Gazetteer): boolean {
  if (!ARTICLES.test(first.folded)) return false;
  const name = rest.map(({ folded }) => folded).join(' ');
  return gazetteer
    .findFolded(name)
    .some(({ place }) => place.type === 'country' || place.type === 'sea');
}

/** Under the name as it stands, or else in the nominative that it may be a form of. */
function matchesOf(folded: string, gazetteer: Gazetteer, language: string | null): Match[] {
  const straight = gazetteer.findFolded(folded);
  const home = formsAtHome(folded, language);
  const isAtHome = ({ place }: Match) => place.country === home?.country;
  if (home && !straight.some(isAtHome)) {
    for (const form of home.forms) {
      const found = gazetteer.findFolded(form).filter(isAtHome);
      if (found.length > 0) return found;
    }
  }
  if (straight.length > 0 && !straight.every(isMinor)) return areasOf(folded, straight);
  const found = formsOf(folded).map((form) => gazetteer.findFolded(form));
  // “Борзе” is Borzya and Borzoy, “Лене” the river and a Russian spelling of Löhne: the text decides.
  const declined = folded.includes(' ') ? found.find(({ length }) => length > 0) : found.flat();
  return areasOf(folded, distinct([...(declined ?? []), ...straight]));
}

const AREA = / (?:област|кра[июея]|округ)|[省県]$/;

/** “Воронежская область” is also an odd name of the town. */
function areasOf(folded: string, matches: Match[]): Match[] {
  if (!AREA.test(folded)) return matches;
  const areas = matches.filter(({ place }) => place.type === 'state' || place.type === 'county');
  return areas.length > 0 ? areas : matches;
}

/** Each place once, under the name that comes first. */
export function distinct(matches: readonly Match[]): Match[] {
  const seen = new Set<number>();
  return matches.filter(({ place: { index } }) => !seen.has(index) && seen.add(index));
}

function isMinor({ place: { type, population } }: Match): boolean {
  return (type === 'town' || type === 'quarter') && population < 100_000;
}
