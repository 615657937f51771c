import { lengths } from './moves.mjs';
import { spread } from './stats.mjs';

/**
 * @typedef {import('./load.mjs').Load} Load
 * @typedef {import('./load.mjs').Traced} Traced
 * @typedef {import('./choices.mjs').Choice} Choice
 * @typedef {import('./choices.mjs').Cost} Cost
 * @typedef {import('./kiosk.mjs').Kiosk} Kiosk
 * @typedef {{loads: {dateline: Load, bare: Load}[], traced: {dateline: Traced, bare: Traced}[], choices: Choice[], flights: Cost[], kiosk: Kiosk, kioskFlights: Cost[], moves: import('./moves.mjs').Moves[]}} Results
 */

/** The Long Tasks API tells of nothing shorter. */
const SHORTEST_TOLD_MS = 50;
/** A task that takes this much longer on the clock than of the processor had to wait for others. */
const BUSY = 1.5;

/** @param {Results} results */
export function report({ loads, traced, choices, flights, kiosk, kioskFlights, moves }) {
  const [ours, bare] = [loads.map(({ dateline }) => dateline), loads.map((pair) => pair.bare)];
  const ready = spread(loads.map((pair) => pair.dateline.ready / pair.bare.ready));
  const task = spread(ours.map((load) => load.task));
  const taskRatio = spread(traced.map((pair) => pair.dateline.cpu / pair.bare.cpu));
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
    'work for one frame of a bare flight (CPU ms)': spread(flights.map(({ cpu }) => cpu)),
  });
  const slowest = choices.reduce((a, b) => (b.frame.ms > a.frame.ms ? b : a));
  console.log(`most work for one frame: ${slowest.place}, from the ${slowest.from}`);

  const attract = spread(kiosk.loads.map((load) => load.attract * 100));
  console.log(`\nA kiosk, over a tour of ${kiosk.steps.length} moves`);
  table({
    'work for one frame of a step (ms)': spread(kiosk.steps.map(({ ms }) => ms)),
    'work for one frame of a step (CPU ms)': spread(kiosk.steps.map(({ cpu }) => cpu)),
    'work for one frame of a bare flight (CPU ms)': spread(kioskFlights.map(({ cpu }) => cpu)),
    'an empty page (% of a core)': spread(kiosk.loads.map(({ empty }) => empty * 100)),
    'more while it invites, between moves (% of a core)': attract,
    'more while it stays at a place (% of a core)': spread(
      kiosk.loads.map(({ tour }) => tour * 100),
    ),
  });

  console.log('\nA drag and turns of the wheel, ours and a page that Leaflet draws on a canvas');
  const moved = moves.map(({ way, places, dateline, bare }) => {
    const [own, other] = [lengths(dateline), lengths(bare)];
    const pair = (/** @type {'p95' | 'worst' | 'cpu'} */ key) =>
      `${figure(own[key])} to ${figure(other[key]).trim()}`;
    const name = `${places}, drawn with ${way}`;
    console.log(
      `${name}: 95 % of frames ${pair('p95')} ms, worst ${pair('worst')} ms, CPU ${pair('cpu')} s`,
    );
    return { name, p95: own.p95 / other.p95, worst: own.worst / other.worst };
  });

  const of = (/** @type {readonly Cost[]} */ costs) => Math.max(...costs.map(({ cpu }) => cpu));
  const chosen = of(choices.flatMap(({ frame, moving }) => [frame, moving]));
  const bareLoad = spread(traced.map((pair) => pair.bare.all)).median;
  // Against the bare page of the same run alone: milliseconds of an unknown machine say nothing.
  console.log('\nBudgets, against the bare page in the same run');
  budget('ready (median of pairs)', ready.median, 1.5);
  budget('CPU for the longest task while loading (median of pairs)', taskRatio.median, 1.3);
  budget('CPU for the worst frame of a choice', chosen / of(flights), 1.3);
  budget('CPU for the worst frame of a kiosk’s step', of(kiosk.steps) / of(kioskFlights), 1.3);
  budget(
    'CPU for a second of a still kiosk, by that of a bare load',
    (attract.median * 10) / bareLoad,
    0.65,
  );
  budget(
    'CPU of the main thread until all is at rest (median of pairs)',
    spread(traced.map((pair) => pair.dateline.all / pair.bare.all)).median,
    2,
  );
  for (const { name, p95, worst } of moved) {
    // Frames come in steps of the screen's: a hundredth more is none.
    budget(`95 % of frames, ${name}`, p95, 1.01);
    budget(`worst frame, ${name}`, worst, 1.01);
  }
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

/** @param {string} name @param {number} value @param {number} limit */
function budget(name, value, limit) {
  const verdict = value <= limit ? 'met    ' : 'NOT MET';
  console.log(`${verdict}  ${name}: ${figure(value).trim()} × of ${limit} ×`);
}
