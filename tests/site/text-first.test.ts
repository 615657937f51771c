import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseBrief } from '../brief/make';
import { browserForFile, open, SITE } from '../support/open';

const newPage = browserForFile();
const text = await readFile('geo/vostochny/article.txt', 'utf8');
const data: unknown = JSON.parse(await readFile('geo/vostochny/brief.geojson', 'utf8'));
const { brief } = parseBrief(data, text);
const places = brief?.places ?? [];
const [dateline = '', headline = '', ...paragraphs] = text.split(/\s*\n\s*/);

describe('without scripts', () => {
  it('gives the article, word for word', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(SITE.href);
    const article = page.getByRole('article');
    expect(await article.getAttribute('lang')).toBe('en');
    expect(await article.getByRole('heading', { level: 1 }).innerText()).toBe(headline);
    expect(await article.locator('time').innerText()).toBe(dateline);
    expect(await article.locator('time').getAttribute('datetime')).toBe('2023-09-30');
    expect(await article.locator('h1 ~ p').allTextContents()).toEqual(paragraphs);
    await page.context().close();
  });

  it('gives every place, what is said of it, by whom, and the sources', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(SITE.href);
    expect(places.length).toBeGreaterThan(10);
    for (const place of places) {
      const heading = page.getByRole('heading', { level: 3, name: place.name, exact: true });
      expect(await heading.getAttribute('id')).toBe(`place=${place.id}`);
    }
    const quotes = page.getByRole('blockquote');
    const wanted = places.flatMap(({ excerpts }) => excerpts.map(({ exact }) => exact));
    const order = [
      ...places.filter(({ geometry }) => geometry),
      ...places.filter(({ geometry }) => !geometry),
    ];
    expect(await quotes.allTextContents()).toEqual(
      order.flatMap(({ excerpts }) => excerpts.map(({ exact }) => exact)),
    );
    expect(wanted.length).toBe(await page.locator('blockquote[cite][lang=en]').count());
    const editors = places.filter(({ statedBy }) => statedBy === 'editor').length;
    expect(await page.getByText('Editor’s addition').count()).toBe(editors);
    const entry = page.locator('main section section', {
      has: page.getByRole('heading', { name: 'Pyongyang', exact: true }),
    });
    await entry.getByText('Passages that the editor relates to this place').waitFor();
    await entry.getByText('In the editor’s words: North Korea’s capital.').waitFor();
    expect(await entry.getByText('What the article says').count()).toBe(0);
    const links = await page
      .locator('main li a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const urls = order.flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? []));
    expect(links).toEqual(urls);
    await page.context().close();
  });

  it.each([360, 1440])('fits a window of %i pixels, and scrolls as a page', async (width) => {
    const page = await newPage({ javaScriptEnabled: false, viewport: { width, height: 740 } });
    await page.goto(`${SITE}#place=sohae`);
    const box = await page.getByRole('article').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(Math.min(width, 720));
    const heading = page.getByRole('heading', { name: 'Sohae Satellite Launching Station' });
    expect((await heading.boundingBox())?.y).toBeLessThan(100);
    const { scroll, client } = await page.locator('html').evaluate((root) => ({
      scroll: root.scrollWidth,
      client: root.clientWidth,
    }));
    expect(scroll).toBe(client);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('can be read in the %s theme', async (colorScheme) => {
    const page = await newPage({ javaScriptEnabled: false, colorScheme });
    await page.goto(SITE.href);
    const colours = await page
      .locator('main p')
      .first()
      .evaluate((element) => [
        getComputedStyle(element).color,
        getComputedStyle(document.documentElement).backgroundColor,
      ]);
    const [ink = 0, paper = 0] = colours.map((colour) =>
      Math.max(...(colour.match(/\d+/g) ?? []).map(Number)),
    );
    expect(colorScheme === 'light' ? paper - ink : ink - paper).toBeGreaterThan(100);
    await page.context().close();
  });
});

describe('with scripts', () => {
  it('the text stands there until the map does, and nothing moves as it goes', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      let ready = Number.POSITIVE_INFINITY;
      document.addEventListener('dateline-ready', () => {
        ready = performance.now();
      });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          // What comes later is the dashboard's own: see site.test.ts.
          if (entry.startTime > ready) continue;
          const { value, sources } = entry as PerformanceEntry & {
            value: number;
            sources: { node?: Element; previousRect: DOMRect; currentRect: DOMRect }[];
          };
          const moved = sources.map(({ node, previousRect, currentRect }) =>
            [node?.nodeName, JSON.stringify([previousRect, currentRect])].join(' '),
          );
          shifts.push(`${value} ${moved.join()}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Long enough for the text to have been painted, first without the element and then in it.
    const wait = (url: string) =>
      page.route(url, async (route) => {
        const text = page.getByRole('heading', { level: 1 });
        await text.waitFor();
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        expect(await text.isVisible()).toBe(true);
        await route.continue();
      });
    await wait('**/assets/*.js');
    await wait('**/*.geojson');
    await open(page);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').isVisible()).toBe(false);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
    const sum = shifts.reduce((total, shift) => total + Number.parseFloat(shift), 0);
    expect(sum, shifts.join('; ')).toBeLessThan(0.02);
    // A finer atlas may still be on its way.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  });

  it('without the script the text comes after a moment; on paper and without scripting at once', async () => {
    const page = await newPage();
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(SITE.href);
    const shown = () =>
      page.getByRole('heading', { level: 1 }).evaluate((heading) => heading.checkVisibility());
    await expect.poll(shown).toBe(true);
    const waits = () =>
      page
        .locator('dateline-dashboard [part=text]')
        .evaluate((element) => element.getAnimations().length > 0);
    expect(await waits()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await waits()).toBe(false);
    await page.context().close();
  });

  it('the text stays where the brief cannot be had', async () => {
    const page = await newPage();
    await page.route('**/*.geojson', (route) => route.abort());
    await page.goto(SITE.href);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(headline);
    expect(await page.getByRole('blockquote').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('printed before the element is there, the text is not cut', async () => {
    const page = await newPage();
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(SITE.href);
    const box = page.locator('dateline-dashboard [part=text]');
    const cut = () => box.evaluate((element) => element.scrollHeight > element.clientHeight);
    await expect.poll(cut).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await cut()).toBe(false);
    await page.context().close();
  });
});
