import { isLatin } from '../fold';
import type { Gazetteer } from '../index/gazetteer';
import type { Match } from '../index/place';
import {
  CIVIC,
  FUNCTION_WORDS,
  KINDS_BEFORE,
  LOCATIVES,
  OF_A_PLACE,
  ORGANISATIONS,
  SAID,
  STATE_SHORT,
  STREETS,
  TITLES,
} from '../tables/english';
import type { People, Run } from './people';
import type { Span } from './span';
import { areJoined, type Token } from './tokens';

/** What all names of a text are judged by. */
export interface Context {
  readonly tokens: readonly Token[];
  readonly people: People;
  /** The run of capitals that a token is in. */
  readonly runOf: ReadonlyMap<number, Run>;
  /** Words that the text also has in small letters, within a sentence. */
  readonly small: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
  /** Lines all in capitals, by token: they say nothing about names. */
  readonly loud: ReadonlySet<number>;
  /** The text has no capitals at all. */
  readonly anyCase: boolean;
  /** What stands before places in the language of the text. */
  readonly locatives: ReadonlyMap<string, number>;
}

/** The score from which on a name is taken for a place. */
export const ENOUGH = 2.5;

/** Judges a name by what it is in the gazetteer and by the words around it. */
export function judge(span: Span, spans: readonly Span[], at: number, context: Context): void {
  if (span.use === 'adjective') return;
  const { tokens, people } = context;
  span.within = qualifierOf(span, tokens, context.gazetteer);
  const known = standing(span, context);
  let score = known;
  const before = tokens[span.from - 1];
  const gapBefore = tokens[span.from]?.gap ?? '';
  const after = tokens[span.to + 1];
  const isBeside = gapBefore === ' ' || gapBefore === ' “' || gapBefore === ' "';
  if (before && isBeside) {
    score += context.locatives.get(before.folded) ?? 0;
    if (before.folded === 'of' && isHead(tokens[span.from - 2])) {
      score -=
        known >= 4.5 &&
        !/^(?:bank|council|university|church)$/.test(tokens[span.from - 2]?.folded ?? '')
          ? 2
          : 5;
      span.use = 'organisation';
    }
    const of = tokens[span.from - 2];
    if (before.folded === 'of' && of && KINDS_BEFORE.has(of.folded)) score += 2;
    if (before.folded === 'the' && span.matches.every(({ place }) => place.type === 'town'))
      score -= 2;
  }
  if (span.within) score += 4;
  if (isDateline(span, context)) score += 4;
  const previous = spans[at - 1];
  if (previous && previous.score >= ENOUGH && isList(tokens, previous, span)) score += 1.2;
  if (after?.gap === '-' && /^(?:based|born|area|bound|backed|led|style)$/.test(after.folded))
    score += 2;
  if (
    after?.gap === ' ' &&
    OF_A_PLACE.has(after.folded) &&
    !span.matches.every(({ place }) => place.type === 'country')
  )
    score += 1.8;
  // “R-Elbow Lake”: the party and the place that someone sits for.
  if (gapBefore === '-' && /^[DRI]$/.test(before?.text ?? '')) score += 3.5;
  // “St. Patrick’s Day”, “St. Mary’s School”.
  if (span.folded.startsWith('saint ') && tokens[span.to]?.isPossessive) score -= 5;
  if (!span.within && after?.gap === ' ' && SAID.has(after.folded) && known < 4) score -= 2;
  score += standingInRun(span, known, context);
  if (!span.within && people.tokens.has(span.from)) {
    score -= 6;
    span.use = 'person';
  } else if (!span.within && people.surnames.has(span.folded)) {
    score -= known >= 4 ? 2 : 4;
  }
  if (context.loud.has(span.from) && !isDateline(span, context)) score -= 1;
  span.score = score;
  if (span.use === 'word' && score >= ENOUGH) span.use = isInstitution(span) ? 'metonym' : 'place';
  else if (score < ENOUGH && span.use === 'word' && people.surnames.has(span.folded))
    span.use = 'person';
}

