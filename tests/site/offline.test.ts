import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { listFiles } from '../../build/offline.ts';
import { archiveOf, LAYERS } from '../map/pmtiles/archives';
import { browserForFile, open, watch } from '../support/open';
import { type Served, serveStatic } from '../support/static-server';
import {
  askAllTheTime,
  endWorkers,
  hasTakenOver,
  hide,
  inForce,
  isOnTrial,
  isWaiting,
  leave,
  switchNow,
  update,
} from './offline/worker';

const openPage = browserForFile();
const newPage = () => openPage({ serviceWorkers: 'allow', reducedMotion: 'reduce' });
const FIRST = 'Dateline: Putin and Kim at the Vostochny Cosmodrome';
let versions = '';

beforeAll(async () => {
  versions = await mkdtemp(join(tmpdir(), 'dateline-'));
  await version('first', (html) => html);
  // A kiosk's title is its pulse, so that its page has another mark.
  const marked = (html: string) => html.replace('<html', '<html data-second');
  await version('second', (html) => marked(html).replace(FIRST, 'Second'));
  const own = 'permalink basemap="./geo/map.pmtiles"';
  await version('mapped', (html) => html.replace('permalink', own), undefined, {
    'geo/map.pmtiles': await archiveOf(LAYERS.protomaps, 6),
  });
  // One whose page never reports ready.
  const mute = (html: string) => html.replaceAll(/<script type="module".*?<\/script>/g, '');
  await version('broken', (html) => mute(html).replace(FIRST, 'Broken'), 500);
});
afterAll(() => rm(versions, { recursive: true }));

/** A version of the built site, its page changed. */
async function version(
  name: string,
  change: (html: string) => string,
  term?: number,
  more: Readonly<Record<string, Uint8Array>> = {},
) {
  const dir = join(versions, name);
  await cp('dist/site', dir, { recursive: true });
  const page = join(dir, 'index.html');
  await writeFile(page, change(await readFile(page, 'utf8')));
  for (const [path, bytes] of Object.entries(more)) await writeFile(join(dir, path), bytes);
  await listFiles(dir, process.cwd(), term);
}

/** A host with the first version, and a reader who has visited it. */
async function visited() {
  const pages = new Map<string, Served>();
  const folders: Record<string, string> = {};
  const publish = async (name: string) => {
    folders['/site/'] = join(versions, name);
    const body = await readFile(join(versions, name, 'index.html'), 'utf8');
    pages.set('/site/', { body });
  };
  await publish('first');
  const server = await serveStatic(pages, folders);
  const url = `${server.url}/site/`;
  const page = await newPage();
  const context = page.context();
  onTestFinished(async () => {
    server.close();
    await context.close();
  });
  await open(page, '', url);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return { page, context, url, folders, publish, goDown: server.close };
}

async function choose(page: Page, name: string) {
  const places = page.getByRole('list', { name: 'Places', exact: true });
  await places.getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
}

it('after the first visit works without the network, whole', async () => {
  const { page, url, goDown } = await visited();
  goDown();
  const { faults, requests } = watch(page);
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Who leaves a page ends what it still asks for.
    if (reason !== 'net::ERR_ABORTED') faults.push(`${reason} ${request.url()}`);
  });
  const fine = page.waitForResponse('**/world-50m.js');
  await page.reload();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await (await fine).finished();
  await choose(page, 'Vladivostok');
  await page.getByRole('button', { name: 'Close' }).click();
  const article = (await readFile('geo/vostochny/article.txt', 'utf8')).trim().split(/\s+/);
  const shown = await page.getByRole('article').innerText();
  expect(shown.split(/\s+/).slice(-20)).toEqual(article.slice(-20));
  expect(requests.length).toBeGreaterThan(6);

  await page.goto(`${url}embed.html?place=sohae`);
  await page.getByRole('heading', { level: 2, name: /Sohae/ }).waitFor();
  await page.goto(`${url}?from=somewhere#place=sohae`);
  await page.getByRole('heading', { level: 2, name: /Sohae/ }).waitFor();
  // What is not kept is shown by what is.
  await page.goto(`${url}places/tonghae/`);
  await page.getByRole('heading', { level: 2, name: /Tonghae/ }).waitFor();
  await page.goto(`${url}kiosk.html?attract=1`);
  await page.getByRole('region', { name: 'On show' }).getByText('1 of 17').waitFor();
  await page.goto(`${url}?kiosk&attract=1`);
  await page.getByRole('region', { name: 'On show' }).getByText('1 of 17').waitFor();
  expect(faults).toEqual([]);
});

