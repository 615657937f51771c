import { expect, it } from 'vitest';
import { browserForFile, open } from '../support/open';

const newPage = browserForFile();

it('areas are drawn as they were written where the script for coasts does not answer, and anew once it does', async () => {
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
  // What ends at the coast is clipped by it.
  const clipped = () =>
    page.locator('path[clip-path], g[clip-path] path, [style*="clip-path"]').count();
  expect(await clipped()).toBe(0);
  answer();
  await expect.poll(clipped).toBeGreaterThan(0);
  await page.context().close();
});
