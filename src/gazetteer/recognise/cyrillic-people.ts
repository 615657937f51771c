import { isGivenCyrillic, PATRONYMIC, SURNAME, stemOf } from '../tables/cyrillic-people';
import type { Span } from './span';
import type { Token } from './tokens';

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
/** Before places, and hardly before persons. */
const AT_A_PLACE =
  /^(?:в|во|із|з|зі|из|на|под|через|около|возле|біля|г|город|города|городу|городе|городом|м|місто|міста|місті|область|область|река|реки|реке|реку|рекой|річка|річки|ріка|ріки|озеро|озера)$/;
/** Before a surname; г. is a town. */
const ADDRESSED = /^(?:господин|госпож|пан|пані|товарищ|гн|гж|дн)/;

/**
 * Persons in Cyrillic who are called as a town or a river is: Борис Ростов, Лена Иванова, and where the text goes on
 * with one of their names.
 */
export function markCyrillicPeople(spans: readonly Span[], tokens: readonly Token[]): void {
  const named = peopleIn(tokens, new Map(spans.map((span) => [span.from, span])));
  if (named.size === 0) return;
  const stems = new Set([...named].map((i) => stemOf(tokens[i]?.folded ?? '')));
  for (const span of spans) {
    const { from, to } = span;
    const isNamed = named.has(from) && named.has(to);
    if (isNamed || (from === to && isAgain(tokens, from, stems))) span.use = 'person';
  }
}

/** The words of persons who are named in full, by number. */
function peopleIn(tokens: readonly Token[], spanAt: ReadonlyMap<number, Span>): Set<number> {
  const named = new Set<number>();
  tokens.forEach((token, i) => {
    if (!isName(token)) return;
    const last = isGivenCyrillic(token.folded) ? endOfName(tokens, i, spanAt) : i;
    if (last > i) for (let at = i; at <= last; at++) named.add(at);
    if (SURNAME.test(token.folded) && isIntroduced(tokens, i)) named.add(i);
  });
  return named;
}

/** The last word of a name that begins with this given name; the same where it is none. */
function endOfName(
  tokens: readonly Token[],
  from: number,
  spanAt: ReadonlyMap<number, Span>,
): number {
  const isPlace = spanAt.has(from);
  let last = from;
  const follows = (at: number) => tokens[at]?.gap === ' ' && isName(tokens[at]);
  if (follows(last + 1) && PATRONYMIC.test(tokens[last + 1]?.folded ?? '')) last++;
  const [given, next] = [tokens[from], tokens[last + 1]];
  if (!given || !next || !follows(last + 1)) return last;
  // “Роман Харків”: no town stands behind a given name.
  const isOdd = last === from && spanAt.has(last + 1) && agree(given, next);
  if (!SURNAME.test(next.folded) && !isOdd) return last;
  // “На Лене Иванов рыбачил”: the river, and a fisherman.
  const isOther =
    isPlace && (AT_A_PLACE.test(tokens[from - 1]?.folded ?? '') || !agree(given, next));
  return isOther ? last : last + 1;
}

/** “Б. Ростов”, “Ростов Б. Н.”, “господин Ростов” */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.gap === '. ' && isInitial(before)) return true;
  if (token?.gap === ' ' && before && ADDRESSED.test(before.folded)) return true;
  return after?.gap === ' ' && isInitial(after) && tokens[at + 2]?.gap.startsWith('.') === true;
}

/** “Г. Ростов” may also be the town. */
function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^(?!Г)\p{Lu}$/u.test(token.text) && isName(token);
}

function isAgain(tokens: readonly Token[], at: number, stems: ReadonlySet<string>): boolean {
  const { folded = '', gap = '' } = tokens[at] ?? {};
  const isPlaced = /^ ?$|^\. $/.test(gap) && AT_A_PLACE.test(tokens[at - 1]?.folded ?? '');
  return stems.has(stemOf(folded)) && !isPlaced;
}

function isName(token: Token | undefined): boolean {
  return token?.isCapital === true && CYRILLIC.test(token.text);
}

/** Whether a given name and a surname stand in the same case: “Владимира Путина”, “Лене Ивановой”. */
function agree({ folded: one }: Token, { folded: other }: Token): boolean {
  const ends = (a: RegExp, b: RegExp) => a.test(one) && b.test(other);
  return (
    ends(/[ая]$/, /(?:[ая]|ого)$/) ||
    ends(/[ую]$/, /(?:[ую]|ому)$/) ||
    ends(/(?:м)$/, /м$/) ||
    ends(/[ыиеії]$/, /(?:ои|еи|ої|іи|ы|е|ом)$/) ||
    ends(/(?:ои|еи|ою|ею)$/, /(?:ои|ою)$/) ||
    ends(/[^аеиоуыюяії]$|и$/, /[^аеоуыюяії]$/)
  );
}