it('an archive among the files is kept, and read in parts without the network', async () => {
  const { page, url, publish, goDown } = await visited();
  await publish('mapped');
  expect(await update(page)).toBe('installed');
  await leave(page);
  const { requests, faults } = watch(page);
  goDown();
  await page.goto(`${url}?kiosk&attract=600`);
  await page.getByRole('link', { name: '© The mappers' }).waitFor();
  await page.getByText('Touch to explore').waitFor();
  expect(requests.some(({ pathname }) => pathname.endsWith('map.pmtiles'))).toBe(true);
  const status = await page.evaluate(async () => {
    const parts = { headers: { range: 'bytes=0-6' } };
    const response = await fetch('./geo/map.pmtiles', parts);
    return [response.status, await response.text()];
  });
  expect(status).toEqual([206, 'PMTiles']);
  expect(faults).toEqual([]);
});

it('a new version waits while a page is open, and takes over when nobody looks', async () => {
  const { page, context, url, publish } = await visited();
  await choose(page, 'Vladivostok');
  await publish('second');
  expect(await update(page)).toBe('installed');
  // Somebody looks at the page beside.
  const beside = await context.newPage();
  await beside.goto(`${url}geo/vostochny/article.txt`);
  await hide(page);
  await choose(page, 'Sohae Satellite Launching Station');
  await choose(page, 'Vladivostok');
  expect([await isWaiting(page), await inForce(page)]).toEqual([true, FIRST]);
  // The tab that stays hidden is told nothing when the one beside it is closed.
  await beside.close();
  await expect.poll(() => hasTakenOver(page), { timeout: 60_000 }).toBe(true);
  // Nothing moved under the reader's hand.
  expect(await page.title()).toBe(FIRST);
  await page.getByRole('heading', { level: 2, name: 'Vladivostok', exact: true }).waitFor();
  await page.reload();
  expect(await page.title()).toBe('Second');
  // It reports that it works, and stays.
  await expect.poll(() => isOnTrial(page)).toBe(false);
});

/** A kiosk with a visitor, and a new version that waits until they have gone. */
async function visitedKiosk() {
  const { page, url, publish } = await visited();
  await page.goto(`${url}?kiosk&attract=600&idle=600`);
  await page.getByText('Touch to explore', { exact: true }).waitFor();
  await page.keyboard.press('a');
  await publish('second');
  expect(await update(page)).toBe('installed');
  await hide(page);
  return page;
}

/** The visitor leaves, and the kiosk is the new version's, which has proved itself. */
async function startOver(page: Page) {
  await page.getByRole('button', { name: 'Start over' }).click();
  await isSecond(page);
}

async function isSecond(page: Page) {
  await page.locator('html[data-second]').waitFor({ state: 'attached', timeout: 80_000 });
  await page.getByText('Touch to explore', { exact: true }).waitFor();
  await expect.poll(() => isOnTrial(page)).toBe(false);
}

it('a kiosk switches when the visitor has gone, and shows the new version at once', async () => {
  const page = await visitedKiosk();
  await choose(page, 'Sohae Satellite Launching Station');
  await choose(page, 'Vladivostok');
  expect(await isWaiting(page)).toBe(true);
  await startOver(page);
});

it('a kiosk that asks for files in the moment of the change switches all the same', async () => {
  const page = await visitedKiosk();
  await askAllTheTime(page, 4000);
  await startOver(page);
});

