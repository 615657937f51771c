import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, open } from '../support/open';
import { type Served, serveStatic } from '../support/static-server';
import { type Color, type Paper, painted, plain, print, type Sheet } from './paper';

const LAND: Color = [247, 242, 231];
const SEA: Color = [219, 229, 232];

interface Feature {
  readonly id: string;
  readonly geometry: unknown;
  readonly properties: {
    readonly name: string;
    readonly description?: string;
    readonly excerpts?: readonly { exact: string }[];
    readonly sources?: readonly { name: string }[];
    readonly approximate?: boolean;
  };
}

const { features, article } = JSON.parse(await readFile('geo/vostochny/brief.geojson', 'utf8')) as {
  features: Feature[];
  article: { title: string };
};
const places = features.filter(({ geometry }) => geometry !== null);
const HEADLINE = plain(article.title);
const LAST_WORDS = plain((await readFile('geo/vostochny/article.txt', 'utf8')).trim().slice(-60));

const newPage = browserForFile();
const pages = new Map<string, Served>();
let server: Awaited<ReturnType<typeof serveStatic>>;
beforeAll(async () => {
  server = await serveStatic(pages, { '/site/': 'dist/site', '/lib/': 'dist/lib', '/geo/': 'geo' });
});
afterAll(() => server?.close());

/** What stands by itself, as the word on a button does. */
const piecesOf = (sheets: readonly Sheet[]) =>
  sheets.flatMap(({ words }) => words.map(({ text }) => plain(text)));
const textOf = (sheets: readonly Sheet[]) => sheets.map(({ text }) => text).join(' ');

/** Land and sea cover the map, with a headline above it. */
function expectMap(sheet: Sheet | undefined, least = 0.9) {
  if (!sheet) throw new Error('Nothing was printed');
  const map = painted(sheet, LAND, SEA);
  expect(map.white, 'white on the map').toBeLessThan(0.02);
  const [land = 0, sea = 0] = map.parts;
  expect(land, 'land').toBeGreaterThan(0.15);
  expect(sea, 'sea').toBeGreaterThan(0.1);
  // The browser's own margins, or the page's: either takes less than a fifth.
  expect((map.right - map.left) / sheet.width).toBeGreaterThan(0.8 * least);
  expect((map.bottom - map.top) / sheet.height, 'the map leaves room for words').toBeLessThan(0.7);
  expect(map.bottom, 'the map is whole').toBeLessThan(sheet.height - 10);
  return map;
}

/** All that the brief says of a place. */
function said({ properties }: Feature): string[] {
  const { name, description, excerpts = [], sources = [] } = properties;
  return [
    name,
    ...excerpts.map(({ exact }) => exact),
    ...(description ? [description] : []),
    ...sources.map((source) => source.name),
  ].map(plain);
}

const find = (id: string): Feature => {
  const feature = features.find((candidate) => candidate.id === id);
  if (!feature) throw new Error(`No place ${id}`);
  return feature;
};

/** The finest map has come, and whatever was to come when the page has time. */
async function openAtRest(page: Page, fragment = ''): Promise<void> {
  await open(page, fragment);
  await page.waitForLoadState('networkidle');
}

const LETTER: Paper = { format: 'Letter', landscape: true };

