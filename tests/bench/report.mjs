import { spread } from './stats.mjs';

/**
 * @typedef {import('./load.mjs').Load} Load
 * @typedef {{place: string, from: string, toPanel: number, task: number, frame: number, taskAfter: number, frameAfter: number}} Choice
 */

/** The Long Tasks API tells of nothing shorter. */
const SHORTEST_TOLD_MS = 50;

/** @param {{loads: {dateline: Load, bare: Load}[], choices: Choice[]}} results */
export function report({ loads, choices }) {
  const ours = loads.map(({ dateline }) => dateline);
  const bare = loads.map((pair) => pair.bare);
  const ratio = (/** @type {(load: Load) => number} */ of) =>
    spread(loads.map((pair) => of(pair.dateline) / of(pair.bare)));
  const ready = ratio((load) => load.ready);
  console.log(`\nLoading, ${loads.length} times each`);
  table({
    'ready, Dateline (ms)': spread(ours.map((load) => load.ready)),
    'ready, bare Leaflet (ms)': spread(bare.map((load) => load.ready)),
    'ready, ratio of pairs': ready,
    'longest task, Dateline (ms)': spread(ours.map(({ task }) => task)),
    'longest task, bare Leaflet (ms)': spread(bare.map(({ task }) => task)),
    'longest frame, Dateline (ms)': spread(ours.map(({ frame }) => frame.whole)),
    '  of it script (ms)': spread(ours.map(({ frame }) => frame.script)),
    '  of it rendering (ms)': spread(ours.map(({ frame }) => frame.render)),
    'JS heap, Dateline (MB)': spread(ours.map(({ heap }) => heap)),
    'JS heap, bare Leaflet (MB)': spread(bare.map(({ heap }) => heap)),
    'JS heap, ratio of pairs': ratio(({ heap }) => heap),
  });
  console.log(`(0 ms: nothing as long as ${SHORTEST_TOLD_MS} ms)`);

  console.log(`\nChoosing, ${choices.length} times`);
  table({
    'choice to panel (ms)': spread(choices.map(({ toPanel }) => toPanel)),
    'longest task until then (ms)': spread(choices.map(({ task }) => task)),
    'work for one frame until then (ms)': spread(choices.map(({ frame }) => frame)),
    'longest task while the map moves (ms)': spread(choices.map(({ taskAfter }) => taskAfter)),
    'work for one frame while it moves (ms)': spread(choices.map(({ frameAfter }) => frameAfter)),
  });
  const slowest = choices.reduce((a, b) => (b.frame > a.frame ? b : a));
  console.log(`most work for one frame: ${slowest.place}, from the ${slowest.from}`);

  const task = spread(ours.map((load) => load.task));
  console.log('\nBudgets');
  budget('ready, against bare Leaflet', ready.median, 1.5, '×');
  budget('longest task while loading (median)', task.median, 100, 'ms');
  budget('longest task while loading (worst)', task.max, 100, 'ms');
  budget('work for one frame from choice to panel (worst)', slowest.frame, 50, 'ms');
}

/** @param {Record<string, ReturnType<typeof spread>>} rows */
function table(rows) {
  const width = Math.max(...Object.keys(rows).map((name) => name.length));
  console.log(`${''.padEnd(width)}${['median', 'min', 'max'].map((h) => h.padStart(9)).join('')}`);
  for (const [name, { median, min, max }] of Object.entries(rows)) {
    console.log(`${name.padEnd(width)}${[median, min, max].map(figure).join('')}`);
  }
}

/** @param {number} value */
function figure(value) {
  return value.toFixed(value < 20 ? 2 : 0).padStart(9);
}

/** @param {string} name @param {number} value @param {number} limit @param {string} unit */
function budget(name, value, limit, unit) {
  const verdict = value <= limit ? 'met    ' : 'NOT MET';
  console.log(`${verdict}  ${name}: ${figure(value).trim()} ${unit} of ${limit} ${unit}`);
}
