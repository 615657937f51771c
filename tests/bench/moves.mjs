import { open, rest } from './load.mjs';
import { cpuSeconds } from './processor.mjs';
import { spread } from './stats.mjs';

/**
 * @typedef {'the processor' | 'WebGL in software'} Way
 * @typedef {{way: Way, places: string, dateline: Move[], bare: Move[]}} Moves of both pages, in turns
 * @typedef {{frames: number[], cpu: number}} Move times between frames in ms, and seconds of the processor for all of it:
 *   the page's own process and those that draw for it
 */

/** By what the browser draws with, what makes it do so. @type {Record<Way, string[]>} */
const WAYS = { 'the processor': [], 'WebGL in software': ['--use-angle=swiftshader'] };
const ROUNDS = 5;
const STEPS = 60;
/** Pixels of each step: 480 to the west, which is beyond what any page has painted in advance. */
const STEP = { x: 8, y: -2 };
const FRAME_MS = 16;
/** The wheel is turned so often in, and then as often out. */
const TURNS = 4;
const TURN_PX = 90;
/** Longer than a step of the zoom takes. */
const TURN_MS = 400;

/**
 * Both pages are moved, with the flagship's places and with 1,000, in browsers that draw in either way.
 * @param {(args: string[]) => Promise<import('playwright').Browser>} launch
 * @param {string} url
 * @param {URLSearchParams} size of the bare page's map
 */
export async function moves(launch, url, size) {
  /** @type {Moves[]} */
  const all = [];
  for (const way of /** @type {Way[]} */ (Object.keys(WAYS))) {
    const browser = await launch(WAYS[way]);
    const bare = `${url}bare/?${size}&world=world-50m.js&canvas`;
    const pages = {
      'the flagship': [`${url}dateline/`, bare],
      '1,000 places': [`${url}dateline/scattered.html`, `${bare}&brief=scattered.geojson`],
    };
    for (const [places, [ours = '', other = '']] of Object.entries(pages)) {
      /** @type {Moves} */
      const both = { way, places, dateline: [], bare: [] };
      await move(browser, other);
      for (let round = 0; round < ROUNDS; round++) {
        both.dateline.push(await move(browser, ours));
        both.bare.push(await move(browser, other));
      }
      all.push(both);
    }
    await browser.close();
  }
  return all;
}

/**
 * Drags the map steadily and lets go, then turns the wheel in and out, and tells how long each frame took.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<Move>}
 */
export async function move(browser, url) {
  const page = await open(browser, url);
  const map = page.locator('dateline-map, #map').first();
  const box = await map.boundingBox();
  if (!box) throw new Error('There is no map to move.');
  // Where no control lies, and no place that a click could choose.
  const [x, y] = [Math.round(box.x + box.width * 0.2), Math.round(box.y + box.height * 0.75)];
  await page.mouse.move(x, y);
  await rest(page);
  const before = await cpuSeconds(browser, ['renderer', 'GPU']);
  await page.evaluate(begin);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step++) {
    await page.mouse.move(x + step * STEP.x, y + step * STEP.y);
    await page.waitForTimeout(FRAME_MS);
  }
  await page.mouse.up();
  await page.waitForTimeout(TURN_MS);
  // Without it the wheel belongs to the page.
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 2 * TURNS; turn++) {
    await page.mouse.wheel(0, turn < TURNS ? -TURN_PX : TURN_PX);
    await page.waitForTimeout(TURN_MS);
  }
  await page.keyboard.up('Control');
  const frames = await page.evaluate('bench.end()');
  const cpu = (await cpuSeconds(browser, ['renderer', 'GPU'])) - before;
  await page.context().close();
  return { frames, cpu };
}

/** In the page: notes each frame until `bench.end()`, which gives their lengths. */
function begin() {
  const { bench } = /** @type {any} */ (globalThis);
  /** @type {number[]} */
  const frames = [];
  let before = 0;
  let id = 0;
  const note = (/** @type {number} */ now) => {
    if (before > 0) frames.push(now - before);
    before = now;
    id = requestAnimationFrame(note);
  };
  id = requestAnimationFrame(note);
  bench.end = () => {
    cancelAnimationFrame(id);
    return frames;
  };
}

/**
 * Of all frames the length that 95 of 100 keep to, and the longest of a usual round: what else the machine does makes one
 * or another longer.
 * @param {readonly Move[]} rounds
 */
export function lengths(rounds) {
  const sorted = rounds.flatMap(({ frames }) => frames).sort((a, b) => a - b);
  return {
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN,
    worst: spread(rounds.map(({ frames }) => Math.max(...frames))).median,
    cpu: spread(rounds.map(({ cpu }) => cpu)).median,
  };
}

/** So many places all over the world, as a brief without an article, where the flagship begins. @param {number} count */
export function scattered(count) {
  const features = Array.from({ length: count }, (_, at) => ({
    type: 'Feature',
    id: at,
    properties: { name: `Place ${at + 1}` },
    geometry: {
      type: 'Point',
      coordinates: [halton(at + 1, 2) * 360 - 180, halton(at + 1, 3) * 130 - 60],
    },
  }));
  return { type: 'FeatureCollection', bbox: [117, 34.5, 145, 54], features };
}

/** Evenly spread numbers from 0 to 1. @param {number} index @param {number} base */
function halton(index, base) {
  let [sum, part] = [0, 1];
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    part /= base;
    sum += part * (rest % base);
  }
  return sum;
}
