import { expect, it } from 'vitest';
import { browserForFile, open } from '../support/open';

const newPage = browserForFile();

it('areas are drawn as they were written where the script for coasts does not answer', async () => {
  const page = await newPage();
  let answer = () => {};
  const held = new Promise<void>((done) => {
    answer = done;
  });
  await page.route('**/area-tools-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  const shapes = page.locator('path.leaflet-interactive');
  await expect.poll(() => shapes.count()).toBeGreaterThan(3);
  answer();
  await page.context().close();
});
