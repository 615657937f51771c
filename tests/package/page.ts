import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

export const ORIGIN = 'http://dateline.test';

/** Answers the page's requests with a folder's files, or with a text for a path; elsewhere nothing is asked for. */
export async function serveTo(page: Page, folder: string, texts: Record<string, string> = {}) {
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const text = texts[pathname];
    if (text !== undefined) {
      const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
      return route.fulfill({ body: text, contentType });
    }
    const path = join(folder, pathname);
    const found = origin === ORIGIN && existsSync(path) && statSync(path).isFile();
    return found ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
}

/** Opens a page and waits until so many dashboards have been painted; the names of the places each lists. */
export async function openAndRead(page: Page, path: string, dashboards = 1): Promise<string[][]> {
  await page.addInitScript(() => {
    const ready = new Set<EventTarget | null>();
    document.addEventListener('dateline-ready', ({ target }) => {
      document.documentElement.dataset['ready'] = String(ready.add(target).size);
    });
  });
  await page.goto(`${ORIGIN}${path}`);
  await page.waitForSelector(`html[data-ready="${dashboards}"]`, { state: 'attached' });
  const found: string[][] = [];
  for (const list of await page.locator('dateline-places').all()) {
    // The lists come after the maps, each in its own time.
    await list.getByRole('button').last().waitFor();
    found.push(await list.locator('button .name').allInnerTexts());
  }
  return found;
}