/** How likely a name is to be a place before one looks at the text around it. */
function standing(span: Span, { tokens, gazetteer, small, anyCase }: Context): number {
  const best = Math.max(...span.matches.map((match) => weight(match, span)));
  const words = span.to - span.from + 1;
  let score = best + (words > 1 ? 1.2 : 0);
  if (words === 1) {
    const { folded } = span;
    const first = tokens[span.from];
    if (folded.length <= 3 && first?.isCapital && !first.isDotted && best < 4) score -= 2;
    if (gazetteer.isIn('words', folded)) score -= best >= 4 ? 0.5 : 2;
    if (small.has(folded)) score -= best >= 5 ? 1 : 3;
    if (gazetteer.isIn('given', folded)) score -= best >= 4 ? 0.3 : 1.2;
    if (gazetteer.isIn('family', folded)) score -= best >= 4 ? 0 : 0.8;
    if (first?.isFirst && first.isCapital) score -= 0.5;
    if (first?.isUpper && first.text.length < 5 && !anyCase && best < 4.5) score -= 3;
  }
  return score;
}

function weight({ place, isMain }: Match, span: Span): number {
  const other =
    isMain || !isLatin(span.text)
      ? 0
      : place.population > 1e6
        ? 0.5
        : place.population > 2e5
          ? 1
          : 2;
  switch (place.type) {
    case 'country':
      return 5 - (isMain ? 0 : 1);
    case 'state':
      return (
        (place.country === 'US' || place.country === 'CA' || place.country === 'AU' ? 5 : 3) - other
      );
    case 'county':
      return isMain ? 3 : 0;
    case 'capital':
      return 4.5 - other;
    case 'region':
    case 'sea':
    case 'island':
    case 'lake':
    case 'river':
    case 'institution':
      return 4.2;
    case 'site':
      return 3.5;
    case 'quarter':
      return Math.min(2, population(place.population) - 1) - other;
    default:
      return population(place.population) - other;
  }
}

function population(people: number): number {
  return Math.min(4.5, Math.max(0, (Math.log10(people + 1) - 3) * 1.25));
}

/** Houses that are in the place they are called after. */
const FACILITIES = new Set(
  'museum library hospital clinic church cathedral school schools elementary center centre college high club theatre theater hotel mall arena stadium society association authority association foundation'.split(
    ' ',
  ),
);
/** Papers, teams and firms are not. */
const PAPERS = new Set(
  'post times herald tribune journal gazette chronicle globe observer guardian telegraph mail mirror star sun news press examiner inquirer dispatch courier sentinel register airlines airways air inc corp company co ltd llc plc'.split(
    ' ',
  ),
);

/** “Владимир Путин”: a given name that is also a town. Of other capitals in such scripts nothing is known here. */
function standingInForeignRun(
  span: Span,
  known: number,
  run: Run,
  tokens: readonly Token[],
): number {
  const after = tokens[span.to + 1];
  const isFollowed = run.to > span.to && after?.gap === ' ';
  return isFollowed && known < 4 && span.to === span.from ? -2 : 0;
}

/** What the capitals beside it make of a name. */
function standingInRun(
  span: Span,
  known: number,
  { tokens, runOf, gazetteer, people, loud }: Context,
): number {
  const run = runOf.get(span.from);
  // Other scripts than Latin: what is said here of capitals, titles and suffixes is English.
  if (!run || loud.has(span.from)) return 0;
  if (!isLatin(span.text)) return standingInForeignRun(span, known, run, tokens);
  let score = 0;
  const after = run.to > span.to ? tokens[span.to + 1] : undefined;
  const before = run.from < span.from ? tokens[span.from - 1] : undefined;
  if (after && areJoined(tokens[span.to] ?? after, after)) {
    const rest = tokens.slice(span.to + 1, run.to + 1).map(({ folded }) => folded);
    const head = rest.at(-1) ?? '';
    if (
      STREETS.has(after.folded) ||
      (rest[1] && STREETS.has(rest[1]) && rest.length === 2 && !CIVIC.has(after.folded))
    ) {
      score -= 6;
      span.use = 'word';
    } else if (CIVIC.has(after.folded) || TITLES.has(after.folded)) score += 0.3;
    else if (known >= 4.5 || FACILITIES.has(head))
      score -= ORGANISATIONS.has(after.folded)
        ? PAPERS.has(after.folded) || PAPERS.has(head)
          ? 6
          : 1.5
        : 0.4;
    else if (ORGANISATIONS.has(head) || ORGANISATIONS.has(after.folded)) {
      score -= 6;
      span.use = 'organisation';
    } else if (after.gap === '-') score -= 1;
    else if (gazetteer.isIn('given', span.folded) && people.tokens.has(span.from)) {
      score -= 5;
      span.use = 'person';
    } else if (people.tokens.has(span.to + 1)) score -= 0;
    else score -= 2;
  }
  if (before && tokens[span.from]?.gap !== '-' && areJoined(before, tokens[span.from] ?? before)) {
    if (TITLES.has(before.folded)) {
      score -= 4;
      span.use = 'person';
    } else if (/^\p{L}$/u.test(before.text) || gazetteer.isIn('given', before.folded)) {
      score -= 3.5;
    } else if (LOCATIVES.has(before.folded)) score += 0;
    else if (CIVIC.has(before.folded) || ORGANISATIONS.has(before.folded)) score -= 0.8;
    else score -= 1.5;
  }
  return score;
}

