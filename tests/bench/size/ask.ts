import type { Page } from 'playwright';

/** What a reader waits for, in ms. */
export interface Asked {
  /** From the press on the first row of the list, or on a mark where there is no list, to the frame with the panel. */
  readonly panel: number;
  /** From the last letter of some words to the last change of the list; null where there is nothing to type into. */
  readonly search: number | null;
}

const WORDS = 'mar';
const PATIENCE = { timeout: 30_000 };
/** What was found stands still for so long. */
const REST_MS = 800;

/** Chooses a place as a reader does, and searches for one. */
export async function ask(page: Page): Promise<Asked | null> {
  const row = page.locator('dateline-places [part~=place], dateline-map .mark').first();
  if ((await row.count()) === 0) return null;
  await page.evaluate('bench.arm()');
  await row.click(PATIENCE);
  await page.waitForFunction('bench.panel > 0', null, PATIENCE);
  return { panel: await page.evaluate('bench.panel'), search: await search(page) };
}

async function search(page: Page): Promise<number | null> {
  const field = page.locator('dateline-search [part~=field]').first();
  if ((await field.count()) === 0) return null;
  await field.click(PATIENCE);
  await page.evaluate('bench.seek()');
  await field.pressSequentially(WORDS, { delay: 60 });
  await page.waitForFunction(`bench.restSince() > ${REST_MS}`, null, PATIENCE);
  return page.evaluate('bench.sought');
}
