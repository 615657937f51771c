import { chromium } from 'playwright';
import { findChromium } from '../../build/chromium.ts';
import type { Driver, Look } from './driver';

/** Chromium without a window, driven by Playwright as in all other tests. */
export async function launchChromium({ isDark }: Look): Promise<Driver> {
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath && { executablePath }),
  });
  const page = await browser.newPage({ colorScheme: isDark ? 'dark' : 'light' });
  return {
    open: async (url) => void (await page.goto(url)),
    back: async () => void (await page.goBack()),
    run: async (script, ...values) => {
      const call = `(${script})(...${JSON.stringify(values)})`;
      const answer = await page.evaluate<string>(
        `(async () => JSON.stringify({ value: await ${call} }))()`,
      );
      return JSON.parse(answer).value;
    },
    press: (keys) => page.keyboard.press(keys),
    click: (x, y) => page.mouse.click(x, y),
    drag: async (x, y, byX, byY) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + byX, y + byY, { steps: 4 });
      // At rest before it lets go: else the map would glide on.
      await page.waitForTimeout(200);
      await page.mouse.up();
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async () => (await page.screenshot()).toString('base64'),
    print: async () => (await page.pdf({ printBackground: true })).toString('base64'),
    close: () => browser.close(),
  };
}