/** “Bank of England”, “Duke of York”. */
function isHead(token: Token | undefined): boolean {
  return (
    token?.isCapital === true &&
    /^(?:bank|university|council|church|bishop|archbishop|duke|duchess|prince|princess|earl|college|institute|association|federation|society|academy|order|museum|commonwealth|club|daughters|sons)$/.test(
      token.folded,
    )
  );
}

function isInstitution({ matches }: Span): boolean {
  return matches.some(({ place }) => place.type === 'institution');
}

/** “SEOUL (Reuters) —”, “MOSCOW, May 5”: the place a report comes from. */
function isDateline({ from, to }: Span, { tokens }: Context): boolean {
  const first = tokens[from];
  if (!first?.isUpper || first.text.length < 3 || !(first.isFirst || from === 0)) return false;
  for (let i = to + 1; i < to + 6; i++) {
    const gap = tokens[i]?.gap ?? '';
    if (/^\s*[(—–]|^ -+ |^: /.test(gap)) return true;
    if (!/^,|^\. ?|^ $/.test(gap)) return false;
  }
  return false;
}

/** “Paris, London and Rome”. */
function isList(tokens: readonly Token[], before: Span, after: Span): boolean {
  const gap = tokens[after.from]?.gap ?? '';
  if (after.from === before.to + 1) return /^, $|^\/$/.test(gap);
  const word = tokens[before.to + 1];
  return after.from === before.to + 2 && /^(?:and|or|und|y|et|и)$/.test(word?.folded ?? '');
}

/** The state or country behind a comma, or in brackets: “Lexington, Ky.”, “Paris, Texas”, “Dnipro, Ukraine”. */
function qualifierOf({ to }: Span, tokens: readonly Token[], gazetteer: Gazetteer): string | null {
  const next = tokens[to + 1];
  if (!next || !/^, ?$|^ \($/.test(next.gap)) return null;
  const short = stateOfShort(next);
  if (short && (next.text.length > 2 || next.isUpper || /^\./.test(tokens[to + 2]?.gap ?? '')))
    return short;
  if (!next.isCapital) return null;
  for (const length of [4, 3, 2, 1]) {
    const last = tokens[to + length];
    if (!last) continue;
    const name = tokens
      .slice(to + 1, to + 1 + length)
      .map(({ folded }) => folded)
      .join(' ');
    if (FUNCTION_WORDS.has(name) && !next.isUpper) continue;
    const found = gazetteer
      .findFolded(name)
      .filter(({ isMain }) => isMain)
      .map(({ place }) => place);
    const country = found.find(({ type }) => type === 'country');
    const state =
      found.find(({ type, country: of }) => type === 'state' && of === 'US') ??
      found.find(({ type }) => type === 'state');
    // Georgia behind a comma is either: the towns of that name decide.
    if (state && country)
      return state.country === 'US' ? `US.${state.state}|${country.country}` : country.country;
    if (country) return country.country;
    if (state) return `${state.country}.${state.state}`;
  }
  return null;
}

/** The state that a word is short for: as newspapers write it, or as the post does. */
export function stateOfShort({ text }: Token): string | undefined {
  return STATE_SHORT.get(text.replace(/\.$/, ''));
}