describe.each([
  ['a light screen, A4', 'light', { width: 1440, height: 900 }, {}],
  ['a dark screen, Letter across', 'dark', { width: 1440, height: 900 }, LETTER],
  ['a dark telephone, A4', 'dark', { width: 360, height: 740 }, {}],
  ['a telephone on its side', 'light', { width: 844, height: 390 }, {}],
] as const)('printed from %s', (_name, colorScheme, viewport, paper) => {
  let page: Page;
  beforeAll(async () => {
    page = await newPage({ colorScheme, viewport });
    await openAtRest(page, '#place=tonghae');
  });
  afterAll(() => page?.context().close());

  it('with a place chosen, gives headline, map, and all that is said of the place', async () => {
    const sheets = await print(page, paper);
    const map = expectMap(sheets[0], 'landscape' in paper ? 0.6 : 0.9);
    const { text = '', words = [] } = sheets[0] ?? {};
    expect(text).toContain(HEADLINE);
    const headline = words.find(({ text }) => HEADLINE.endsWith(plain(text)) && text.length > 3);
    expect(headline?.top).toBeLessThan(map.top);
    const all = textOf(sheets);
    for (const words of said(find('tonghae'))) expect(all).toContain(words);
    for (const words of ['Editor’s addition', 'What the marks mean', 'Dashed edge: inferred']) {
      expect(all).toContain(plain(words));
    }
    expect(all).toContain(LAST_WORDS);
    // In the order in which it is read.
    const at = [HEADLINE, plain('Editor’s note'), plain('What the marks mean'), LAST_WORDS].map(
      (words) => all.indexOf(words),
    );
    expect(at).toEqual([...at].sort((a, b) => a - b));
    // Paper is about this place: all places and all dates would fill sheets of their own.
    expect(plain(sheets.at(-1)?.text ?? '')).toContain(LAST_WORDS);
    expect(all).not.toContain(plain('What happened when'));
    // Nobody can press a button on paper, nor type.
    for (const name of ['Show in the article', 'Search', 'Filter', 'Play']) {
      expect(piecesOf(sheets)).not.toContain(plain(name));
    }
  });

  it('without a choice, gives the places with their excerpts and sources', async () => {
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'Opening view' }).click();
    const sheets = await print(page, paper);
    expectMap(sheets[0], 'landscape' in paper ? 0.6 : 0.9);
    const all = textOf(sheets);
    for (const place of places) for (const words of said(place)) expect(all).toContain(words);
    expect(all).toContain(LAST_WORDS);
    expect(all).toContain(plain('Inferred, not exact'));
    expect(all).toContain(plain('What happened when'));
    expect(all).not.toContain(plain('Choose a place'));
    // The article fills the sheet that the map begins.
    expect(all.indexOf(plain('What the marks mean'))).toBeGreaterThan(all.indexOf(LAST_WORDS));
    for (const name of ['All maps', 'Open a file of your own'])
      expect(all).not.toContain(plain(name));
  });
});

it('says on paper of an inferred place that it is, with the theme set by the page', async () => {
  // In flight, the map would show another part of the world.
  const page = await newPage({ reducedMotion: 'reduce' });
  await open(page, '#place=east-sea-area');
  await page
    .locator('dateline-dashboard')
    .evaluate((element) => element.setAttribute('theme', 'dark'));
  const chosen = features.find(({ properties }) => properties.approximate);
  if (!chosen) throw new Error('Nothing is inferred in the brief');
  await page
    .getByRole('list', { name: 'Places', exact: true })
    .getByRole('button', { name: chosen.properties.name })
    .click();
  await page.getByRole('heading', { level: 2, name: chosen.properties.name }).waitFor();
  const sheets = await print(page);
  expectMap(sheets[0]);
  expect(textOf(sheets)).toContain(plain('Inferred, not exact'));
  await page.context().close();
});

it('after printing, the screen is as before, with the reader’s own view', async () => {
  const viewport = { width: 900, height: 640 };
  const page = await newPage({
    colorScheme: 'dark',
    reducedMotion: 'reduce',
    viewport,
    serviceWorkers: 'block',
  });
  // Typefaces too late for a first visit would be let in by printing.
  await page.route('**/*.woff2', (route) => route.abort());
  await openAtRest(page, '#place=sohae');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Move the map east' }).click();
  await page.mouse.move(0, 0);
  const look = async () => (await page.screenshot()).toString('base64');
  // The map is at rest once two looks are the same.
  let before = '';
  const isAtRest = async () => {
    const last = before;
    before = await look();
    return before === last;
  };
  await expect.poll(isAtRest).toBe(true);
  const first = await print(page);
  await expect.poll(async () => pointsBetween(page, before, await look())).toBeLessThan(10);
  const second = await print(page);
  expect(painted(second[0] as Sheet, LAND, SEA)).toEqual(painted(first[0] as Sheet, LAND, SEA));
  await page.context().close();
});

