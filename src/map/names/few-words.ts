import { mayPart } from '../../brief/quotes/parting';

/** Part of a quote: an unbroken run of the article's own characters, and whether more stood around it. */
export interface FewWords {
  readonly words: string;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** The most characters that count as a few words. */
const MOST = 96;
/** How many characters before a name are kept with it. */
const BEFORE = 36;

/** A few words of a quote, cut between words. They include the characters `from` … `to`, which name the place. */
export function fewWords(quote: string, from: number, to: number): FewWords {
  if (quote.length <= MOST) return { words: quote.trim(), isCutBefore: false, isCutAfter: false };
  const edges = edgesOf(quote);
  const isFar = to > MOST;
  const start = isFar ? (edges.find((edge) => edge >= from - BEFORE && edge <= from) ?? from) : 0;
  const least = Math.max(to, start + 1);
  const end =
    edges.findLast((edge) => edge <= start + MOST && edge >= least) ??
    edges.find((edge) => edge >= least) ??
    quote.length;
  const last = quote.length - start <= MOST ? quote.length : end;
  const words = quote.slice(start, last).trim();
  return { words, isCutBefore: start > 0, isCutAfter: last < quote.length };
}

/** Where a text may be cut: where its words begin, in any script. */
function edgesOf(text: string): number[] {
  if (!('Segmenter' in Intl)) {
    const blanks = [...text.matchAll(/\s+/g)].map(({ 0: { length }, index }) => index + length);
    return blanks.filter((index) => mayPart(text, index));
  }
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)];
  // Never between a word and a mark before it, nor within “don’t” or “one-time”.
  return segments
    .filter(({ index, isWordLike }) => isWordLike && /\s$/u.test(before(text, index)))
    .map(({ index }) => index)
    .concat(cjkEdges(segments))
    .filter((index) => mayPart(text, index));
}

function before(text: string, index: number): string {
  return text.slice(Math.max(0, index - 2), index);
}

/** Scripts without spaces are cut between any two words. */
function cjkEdges(segments: readonly Intl.SegmentData[]): number[] {
  return segments
    .filter(({ segment, isWordLike }, at) => {
      const last = segments[at - 1];
      return (
        isWordLike && last?.isWordLike && BLANKLESS.test(segment) && BLANKLESS.test(last.segment)
      );
    })
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

const BLANKLESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u;
