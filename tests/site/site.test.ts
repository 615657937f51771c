import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { page as arabic } from '../../src/text/ar/page';
import { page as german } from '../../src/text/de/page';
import { page as english } from '../../src/text/en/page';
import { page as russian } from '../../src/text/ru/page';
import { browserForFile, open, SITE, watch } from '../support/open';

const newPage = browserForFile();

/** The places of the flagship brief, as the file names them. */
const { features } = JSON.parse(await readFile('geo/vostochny/brief.geojson', 'utf8')) as {
  features: { id: string; geometry: unknown; properties: { name: string } }[];
};
const places = features.filter(({ geometry }) => geometry !== null);
const nameOf = (wanted: string) =>
  features.find(({ id }) => id === wanted)?.properties.name ?? wanted;

describe('the first load', () => {
  it('asks for nothing but files beside the page, and nothing goes wrong', async () => {
    const page = await newPage();
    const { requests, faults } = watch(page);
    await open(page);
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBeGreaterThan(3);
    for (const { protocol, origin, pathname, href } of requests) {
      if (protocol === 'data:' || protocol === 'blob:') continue;
      expect(origin, href).toBe(SITE.origin);
      expect(pathname).toMatch(/^\/any\/sub-path\//);
    }
    expect(faults).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  it('has no language in its script but English, and has all of that compiled beside the page', async () => {
    const scripts = await readdir('dist/site/assets');
    const name = scripts.find((file) => /^dateline-[\w-]+\.js$/.test(file));
    const script = await readFile(`dist/site/assets/${name}`, 'utf8');
    expect(script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
    expect(script).toContain(english.announced.nothingChosen);
    const elsewhere = [german, russian, arabic].map(({ announced }) => announced.nothingChosen);
    for (const words of elsewhere) expect(script).not.toContain(words);
  });

  it.each([
    { width: 1440, height: 900 },
    { width: 820, height: 1180 },
    { width: 360, height: 740 },
  ])('does not jump at $width × $height', async (viewport) => {
    const page = await newPage({ viewport });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
            sources: { node?: Element }[];
          };
          const what = sources.map(({ node }) => node?.localName ?? node?.nodeName).join();
          if (!hadRecentInput) shifts.push(`${value} ${what}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Not before the text stands in the element.
    await page.route('**/*.geojson', async (route) => {
      await page.locator('dateline-dashboard:defined').waitFor();
      await route.continue();
    });
    await open(page);
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
    const sum = shifts.reduce((total, shift) => total + Number.parseFloat(shift), 0);
    expect(sum, shifts.join('; ')).toBeLessThan(0.02);
    await page.context().close();
  });
});

describe('the address', () => {
  it('opens a place, and back and forward go through the choices', async () => {
    const page = await newPage();
    await open(page, '#place=sohae');
    const heading = (id: string) =>
      page.getByRole('heading', { level: 2, name: nameOf(id), exact: true });
    await heading('sohae').waitFor();
    const list = page.getByRole('list', { name: 'Places', exact: true });
    await list.getByRole('button', { name: nameOf('kremlin') }).click();
    await heading('kremlin').waitFor();
    expect(new URL(page.url()).hash).toBe('#place=kremlin');
    await page.goBack();
    await heading('sohae').waitFor();
    await page.goForward();
    await heading('kremlin').waitFor();
    await page.reload();
    await heading('kremlin').waitFor();
    await page.context().close();
  });

  it('with a wrong id opens the article and says nothing', async () => {
    const page = await newPage();
    const { faults } = watch(page);
    await open(page, '#place=atlantis');
    await page.getByRole('article').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

it('goes on without the network, once it has loaded', async () => {
  const page = await newPage();
  // The finer borders come last, when the page has nothing else to do.
  const last = page.waitForResponse('**/world-50m.js');
  // What is drawn around the places is asked for when somebody comes near.
  let hasDetail = false;
  page.on('requestfinished', (request) => {
    hasDetail ||= request.url().endsWith('/detail.json');
  });
  // At the place from the beginning: a press on its way there would end the way, and zoom in on what lies between.
  await open(page, '#place=kremlin');
  await (await last).finished();
  await page.waitForLoadState('networkidle');
  const list = page.getByRole('list', { name: 'Places', exact: true });
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  const comesNear = async () => {
    if (hasDetail) return true;
    // Where the zoom ends, a press would wait for a button that is never enabled.
    if ((await zoomIn.getAttribute('aria-disabled')) !== 'true') await zoomIn.click();
    return hasDetail;
  };
  await expect.poll(comesNear).toBe(true);
  const { faults } = watch(page);
  await page.context().setOffline(true);
  for (const { properties } of places.slice(0, 4)) {
    await list.getByRole('button', { name: properties.name }).first().click();
    await page.getByRole('heading', { level: 2, name: properties.name, exact: true }).waitFor();
  }
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.getByRole('button', { name: 'Move the map east' }).click();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('printed, gives the article whole', async () => {
  const page = await newPage();
  await open(page);
  await page.emulateMedia({ media: 'print' });
  const text = await readFile('geo/vostochny/article.txt', 'utf8');
  const shown = await page.getByRole('article').innerText();
  const words = (value: string) => value.split(/\s+/).filter(Boolean);
  expect(words(shown)).toEqual(words(text));
  // Nothing is hidden behind an edge: what is longer than its box would not be printed.
  const clipped = await page.evaluate(() => {
    const found: string[] = [];
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        const { overflowY } = getComputedStyle(element);
        const inMap = element.localName === 'dateline-map' || element.closest('[part~="map"]');
        const hidden = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 2;
        if (hidden && !inMap && element.clientHeight > 1 && element.checkVisibility()) {
          found.push(`${element.localName}.${element.className}`);
        }
      }
    };
    look(document);
    return found;
  });
  expect(clipped).toEqual([]);
  await page.context().close();
});

it('at 400 % zoom (320 × 256) everything can be scrolled to', async () => {
  const page = await newPage({ viewport: { width: 320, height: 256 } });
  await open(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  const last = page.getByRole('article').locator('p').last();
  await last.scrollIntoViewIfNeeded();
  expect(await last.isVisible()).toBe(true);
  for (const view of ['Places', 'Timeline', 'Excerpts', 'Article']) {
    const button = page.getByRole('button', { name: view, exact: true });
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
  }
  await page.getByRole('button', { name: 'Places', exact: true }).click();
  const entry = page.getByRole('list', { name: 'Places', exact: true }).getByRole('button').last();
  await entry.click();
  const heading = page.getByRole('heading', {
    level: 2,
    name: places.at(-1)?.properties.name ?? '',
  });
  await heading.waitFor();
  // Focus brought it into view, with the words under it reachable by scrolling.
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.context().close();
});

it.each([
  ['es', 'Artículo', 320, 640],
  ['ru', 'Статья', 320, 640],
  ['es', 'Artículo', 667, 375],
  ['ru', 'Статья', 667, 375],
  ['ar', 'المقال', 667, 375],
])('what can be read stands in one row (%s, %s, %i × %i)', async (lang, first, width, height) => {
  const page = await newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  // On a busy machine our typeface comes too late to be used, and the one in its stead is wider.
  await page.route(String(SITE), async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    expect(html).toContain('display:optional');
    await route.fulfill({ response, body: html.replaceAll('display:optional', 'display:block') });
  });
  await open(page);
  await page.evaluate((lang) => document.documentElement.setAttribute('lang', lang), lang);
  const button = page.getByRole('button', { name: first, exact: true });
  await button.waitFor();
  const tops = () =>
    button.evaluate((element) =>
      [...(element.parentElement?.children ?? [])].map((tab) => tab.getBoundingClientRect().top),
    );
  await expect.poll(async () => new Set(await tops()).size).toBe(1);
  expect((await tops()).length).toBe(4);
  await page.context().close();
});

it('with forced colours a button that leads no further is grey', async () => {
  const page = await newPage({ forcedColors: 'active', reducedMotion: 'reduce' });
  await open(page, '#place=vostochny');
  const excerpts = page.getByRole('region', { name: 'Excerpts' });
  const color = (name: RegExp) =>
    excerpts.getByRole('button', { name }).evaluate((element) => getComputedStyle(element).color);
  expect(await color(/^Previous place/)).not.toBe(await color(/^Next place/));
  await page.context().close();
});

it('with forced colours the chosen place still stands out', async () => {
  const page = await newPage({ forcedColors: 'active', reducedMotion: 'reduce' });
  await open(page, '#place=pyongyang');
  const marks = page.getByRole('group', { name: 'Places on the map' });
  const look = (chosen: boolean) =>
    marks
      .locator(`button[aria-current="${chosen}"] svg path`)
      .first()
      .evaluate((element) => getComputedStyle(element).fill);
  await marks.locator('button[aria-current="true"]').first().waitFor();
  expect(await look(true)).not.toBe(await look(false));
  await page.context().close();
});
