import { abbreviations, NUMBERED, ORDINALS } from '../tables/abbreviations';

/** A stretch of a text, UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The word before a full stop, and the stops within it: “z.B”, “Lt”, “dipl-ing” */
const LAST_WORD = /(?<![\p{L}\p{M}\p{N}.-])[\p{L}\p{M}][\p{L}\p{M}.-]{0,15}(?=\.\s*$)/u;
/** In code units: nothing before it says whether a stop ends a sentence. */
const LOOKED_AT = 40;
/** “J”, “U.S”, “EE. UU” and “г”: no sentence ends in one letter, or in several with stops. */
const INITIALS = /^(?:\p{L}\p{M}*|(?:\p{Lu}{1,2}\.-?)+\p{Lu}{1,2}|(?:\p{L}\.)+\p{L})$/u;
/** A time of day, and what can follow it in its sentence. */
const HALF_DAY = /^[ap]\.m$/i;
const AFTER_HALF_DAY =
  /^(?:\p{Lu}{2,4}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|(?:Eastern|Central|Mountain|Pacific|Greenwich|Moscow|local)\b)/u;
/** What goes on with a sentence: a small letter (Unicode calls Georgian’s small), or a comma after a quotation. */
const GOES_ON = /^[“”"'’„«»‘(]*(?:(?!\p{sc=Geor})\p{Ll}|[,;])/u;
/** Where no space parts sentences, the mark that opens a quotation is left with the one before. */
const OPENING = /(?<=[。！？…][」』”’）]*)[「『（《〈【“‘]+$/u;
/** The end of a quotation without a space after it, and what goes on with its sentence in Japanese and Chinese. */
const QUOTED = /[。！？][」』”’]$/u;
const AFTER_QUOTED =
  /^(?:[とっなのはがをにでや、，]|[^。！？“「]{0,12}(?:说|說|表示|称|稱|道|问|問|指出|告诉|告訴|强调|強調|回答))/u;

/** After the end of a sentence: “[3]: 12”, “[citation needed]”, “²”, “*” */
const FOOTNOTE =
  /(?<=[.!?…。！？][”"’')»]*)(?:\[[^[\]\n]{1,30}\](?::\s?\d+(?:[-–]\d+)?)?|[¹²³⁰⁴-⁹*†‡])+/gu;

/** The sentences of a text, each within its line and without the space around it. */
export function sentencesOf(text: string, language: string): Stretch[] {
  const known = abbreviations(language);
  const hasOrdinals = ORDINALS.test(language);
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: Stretch[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    let open = 0;
    // As closing brackets, footnote marks stay with their sentence.
    const marked = line.replaceAll(FOOTNOTE, (mark) => ')'.repeat(mark.length));
    for (const { segment, index } of segmenter.segment(marked)) {
      const end = withMarks(line, index + segment.length);
      const before = line.slice(Math.max(open, end - LOOKED_AT), end);
      const after = line.slice(end, end + LOOKED_AT);
      if (after !== '' && goesOn(before, after, known, hasOrdinals)) continue;
      add(sentences, text, from + open, from + end);
      open = Math.max(open, end);
    }
    add(sentences, text, from + open, from + line.length);
    from += line.length + 1;
  }
  return sentences;
}

/** The end of a sentence, as ICU finds it, with French marks that close a quotation, and without marks that open one. */
function withMarks(line: string, end: number): number {
  const closing = /^\s*»(?=[\s,.;:]|$)\s*/.exec(line.slice(end, end + LOOKED_AT))?.[0] ?? '';
  const opening = OPENING.exec(line.slice(Math.max(0, end - LOOKED_AT), end))?.[0] ?? '';
  return end + closing.length - opening.length;
}

/** Whether a sentence goes on where ICU ends it. */
function goesOn(
  before: string,
  after: string,
  known: ReadonlySet<string>,
  hasOrdinals: boolean,
): boolean {
  if (GOES_ON.test(after)) return true;
  if (QUOTED.test(before)) return AFTER_QUOTED.test(after);
  if (hasOrdinals && /(?:^|[\s(])\d{1,2}\.\s*$/.test(before)) return true;
  const word = LAST_WORD.exec(before)?.[0];
  if (word === undefined) return false;
  if (HALF_DAY.test(word)) return AFTER_HALF_DAY.test(after);
  if (/^[(\s]*\p{N}/u.test(after) && NUMBERED.test(word)) return true;
  return INITIALS.test(word) || known.has(word) || known.has(word.toLowerCase());
}

/** The one that holds a stretch. */
export function sentenceAt(
  sentences: readonly Stretch[],
  start: number,
  end: number,
): Stretch | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const sentence = sentences[low - 1];
  return sentence && sentence.end >= end ? sentence : undefined;
}

/** Thai and Lao have no full stop: their sentences, and parts of them, end in a space. */
const SPACED = /^(?:th|lo)\b/;

/**
 * Of a sentence longer than `longest`, what stands around a stretch of it, from part to part: between spaces where these
 * end sentences, else between semicolons. Undefined where that is too long as well.
 */
export function passageAt(
  text: string,
  sentence: Stretch,
  { start, end }: Stretch,
  language: string,
  longest: number,
): Stretch | undefined {
  if (sentence.end - sentence.start <= longest) return sentence;
  const between = SPACED.test(language) ? /\s+/g : /(?<=[;；؛])\s*/g;
  const parts: Stretch[] = [];
  let from = sentence.start;
  for (const { 0: gap, index } of text.slice(sentence.start, sentence.end).matchAll(between)) {
    add(parts, text, from, sentence.start + index);
    from = sentence.start + index + gap.length;
  }
  add(parts, text, from, sentence.end);
  let first = parts.findLastIndex((part) => part.start <= start);
  let last = parts.findIndex((part) => part.end >= end);
  const reach = (one: number, other: number) => (parts[other]?.end ?? 0) - (parts[one]?.start ?? 0);
  if (first < 0 || last < 0 || reach(first, last) > longest) return undefined;
  for (let grows = true; grows; ) {
    const [before, after] = [first, last];
    if (first > 0 && reach(first - 1, last) <= longest / 2) first--;
    if (last < parts.length - 1 && reach(first, last + 1) <= longest / 2) last++;
    grows = first < before || last > after;
  }
  return { start: parts[first]?.start ?? start, end: parts[last]?.end ?? end };
}

function add(sentences: Stretch[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = to - (raw.length - raw.trimEnd().length);
  if (end > start) sentences.push({ start, end });
}
