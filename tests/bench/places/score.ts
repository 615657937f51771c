import { metersApart } from '../../../src/gazetteer/earth';
import { fold } from '../../../src/gazetteer/fold';
import type { Gazetteer } from '../../../src/gazetteer/index/gazetteer';
import { countryOfAdjective } from '../../../src/gazetteer/recognise/adjectives';
import { recognise } from '../../../src/gazetteer/recognise/recognise';
import type { Span } from '../../../src/gazetteer/recognise/span';
import type { Candidate, Name } from '../../../src/gazetteer/resolve/name';
import { resolve } from '../../../src/gazetteer/resolve/resolve';
import type { Marked, MarkedText } from './corpora';

/** 100 miles: what geoparsers are measured by. */
const NEAR = 161_000;

/** Uses in GeoWebNews that are no names of places: expressions (“the city”), other things of the name. */
const NO_NAMES = new Set(['Non_Lit_Expression', 'Literal_Expression', 'Non_Toponym', 'Homonym']);
/** And those that are neither asked for nor wrong: peoples, languages, names inside names of organisations. */
const ASIDE = new Set(['Demonym', 'Language', 'Embedded_Non_Lit']);

/** Counts of some texts. */
export class Tally {
  words = 0;
  /** Names found as they were marked, to the letter; found where nothing or something else was marked; not found. */
  right = 0;
  wrong = 0;
  missed = 0;
  /** The same with adjectives (“Russian”), which two of the corpora mark as places. */
  adjectivesRight = 0;
  adjectivesMissed = 0;
  /** Proposals none of whose mentions touches anything that was marked: with a position, and without one. */
  falsePlaced = 0;
  falseUnplaced = 0;
  /** Names found with a candidate within 100 miles: all, the first, among the first three. */
  placed = 0;
  first = 0;
  firstThree = 0;
  /** The same where countries, states and regions that hold the mark count as right: each gazetteer has its own middle. */
  areaPlaced = 0;
  areaFirst = 0;
  areaFirstThree = 0;
  /** Processor time, in milliseconds. */
  time = 0;

  add(text: MarkedText, gazetteer: Gazetteer): void {
    const before = process.cpuUsage();
    const reading = recognise(text.text, gazetteer);
    const names = resolve([reading], gazetteer);
    const { user, system } = process.cpuUsage(before);
    this.time += (user + system) / 1000;
    this.words += text.text.split(/\s+/).length;
    this.#countNames(text, reading.spans);
    this.#countPlaces(text, names);
  }

  get precision(): number {
    return this.right / (this.right + this.wrong);
  }

  get recall(): number {
    return this.right / (this.right + this.missed);
  }

  get f1(): number {
    return (2 * this.right) / (2 * this.right + this.wrong + this.missed);
  }

  get f1WithAdjectives(): number {
    const right = this.right + this.adjectivesRight;
    return (2 * right) / (2 * right + this.wrong + this.missed + this.adjectivesMissed);
  }

  #countNames({ text, marked }: MarkedText, spans: readonly Span[]): void {
    const wanted = new Map(marked.filter(isName).map((mark) => [edges(mark), mark]));
    const aside = new Map(marked.filter(isAside).map((mark) => [edges(mark), mark]));
    const found = spans.filter(isPlace).map((span) => withDot(span, text, wanted));
    for (const span of found) {
      if (wanted.has(edges(span))) this.right++;
      else if (!aside.has(edges(span)) && !isHouse(span.span)) this.wrong++;
    }
    const edgesFound = new Set(found.map(edges));
    this.missed += [...wanted.keys()].filter((key) => !edgesFound.has(key)).length;
    const adjectives = new Set(spans.filter(({ use }) => use === 'adjective').map(edges));
    for (const [key, { use }] of aside) {
      if (use !== '') continue;
      if (adjectives.has(key)) this.adjectivesRight++;
      else this.adjectivesMissed++;
    }
  }

  #countPlaces({ text, marked }: MarkedText, names: readonly Name[]): void {
    const found = new Map<string, Name>();
    const wanted = new Map(marked.map((mark) => [edges(mark), mark]));
    for (const name of names) {
      for (const { span } of name.mentions) found.set(edges(withDot(span, text, wanted)), name);
    }
    for (const { mentions, candidates } of names) {
      const touches = mentions.some(({ span }) => isHouse(span) || touchesAny(span, marked));
      if (!touches && candidates.length > 0) this.falsePlaced++;
      else if (!touches) this.falseUnplaced++;
    }
    for (const mark of marked) {
      const candidates = found.get(edges(mark))?.candidates ?? [];
      if (!mark.at || mark.use === 'Non_Toponym') continue;
      const [lat, lon] = mark.at;
      const strictly = candidates.findIndex(({ place }) => metersApart(place, { lat, lon }) < NEAR);
      const within = candidates.findIndex((candidate) => holds(candidate, { lat, lon }));
      if (strictly >= 0) this.placed++;
      if (strictly === 0) this.first++;
      if (strictly >= 0 && strictly < 3) this.firstThree++;
      if (within >= 0) this.areaPlaced++;
      if (within === 0) this.areaFirst++;
      if (within >= 0 && within < 3) this.areaFirstThree++;
    }
  }
}

function isAside({ phrase, use }: Marked): boolean {
  return ASIDE.has(use) || (!NO_NAMES.has(use) && countryOfAdjective(fold(phrase)) !== undefined);
}

function isName(mark: Marked): boolean {
  return !NO_NAMES.has(mark.use) && !isAside(mark);
}

function isPlace({ use }: Span): boolean {
  return use === 'place' || use === 'state' || use === 'metonym';
}

/** The White House is proposed as a house, and is no place that a gazetteer's corpus would mark. */
function isHouse({ use }: Span): boolean {
  return use === 'metonym';
}

function touchesAny(span: Span, marked: readonly Marked[]): boolean {
  return marked.some(({ start, end }) => start < span.end && end > span.start);
}

function edges({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

/** “Main St.”: whether the dot belongs to the name is a matter of taste. */
function withDot(span: Span, text: string, wanted: ReadonlyMap<string, Marked>) {
  const { start, end } = span;
  const dotted = { start, end: end + 1, span };
  const isDotted = text[end] === '.' && !wanted.has(edges(span)) && wanted.has(edges(dotted));
  return isDotted ? dotted : { start, end, span };
}

function holds({ place }: Candidate, at: { lat: number; lon: number }): boolean {
  const isArea = ['country', 'state', 'region', 'sea'].includes(place.type);
  return metersApart(place, at) < Math.max(NEAR, isArea ? place.reach : 0);
}
