import { open, rest } from './load.mjs';
import { categories, frames, longest, mainThread } from './trace.mjs';

/** Longer than the bare page flies. */
const FLIGHT_MS = 700;

/**
 * The bare page does what a choice and a step of the tour do: it flies from mark to mark. The most work for one frame
 * of each flight, which ours is held against.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {{width: number, height: number}} [window]
 * @returns {Promise<import('./choices.mjs').Cost[]>}
 */
export async function flights(browser, url, window) {
  const page = await open(browser, url, window);
  /** @type {import('./choices.mjs').Cost[]} */
  const results = [];
  const count = Number(await page.evaluate('bare.count'));
  for (let at = 0; at < count; at++) {
    await rest(page);
    await browser.startTracing(page, { categories });
    /** @type {Buffer} */
    let trace;
    try {
      await page.evaluate(`performance.mark('bench:flight'); bare.fly(${at}); undefined`);
      await page.waitForTimeout(FLIGHT_MS);
      await rest(page);
    } finally {
      // A browser that still traces does not close.
      trace = await browser.stopTracing();
    }
    const { marks, tasks, commits } = mainThread(trace);
    const begun = marks.get('flight') ?? 0;
    const after = tasks.filter(({ end }) => end > begun);
    results.push(longest(frames(after, commits)));
  }
  await page.context().close();
  return results;
}
