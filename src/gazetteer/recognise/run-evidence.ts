import { isLatin } from '../fold';
import type { Gazetteer } from '../index/gazetteer';
import {
  CIVIC,
  GEO_SUFFIXES,
  LOCATIVES,
  ORGANISATIONS,
  SAID,
  STREETS,
  TITLES,
} from '../tables/english';
import type { Context } from './judge';
import type { Run } from './people';
import type { Span } from './span';
import { areJoined, type Token } from './tokens';

/** Buildings that are in the place they are named after. */
const FACILITIES = new Set(
  'museum library hospital clinic church cathedral school schools elementary center centre college high club theatre theater hotel mall arena stadium society association authority foundation'.split(
    ' ',
  ),
);
/** Papers, teams and firms are not. */
const PAPERS = new Set(
  'post times herald tribune journal gazette chronicle globe observer guardian telegraph mail mirror star sun news press examiner inquirer dispatch courier sentinel register airlines airways air inc corp company co ltd llc plc'.split(
    ' ',
  ),
);

/** Before the name of a town these make it a club: “Real Madrid”. */
const CLUBS = new Set(
  'real inter ac as fc sc atletico borussia bayern dynamo dinamo spartak olympique athletic sporting stade'.split(
    ' ',
  ),
);

/** Towns somewhere, and before another word of it nearly always what they say: “Central State Hospital”, “Union soldiers”. */
const GENERAL =
  /^(?:national|federal|central|general|royal|international|regional|metro|union|federation|states|member|northern|southern|eastern|western)$/;
const SMALL_OF_IT = /^(?:government|soldiers?|army|law|laws|troops|members?|leaders?|court)$/;

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

/** “Chad Foster”, “Tennessee Williams”, “Cuba Gooding”: names of countries or states that persons also bear. */
function isPerson(
  { folded, matches }: Span,
  rest: readonly string[],
  isDoing: boolean,
  gazetteer: Gazetteer,
): boolean {
  const names = rest.filter((word) => !/^(?:jr|sr|ii|iii)$/.test(word));
  const [after = ''] = names;
  const isKind = ORGANISATIONS.has(after) || GEO_SUFFIXES.has(after);
  if (isKind || gazetteer.has(`${folded} ${after}`)) return false;
  const isFamily = gazetteer.isIn('family', after);
  if (isFamily && gazetteer.isIn('given', folded)) return true;
  if (!matches.some(({ place }) => place.type === 'country' || place.type === 'state'))
    return false;
  // “Tennessee Ernie Ford”
  if (names.length === 2) return gazetteer.isIn('given', after) && !PAPERS.has(names[1] ?? '');
  if (names.length !== 1) return false;
  const isWord = gazetteer.isIn('words', after);
  return isFamily ? isDoing || !isWord : (isDoing || rest.length > 1) && !isWord;
}

/** “Cuba Gooding won”: what stands behind persons. */
function isDoing(token: Token | undefined): boolean {
  return (
    token?.gap === ' ' &&
    (SAID.has(token.folded) ||
      /^(?:is|was|has|had|who|won|will|met|wrote|made|came|took|gave|left|sang)$|ed$/.test(
        token.folded,
      ))
  );
}

/** What the capitalised words beside a name make of it. */
export function standingInRun(
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
  const next = tokens[span.to + 1];
  if (next?.gap === ' ' && GENERAL.test(span.folded) && (after || SMALL_OF_IT.test(next.text)))
    score -= 3;
  if (after && areJoined(tokens[span.to] ?? after, after)) {
    // Never the whole run: a line all in capitals may be as long as a text.
    const rest = tokens
      .slice(span.to + 1, Math.min(run.to, span.to + 3) + 1)
      .map(({ folded }) => folded);
    const head = tokens[run.to]?.folded ?? '';
    if (
      STREETS.has(after.folded) ||
      (rest[1] && STREETS.has(rest[1]) && rest.length === 2 && !CIVIC.has(after.folded))
    ) {
      score -= 6;
      span.use = 'word';
    } else if (CIVIC.has(after.folded) || TITLES.has(after.folded)) score += 0.3;
    else if (PAPERS.has(after.folded) || PAPERS.has(head)) {
      score -= 6;
      span.use = 'organisation';
    } else if (after.gap === ' ' && isPerson(span, rest, isDoing(tokens[run.to + 1]), gazetteer)) {
      score -= 6;
      span.use = 'person';
    } else if (known >= 4.5 || FACILITIES.has(head)) {
      score -= ORGANISATIONS.has(after.folded) ? 1.5 : 0.4;
    } else if (ORGANISATIONS.has(head) || ORGANISATIONS.has(after.folded)) {
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
    if (CLUBS.has(before.folded) || (before.folded === 'de' && span.from - 1 > run.from))
      score -= 4;
    else if (TITLES.has(before.folded)) {
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
