import type { Gazetteer } from '../index/gazetteer';
import type { GazetteerPlace } from '../index/place';
import { FUNCTION_WORDS, STATE_SHORT } from '../tables/english';
import type { Context } from './judge';
import type { Span } from './span';
import type { Token } from './tokens';

/** “Bank of England”, “Duke of York”. */
export function isHead(token: Token | undefined): boolean {
  return (
    token?.isCapital === true &&
    /^(?:bank|voice|times|farmers|knights|points|council|church|bishop|archbishop|duke|duchess|prince|princess|earl|association|federation|society|academy|order|museum|commonwealth|club|daughters|sons)$/.test(
      token.folded,
    )
  );
}

/** “SEOUL (Reuters) —”, “MOSCOW, May 5”: the place a report comes from. */
export function isDateline({ from, to }: Span, { tokens }: Context): boolean {
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
export function isList(tokens: readonly Token[], before: Span, after: Span): boolean {
  const gap = tokens[after.from]?.gap ?? '';
  if (after.from === before.to + 1) return /^, $|^\/$/.test(gap);
  const word = tokens[before.to + 1];
  return (
    after.from === before.to + 2 &&
    /^(?:and|or|und|oder|y|et|e|ed|ou|ve|en|och|и|та|і)$/.test(word?.folded ?? '')
  );
}

/** What stands between a town and its country: “Tripoli in Libya”, „Basel in der Schweiz“, “Tripoli au Liban” */
const IN = /^(?:in|en|au|aux|im|em|na|no|w|we|i|v|в|во|у|στη|στην|στο)$/;
const ARTICLE = /^(?:the|der|den|dem|la|el|los|las|le|les|os|as)$/;

/** The state or country behind a comma, or in brackets: “Lexington, Ky.”, “Paris, Texas”, “Dnipro, Ukraine”. */
export function qualifierOf(
  { to }: Span,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): string | null {
  const next = tokens[to + 1];
  if (!next || !/^, ?$|^ \($/.test(next.gap)) return null;
  const short = stateOfShort(next);
  if (short && (next.text.length > 2 || next.isUpper || /^\./.test(tokens[to + 2]?.gap ?? '')))
    return short;
  return areaAt(tokens, to + 1, gazetteer);
}

/**
 * Says of each town in which country or state it is said to be, if one of that name is there: “Hyderabad in Pakistan”.
 * It makes no place of a word: “Commerce in Texas” mostly is commerce.
 */
export function findAround(spans: readonly Span[], { tokens, gazetteer }: Context): void {
  for (const span of spans) {
    const { to, use, within, matches } = span;
    const next = tokens[to + 1];
    if (use !== 'place' || within !== null || next?.gap !== ' ' || !IN.test(next.text)) continue;
    const isArticle = ARTICLE.test(tokens[to + 2]?.text ?? '');
    const code = areaAt(tokens, to + (isArticle ? 3 : 2), gazetteer);
    const [country, state] = code?.split('.') ?? [];
    const isThere = matches.some(
      ({ place }) =>
        isSettled(place) &&
        place.country === country &&
        (state === undefined || place.state === state),
    );
    if (isThere) span.within = code;
  }
}

function isSettled({ type }: GazetteerPlace): boolean {
  return type === 'town' || type === 'capital';
}

/** The state or country whose name begins there. */
function areaAt(tokens: readonly Token[], at: number, gazetteer: Gazetteer): string | null {
  const next = tokens[at];
  if (!next?.isCapital) return null;
  for (const length of [4, 3, 2, 1]) {
    const words = tokens.slice(at, at + length);
    if (words.length < length) continue;
    const name = words.map(({ folded }) => folded).join(' ');
    if (FUNCTION_WORDS.has(name) && !next.isUpper) continue;
    const all = gazetteer.findFolded(name);
    const found = all.filter(({ isMain }) => isMain).map(({ place }) => place);
    const country = found.find(({ type }) => type === 'country');
    const state =
      found.find(({ type, country: of }) => type === 'state' && of === 'US') ??
      found.find(({ type }) => type === 'state');
    // Georgia behind a comma is either: the towns of that name decide.
    if (state && country)
      return state.country === 'US' ? `US.${state.state}|${country.country}` : country.country;
    if (country) return country.country;
    // España: a country by its name in another language.
    const abroad = all.find(({ place }) => place.type === 'country');
    if (abroad) return abroad.place.country;
    if (state) return `${state.country}.${state.state}`;
  }
  return null;
}

/** The state that a word is short for: as newspapers write it, or as the post does. */
export function stateOfShort({ text }: Token): string | undefined {
  return STATE_SHORT.get(text.replace(/\.$/, ''));
}
