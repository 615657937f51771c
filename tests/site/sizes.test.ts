import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, open, SITE } from '../support/open';
import { type Served, serveStatic } from '../support/static-server';

const WIDTHS = [320, 390, 560, 600, 700, 844, 1024, 1100, 1366, 1700];
const HEIGHTS = [256, 320, 390, 500, 540, 600, 900];
const SIZES = WIDTHS.flatMap((width) => HEIGHTS.map((height) => ({ width, height })));
/** Every second one, as on a chessboard: each width meets heights on both sides of where the layout changes. */
const HALF = SIZES.filter((_, i) => (i + Math.floor(i / HEIGHTS.length)) % 2 === 0);
/** Those that were seen to fail once, and of the others one in six, each width and height among them. */
const SOME = [
  { width: 844, height: 390 },
  { width: 320, height: 256 },
  { width: 600, height: 400 },
  { width: 320, height: 640 },
  ...SIZES.filter((_, i) => i % 6 === 0),
];
const SOHAE = 'Sohae Satellite Launching Station';
const VIEWS = ['Article', 'Excerpts', 'Places', 'Timeline'];

const newPage = browserForFile();
const pages = new Map<string, Served>();
let server: Awaited<ReturnType<typeof serveStatic>>;
beforeAll(async () => {
  server = await serveStatic(pages, { '/site/': 'dist/site', '/lib/': 'dist/lib', '/geo/': 'geo' });
});
afterAll(() => server?.close());

/**
 * What is wrong with the layout, in a few words each, in every view that it offers; nothing where all is well.
 * One question for all views: most of the time went into asking.
 */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(async (views) => {
    const frames = async () => {
      // The new size has been laid out, and what follows it.
      for (let i = 0; i < 2; i += 1) await new Promise((done) => requestAnimationFrame(done));
    };
    await frames();
    const root = document.querySelector('dateline-dashboard')?.shadowRoot;
    const tabs = [...(root?.querySelectorAll<HTMLElement>('[part=views] button') ?? [])].filter(
      (tab) => views.includes(tab.textContent?.trim() ?? '') && tab.checkVisibility(),
    );
    const found: string[] = tabs.length === 0 ? look() : [];
    for (const tab of tabs) {
      tab.click();
      await frames();
      found.push(...look().map((fault) => `${tab.textContent?.trim()}: ${fault}`));
    }
    return found;

    function look(): string[] {
      const found: string[] = [];
      const dashboard = document.querySelector('dateline-dashboard');
      const layout = dashboard?.shadowRoot?.querySelector('[part=layout]');
      if (!dashboard || !layout) return ['no layout'];
      if (document.documentElement.scrollWidth > innerWidth) found.push('the page is too wide');
      if (layout.scrollWidth > layout.clientWidth) found.push('the layout is too wide');
      const outer = layout.getBoundingClientRect();
      const inner = { top: outer.top - layout.scrollTop, height: layout.scrollHeight };
      const boxes = [...layout.children]
        .filter((child) => getComputedStyle(child).display !== 'none')
        .map((child) => ({ child, box: child.getBoundingClientRect() }));
      // What is under one another in a column covers it from top to bottom.
      for (let part = 0.02; part < 1; part += 0.12) {
        const x = outer.left + outer.width * part;
        let covered = inner.top;
        const column = boxes
          .filter(({ box }) => box.left <= x && box.right >= x)
          .sort((a, b) => a.box.top - b.box.top);
        for (const { child, box } of column) {
          const gap = box.top - covered;
          if (gap > 4)
            found.push(
              `${Math.round(gap)} px of nothing above ${child.localName}.${child.className}`,
            );
          covered = Math.max(covered, box.bottom);
        }
        const rest = inner.top + inner.height - covered;
        if (rest > 4) found.push(`${Math.round(rest)} px of nothing at the foot`);
      }
      const map = boxes.find(({ child }) => child.localName === 'dateline-map')?.box;
      if (!map || map.width < 240 || map.height < 150) {
        found.push(`the map has ${map?.width} × ${map?.height} px`);
      } else if (map.height > Math.max(innerHeight, 280))
        found.push('the map is higher than the window');
      // Of what is read something can be: some lines at least.
      for (const { child, box } of boxes) {
        const isRead = child.matches('.side, .place, .article, dateline-timeline');
        if (isRead && (box.height < 90 || box.width < 240)) {
          found.push(`${child.className || child.localName} has ${box.width} × ${box.height} px`);
        }
        if (isRead && child.scrollWidth > child.clientWidth + 1)
          found.push(`${child.className} is cut`);
      }
      // All of it can be scrolled to, in the dashboard or with the page.
      const below = dashboard.getBoundingClientRect().bottom + scrollY;
      if (below > document.documentElement.scrollHeight + 1)
        found.push('the page ends before the dashboard');
      return [...new Set(found)];
    }
  }, VIEWS);
}

