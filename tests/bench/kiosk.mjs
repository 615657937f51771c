import { openKiosk, screen } from '../soak/soak.mjs';
import { glance } from '../soak/visitor.mjs';
import { rest } from './load.mjs';
import { cpuSeconds } from './processor.mjs';
import { categories, frames, longest, mainThread } from './trace.mjs';

/**
 * @typedef {import('./choices.mjs').Cost} Cost
 * @typedef {Cost & {step: number}} Step the most work for one frame of a step of the tour
 * @typedef {{empty: number, attract: number, tour: number}} Load parts of one core
 * @typedef {{steps: Step[], loads: Load[]}} Kiosk
 */

export const kioskWindow = { width: 1920, height: 1080 };
/** Longer than any movement of the map may last. */
const MOVEMENT_MS = 700;
/** The inviting map rests for 8 s at each view. */
const STILL_MS = 6000;
const ROUNDS = 3;

/**
 * What a tour takes of the main thread, step by step, and what the screen takes of the processor while nothing moves
 * on the map, less what the browser takes for an empty page.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<Kiosk>}
 */
export async function kiosk(browser, url) {
  /** @type {number[]} */
  const empties = [];
  const empty = await browser.newPage({ viewport: kioskWindow });
  // What a page takes to come up is over.
  await used(browser, empty);
  for (let round = 0; round < ROUNDS; round++) empties.push(await used(browser, empty));
  await empty.close();

  const page = await browser.newPage({ ...screen, viewport: kioskWindow, deviceScaleFactor: 1 });
  await openKiosk(page, url);
  const steps = await tour(browser, page);
  /** @type {Load[]} */
  const loads = [];
  for (const nothing of empties) {
    await glance(page);
    await page.evaluate('soak.skip(8000)');
    await page.evaluate('soak.rest()');
    const attract = (await used(browser, page)) - nothing;
    await page.evaluate('soak.tour(1)');
    await page.evaluate('soak.rest()');
    loads.push({ empty: nothing, attract, tour: (await used(browser, page)) - nothing });
  }
  await page.close();
  return { steps, loads };
}

/** One whole tour. @param {import('playwright').Browser} browser @param {import('playwright').Page} page */
async function tour(browser, page) {
  /** @type {Step[]} */
  const steps = [];
  await glance(page);
  await page.evaluate('soak.tour(1)');
  for (let step = 2; ; step++) {
    await rest(page);
    await browser.startTracing(page, { categories });
    await rest(page);
    /** @type {Buffer} */
    let trace;
    let state = '';
    try {
      state = await page.evaluate("performance.mark('bench:step'); soak.skip(60_000)");
      await page.waitForTimeout(MOVEMENT_MS);
      await rest(page);
    } finally {
      // A browser that still traces does not close.
      trace = await browser.stopTracing();
    }
    const { marks, tasks, commits } = mainThread(trace);
    const begun = marks.get('step') ?? 0;
    const after = tasks.filter(({ end }) => end > begun);
    steps.push({ step, ...longest(frames(after, commits)) });
    if (state !== 'tour') return steps;
  }
}

/**
 * What a page takes of the processor while it is left alone: its own process and those that draw for it, as a part of
 * one core.
 * @param {import('playwright').Browser} browser
 * @param {import('playwright').Page} page
 */
async function used(browser, page) {
  const time = () => cpuSeconds(browser, ['renderer', 'GPU']);
  const [before, began] = [await time(), performance.now()];
  await page.waitForTimeout(STILL_MS);
  const [after, ended] = [await time(), performance.now()];
  return ((after - before) * 1000) / (ended - began);
}
