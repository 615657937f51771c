const DISTANCE = 160;
const MOVES = 8;

/**
 * One visitor, from the first touch until the screen is back at its invitation. One is at the map, the next one reads,
 * the third does both; each at other places. What cannot be found to be touched is an error: nothing must be left out
 * unseen.
 * @param {import('playwright').Page} page a kiosk with an address for phones, that nobody is at
 * @param {number} nth
 */
export async function visit(page, nth) {
  // Flights take most of the time: every fourth has them.
  await page.emulateMedia({ reducedMotion: nth % 4 === 0 ? 'no-preference' : 'reduce' });
  await touch(page, '.map', 0);
  if (nth % 3 !== 1) await explore(page, nth);
  if (nth % 3 !== 0) await read(page, nth);
  await leave(page);
}

/** @param {import('playwright').Page} page @param {number} nth */
async function explore(page, nth) {
  await page.evaluate('soak.rest()');
  await touch(page, '.marker:not(.cluster), .area-name', nth);
  await touch(page, '.close', 0);
  await touch(page, '[part~=place]', nth);
  await drag(page);
  await touch(page, '[title="Zoom in"]', 0);
  await touch(page, '.pan', nth);
  await touch(page, '[aria-label="Next place"]', 0);
}

/** @param {import('playwright').Page} page @param {number} nth */
async function read(page, nth) {
  await touch(page, '.view-article', 0);
  await touch(page, '.phrase', nth);
  await touch(page, '.in-article', nth);
  await touch(page, '.chip', nth);
  await touch(page, '.view', nth);
  await touch(page, '[aria-label="Larger text"]', 0);
  await touch(page, '[aria-label="Continue on your phone"]', 0);
  await touch(page, '.dialog .stay', 0);
  await skip(page, 'warning');
  await touch(page, '.dialog .stay', 0);
}

/**
 * One who presses a key and goes. (Leaflet holds the mark that was last pressed until the next key.)
 * @param {import('playwright').Page} page
 */
export async function glance(page) {
  await page.keyboard.press('ArrowDown');
  await leave(page);
}

/** @param {import('playwright').Page} page */
async function leave(page) {
  for (const state of ['warning', 'reset']) await skip(page, state);
  // Putting everything back takes less than a second, and on a busy machine may be over by now.
  await skip(page, 'attract', "document.querySelector('dateline-kiosk').state === 'attract'");
  await page.evaluate('soak.rest()');
}

/**
 * @param {import('playwright').Page} page
 * @param {string} state what the screen then does
 * @param {string} isThere whether it does so already, as code for the page
 */
async function skip(page, state, isThere = 'false') {
  const found = await page.evaluate(`${isThere} ? '${state}' : soak.skip(60_000)`);
  if (found !== state)
    throw new Error(`After a minute the screen is at “${found}”, not “${state}”.`);
}

/** @param {import('playwright').Page} page @param {string} selector @param {number} nth */
async function touch(page, selector, nth) {
  const { x, y } = await find(page, selector, nth);
  await page.touchscreen.tap(x, y);
}

/** One finger moves the map, and lets go of it while it moves. @param {import('playwright').Page} page */
async function drag(page) {
  const { x, y } = await find(page, '.map', 0);
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i <= MOVES; i++) {
    const touchPoints = [{ x: x - (DISTANCE * i) / MOVES, y: y - (DISTANCE * i) / MOVES }];
    const type = i === 0 ? 'touchStart' : 'touchMove';
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** @param {import('playwright').Page} page @param {string} selector @param {number} nth @returns {Promise<{x: number, y: number}>} */
async function find(page, selector, nth) {
  const found = await page.evaluate(`soak.find(${JSON.stringify(selector)}, ${nth})`);
  if (!found) throw new Error(`Nothing to touch: ${selector}`);
  return /** @type {{x: number, y: number}} */ (found);
}
