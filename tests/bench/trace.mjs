/** What a trace must record for this. */
export const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/**
 * @typedef {{name: string, ph: string, pid: number, tid: number, ts: number, dur?: number}} TraceEvent times in µs
 * @typedef {{ts: number, end: number, ms: number}} Task
 */

/**
 * Reads from a trace between the marks what the page's main thread did: the longest task, and the most that was done
 * for one frame, both until the panel was there and after it; in ms.
 * @param {Buffer} trace
 */
export function work(trace) {
  /** @type {TraceEvent[]} */
  const events = JSON.parse(trace.toString()).traceEvents;
  const choice = events.find(({ name }) => name === 'bench:choice');
  const panel = events.find(({ name }) => name === 'bench:panel');
  if (!choice || !panel) throw new Error('The trace does not hold the choice and its panel.');
  const mine = events.filter(({ pid, tid }) => pid === choice.pid && tid === choice.tid);
  const tasks = mine
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .map(({ ts, dur = 0 }) => ({ ts, end: ts + dur, ms: dur / 1000 }))
    .filter(({ end }) => end > choice.ts)
    .sort((a, b) => a.ts - b.ts);
  const commits = mine.filter(({ name }) => name === 'Commit').map(({ ts }) => ts);
  const before = tasks.filter(({ ts }) => ts < panel.ts);
  const after = tasks.filter(({ ts }) => ts >= panel.ts);
  return {
    toPanel: (panel.ts - choice.ts) / 1000,
    task: longest(before),
    frame: Math.max(0, ...frames(before, commits)),
    taskAfter: longest(after),
    frameAfter: Math.max(0, ...frames(after, commits)),
  };
}

/** @param {Task[]} tasks */
function longest(tasks) {
  return Math.max(0, ...tasks.map(({ ms }) => ms));
}

/** The work for each frame: tasks up to and with the one that hands it over. @param {Task[]} tasks @param {number[]} commits */
function frames(tasks, commits) {
  const sums = [];
  let sum = 0;
  for (const { ts, end, ms } of tasks) {
    sum += ms;
    if (!commits.some((commit) => commit >= ts && commit <= end)) continue;
    sums.push(sum);
    sum = 0;
  }
  return [...sums, sum];
}
