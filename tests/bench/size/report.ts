import { spread } from '../stats.mjs';
import type { Visit } from './measure.ts';
import { SHOWERS } from './pages.ts';

/** What all visits of a page with so many places cost; null for those that it did not bear. */
export interface Row {
  readonly page: keyof typeof SHOWERS;
  readonly way: string;
  readonly count: number;
  readonly visits: readonly (Visit | null)[];
}

/** Medians of the visits; null where the page did not bear it. */
interface Costs {
  readonly ready: number;
  readonly task: number;
  readonly memory: number;
  readonly peak: number;
  readonly p95: number;
  readonly worst: number;
  readonly panel: number | null;
  readonly search: number | null;
}

type Cost = 'ready' | 'task' | 'memory' | 'p95' | 'worst';

const HEADS: Readonly<Record<keyof Costs, string>> = {
  ready: 'ready (ms)',
  task: 'task (ms)',
  memory: 'memory (MB)',
  peak: 'peak (MB)',
  p95: 'frame p95',
  worst: 'worst',
  panel: 'panel (ms)',
  search: 'search (ms)',
};
const COSTS = Object.keys(HEADS) as (keyof Costs)[];
/** What issue 17 asks for, as shares of the best peer. */
const GOALS: Readonly<Record<Cost, number>> = {
  ready: 0.6,
  task: 0.25,
  memory: 1,
  p95: 1,
  worst: 2,
};
/** The Long Tasks API tells of nothing shorter. */
const SHORTEST_TOLD_MS = 50;

/** Prints what each page cost, how that grows with the places, and whether the goals are met. */
export function report(rows: readonly Row[]): void {
  const told = rows.map((row) => ({ ...row, costs: costsOf(row.visits) }));
  for (const way of new Set(rows.map((row) => row.way))) {
    for (const count of new Set(rows.map((row) => row.count))) {
      const here = told.filter((row) => row.way === way && row.count === count);
      console.log(`\n${count.toLocaleString('en')} places, drawn with ${way}`);
      console.log(`${''.padEnd(26)}${COSTS.map((cost) => HEADS[cost].padStart(13)).join('')}`);
      for (const { page, costs, visits } of here) {
        if (visits.length === 0) continue;
        const cells = COSTS.map((cost) => figure(costs?.[cost] ?? null).padStart(13)).join('');
        console.log(`${SHOWERS[page].name.padEnd(26)}${costs ? cells : '  did not get there'}`);
      }
      goals(here, count);
    }
    growth(told.filter((row) => row.way === way));
  }
  console.log(`\n(0 ms: no task as long as ${SHORTEST_TOLD_MS} ms. Compare within one run only.)`);
}

type Told = Row & { readonly costs: Costs | null };

function costsOf(visits: readonly (Visit | null)[]): Costs | null {
  const sound = visits.filter((visit) => visit !== null);
  if (sound.length === 0 || sound.length < visits.length) return null;
  const median = (of: (visit: Visit) => number) => spread(sound.map(of)).median;
  const frames = sound.flatMap((visit) => visit.frames).sort((a, b) => a - b);
  const panels = sound.flatMap(({ asked }) => asked?.panel ?? []);
  const searches = sound.flatMap(({ asked }) => asked?.search ?? []);
  return {
    ready: median(({ ready }) => ready),
    task: median(({ task }) => task),
    memory: median(({ memory }) => memory),
    peak: median(({ peak }) => peak),
    p95: frames[Math.ceil(frames.length * 0.95) - 1] ?? Number.NaN,
    worst: median((visit) => visit.frames.reduce((most, frame) => Math.max(most, frame), 0)),
    panel: panels.length > 0 ? spread(panels).median : null,
    search: searches.length > 0 ? spread(searches).median : null,
  };
}

/** Ours against the best peer that got there. */
function goals(rows: readonly Told[], count: number): void {
  const peers = rows.flatMap(({ page, costs }) => (SHOWERS[page].isOurs || !costs ? [] : [costs]));
  if (peers.length === 0) return;
  const best = (cost: Cost) =>
    peers.reduce((least, costs) => Math.min(least, costs[cost]), Number.POSITIVE_INFINITY);
  for (const { page, costs } of rows) {
    if (!SHOWERS[page].isOurs || !costs) continue;
    const told = (Object.keys(GOALS) as Cost[]).map((cost) => {
      // Smaller numbers of places are to be there before every peer.
      const goal = cost === 'ready' && count < 100_000 ? 1 : GOALS[cost];
      const of = cost === 'worst' ? best('p95') : Math.max(best(cost), least(cost));
      const share = costs[cost] / of;
      return `${HEADS[cost]} ${share.toFixed(2)} of ${goal} ${share <= goal ? 'met' : 'NOT MET'}`;
    });
    console.log(`${SHOWERS[page].name}, by the best peer: ${told.join('; ')}`);
  }
}

function least(cost: Cost): number {
  return cost === 'task' ? SHORTEST_TOLD_MS : 0;
}

/** By what each cost is multiplied when the places are ten times as many. */
function growth(rows: readonly Told[]): void {
  const counts = [...new Set(rows.map(({ count }) => count))].sort((a, b) => a - b);
  if (counts.length < 2) return;
  console.log(`\nGrowth from ${counts.map((count) => count.toLocaleString('en')).join(' to ')}`);
  for (const page of new Set(rows.map((row) => row.page))) {
    for (const cost of ['ready', 'memory', 'p95'] as const) {
      const values = counts.map(
        (count) =>
          rows.find((row) => row.page === page && row.count === count)?.costs?.[cost] ?? null,
      );
      if (values.every((value) => value === null)) continue;
      const steps = values.map((value, at) => {
        const before = values[at - 1];
        return value && before ? `×${(value / before).toFixed(1)}` : figure(value);
      });
      console.log(`${SHOWERS[page].name.padEnd(26)}${HEADS[cost].padEnd(13)}${steps.join('  ')}`);
    }
  }
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(value < 20 ? 1 : 0);
}
