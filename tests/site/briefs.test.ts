import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { browserForFile, SITE, watch } from '../support/open';

const newPage = browserForFile();
const INDEX = new URL('briefs/', SITE).href;
const names = (await readdir('geo')).filter((name) => existsSync(`geo/${name}/brief.geojson`));

describe('the list of briefs', () => {
  it('shows every brief of geo/, with its map, and leads to each', async () => {
    const page = await newPage();
    const { faults } = watch(page);
    await page.goto(INDEX);
    const links = page.getByRole('main').getByRole('link');
    await expect.poll(() => links.count()).toBe(names.length);
    const pictures = page.locator('img');
    expect(await pictures.count()).toBe(names.length);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      const width = () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth);
      await expect.poll(width).toBe(720);
    }
    for (const href of await links.evaluateAll((all) =>
      all.map((a) => (a as HTMLAnchorElement).href),
    )) {
      await page.goto(href);
      await page.getByRole('region', { name: /./ }).locator('[part=scale]').waitFor();
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is a way from the front page and back', async () => {
    const page = await newPage();
    await page.goto(SITE.href);
    await page.getByRole('button', { name: 'Excerpts', exact: true }).click();
    await page.getByRole('link', { name: 'All maps' }).click();
    await page.waitForURL(INDEX);
    await page.getByRole('main').getByRole('link').first().click();
    await page.waitForURL(SITE.href);
    await page.context().close();
  });
});

describe('a further brief', () => {
  const folder = 'briefs/nubia/';

  it('is a page in its own language that reads without scripts', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(new URL(folder, SITE).href);
    const root = page.locator('html');
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual([
      'ar',
      'rtl',
    ]);
    const title = await page.title();
    await expect.poll(() => page.getByRole('heading', { level: 1, name: title }).count()).toBe(1);
    await page.context().close();
  });

  it('has a page for each place, which leads to it on the map of its own brief', async () => {
    const page = await newPage();
    await page.goto(new URL(`${folder}places/abu-simbel/`, SITE).href);
    await page.waitForURL(new URL(`${folder}index.html#place=abu-simbel`, SITE).href);
    const answer = await readFile(`dist/site/${folder}oembed.json`, 'utf8');
    expect(answer).toContain('embed.html?src=.%2Fgeo%2Fnubia%2Fbrief.geojson');
    await page.context().close();
  });

  it('works without a network after one visit, whichever page that was', async () => {
    const page = await newPage({ serviceWorkers: 'allow' });
    await page.goto(new URL(folder, SITE).href);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    await page.goto(INDEX);
    await page.getByRole('main').getByRole('link').first().waitFor();
    await page.goto(new URL(folder, SITE).href);
    await page.locator('[part=scale]').waitFor();
    await page.context().close();
  });
});
