import type { Locator } from 'playwright';
import { expect, it } from 'vitest';
import { browserForFile, open, SITE } from '../support/open';

const newPage = browserForFile();

/** How far two boxes of words cover each other, in pixels across. */
async function covered(one: Locator, other: Locator): Promise<number> {
  const [box, over] = await Promise.all(
    [one, other].map((words) =>
      words.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    ),
  );
  if (!box || !over) throw new Error('Nothing to compare');
  if (box.bottom <= over.top || over.bottom <= box.top) return 0;
  return Math.max(0, Math.min(box.right, over.right) - Math.max(box.left, over.left));
}

it.each([
  ['en', 'Timeline'],
  ['de', 'Zeitleiste'],
  ['ru', 'Хронология'],
  ['ar', 'التسلسل'],
])('at 320 px the heading of the timeline covers no word beside it, %s', async (lang, tab) => {
  const page = await newPage({ viewport: { width: 320, height: 640 } });
  await open(page, `?lang=${lang}`);
  await page.getByRole('button', { name: tab, exact: true }).click();
  const timeline = page.locator('dateline-timeline');
  await timeline.locator('.play').click();
  // With it comes a layout of its own.
  await timeline.getByRole('slider').waitFor();
  for (const label of await timeline.locator('.span label').all()) {
    await expect.poll(() => covered(timeline.locator('.eyebrow'), label)).toBe(0);
  }
  await page.context().close();
});

it('in a low window what stands over the article does not hide which tab is chosen', async () => {
  const page = await newPage({ viewport: { width: 320, height: 256 } });
  await open(page);
  const tab = page.getByRole('button', { name: 'Article', exact: true });
  const bar = page.locator('dateline-article .story');
  await page.getByRole('button', { name: 'Follow along' }).click();
  await bar.locator('.step').first().waitFor();
  const below = await tab.evaluate((element) => element.getBoundingClientRect().bottom);
  const above = await bar.evaluate((element) => {
    const [, up = 0] = getComputedStyle(element).boxShadow.match(/-?[\d.]+(?=px)/g) ?? [];
    return element.getBoundingClientRect().top + Number(up);
  });
  expect(above).toBeGreaterThanOrEqual(below);
  await page.context().close();
});

it('the page that opens files says in every language that its own words are English', async () => {
  const page = await newPage();
  await page.goto(`${SITE}open.html?lang=ar`);
  const words = page.getByRole('heading', { name: 'Open a file with places' });
  await page.locator('dateline-dashboard [dir="rtl"]').first().waitFor({ state: 'attached' });
  const told = await words.evaluate((element) => {
    const { direction } = getComputedStyle(element);
    return [direction, element.closest('[lang]')?.getAttribute('lang')];
  });
  expect(told).toEqual(['ltr', 'en']);
  await page.context().close();
});

it.each([
  [800, 480],
  [640, 512],
  [480, 320],
  [320, 480],
])('a kiosk of %i × %i shows its map, and all of its invitation', async (width, height) => {
  const page = await newPage({ viewport: { width, height } });
  await open(page, '?kiosk&lang=de');
  const map = page.locator('dateline-map');
  const invitation = page.getByText('Zum Erkunden berühren');
  await invitation.waitFor();
  await expect.poll(async () => (await map.boundingBox())?.height ?? 0).toBeGreaterThan(height / 3);
  const cut = await invitation.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
  });
  expect(cut).toBe(false);
  const headline = page.locator('.words h1');
  const [words, room] = await headline.evaluate((element) => {
    const box = element.closest('.words') as HTMLElement;
    return [box.scrollHeight, box.clientHeight + 1];
  });
  expect(words).toBeLessThanOrEqual(room ?? 0);
  const lines = await headline.evaluate((element) => {
    const range = document.createRange();
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const counts: number[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        counts.push(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size);
      }
    }
    return counts;
  });
  expect(Math.max(...lines), 'words stay whole').toBe(1);
  await page.context().close();
});
