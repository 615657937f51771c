import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build } from './build.ts';
import { ensureChromium } from './chromium.ts';
import { command, Plain, root } from './process.ts';
import { serve } from './serve.ts';

/** A heavier picture would make the README slow to open. */
const MOST_KB = 350;
const PATIENCE_MS = 30_000;

interface Picture {
  readonly file: string;
  readonly place: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly theme: 'light' | 'dark';
}

/** The README's pictures of the real thing. */
const pictures: readonly Picture[] = [
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
await command(async () => {
  const executablePath = await ensureChromium();
  await build();
  const server = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath });
  try {
    for (const picture of pictures) write(picture.file, await take(picture));
  } finally {
    await browser.close();
    await server.close();
  }

  async function take({ place, width, height, scale, theme }: Picture): Promise<Buffer> {
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
    // A typeface that comes too late is not used on a first visit: the picture is of the second.
    await open(page, `${server.url}#place=${place}`);
    await page.goto('about:blank');
    await open(page, `${server.url}#place=${place}`);
    const png = await still(page);
    await context.close();
    return png;
  }
});

/** Waits for the fine atlas too, which repaints the map. */
async function open(page: Page, url: string): Promise<void> {
  const fine = page.waitForEvent('requestfinished', (request) => request.url().includes('50m'));
  await Promise.all([fine, page.goto(url), page.waitForSelector('html.is-ready')]);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
}

/** A picture once two in a row, some time apart, are the same. */
async function still(page: Page): Promise<Buffer> {
  const end = Date.now() + PATIENCE_MS;
  let before: Buffer | null = null;
  while (Date.now() < end) {
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
    const now = await page.screenshot();
    if (before && now.equals(before)) return now;
    before = now;
  }
  throw new Plain('The page does not come to rest: something on it moves for ever.');
}

function write(file: string, png: Buffer): void {
  const size = Math.round(png.length / 1000);
  if (size > MOST_KB) throw new Plain(`${file} would weigh ${size} kB, more than ${MOST_KB} kB.`);
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), png);
  console.log(`${file}  ${size} kB`);
}