it('a kiosk that got a new version while it was being opened is reloaded', async () => {
  const { page, context, url, publish } = await visited();
  const kiosk = await context.newPage();
  await kiosk.addInitScript(() => {
    const halt = (event: Event) => event.stopImmediatePropagation();
    navigator.serviceWorker.addEventListener('controllerchange', halt);
    const hold = (event: Event) => {
      if (sessionStorage.getItem('held')) return;
      sessionStorage.setItem('held', 'yes');
      document.documentElement.setAttribute('data-held', '');
      halt(event);
    };
    addEventListener('dateline-ready', hold, { capture: true, once: true });
  });
  await kiosk.goto(`${url}?kiosk&attract=600`);
  await kiosk.locator('html[data-held]').waitFor({ state: 'attached' });
  await publish('second');
  await update(page);
  await page.close();
  await switchNow(kiosk);
  await kiosk.evaluate(() => document.dispatchEvent(new Event('dateline-ready')));
  await isSecond(kiosk);
});

it('where the quota is used up the site is as it was, and a kiosk goes on', async () => {
  const { page, url, publish } = await visited();
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(url).origin,
    quotaSize: 1,
  });
  await publish('second');
  expect(await update(page)).toBe('redundant');
  const { faults } = watch(page);
  await page.goto(`${url}?kiosk&attract=1&refresh=10`);
  await page.getByRole('region', { name: 'On show' }).getByText('1 of 17').waitFor();
  expect(await inForce(page)).toBe(FIRST);
  expect(faults).toEqual([]);
});

it('a version that never reports ready is rolled back, and a better one is taken', async () => {
  const { page, context, url, publish } = await visited();
  await publish('broken');
  expect(await update(page)).toBe('installed');
  await leave(page);
  const reader = await context.newPage();
  await reader.goto(url);
  expect(await reader.title()).toBe('Broken');
  await reader.waitForFunction((title) => document.title === title, FIRST);
  await choose(reader, 'Vladivostok');
  // Not once more, and not from a worker that has forgotten everything.
  await endWorkers(reader);
  await reader.reload();
  expect(await reader.title()).toBe(FIRST);
  await reader.close();

  await publish('second');
  expect(await update(page)).toBe('installed');
  await leave(page);
  await expect.poll(() => inForce(page)).toBe('Second');
});

it('a version is proven by any page with a map; a list of maps neither proves it nor starts its time', async () => {
  const { page, context, url, publish } = await visited();
  await publish('second');
  expect(await update(page)).toBe('installed');
  await leave(page);
  const reader = await context.newPage();
  await reader.goto(`${url}briefs/`);
  expect(await isOnTrial(reader)).toBe(true);
  await reader.goto(`${url}briefs/nubia/`);
  await expect.poll(() => isOnTrial(reader)).toBe(false);
});

it('a version of which one file is wrong is not installed', async () => {
  const { page, publish, folders } = await visited();
  await publish('second');
  const half = join(versions, 'half');
  await cp(join(versions, 'second'), half, { recursive: true });
  await writeFile(join(half, 'geo/vostochny/brief.geojson'), '{"type": "Feat');
  folders['/site/'] = half;
  expect(await update(page)).toBe('redundant');
  expect(await page.evaluate(() => caches.keys())).toHaveLength(2);
  expect(await inForce(page)).toBe(FIRST);
});

it('a broken copy is found by its hash, and replaced', async () => {
  const { page, goDown } = await visited();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (/brief|src-|index\.html/.test(url)) await cache.put(url, new Response('<p>half a fi'));
      }
    }
  });
  await endWorkers(page);
  await page.reload();
  await choose(page, 'Vladivostok');
  goDown();
  await endWorkers(page);
  await page.reload();
  await choose(page, 'Vladivostok');
});

it.each([
  [
    'throws when asked for',
    () => {
      Object.defineProperty(navigator, 'serviceWorker', {
        get() {
          throw new DOMException('The document is sandboxed', 'SecurityError');
        },
      });
    },
  ],
  [
    'is refused',
    () => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('Not here', 'SecurityError'));
    },
  ],
])('where the worker %s, the page works all the same', async (_how, spoil) => {
  const page = await newPage();
  const { faults } = watch(page);
  await page.addInitScript(spoil);
  await open(page);
  await page.waitForLoadState('networkidle');
  await choose(page, 'Vladivostok');
  expect(faults).toEqual([]);
  await page.context().close();
});
