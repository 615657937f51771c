import type { Gazetteer } from '../index/gazetteer';
import {
  FEATURES,
  FUNCTION_WORDS,
  LOCATIVES,
  ORGANISATIONS,
  STREETS,
  TITLES,
} from '../tables/english';
import type { Context } from './judge';
import type { Run } from './people';
import { type Reading, type Span, spanOf, supersede, touching } from './span';
import type { Token } from './tokens';

/** Names that say what they are (“Neches River”, “Royal Street”), in the gazetteer or not, in place of the names within. */
export function addFeatures(
  spans: Span[],
  { text, tokens, gazetteer, loud }: Context,
  runs: readonly Run[],
): void {
  for (const run of runs) {
    let from = run.from;
    for (let to = run.from + 1; to <= run.to; to++) {
      if (loud.has(to) || !endsFeature(tokens, to)) continue;
      while (from < to && isNoPart(tokens[from], to - from)) from++;
      from = bestStart(tokens, Math.max(from, to - MOST_BEFORE), to, gazetteer);
      const [first, last] = [tokens[from], tokens[to]];
      if (!first || !last || from >= to || /^\d/.test(first.text)) continue;
      if (isNameless(tokens.slice(from, to)) || isCalled(tokens, to)) continue;
      const inside = touching(spans, from, to);
      if (inside.some((span) => span.from < from || span.to > to)) continue;
      if (inside.some((span) => span.from === from && span.to === to)) {
        from = to + 1;
        continue;
      }
      supersede(spans, named(text, tokens, from, to, gazetteer));
      from = to + 1;
    }
  }
}

/** The most words before “River”. */
const MOST_BEFORE = 3;
/** Words that may also begin the next name: “Park Hotel”, “Square Enix”. */
const MIDDLE =
  /^(?:st|drive|park|square|pass|district|bridge|highway|road|creek|valley|mountain|beach|bay)$/;
/** “Water District”: not a place. */
const BOARDS =
  /^(?:school|fire|water|police|business|judicial|congressional|national|health|historic|recreation|improvement|management|market|arts|sanitation|library|utility)$/;
/** “State Road 44”, “Interstate Highway 35”, “35th Street Bridge”: words for roads, and none that names one. */
const NAMELESS =
  /^(?:state|county|interstate|us|business|toll|resort|city|regional|national|public|industrial|commercial|residential|highway|route|street|road|freeway|expressway)$/;
/** “the Hampton Hills apartments”, “the Garnett Ridge Boys & Girls Club”, “the Licking Valley students”: called after a place. */
const CALLED =
  /^(?:apartments?|condominiums?|townhomes?|homeowners?|boys|girls|students?|elementary|harvester)$/;
const DIRECTION =
  /^(?:north|south|east|west|upper|lower|central|new|old|little|great|big|first|second|third)/;

function isNameless(words: readonly Token[]): boolean {
  return words.every(({ folded }) => NAMELESS.test(folded));
}

function isCalled(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1];
  return next?.gap === ' ' && CALLED.test(next.folded) && !STREETS.has(tokens[to]?.folded ?? '');
}

/** Whether a word makes a feature of the capitals before it. */
function endsFeature(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to];
  if (last?.gap !== ' ' || last.isUpper || !FEATURES.has(last.folded)) return false;
  if (BOARDS.test(tokens[to - 1]?.folded ?? '')) return false;
  const next = tokens[to + 1];
  const goesOn = next?.gap === ' ' && next.isCapital;
  return !(goesOn && (MIDDLE.test(last.folded) || FEATURES.has(next.folded)));
}

/**
 * “Republican Orange County”, “Paris-Henry County”: the gazetteer knows what belongs together; else a hyphen divides
 * it.
 */
function bestStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
): number {
  const nameFrom = (start: number) =>
    tokens
      .slice(start, to + 1)
      .map(({ folded }) => folded)
      .join(' ');
  for (let start = from; start < to; start++) if (gazetteer.has(nameFrom(start))) return start;
  for (let start = to - 1; start > from; start--) if (tokens[start]?.gap === '-') return start;
  return from;
}

/** Words before a name that are not part of it: “In”, “President”. */
function isNoPart(token: Token | undefined, left: number): boolean {
  const { folded = '' } = token ?? {};
  if (DIRECTION.test(folded)) return false;
  if (LOCATIVES.has(folded) || FUNCTION_WORDS.has(folded)) return true;
  return left > 1 && TITLES.has(folded);
}

/** Words at the beginning that make a place of the capitals behind them: “Sound of Mull”, “Loch Ness”. */
const WITH_OF =
  /^(?:isle|isles|sound|gulf|bay|strait|straits|firth|island|islands|peninsula|plain|plains|valley|lake|mouth)$/;
const WITHOUT = /^(?:lake|mount|loch|lough|cape|river|glen|fort|port|point|camp|puerto|rio)$/;

/** Names that say at their beginning what they are, where the gazetteer does not have them. */
export function addHeaded(
  spans: Span[],
  { text, tokens, gazetteer, loud, people }: Context,
  runs: readonly Run[],
): void {
  for (const run of runs) {
    for (let from = run.from; from <= run.to; from++) {
      const head = tokens[from];
      if (!head || loud.has(from) || head.isUpper || people.tokens.has(from)) continue;
      const to = endOfHeaded(tokens, from, run);
      if (to === null) continue;
      const inside = touching(spans, from, to);
      const exact = inside.find((span) => span.from === from && span.to === to);
      if (exact?.use === 'word') {
        exact.use = 'place';
        exact.score = 3.5;
      }
      if (inside.some((span) => span.from <= from && span.to >= to)) continue;
      if (inside.some((span) => span.from < from || span.to > to)) continue;
      supersede(spans, named(text, tokens, from, to, gazetteer));
      from = to;
    }
  }
}

function endOfHeaded(tokens: readonly Token[], from: number, run: Run): number | null {
  const head = tokens[from];
  const next = tokens[from + 1];
  if (next?.gap !== ' ' || !head) return null;
  if (WITHOUT.test(head.folded) && next.isCapital && !ORGANISATIONS.has(next.folded)) {
    const isOther = ORGANISATIONS.has(tokens[run.to]?.folded ?? '');
    return from === run.from && run.to - from <= 2 && !isOther ? run.to : null;
  }
  if (next.text !== 'of' || !WITH_OF.test(head.folded)) return null;
  const name = tokens[from + 2];
  return name?.isCapital && name.gap === ' ' && !name.isUpper ? from + 2 : null;
}

/** A name that says what it is, whether the gazetteer has it or not. */
function named(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
): Span {
  const span = spanOf(text, tokens, from, to, UNFOUND);
  return { ...span, matches: gazetteer.findFolded(span.folded) };
}

const UNFOUND: Reading = { matches: [], use: 'place', score: 3.5 };