/** How many points of two pictures differ by more than rounding, as the browser decodes them. */
function pointsBetween(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes]));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
        }),
      );
      return [...(a ?? [])].filter((value, at) => Math.abs(value - (b?.[at] ?? 0)) > 2).length;
    },
    [one, other],
  );
}

it('hundreds of places can be printed', { timeout: 120_000 }, async () => {
  const many = Array.from({ length: 300 }, (_, i) => ({
    type: 'Feature',
    id: `place-${i}`,
    geometry: { type: 'Point', coordinates: [(i % 40) * 4 - 80, Math.floor(i / 40) * 4 - 50] },
    properties: { name: `Town ${i}`, kind: 'city', description: `What is known of town ${i}.` },
  }));
  const brief = { type: 'FeatureCollection', features: many };
  pages.set('/many.geojson', { body: JSON.stringify(brief) });
  pages.set('/many.html', {
    body: host('<dateline-dashboard src="/many.geojson"></dateline-dashboard>'),
  });
  const page = await newPage();
  await open(page, '/many.html', server.url);
  // All of it is laid out; to read it would take longer than to print it.
  const sheets = await print(page, { pageRanges: '1-2' });
  expect(textOf(sheets)).toContain(plain('What is known of town 0.'));
  // Each part is named by the heading of its own place.
  const ids = await page.locator('dateline-excerpts').evaluate(({ shadowRoot }) => {
    dispatchEvent(new Event('beforeprint'));
    const all = [...(shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
    dispatchEvent(new Event('afterprint'));
    return all;
  });
  expect(ids.length).toBeGreaterThan(300);
  expect(new Set(ids).size).toBe(ids.length);
  // The list on the screen is what it was.
  expect(await page.getByText('What is known of town 0.').count()).toBe(0);
  await page.context().close();
});

function host(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>${head}
<script type="module" src="/lib/dateline.js"></script></head><body><h1>The host’s page</h1>${body}</body></html>`;
}

it.each([
  ['light', 'selected="tonghae"', 'color-scheme: light'],
  ['dark', 'selected="tonghae"', 'color-scheme: dark; background: #111; color: #eee'],
  ['dark', '', 'color-scheme: light dark'],
] as const)(
  'a layout of the page’s own, from a %s screen, %s',
  async (colorScheme, chosen, style) => {
    const story = `<dateline-dashboard id="story" src="/geo/vostochny/brief.geojson" ${chosen}>
      <dateline-map style="block-size: 420px"></dateline-map></dateline-dashboard>
    <p>Words of the host.</p>
    <dateline-excerpts for="story"></dateline-excerpts>`;
    pages.set('/own.html', { body: host(story, `<style>:root { ${style} }</style>`) });
    const page = await newPage({ colorScheme });
    await open(page, '/own.html', server.url);
    const sheets = await print(page);
    expectMap(sheets[0]);
    const all = textOf(sheets);
    for (const words of chosen ? said(find('tonghae')) : places.flatMap(said))
      expect(all).toContain(words);
    expect(all.indexOf(plain('The host’s page'))).toBeLessThan(
      all.indexOf(plain('Words of the host.')),
    );
    await page.context().close();
  },
);

it('the embed, alone and in a frame of a page', async () => {
  const page = await newPage();
  await open(page, '/site/embed.html?place=tonghae', server.url);
  const sheets = await print(page);
  expectMap(sheets[0]);
  for (const words of said(find('tonghae'))) expect(textOf(sheets)).toContain(words);
  pages.set('/frame.html', {
    body: `<!doctype html><title>A host</title><iframe id="frame" title="Map" src="/site/embed.html?place=tonghae" width="640" height="700"></iframe>`,
  });
  await page.goto(`${server.url}/frame.html`);
  const frame = page.frameLocator('#frame');
  await frame.getByRole('heading', { level: 2, name: find('tonghae').properties.name }).waitFor();
  await frame.getByRole('button', { name: 'Zoom in' }).waitFor();
  const [first] = await print(page);
  if (!first) throw new Error('Nothing was printed');
  expect(painted(first, LAND, SEA).white).toBeLessThan(0.02);
  expect(first.text).toContain(HEADLINE);
  await page.context().close();
});

it('a kiosk prints as its dashboard does', async () => {
  const page = await newPage();
  await open(page, '?kiosk');
  const sheets = await print(page);
  expectMap(sheets[0], 0.6);
  const all = textOf(sheets);
  expect(all).not.toContain(plain('Touch to explore'));
  for (const place of places) for (const words of said(place)) expect(all).toContain(words);
  await page.context().close();
});

it('before the map is there, and where the brief cannot be had, the words are printed', async () => {
  const page = await newPage();
  await page.route('**/*.geojson', (route) => route.abort());
  await page.goto(`${server.url}/site/index.html`);
  await page.getByRole('alert').waitFor();
  const all = textOf(await print(page));
  expect(all).toContain(HEADLINE);
  for (const place of places)
    for (const words of said(place).slice(0, 1)) expect(all).toContain(words);
  await page.context().close();
});

it('the text of every report that is shown, not only of the one that is open', async () => {
  const texts = ['en', 'nl'].map((lang) => readFile(`geo/suez/report-${lang}.txt`, 'utf8'));
  pages.set('/several.html', {
    body: host('<dateline-dashboard src="/geo/suez/brief.geojson"></dateline-dashboard>'),
  });
  const page = await newPage();
  await open(page, '/several.html', server.url);
  const all = textOf(await print(page));
  for (const text of await Promise.all(texts)) {
    const lines = text.trim().split('\n');
    const body = lines.filter((line) => /^\p{L}/u.test(line) && line.length > 60);
    expect(body.length).toBeGreaterThan(2);
    for (const line of body) expect(all).toContain(plain(line.slice(0, 50)));
  }
  // The screen is what it was: one report.
  expect(await page.locator('dateline-article article').count()).toBe(1);
  await page.context().close();
});

it('pictures stand side by side, their heading on the same sheet', async () => {
  const picture = (width: number, height: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#933"/></svg>`;
  const sizes = [
    [500, 1600],
    [1600, 900],
    [800, 800],
  ] as const;
  const images = sizes.map(([width, height], at) => {
    const href = `/picture-${at}.svg`;
    pages.set(href, {
      body: picture(width, height),
      headers: { 'Content-Type': 'image/svg+xml' },
    });
    return { href, width, height, alt: 'A red field', caption: `Picture ${at}.`, credit: 'Ours' };
  });
  const place = {
    type: 'Feature',
    id: 'oslo',
    geometry: { type: 'Point', coordinates: [10.7, 59.9] },
    properties: { name: 'Oslo', description: 'A town.', images },
  };
  const brief = { type: 'FeatureCollection', features: [place] };
  pages.set('/pictures.geojson', { body: JSON.stringify(brief) });
  pages.set('/pictures.html', {
    body: host('<dateline-dashboard src="/pictures.geojson" selected="oslo"></dateline-dashboard>'),
  });
  const page = await newPage();
  await open(page, '/pictures.html', server.url);
  await page.locator('figure img').last().scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      page
        .locator('figure img')
        .evaluateAll((all) => all.every((image) => (image as HTMLImageElement).naturalWidth > 0)),
    )
    .toBe(true);
  for (const paper of [LETTER, { landscape: true }]) {
    const sheets = await print(page, paper);
    const texts = sheets.map(({ text }) => text);
    const at = texts.findIndex((text) => text.includes(plain('Pictures')));
    for (const { caption } of images) expect(texts[at]).toContain(plain(caption));
    expect(sheets).toHaveLength(2);
  }
  await page.context().close();
});

it.each(['index.html', 'embed.html', 'open.html'])('paper is white around %s', async (name) => {
  const page = await newPage({ colorScheme: 'dark' });
  await page.goto(`${server.url}/site/${name}`);
  await page.emulateMedia({ media: 'print' });
  const ground = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(ground).toBe('rgb(255, 255, 255)');
  await page.context().close();
});
