import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { command, Plain, root } from './process.mjs';

/** A picture that is heavier makes the README slow to open. */
const MOST_KB = 350;
const PATIENCE_MS = 30_000;

/**
 * The README's pictures of the real thing.
 * @type {{file: string, place: string, width: number, height: number, scale: number, theme: 'light' | 'dark'}[]}
 */
const pictures = [
  {
    file: '.github/dashboard-light.png',
    place: 'vostochny',
    width: 1440,
    height: 900,
    scale: 1,
    theme: 'light',
  },
  {
    file: '.github/dashboard-dark-phone.png',
    place: 'sea-off-east-coast',
    width: 390,
    height: 844,
    scale: 2,
    theme: 'dark',
  },
];

/** `npm run screenshots`: takes the pictures again, over the old ones. */
command(async () => {
  install();
  const executablePath = await ensureChromium();
  await build();
  // Only now: in a fresh clone there were no packages before.
  const { chromium } = await import('playwright');
  const { serve } = await import('./serve.mjs');
  const server = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath });
  try {
    for (const picture of pictures) await write(picture.file, await take(picture));
  } finally {
    await browser.close();
    await server.close();
  }

  /** @param {typeof pictures[number]} picture */
  async function take({ place, width, height, scale, theme }) {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
      colorScheme: theme,
      reducedMotion: 'reduce',
      locale: 'en-GB',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await page.addInitScript(() => {
      addEventListener('dateline-ready', () => document.documentElement.classList.add('is-ready'));
    });
    // A typeface that comes too late is not used on a first visit: the second one is the picture.
    await open(page, `${server.url}#place=${place}`);
    await page.goto('about:blank');
    await open(page, `${server.url}#place=${place}`);
    const png = await still(page);
    await context.close();
    return png;
  }
});

/** Until the fine atlas is there too: the map is painted anew with it. @param {import('playwright').Page} page @param {string} url */
async function open(page, url) {
  const fine = page.waitForEvent('requestfinished', (request) => request.url().includes('50m'));
  await Promise.all([fine, page.goto(url), page.waitForSelector('html.is-ready')]);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
}

/** A picture that is the same twice, with time to spare between. @param {import('playwright').Page} page */
async function still(page) {
  const end = Date.now() + PATIENCE_MS;
  /** @type {Buffer | null} */
  let before = null;
  while (Date.now() < end) {
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
    const now = await page.screenshot();
    if (before && now.equals(before)) return now;
    before = now;
  }
  throw new Plain('The page does not come to rest: something on it moves for ever.');
}

/** @param {string} file @param {Buffer} png */
async function write(file, png) {
  const size = Math.round(png.length / 1000);
  if (size > MOST_KB) throw new Plain(`${file} would weigh ${size} kB, more than ${MOST_KB} kB.`);
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), png);
  console.log(`${file}  ${size} kB`);
}
