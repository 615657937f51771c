import { fileURLToPath } from 'node:url';
import { quiet } from './processor.mjs';
import { categories, longest, mainThread } from './trace.mjs';

const probe = fileURLToPath(new URL('./probe.js', import.meta.url));
export const viewport = { width: 1440, height: 900 };

/**
 * @typedef {{whole: number, script: number, render: number}} Frame durations in ms
 * @typedef {{ready: number, event: number, tasks: number[], frames: Frame[]}} Bench what probe.js notes
 * @typedef {{ready: number, event: number, task: number, frame: Frame, heap: number}} Load
 * @typedef {{ms: number, cpu: number, all: number}} Traced longest task on the clock, of the processor, and all of it
 */

/**
 * Opens a page in a context of its own, so from an empty cache, and waits until it has come to rest.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {{width: number, height: number}} [window]
 */
export async function open(browser, url, window) {
  return settle(await blank(browser, window), url);
}

/** @param {import('playwright').Browser} browser */
async function blank(browser, window = viewport) {
  const context = await browser.newContext({ viewport: window });
  const page = await context.newPage();
  await page.addInitScript({ path: probe });
  await quiet(browser);
  return page;
}

/** @param {import('playwright').Page} page @param {string} url */
async function settle(page, url) {
  // It says so itself: to look again and again would be work for the page that is measured.
  const ready = page.waitForEvent('console', (message) => message.text() === 'bench:ready');
  await Promise.all([ready, page.goto(url, { waitUntil: 'commit' })]);
  await page.waitForLoadState('networkidle');
  await rest(page);
  return page;
}

/** @param {import('playwright').Page} page */
export async function rest(page) {
  await page.evaluate(async () => {
    for (let i = 0; i < 3; i++) {
      await new Promise((done) => {
        requestIdleCallback(() => requestAnimationFrame(done), { timeout: 1000 });
      });
    }
  });
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<Load>}
 */
export async function load(browser, url) {
  const page = await open(browser, url);
  /** @type {Bench} */
  const { ready, event, tasks, frames } = await page.evaluate('bench');
  const heap = await heapOf(page);
  await page.context().close();
  const [frame = { whole: 0, script: 0, render: 0 }] = frames.sort((a, b) => b.whole - a.whole);
  return { ready, event, task: Math.max(0, ...tasks), frame, heap };
}

/**
 * Loads once more with a trace, which slows it down: what each task took of the processor, whoever else used it.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<Traced>}
 */
export async function tracedLoad(browser, url) {
  const page = await blank(browser);
  await browser.startTracing(page, { categories });
  await settle(page, url).catch(async (error) => {
    // A browser that still traces does not close.
    await browser.stopTracing();
    throw error;
  });
  const { tasks } = mainThread(await browser.stopTracing());
  await page.context().close();
  return { ...longest(tasks), all: tasks.reduce((sum, { cpu }) => sum + cpu, 0) };
}

/** What is still in use, in MB. @param {import('playwright').Page} page */
async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
