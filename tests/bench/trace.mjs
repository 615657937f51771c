/**
 * @typedef {{name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number}} TraceEvent
 *   times in µs
 * @typedef {{ts: number, end: number, ms: number, cpu: number}} Task its time on the clock and on the processor, in ms
 * @typedef {{marks: Map<string, number>, tasks: Task[], commits: number[]}} Thread
 */

/** What a trace must record for this. */
export const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/**
 * What the main thread did on which the page set its `bench:` marks.
 * @param {Buffer} trace
 * @returns {Thread}
 */
export function mainThread(trace) {
  /** @type {TraceEvent[]} */
  const events = JSON.parse(trace.toString()).traceEvents;
  const mark = events.find(({ name }) => name.startsWith('bench:'));
  if (!mark) throw new Error('The trace does not hold the marks of the page.');
  const mine = events.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid);
  const marks = mine.filter(({ name }) => name.startsWith('bench:'));
  return {
    marks: new Map(marks.map(({ name, ts }) => [name.slice('bench:'.length), ts])),
    tasks: mine
      .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
      .map(({ ts, dur = 0, tdur = 0 }) => ({ ts, end: ts + dur, ms: dur / 1000, cpu: tdur / 1000 }))
      .sort((a, b) => a.ts - b.ts),
    // A frame in which nothing is to be drawn anew is over without being handed over.
    commits: mine
      .filter(({ name }) => name === 'Commit' || name === 'FireAnimationFrame')
      .map(({ ts }) => ts),
  };
}

/** The longest task on the clock, and the most that one took of the processor. @param {readonly Task[]} tasks */
export function longest(tasks) {
  return {
    ms: Math.max(0, ...tasks.map(({ ms }) => ms)),
    cpu: Math.max(0, ...tasks.map(({ cpu }) => cpu)),
  };
}

/**
 * The work for each frame: tasks up to and with the one that hands it over to be drawn, or finds nothing to be drawn.
 * @param {readonly Task[]} tasks
 * @param {readonly number[]} commits
 */
export function frames(tasks, commits) {
  /** @type {Task[]} */
  const all = [];
  let open = false;
  for (const task of tasks) {
    const frame = open ? all.pop() : undefined;
    const { ts, ms, cpu } = frame ?? { ts: task.ts, ms: 0, cpu: 0 };
    all.push({ ts, end: task.end, ms: ms + task.ms, cpu: cpu + task.cpu });
    open = !commits.some((commit) => commit >= task.ts && commit <= task.end);
  }
  return all;
}
