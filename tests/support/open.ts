import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { findChromium } from '../../build/chromium.ts';

export const SITE = new URL(inject('siteUrl'));

/** A browser for the tests of a file, and pages in it, each with its own memory. */
export function browserForFile(...args: string[]) {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const executablePath = await findChromium();
    browser = await chromium.launch({
      args: ['--no-sandbox', ...args],
      ...(executablePath && { executablePath }),
    });
  }, 60_000);
  afterAll(() => browser?.close());
  return async (options: BrowserContextOptions = {}): Promise<Page> => {
    if (!browser) throw new Error('The browser has not started');
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      // What a worker answers `page.route` does not see; tests/site/offline.test.ts lets it in.
      serviceWorkers: 'block',
      ...options,
    });
    // As long as other tests may wait: a busy machine is no fault.
    context.setDefaultTimeout(90_000);
    return context.newPage();
  };
}

/** Opens the site and waits until the map and its places have been painted. */
export async function open(page: Page, fragment = '', site: URL | string = SITE): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('dateline-ready', () => {
      document.documentElement.dataset['ready'] = '';
    });
  });
  await page.goto(`${site}${fragment}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
}

/** Where workers are blocked, Playwright says so in the page's own console. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** All that was asked for, and all that went wrong, from now on. */
export function watch(page: Page) {
  const requests: URL[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url())));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && text !== BLOCKED) faults.push(text);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return { requests, faults };
}
