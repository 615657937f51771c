import { metersApart } from '../earth';
import type { Gazetteer } from '../index/gazetteer';
import type { GazetteerPlace } from '../index/place';
import { languageOf } from '../language';
import { LOCATIVES } from '../tables/english';
import { FOREIGN_LOCATIVES } from '../tables/foreign';
import { markCyrillicPeople } from './cyrillic-people';
import { addFeatures, addHeaded } from './features';
import { findSpans } from './find-spans';
import { markForeignPeople } from './foreign-people';
import { type Context, ENOUGH, goesOn, judge } from './judge';
import { addMeasured } from './measured';
import { findPeople, type Run, runsOf } from './people';
import { findAround, isList, stateOfShort } from './phrases';
import { placeRivers } from './rivers';
import { type Span, spanOf, supersede } from './span';
import { isNothingElse } from './standing';
import { type Token, tokenise } from './tokens';
import { addUnknown } from './unknown';

/** A text with its words and the names in it, in order: those of places, and those that only look like one. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly spans: readonly Span[];
}

/** Finds the names of a text and judges what each is. */
export function recognise(text: string, gazetteer: Gazetteer): Reading {
  const language = languageOf(text);
  const tokens = tokenise(text, language);
  const anyCase = isSmall(text);
  const runs = runsOf(tokens);
  const context: Context = {
    text,
    tokens,
    people: findPeople(tokens, runs, gazetteer),
    runOf: runsByToken(runs),
    small: smallWords(tokens, anyCase),
    gazetteer,
    loud: loudTokens(text, tokens),
    anyCase,
    isEnglish: isEnglish(tokens) || tokens.length < 20,
    locatives: isEnglish(tokens) ? LOCATIVES : ALL_LOCATIVES,
  };
  const spans = findSpans(text, tokens, gazetteer, { anyCase, language });
  markForeignPeople(spans, context);
  markCyrillicPeople(spans, tokens);
  addStates(spans, context);
  addFeatures(spans, context, runs);
  addHeaded(spans, context, runs);
  placeRivers(spans, context);
  addMeasured(spans, text, tokens, runs);
  spans.forEach((span, i) => {
    if (span.use === 'word' || span.use === 'adjective') judge(span, spans, i, context);
    if (span.use === 'place' && goesOn(span, context)) [span.use, span.score] = ['word', -6];
  });
  findAround(spans, context);
  addUnknown(spans, context, runs);
  settleLists(spans, context);
  agree(spans, context);
  return { text, tokens, spans };
}

/** For what is too short to tell, or in another language. */
const ALL_LOCATIVES: ReadonlyMap<string, number> = new Map([...LOCATIVES, ...FOREIGN_LOCATIVES]);

/** No other language has so many of these. */
function isEnglish(tokens: readonly Token[]): boolean {
  const some = tokens.slice(0, 2000);
  const common = some.filter(({ text }) => /^(?:the|of|and|to|was|with|said)$/.test(text));
  return common.length >= some.length * 0.04;
}

/** A text in small letters: in a script with capitals, but with hardly any. */
function isSmall(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const capital = text.match(/\p{Lu}/gu)?.length ?? 0;
  return small > 20 && capital < small / 500;
}

function runsByToken(runs: readonly Run[]): Map<number, Run> {
  const map = new Map<number, Run>();
  for (const run of runs) for (let i = run.from; i <= run.to; i++) map.set(i, run);
  return map;
}

/** Words that stand somewhere in small letters: “police”, “mobile”. In a text without capitals that would be all. */
function smallWords(tokens: readonly Token[], anyCase: boolean): Set<string> {
  if (anyCase) return new Set();
  return new Set(tokens.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ folded }) => folded));
}

/** The tokens of lines in which nearly every word is in capitals: headlines. */
function loudTokens(text: string, tokens: readonly Token[]): Set<number> {
  const loud = new Set<number>();
  let i = 0;
  let from = 0;
  for (const line of text.split('\n')) {
    const end = from + line.length;
    const first = i;
    while ((tokens[i]?.start ?? Number.POSITIVE_INFINITY) < end) i++;
    const words = tokens.slice(first, i).filter(({ text: word }) => /\p{L}{2}/u.test(word));
    const capitals = words.filter(({ isCapital }) => isCapital).length;
    const isTitle = words.length < 16 && words.length > 3 && capitals > words.length * 0.7;
    if (isTitle) for (let t = first; t < i; t++) loud.add(t);
    from = end + 1;
  }
  return loud;
}

