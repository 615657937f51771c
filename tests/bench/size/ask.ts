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
  await page.evaluate(armed);
  await row.click({ timeout: 30_000 });
  const shown = await page.waitForFunction('bench.panel > 0', null, { timeout: 30_000 });
  await shown.dispose();
  return { panel: await page.evaluate('bench.panel') };
}

/** In the page: `bench.panel` is how long it took from the next press to the panel. */
function armed() {
  const { bench } = globalThis as unknown as { bench: { panel: number } };
  const dashboard = document.querySelector('dateline-dashboard');
  const parts = [dashboard?.shadowRoot, dashboard];
  const heading = () =>
    parts
      .map((part) => part?.querySelector('dateline-excerpts'))
      .find((panel) => panel)
      ?.shadowRoot?.querySelector('[part~=heading]');
  bench.panel = 0;
  const before = dashboard?.selected;
  addEventListener('pointerdown', start, { capture: true, once: true });
  function start() {
    const pressed = performance.now();
    const look = () => {
      const isShown = dashboard?.selected !== before && heading()?.checkVisibility();
      if (!isShown) return requestAnimationFrame(look);
      // Seen in this frame, on screen with it.
      return requestAnimationFrame(() => {
        bench.panel = performance.now() - pressed;
      });
    };
    requestAnimationFrame(look);
  }
}
