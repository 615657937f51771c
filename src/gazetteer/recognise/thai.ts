import type { Gazetteer } from '../index/gazetteer';
import { known, partOf } from './parts';
import type { Span } from './span';
import type { Token } from './tokens';

/** Before the name of a place in Thai: province, town, district, country; in, to, from. */
const BEFORE = /(?:จังหวัด|เมือง|อำเภอ|ตำบล|ประเทศ|ใน|ที่|ไปยัง|จาก|ถึง)$/;
/** Shorter names are words too: Loei (เลย) is “at all”. */
const SURE = 5;
/** Between two spaces stands less. */
const STRETCH = 500;
/** In code units. */
const LONGEST_BEFORE = 10;
/** The most words into which a dictionary divides one name. */
const MOST_WORDS = 6;

/** The longest names from the beginning of a word to the end of one. */
export function thai(token: Token, index: number, gazetteer: Gazetteer): Span[] {
  const { text } = token;
  const edges = edgesOf(text);
  const spans: Span[] = [];
  let last = 0;
  for (const [i, from] of edges.entries()) {
    if (from < last) continue;
    const isPlaced = BEFORE.test(text.slice(Math.max(0, from - LONGEST_BEFORE), from));
    for (const to of edges.slice(i + 1, i + 1 + MOST_WORDS).reverse()) {
      const matches = known(text.slice(from, to), 10_000, gazetteer).filter(
        ({ place }) => isPlaced || to - from >= SURE || place.type === 'country',
      );
      if (matches.length === 0) continue;
      spans.push({ ...partOf(token, index, from, to, matches), use: 'place', score: 3 });
      last = to;
      break;
    }
  }
  return spans;
}

/** Where words begin, and the end. In stretches, since each segment keeps a copy of the whole input. */
function edgesOf(text: string): readonly number[] {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const edges: number[] = [];
  for (let from = 0; from < text.length; from += STRETCH) {
    for (const { index } of segmenter.segment(text.slice(from, from + STRETCH))) {
      edges.push(from + index);
    }
  }
  return [...edges, text.length];
}
