import type { Filter } from '../brief/queries/filter';
import type { Contents } from './contents';
import type { Passing } from './passing';
import type { Count, Facets } from './port';
import type { Terms } from './terms';
import type { Turn } from './turns';

const STEP = 8192;
/** Bins of the times. */
const BINS = 100;

/** Gives the places that pass a filter. */
type Pass = (filter: Filter) => Promise<Passing>;

/** Counts each facet among the places that pass the rest of the filter: what choosing it would leave. */
export async function facetsOf(
  { columns }: Contents,
  filter: Filter,
  pass: Pass,
  turn: Turn,
  signal?: AbortSignal,
): Promise<Facets> {
  const each = async (passing: Passing, count: (number: number) => void) => {
    for (const run of passing.runs()) {
      for (let start = 0; start < run.length; start += STEP) {
        for (const number of run.subarray(start, start + STEP)) count(number);
        if (turn.isOver) await turn.next(signal);
      }
    }
  };
  const kinds = new Uint32Array(columns.kinds.length);
  await each(await pass({ ...filter, kinds: new Set() }), (number) => {
    const kind = columns.kind.at(number);
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  });
  const topics = await ofTerms(columns.topics, each, await pass({ ...filter, topics: new Set() }));
  const others = await pass({ ...filter, articles: new Set() });
  const articles = await ofTerms(columns.articles, each, others);
  const undated = await pass({ ...filter, span: null });
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  await each(undated, (number) => {
    const [start, end] = [columns.start.at(number), columns.end.at(number)];
    if (start < first && Number.isFinite(start)) first = start;
    if (end > last && Number.isFinite(end)) last = end;
  });
  const counts = new Uint32Array(BINS);
  if (first < last) {
    await each(undated, (number) => {
      const start = columns.start.at(number);
      if (Number.isNaN(start)) return;
      const bin = Math.floor(((Math.max(start, first) - first) / (last - first)) * BINS);
      const within = Math.min(bin, BINS - 1);
      counts[within] = (counts[within] ?? 0) + 1;
    });
  }
  return {
    kinds: named(columns.kinds, kinds),
    topics,
    articles,
    times: first < last ? { span: { start: first, end: last }, counts: [...counts] } : null,
  };
}

type Each = (passing: Passing, count: (number: number) => void) => Promise<void>;

async function ofTerms(terms: Terms, each: Each, passing: Passing): Promise<readonly Count[]> {
  const counts = new Uint32Array(terms.ids.length);
  await each(passing, (number) => terms.count(number, counts));
  return named(terms.ids, counts);
}

/** The most frequent first. */
function named(ids: readonly string[], counts: Uint32Array): readonly Count[] {
  return ids
    .map((id, number): Count => [id, counts[number] ?? 0])
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
}
