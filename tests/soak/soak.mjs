import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';
import { glance, visit } from './visitor.mjs';

/**
 * @typedef {import('./measure.mjs').Sample} Sample
 * @typedef {{steps: number, visitors: number, warmUp: number, samples: number, faces: number}} Plan
 *   `faces`: after so many visitors comes one who does the same as the first; all should come in the warm-up
 */

const script = fileURLToPath(new URL('./page.js', import.meta.url));
/** More than a whole tour, which begins anew after each visitor. */
const LAP = 20;

/** What a page is made with to be such a screen. */
export const screen = /** @type {const} */ ({
  viewport: { width: 1280, height: 800 },
  // Nothing that is counted depends on how finely it is painted, and the time that it takes does.
  deviceScaleFactor: 0.5,
  hasTouch: true,
  serviceWorkers: 'block',
});

/**
 * Opens the built site as a kiosk and waits until it has all that it loads.
 * @param {import('playwright').Page} page
 * @param {string} site
 */
export async function openKiosk(page, site) {
  await page.addInitScript({ path: script });
  // The nightly reload would end the page that is measured.
  await page.goto(`${site}?kiosk&reload-at=never&href=https://x.example/`);
  await page.waitForFunction(() => document.querySelector('dateline-kiosk')?.state === 'attract');
  await page.waitForLoadState('networkidle');
  await page.evaluate('soak.rest()');
}

/**
 * Tours, with visitors in between at even intervals, and measures as often as the plan says from the end of the
 * warm-up on. What is measured depends on what is in view, so it is always the same: the invitation, after a visitor
 * has gone and everything was put back.
 * @param {import('playwright').Page} page
 * @param {Plan} plan
 * @param {(step: number) => void} told
 */
export async function soak(page, { steps, visitors, warmUp, samples, faces }, told = () => {}) {
  let [step, visitor] = [0, 0];
  /** @param {number} end */
  const goOn = async (end) => {
    while (step < end) {
      const lap = Math.min(LAP, end - step);
      await page.evaluate(`soak.tour(${lap})`);
      step += lap;
      for (; visitor < Math.floor((step * visitors) / steps); visitor++) {
        await visit(page, visitor % faces);
      }
      told(step);
    }
  };
  /** @type {(Sample & {step: number})[]} */
  const results = [];
  for (let i = 0; i < samples; i++) {
    await goOn(warmUp + Math.round((steps * i) / (samples - 1)));
    await glance(page);
    results.push({ step, ...(await measure(page)) });
  }
  return results;
}
