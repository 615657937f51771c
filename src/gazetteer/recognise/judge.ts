import type { Gazetteer } from '../index/gazetteer';
import { KINDS_BEFORE, OF_A_PLACE, SAID } from '../tables/english';
import { FOREIGN_KINDS_BEFORE } from '../tables/foreign';
import { isMeasured } from './measured';
import type { People, Run } from './people';
import { isDateline, isHead, isList, qualifierOf } from './phrases';
import { standingInRun } from './run-evidence';
import type { Span } from './span';
import { isNothingElse, standing } from './standing';
import type { Token } from './tokens';

/** What every name of a text is judged by. */
export interface Context {
  readonly text: string;
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
  /** The text is in English, or too short to tell. */
  readonly isEnglish: boolean;
  /** What stands before places in the language of the text. */
  readonly locatives: ReadonlyMap<string, number>;
}

/** The score from which a name counts as a place. */
export const ENOUGH = 2.5;

/** Judges a name by what it is in the gazetteer and by the words around it. */
export function judge(span: Span, spans: readonly Span[], at: number, context: Context): void {
  if (span.use === 'adjective') return;
  const { tokens, people } = context;
  // “Jack London, Charlotte Brontë”: not a London in a Charlotte.
  span.within = people.tokens.has(span.to + 1)
    ? null
    : qualifierOf(span, tokens, context.gazetteer);
  const known = standing(span, context);
  const previous = spans[at - 1];
  const isAfterPlace = previous?.to === span.from - 1 && previous.score >= 1.5;
  let score =
    known +
    wordsBefore(span, known, context, isAfterPlace) +
    atEndOfWay(tokens, span.from - 1, previous) +
    wordsAfter(span, known, context);
  if (span.within) score += 4;
  const isFrom = isDateline(span, context);
  if (isFrom) score += 4;
  if (previous && previous.score >= 1.5 && isList(tokens, previous, span))
    score += tokens[previous.from - 1]?.folded === 'between' ? 2.4 : 1.2;
  // “St. Patrick’s Day”, “St. Mary’s School”.
  if (span.folded.startsWith('saint ') && tokens[span.to]?.isPossessive) score -= 5;
  score += standingInRun(span, known, context);
  if (!span.within && people.tokens.has(span.from)) {
    score -= 6;
    span.use = 'person';
  } else if (!span.within && people.surnames.has(span.folded)) {
    score -= known >= 4 ? 2 : 4;
  }
  if (context.loud.has(span.from) && !isFrom) score -= 1;
  span.score = score;
  if (span.use !== 'word') return;
  if (score >= ENOUGH) span.use = isInstitution(span) ? 'metonym' : 'place';
  else if (people.surnames.has(span.folded)) span.use = 'person';
}

/** “Rio Grande de la Magdalena”: in English such a name is longer than the place that it begins with. */
export function goesOn({ to }: Span, { tokens, gazetteer, isEnglish }: Context): boolean {
  if (tokens[to + 1]?.gap !== ' ' || !OF_FOREIGN.test(tokens[to + 1]?.text ?? '')) return false;
  const at = ARTICLE_FOREIGN.test(tokens[to + 2]?.text ?? '') ? to + 3 : to + 2;
  const next = tokens[at];
  if (next?.gap !== ' ' || !next.isCapital || !isEnglish) return false;
  return !gazetteer.findFolded(next.folded).some(({ place }) => place.type === 'country');
}

const ARTICLE_FOREIGN = /^(?:la|las|los|el|le|les|lo)$/;

/** Before the name of a ship. */
const SHIPS =
  /^(?:USS|USNS|HMS|HMAS|HMCS|HMNZS|INS|RMS|SS|MS|MV|MT|RFA|KRI|ROKS|USCGC|yacht|frigate|destroyer|submarine)$/;

/**
 * “Treaty of Versailles”: named after where it was signed, but not a place. Battles, sieges and falls do mean the
 * place.
 */
const SIGNED =
  /^(?:treaty|treaties|peace|edict|congress|pact|accords?|agreement|convention|protocol|declaration|statute|charter|concordat|diet|synod)$/;
/** “Paris-Abkommen”: the same in German. */
const SIGNED_GERMAN = /(?:abkommen|vertrage?s?|protokolls?|erklarung|konvention|vereinbarung)$/;

/** Words for what goes or leads to a place: “the ferry from Dover”, “the road to Bath”. */
const LEADS =
  /^(?:roads?|highways?|motorway|railway|line|trains?|bus(?:es)?|coach(?:es)?|ferry|ferries|flights?|bridge|tunnel|pipeline)$/;

/** What else is between two places. */
const BETWEEN =
  /^(?:way|route|track|km|miles|kilometers|kilometres|halfway|midway|somewhere|stretch)$/;

