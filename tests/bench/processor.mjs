import { setTimeout } from 'node:timers/promises';

const LOOK_MS = 100;
/** Of one core, as a part. */
const AT_REST = 0.1;

/**
 * Settles once the browser does next to nothing: the last page has been put away, and a process is there for the next.
 * @param {import('playwright').Browser} browser
 */
export async function quiet(browser) {
  let before = await cpuSeconds(browser);
  for (;;) {
    await setTimeout(LOOK_MS);
    const now = await cpuSeconds(browser);
    if (now - before < (AT_REST * LOOK_MS) / 1000) return;
    before = now;
  }
}

/**
 * What the browser's processes have taken of the processor so far.
 * @param {import('playwright').Browser} browser
 * @param {readonly string[]} [types] by default all of them
 */
export async function cpuSeconds(browser, types) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const counted = processInfo.filter(({ type }) => types?.includes(type) ?? true);
  return counted.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