/** Runs in the page: what follows a new size has followed. */
async function laidOut(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

/** The same in each size, as `size: fault`. */
async function walk(
  page: Page,
  sizes: readonly { width: number; height: number }[],
  resize: (size: { width: number; height: number }) => Promise<void>,
): Promise<string[]> {
  const all: string[] = [];
  for (const size of sizes) {
    await resize(size);
    let found: string[] = [];
    // A busy page comes to rest some frames later.
    for (let look = 0; look === 0 || (look < 20 && found.length > 0); look += 1) {
      await page.evaluate(laidOut);
      found = await faults(page);
    }
    all.push(...found.map((fault) => `${size.width} × ${size.height}: ${fault}`));
  }
  return all;
}

describe('in a window of any size there is no empty stretch, and map and words can both be used', {
  timeout: 180_000,
}, () => {
  it.each([
    ['the site', SOME, '', () => SITE.href],
    ['the site, a place chosen', HALF, '#place=sohae', () => SITE.href],
    ['the embed', SOME, '/site/embed.html?place=tonghae', () => server.url],
    ['a page that gives a height', SOME, '/high.html', () => server.url],
  ] as const)('%s', async (_name, sizes, path, site) => {
    pages.set('/high.html', {
      body: host('<div style="--dateline-block-size: 700px">DASHBOARD</div>'),
    });
    const page = await newPage({ reducedMotion: 'reduce' });
    await open(page, path, site());
    expect(await walk(page, sizes, (size) => page.setViewportSize(size))).toEqual([]);
    await page.context().close();
  });
});

const BOXES = WIDTHS.flatMap((width) =>
  [260, 400, 519, 560, 800].map((height) => ({ width, height })),
);
const KINDS = [
  { name: 'of its own', body: '<div id="box">DASHBOARD</div>' },
  {
    name: 'in a grid',
    body: '<div style="display: grid; justify-content: start"><div id="box">DASHBOARD</div></div>',
  },
  {
    name: 'in a dialog',
    body: '<dialog open style="max-inline-size: none"><div id="box">DASHBOARD</div></dialog>',
  },
];

describe('in a box of any size', { timeout: 180_000 }, () => {
  // Each size is in one of the boxes, each width and each height in all.
  it.each(KINDS)('$name', async (kind) => {
    const { body } = kind;
    pages.set('/box.html', { body: host(body) });
    const page = await newPage({
      viewport: { width: 1800, height: 1000 },
      reducedMotion: 'reduce',
    });
    await open(page, '/box.html', server.url);
    const sizes = BOXES.filter((_, i) => i % KINDS.length === KINDS.indexOf(kind));
    const resize = ({ width, height }: { width: number; height: number }) =>
      page.locator('#box').evaluate(
        (box, [w, h]) => {
          box.style.inlineSize = `${w}px`;
          box.style.setProperty('--dateline-block-size', `${h}px`);
        },
        [width, height] as const,
      );
    expect(await walk(page, sizes, resize)).toEqual([]);
    await page.context().close();
  });
});

it('in a low and narrow window a tapped mark brings its words into view; code that chooses moves no page', async () => {
  const page = await newPage({ reducedMotion: 'reduce', viewport: { width: 360, height: 400 } });
  pages.set('/low.html', { body: host('DASHBOARD<div style="block-size: 3000px"></div>') });
  await open(page, '/low.html', server.url);
  const scrolled = () => page.evaluate(() => scrollY);
  await page
    .locator('dateline-dashboard')
    .evaluate((dashboard: HTMLElement & { select(id: string): void }) => dashboard.select('sohae'));
  const heading = page.getByRole('heading', { level: 2, name: SOHAE });
  await heading.waitFor();
  expect(await scrolled()).toBe(0);
  await page
    .getByRole('group', { name: 'Places on the map' })
    .getByRole('button', { name: SOHAE })
    .click();
  const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(360);
  expect(await top()).toBeGreaterThanOrEqual(0);
  // From below its words, the words of the next place.
  await page.getByRole('button', { name: 'Distance to Pyongyang', exact: true }).click();
  const next = page.getByRole('heading', { level: 2, name: 'Pyongyang', exact: true });
  const topOfNext = () => next.evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(topOfNext).toBeGreaterThanOrEqual(0);
  expect(await topOfNext()).toBeLessThan(360);
  await page.context().close();
});

it('in a frame that nobody makes higher, map and words are both seen', async () => {
  pages.set('/frame.html', {
    body: `<!doctype html><title>A host</title>
<iframe id="frame" title="Map" src="/site/embed.html?place=tonghae" width="600" height="400"></iframe>`,
  });
  const page = await newPage({ reducedMotion: 'reduce' });
  await page.goto(`${server.url}/frame.html`);
  const frame = page.frameLocator('#frame');
  // Where letters are wide, the first quote begins below the editor's words.
  const words = frame.getByText('A satellite launching site of North Korea').first();
  await words.waitFor();
  await frame.getByRole('button', { name: 'Zoom in' }).waitFor();
  const height = await frame.locator('html').evaluate((root) => root.scrollHeight);
  expect(height).toBeLessThanOrEqual(400);
  const inView = await words.evaluate(
    (element) => element.getBoundingClientRect().top < innerHeight - 20,
  );
  expect(inView).toBe(true);
  await page.context().close();
});

function host(body: string): string {
  const dashboard = '<dateline-dashboard src="/geo/vostochny/brief.geojson"></dateline-dashboard>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
<meta name="viewport" content="width=device-width"><style>body { margin: 0; }</style>
<script type="module" src="/lib/dateline.js"></script></head><body>${body.replace('DASHBOARD', dashboard)}</body></html>`;
}