/** Names of states behind a comma: “Lexington, Ky.”; and those with dots of their own: “B.C.”. */
function addStates(spans: Span[], { text, tokens, gazetteer }: Context): void {
  const taken = new Map<number, Span>();
  for (const span of spans) for (let i = span.from; i <= span.to; i++) taken.set(i, span);
  tokens.forEach((token, i) => {
    const code = stateOfShort(token);
    if (!code) return;
    const before = tokens[i - 1];
    const isBehind = token.gap === ', ' && before?.isCapital === true;
    const isBC =
      (token.isDotted ||
        (/^(?:Calif|Conn|Fla|Ariz|Minn|Tenn|Okla|Wis|Ky|Mass|Mich|Phila|Alta|Sask)$/.test(
          token.text,
        ) &&
          tokens[i + 1]?.gap === '. ')) &&
      (token.text.length > 3 || !token.isDotted) &&
      (!token.isDotted ||
        /^(?:B\.C\.|N\.[A-Z]\.|S\.[A-Z]\.|W\. ?Va\.|D\.C\.|R\.I\.)$/.test(token.text));
    const isShort = token.text.length > 2 || token.isUpper || /^\./.test(tokens[i + 1]?.gap ?? '');
    if (!(isBehind && isShort) && !isBC) return;
    if (isSurname(token, tokens[i + 1]) || isEra(token, before)) return;
    const held = taken.get(i);
    if (held && held.from !== i) return;
    const place = gazetteer.area(code);
    if (!place) return;
    const matches = [{ place, isMain: true }];
    supersede(spans, spanOf(text, tokens, i, i, { matches, use: 'state', score: 6, within: code }));
  });
}

/** “Still, Del Beccaro said”: newspapers put a full stop after abbreviations. */
function isSurname({ isUpper, isDotted }: Token, next: Token | undefined): boolean {
  return !isUpper && !isDotted && next?.gap === ' ' && next.isCapital;
}

/** “between 250 and 100 B.C.” */
function isEra({ text, gap }: Token, before: Token | undefined): boolean {
  return (
    text === 'B.C.' && gap === ' ' && /^\d+(?:st|nd|rd|th)?$|^century$/.test(before?.text ?? '')
  );
}

/** Towns as near to each other as this, in metres, speak for each other in a list. */
const NEIGHBOURS = 100_000;

/**
 * “Khiva, Urgench and Dashoguz” in a text about Uzbekistan, or beside a town near by: what else should they be?
 */
function settleLists(spans: readonly Span[], context: Context): void {
  const countries = new Set(
    spans
      .filter(({ use, score }) => use === 'place' && score >= 3)
      .flatMap(({ matches }) => matches.map(({ place }) => place))
      .flatMap(({ type, country }) => (type === 'country' ? country : [])),
  );
  spans.forEach((span, i) => {
    if (span.use !== 'word' || span.score < 0.5) return;
    const [before, after] = [spans[i - 1], spans[i + 1]];
    const beside = [
      ...(before !== undefined && isList(context.tokens, before, span) ? [before] : []),
      ...(after !== undefined && isList(context.tokens, span, after) ? [after] : []),
    ];
    if (beside.length === 0 || !isNothingElse(span, context)) return;
    const large = span.matches.filter(({ place }) => place.population > 20_000);
    const isAtHome = large.some(
      ({ place }) =>
        countries.has(place.country) || beside.some((other) => isNeighbour(other, place)),
    );
    if (isAtHome) span.use = 'place';
  });
}

function isNeighbour({ use, matches }: Span, town: GazetteerPlace): boolean {
  return use === 'place' && matches.some(({ place }) => metersApart(place, town) < NEIGHBOURS);
}

/** A name that is surely a place once is one wherever nothing speaks against it. */
function agree(spans: readonly Span[], { tokens, gazetteer, small }: Context): void {
  const sure = new Map<string, number>();
  for (const { folded, use, score } of spans) {
    if (use === 'place' && score >= 3) sure.set(folded, Math.max(score, sure.get(folded) ?? 0));
  }
  for (const span of spans) {
    if (span.use !== 'word' || !sure.has(span.folded)) continue;
    // “Reading is fun. He lives in Reading.”
    const isWord =
      span.from === span.to &&
      tokens[span.from]?.isFirst === true &&
      (gazetteer.isIn('words', span.folded) || small.has(span.folded));
    if (span.score > ENOUGH - (isWord ? 1.5 : 3)) span.use = 'place';
  }
}
