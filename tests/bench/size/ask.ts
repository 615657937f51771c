import type { Page } from 'playwright';

/** What a reader waits for, in ms. */
export interface Asked {
  /** From the press on a row of the list, or on a mark where there is none, to the frame with the panel. */
  readonly panel: number;
}

/** Chooses a place as a reader does. */
export async function ask(page: Page): Promise<Asked | null> {
  const row = page.locator('dateline-places [part~=item], dateline-map .mark').first();
  if ((await row.count()) === 0) return null;
  await page.evaluate('bench.arm()');
  await row.click({ timeout: 30_000 });
  const shown = await page.waitForFunction('bench.panel > 0', null, { timeout: 30_000 });
  await shown.dispose();
  return { panel: await page.evaluate('bench.panel') };
}
