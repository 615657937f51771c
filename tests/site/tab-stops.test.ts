import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { browserForFile, open } from '../support/open';

const newPage = browserForFile();

/** Of the flagship, at the width where most is seen at once: a reader with a keyboard goes past all of them. */
const BUDGET = 62;

/** The names of what Tab comes to, from the top of the page to its end. */
async function stops(page: Page): Promise<string[]> {
  const names: string[] = [];
  while (names.length < 100) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      let active = document.activeElement;
      if (active === document.body) return null;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const label = active?.closest('label')?.querySelector('span')?.textContent;
      const name = (active?.ariaLabel ?? label ?? active?.textContent ?? '').replace(/\s+/g, ' ');
      return name.trim() || (active?.getAttribute('title') ?? '');
    });
    if (name === null) break;
    names.push(name);
  }
  return names;
}

it.each([390, 1440, 1900])(
  'at %i px Tab is soon through, and each stop has a name of its own',
  async (width) => {
    const page = await newPage({ viewport: { width, height: 900 } });
    await open(page);
    await page.getByRole('article').waitFor();
    await page.waitForLoadState('networkidle');
    const names = await stops(page);
    expect(names.length).toBeLessThanOrEqual(BUDGET);
    expect(names).toContain('Skip the article');
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    await page.context().close();
  },
);
