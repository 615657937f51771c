import { open, rest, viewport } from './load.mjs';
import { categories, frames, longest, mainThread } from './trace.mjs';

/**
 * @typedef {{ms: number, cpu: number}} Cost on the clock, and of the processor
 * @typedef {{place: string, from: 'list' | 'map', toPanel: number, task: Cost, frame: Cost, moving: Cost}} Choice
 */

/** Longer than any movement of the map may last. */
const MOVEMENT_MS = 700;

/**
 * Chooses every entry of the list, then every mark on the map, with the mouse, and tells what it took of the main
 * thread until the panel was on screen, and after that until the map had come to rest.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<Choice[]>}
 */
export async function choices(browser, url) {
  const page = await open(browser, url);
  await page.evaluate(install);
  /** @type {Choice[]} */
  const results = [];
  const list = page.locator('dateline-places [part~=place]');
  for (let i = 0; i < (await list.count()); i++) {
    results.push(await choose('list', list.nth(i)));
  }
  const marks = page.locator('dateline-map').locator('[part~=marker], [part~=area-name]');
  const opening = page.getByRole('button', { name: 'Opening view' });
  await reset();
  for (const name of await marks.evaluateAll((all) => all.map((mark) => mark.ariaLabel ?? ''))) {
    await reset();
    const mark = page.locator('dateline-map').getByRole('button', { name, exact: true });
    if (await covered(mark)) continue;
    results.push(await choose('map', mark));
  }
  await page.context().close();
  return results;

  async function reset() {
    await page.evaluate(() => {
      const dashboard = document.querySelector('dateline-dashboard');
      /** @type {any} */ (dashboard).select(null);
    });
    await opening.click();
    await page.waitForTimeout(MOVEMENT_MS);
    await rest(page);
  }

  /** @param {Choice['from']} from @param {import('playwright').Locator} target @returns {Promise<Choice>} */
  async function choose(from, target) {
    await target.scrollIntoViewIfNeeded();
    await rest(page);
    await browser.startTracing(page, { categories });
    /** @type {Buffer} */
    let trace;
    try {
      await page.evaluate('bench.arm()');
      await target.click();
      await page.waitForFunction('bench.shown');
      await page.waitForTimeout(MOVEMENT_MS);
      await rest(page);
    } finally {
      // A browser that still traces does not close.
      trace = await browser.stopTracing();
    }
    return { place: String(await page.evaluate('bench.shown')), from, ...costs(trace) };
  }
}

/** Until the panel was on screen, and after that. @param {Buffer} trace */
function costs(trace) {
  const { marks, tasks, commits } = mainThread(trace);
  const [choice = Number.NaN, panel = Number.NaN] = [marks.get('choice'), marks.get('panel')];
  const before = tasks.filter(({ ts, end }) => end > choice && ts < panel);
  const after = tasks.filter(({ ts }) => ts >= panel);
  return {
    toPanel: (panel - choice) / 1000,
    task: longest(before),
    frame: longest(frames(before, commits)),
    moving: longest(frames(after, commits)),
  };
}

/** A name without room, a mark at the edge or under another cannot be clicked. @param {import('playwright').Locator} mark */
async function covered(mark) {
  if (!(await mark.isVisible())) return true;
  const box = await mark.boundingBox();
  if (!box || box.x < 0 || box.y < 0 || box.x > viewport.width) return true;
  return mark.click({ trial: true, timeout: 1000 }).then(
    () => false,
    () => true,
  );
}

/** In the page: `bench.arm()`, and `bench.shown` is the place's name once a choice has brought its panel on screen. */
function install() {
  const { bench } = /** @type {any} */ (globalThis);
  const dashboard = /** @type {any} */ (document.querySelector('dateline-dashboard'));
  const heading = () =>
    dashboard.shadowRoot
      .querySelector('dateline-excerpts')
      ?.shadowRoot.querySelector('[part~=heading]');
  const chosen = () =>
    dashboard.brief.places.find((/** @type {any} */ { id }) => id === dashboard.selected)?.name;
  bench.arm = () => {
    bench.shown = '';
    const before = dashboard.selected;
    const look = () => {
      const name = dashboard.selected === before ? undefined : chosen();
      const element = name && heading();
      if (!element?.checkVisibility() || !element.textContent.includes(name)) {
        requestAnimationFrame(look);
        return;
      }
      // Seen in this frame, on screen with it.
      requestAnimationFrame(() => {
        performance.mark('bench:panel');
        bench.shown = name;
      });
    };
    const start = () => {
      performance.mark('bench:choice');
      requestAnimationFrame(look);
    };
    addEventListener('pointerdown', start, { capture: true, once: true });
  };
}
