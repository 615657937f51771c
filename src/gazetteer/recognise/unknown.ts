import { FUNCTION_WORDS, OF_A_PLACE, ORGANISATIONS, STREETS, TITLES } from '../tables/english';
import type { Context } from './judge';
import type { Run } from './people';
import { insert, type Span, spanOf } from './span';

/** Before names of places, and of hardly anything else. */
const BEFORE = /^(?:in|near|from|outside)$/;
/** “the village of Lochaline”, “the shore of Ardnamurchan”. */
const OF =
  /^(?:cit(?:y|ies)|towns?|villages?|suburbs?|township|hamlet|island|port|shores?|coast|outskirts|district|province|region|settlement|way)$/;
/** What one can be “in” that is not a place. */
const ELSE =
  /^(?:congress|parliament|christ|god|jesus|allah|islam|heaven|facebook|twitter|instagram|google|youtube|wikipedia|chapter|section|article|grade|class|group|division|league|game|week|phase|part|act|unit|round|title|room|exhibit|figure|table|appendix|volume|court|house|senate|earth|mars|lent|ramadan|advent|easter|christmas|spanish|english|latin|braille|internet|web|wimbledon|nascar|nato|opec|unesco|windows|android|interstate|democrats|republicans)$/;

/**
 * Names after “in”, “near” and “from” that the gazetteer does not have: most are villages. They are proposed without a
 * position, as wholly doubtful; persons' names, and words that occur somewhere in small letters, are not.
 */
export function addUnknown(spans: Span[], context: Context, runs: readonly Run[]): void {
  const { text, tokens, people, small, loud, gazetteer, anyCase } = context;
  if (anyCase) return;
  const taken = new Set<number>();
  for (const span of spans) for (let i = span.from; i <= span.to; i++) taken.add(i);
  for (const { from, to } of runs) {
    const [first, last, before] = [tokens[from], tokens[to], tokens[from - 1]];
    if (!first || !last || first.gap !== ' ' || to - from > 1) continue;
    const isOf = before?.text === 'of' && OF.test(tokens[from - 2]?.text ?? '');
    if (!isOf && !BEFORE.test(before?.text ?? '')) continue;
    const words = tokens.slice(from, to + 1);
    const isOdd = words.some(
      ({ folded, isUpper, text: word }, i) =>
        taken.has(from + i) ||
        people.tokens.has(from + i) ||
        loud.has(from + i) ||
        isUpper ||
        word.length < 4 ||
        small.has(folded) ||
        FUNCTION_WORDS.has(folded) ||
        TITLES.has(folded) ||
        ORGANISATIONS.has(folded) ||
        STREETS.has(folded) ||
        ELSE.test(folded) ||
        gazetteer.isIn('given', folded),
    );
    const after = tokens[to + 1];
    const isHead = after?.gap === ' ' && /^\p{Ll}/u.test(after.text) && !goesOn(after.folded);
    if (isOdd || isHead || last.isPossessive || people.surnames.has(last.folded)) continue;
    insert(spans, spanOf(text, tokens, from, to, { matches: [], use: 'place', score: 2.6 }));
  }
}

/** “in Craignure on Tuesday”, but not “in Braille books”: what follows is a new phrase. */
function goesOn(next: string): boolean {
  return (
    FUNCTION_WORDS.has(next) ||
    OF_A_PLACE.has(next) ||
    /(?:ed|ing|ly)$|^(?:said|sank|told|ran)$/.test(next)
  );
}