/** How much a way says of what stands at its end; `before` is the number of the word between them. */
function atEndOfWay(tokens: readonly Token[], before: number, previous: Span | undefined): number {
  const word = tokens[before]?.folded ?? '';
  if (word !== 'from' && word !== 'to') return 0;
  if (LEADS.test(tokens[before - 1]?.folded ?? '')) return 1.8;
  const isOtherEnd = word === 'to' && previous?.to === before - 1;
  const start = isOtherEnd ? previous.from - 1 : 0;
  if (!isOtherEnd || tokens[start]?.folded !== 'from') return 0;
  return LEADS.test(tokens[start - 1]?.folded ?? '') ? 1.8 : 0;
}

/** “in Paris”, “the city of Paris”, “43, of Paris”, “a Paris man”; but “Bank of England”. */
function wordsBefore(span: Span, known: number, context: Context, isPlaceBefore: boolean): number {
  const { text, tokens, locatives, small } = context;
  const before = tokens[span.from - 1];
  const gap = tokens[span.from]?.gap ?? '';
  if (!before) return 0;
  // “R-Elbow Lake”: the party and the place that someone sits for.
  if (gap === '-' && /^[DRI]$/.test(before.text)) return 3.5;
  // “Kansas City Power & Light”: the end of a firm's name.
  if (gap === ' & ' && before.isCapital && !span.within && !isPlaceBefore) return -3;
  // “Mr. Lincoln”, where the title begins the sentence.
  if (gap === '. ' && /^(?:mr|mrs|ms|dr)$/.test(before.folded)) return -6;
  if (/^['’]$/.test(gap)) return elided(span, context);
  if (!/^ ["“]?$/.test(gap)) return 0;
  if (SHIPS.test(before.text)) return -6;
  if (isMeasured(text, span.start)) return 4;
  let score = locatives.get(before.folded) ?? 0;
  if (score >= 1.5 && isNothingElse(span, context)) score += 0.9;
  if (before.folded === 'the' && span.matches.every(({ place }) => place.type === 'town'))
    score -= 2;
  const way = tokens[span.from - 2]?.folded ?? '';
  if (before.folded === 'between' && (LEADS.test(way) || BETWEEN.test(way))) score += 2.5;
  if (OF_FOREIGN.test(before.folded) && isKindBefore(tokens[span.from - 2], context)) score += 1.8;
  if (before.folded !== 'of') return score;
  const head = tokens[span.from - 2];
  if (!head) return score;
  if (isHead(head)) {
    span.use = 'organisation';
    return score - (known >= 4.5 && !/^(?:bank|council|church)$/.test(head.folded) ? 2 : 5);
  }
  if (
    span.folded.startsWith('saint ') &&
    /^(?:church|feast|parish|school|sisters)$/.test(head.folded)
  ) {
    return score - 5;
  }
  if (head.isCapital && SIGNED.test(head.folded)) {
    span.use = 'organisation';
    return score - 5;
  }
  if (KINDS_BEFORE.has(head.folded)) score += small.has(span.folded) ? 2 : 2.8;
  if (/^\d{1,2}$/.test(head.text) && /^, ?$/.test(before.gap)) score += 2.5;
  return score;
}

/** “à l’Est de l’Ukraine”, “nell’Ucraina”: what stands before the article counts too. */
function elided({ from }: Span, context: Context): number {
  const { tokens, locatives } = context;
  const [article, before] = [tokens[from - 1], tokens[from - 2]];
  const isKind = article?.folded === 'd' && isKindBefore(before, context);
  const further = article?.gap === ' ' ? (locatives.get(before?.folded ?? '') ?? 0) : 0;
  return (locatives.get(article?.folded ?? '') ?? 0) + further + (isKind ? 1.8 : 0);
}

/** Foreign words for “of” within names. */
const OF_FOREIGN = /^(?:de|del|di|da|do|du|von)$/;

function isKindBefore(token: Token | undefined, { isEnglish }: Context): boolean {
  return !isEnglish && FOREIGN_KINDS_BEFORE.has(token?.folded ?? '');
}

/** “Paris police”, “Paris-based”; but “Paris said”. */
function wordsAfter(span: Span, known: number, { tokens, locatives }: Context): number {
  const after = tokens[span.to + 1];
  if (!after) return 0;
  if (after.gap === '-' && SIGNED_GERMAN.test(after.folded)) return -5;
  if (after.gap === '-')
    return /^(?:based|born|area|bound|backed|led|style)$/.test(after.folded) ? 2 : 0;
  if (after.gap !== ' ') return 0;
  if (OF_A_PLACE.has(after.folded)) {
    if (span.matches.every(({ place }) => place.type === 'country')) return 0;
    const before = tokens[span.from - 1];
    return /^(?:an?|four|two|three|five|several|other)$/.test(before?.folded ?? '') ? 2.8 : 2.1;
  }
  // “The mayor of Paris said”, “police in Paris said”: somebody there did.
  const isBehind = (locatives.get(tokens[span.from - 1]?.folded ?? '') ?? 0) >= 0.8;
  return !span.within && !isBehind && SAID.has(after.folded) && known < 4 ? -2 : 0;
}

function isInstitution({ matches }: Span): boolean {
  return matches.some(({ place }) => place.type === 'institution');
}
