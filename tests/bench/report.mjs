import { spread } from './stats.mjs';

/**
 * @typedef {import('./load.mjs').Load} Load
 * @typedef {import('./load.mjs').Traced} Traced
 * @typedef {import('./choices.mjs').Choice} Choice
 * @typedef {import('./kiosk.mjs').Kiosk} Kiosk
 * @typedef {{loads: {dateline: Load, bare: Load}[], traced: {dateline: Traced, bare: Traced}[], choices: Choice[], kiosk: Kiosk}} Results
 */

/** The Long Tasks API tells of nothing shorter. */
const SHORTEST_TOLD_MS = 50;
/** A task that takes this much longer on the clock than of the processor had to wait for others. */
const BUSY = 1.5;

/** @param {Results} results */
export function report({ loads, traced, choices, kiosk }) {
  const [ours, bare] = [loads.map(({ dateline }) => dateline), loads.map((pair) => pair.bare)];
  const ready = spread(loads.map((pair) => pair.dateline.ready / pair.bare.ready));
  const task = spread(ours.map((load) => load.task));
  console.log(`\nLoading, ${loads.length} times each, and ${traced.length} times for the CPU`);
  table({
    'ready, Dateline (ms)': spread(ours.map((load) => load.ready)),
    'ready, bare Leaflet (ms)': spread(bare.map((load) => load.ready)),
    'ready, ratio of pairs': ready,
    'main thread, Dateline (CPU ms)': spread(traced.map(({ dateline }) => dateline.all)),
    'main thread, bare Leaflet (CPU ms)': spread(traced.map((pair) => pair.bare.all)),
    'longest task, Dateline (ms)': task,
    'longest task, Dateline (CPU ms)': spread(traced.map(({ dateline }) => dateline.cpu)),
    'longest task, bare Leaflet (ms)': spread(bare.map((load) => load.task)),
    'longest task, bare Leaflet (CPU ms)': spread(traced.map((pair) => pair.bare.cpu)),
    'longest frame, Dateline (ms)': spread(ours.map(({ frame }) => frame.whole)),
    '  of it script (ms)': spread(ours.map(({ frame }) => frame.script)),
    '  of it rendering (ms)': spread(ours.map(({ frame }) => frame.render)),
    'JS heap, Dateline (MB)': spread(ours.map(({ heap }) => heap)),
    'JS heap, bare Leaflet (MB)': spread(bare.map(({ heap }) => heap)),
    'JS heap, ratio of pairs': spread(loads.map((pair) => pair.dateline.heap / pair.bare.heap)),
  });
  console.log(`(0 ms: nothing as long as ${SHORTEST_TOLD_MS} ms)`);

  const marks = choices.filter(({ from }) => from === 'map').length;
  console.log(`\nChoosing, ${choices.length - marks} times in the list and ${marks} on the map`);
  table({
    'choice to panel (ms)': spread(choices.map(({ toPanel }) => toPanel)),
    'longest task until then (ms)': spread(choices.map((choice) => choice.task.ms)),
    'longest task until then (CPU ms)': spread(choices.map((choice) => choice.task.cpu)),
    'work for one frame until then (ms)': spread(choices.map(({ frame }) => frame.ms)),
    'work for one frame until then (CPU ms)': spread(choices.map(({ frame }) => frame.cpu)),
    'work for one frame after it (ms)': spread(choices.map(({ moving }) => moving.ms)),
    'work for one frame after it (CPU ms)': spread(choices.map(({ moving }) => moving.cpu)),
  });
  const slowest = choices.reduce((a, b) => (b.frame.ms > a.frame.ms ? b : a));
  console.log(`most work for one frame: ${slowest.place}, from the ${slowest.from}`);

  const steps = spread(kiosk.steps.map(({ ms }) => ms));
  const attract = spread(kiosk.loads.map((load) => load.attract * 100));
  console.log(`\nA kiosk, over a tour of ${kiosk.steps.length} moves`);
  table({
    'longest task of a step (ms)': steps,
    'longest task of a step (CPU ms)': spread(kiosk.steps.map(({ cpu }) => cpu)),
    'an empty page (% of a core)': spread(kiosk.loads.map(({ empty }) => empty * 100)),
    'more while it invites, between moves (% of a core)': attract,
    'more while it stays at a place (% of a core)': spread(
      kiosk.loads.map(({ tour }) => tour * 100),
    ),
  });

  console.log('\nBudgets');
  budget('ready, against bare Leaflet (median)', ready.median, 1.5, '×');
  budget('longest task while loading (median)', task.median, 100, 'ms');
  budget('longest task while loading (worst)', task.max, 100, 'ms');
  budget('work for one frame from choice to panel (worst)', slowest.frame.ms, 50, 'ms');
  budget('longest task of a step of the kiosk’s tour (worst)', steps.max, 50, 'ms');
  budget('of one core, a kiosk that invites, between moves (median)', attract.median, 10, '%');
  const wait = spread(choices.map(({ frame }) => frame.ms / frame.cpu)).median;
  if (wait > BUSY) {
    console.log(
      `This machine is busy: work took ${wait.toFixed(1)} times as long as the CPU needed for it. Trust ratios and CPU times.`,
    );
  }
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
