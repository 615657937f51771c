import type { Filter } from '../brief/queries/filter';
import type { Contents } from './contents';
import type { FilteredList } from './filtered-list';
import type { Count, Facets } from './port';
import type { Turn } from './turns';

const STEP = 8192;

/** Gives the places that pass a filter. */
type Pass = (filter: Filter) => Promise<FilteredList>;

/** Counts each facet among the places that pass the rest of the filter: how many choosing it would leave. */
export async function facetsOf(
  { columns }: Contents,
  filter: Filter,
  pass: Pass,
  turn: Turn,
  signal?: AbortSignal,
): Promise<Facets> {
  const each = async (passing: FilteredList, count: (number: number) => void) => {
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
  const undated = await pass({ ...filter, span: null });
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  await each(undated, (number) => {
    const [start, end] = [columns.start.at(number), columns.end.at(number)];
    if (start < first && Number.isFinite(start)) first = start;
    if (end > last && Number.isFinite(end)) last = end;
  });
  return {
    kinds: named(columns.kinds, kinds),
    times: first < last ? { span: { start: first, end: last } } : null,
  };
}

/** The most frequent first. */
function named(ids: readonly string[], counts: Uint32Array): readonly Count[] {
  return ids
    .map((id, number): Count => [id, counts[number] ?? 0])
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
}
