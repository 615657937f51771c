import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largeFile, serveLargeFile } from '../support/large-file';
import { browserForFile, watch } from '../support/open';

const newPage = browserForFile();
const JSON_OF_MANY = largeFile();
/** Beyond 4 MB, which makes it a large one before it has ended. */
const MOST = largeFile(30_000).slice(0, 5_000_000);
let page: Awaited<ReturnType<typeof serveLargeFile>>;
const folders: string[] = [];

beforeAll(async () => {
  page = await serveLargeFile();
});
afterAll(async () => {
  page?.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

const list = (on: Page) => on.getByRole('list', { name: 'Places', exact: true });
const map = (on: Page) => on.getByRole('region', { name: 'Map' });

it('is searched, opened and chosen from by touch, on a telephone', async () => {
  const phone = await newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const { faults } = watch(phone);
  await phone.goto(`${page.url}/#q=street`);
  const parting = map(phone).getByRole('button', { name: /^40 places/ });
  await parting.tap();
  await parting.waitFor({ state: 'detached' });
  await phone.getByRole('button', { name: 'Places', exact: true }).tap();
  await phone.getByRole('searchbox', { name: 'Search' }).fill('lonely');
  await list(phone)
    .getByRole('button', { name: /^Lonely Isle/ })
    .tap();
  await phone.getByRole('heading', { name: 'Lonely Isle' }).waitFor();
  await map(phone).locator('[aria-current="true"]').first().waitFor();
  await phone.goBack();
  await phone.getByRole('heading', { name: 'Lonely Isle' }).waitFor({ state: 'detached' });
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(faults).toEqual([]);
  await phone.context().close();
});

it('stands in a page on a disk, which has no worker and fetches nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'large-'));
  folders.push(folder);
  await copyFile('dist/lib/dateline.iife.js', join(folder, 'dateline.iife.js'));
  const file = join(folder, 'page.html');
  await writeFile(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><script src="dateline.iife.js"></script>
<dateline-dashboard permalink openable><script type="application/json">${JSON_OF_MANY}</script></dateline-dashboard>`,
  );
  const there = await newPage();
  const { requests, faults } = watch(there);
  await there.goto(`${pathToFileURL(file).href}#q=street`);
  await map(there)
    .getByRole('button', { name: /^40 places/ })
    .waitFor();
  await there.getByRole('searchbox', { name: 'Search' }).fill('lonely');
  await list(there)
    .getByRole('button', { name: /^Lonely Isle/ })
    .click();
  await there.getByRole('heading', { name: 'Lonely Isle' }).waitFor();
  await there.getByRole('searchbox', { name: 'Search' }).fill('');
  const chooser = there.waitForEvent('filechooser');
  await there.getByRole('button', { name: /Open a file/ }).click();
  const buffer = Buffer.from(largeFile(2_500).replaceAll('Lonely', 'Lonelier'));
  await (await chooser).setFiles({ name: 'b.geojson', mimeType: 'text/plain', buffer });
  await there.getByText('2,504', { exact: true }).waitFor();
  expect(requests.filter(({ protocol }) => /^http/.test(protocol))).toEqual([]);
  expect(faults).toEqual([]);
  await there.context().close();
});

it('that turns out to be a brief as one writes it is opened whole, wherever its article stands', async () => {
  const features = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      type: 'Feature',
      id: `p${index}`,
      properties: {
        ...{ name: `Site ${index + 1}`, statedBy: 'editor' },
        description: 'It rained. '.repeat(30),
      },
      geometry: { type: 'Point', coordinates: [index / 20, 60] },
    }));
  const file = { type: 'FeatureCollection', features: features(2_500) };
  const { url, close } = await serveLargeFile();
  const there = await newPage();
  const { faults } = watch(there);
  const opened = async (json: string) => {
    await there.route('**/many.geojson', (route) => route.fulfill({ body: json }));
    await there.goto(url);
    const count = () => document.querySelector('dateline-dashboard')?.brief?.places.length;
    await there.waitForFunction(count);
    await there.waitForFunction(() => {
      const { state } = document.querySelector('dateline-dashboard')?.store ?? {};
      return state?.status === 'ready' && state.collection === null;
    });
    const places = await there.evaluate(count);
    await there.unroute('**/many.geojson');
    return places;
  };
  const article = { text: 'It rained at Site 7.', title: 'Rain' };
  expect(await opened(JSON.stringify({ ...file, features: features(1_800) }))).toBe(1_800);
  expect(await opened(JSON.stringify({ article, ...file }))).toBe(2_500);
  expect(await opened(JSON.stringify({ ...file, article }))).toBe(2_500);
  expect(faults).toEqual([]);
  // A page that has only copied what it needed before.
  await there.route('**/dateline-collection.js', (route) => route.abort());
  expect(await opened(JSON.stringify({ ...file, features: features(1_800) }))).toBe(1_800);
  await there.context().close();
  close();
});

it('stands beside another, each with a worker of its own; one far below is read when it is come to', async () => {
  const there = await newPage();
  const { requests, faults } = watch(there);
  await there.goto(page.url);
  const counts = there.getByText('3,004', { exact: true });
  await counts.waitFor();
  const files = () => requests.filter(({ pathname }) => pathname.endsWith('.geojson')).length;
  await there.evaluate(() => {
    const other = document.createElement('dateline-dashboard');
    other.setAttribute('src', 'many.geojson');
    other.setAttribute('loading', 'lazy');
    other.style.cssText = 'display: block; margin-top: 4000px; height: 100vh';
    document.body.append(other);
  });
  await there.waitForFunction(() => customElements.get('dateline-dashboard') !== undefined);
  expect(files()).toBe(1);
  const second = there.locator('[loading=lazy]');
  await second.scrollIntoViewIfNeeded();
  await second.getByText('3,004', { exact: true }).waitFor();
  expect(there.workers()).toHaveLength(2);
  await second.getByRole('searchbox', { name: 'Search' }).fill('lonely');
  await second.getByText('1 of 3,004', { exact: true }).waitFor();
  await there.evaluate(() => document.querySelector('dateline-dashboard')?.remove());
  await second.getByRole('searchbox', { name: 'Search' }).fill('twin');
  await second.getByText('3 of 3,004', { exact: true }).waitFor();
  await expect.poll(() => there.workers().length).toBe(1);
  expect(files()).toBe(2);
  expect(faults).toEqual([]);
  await there.context().close();
});

describe('over a bad line', () => {
  /** The page of a large file whose answer is another. */
  async function open(answer: RequestListener) {
    const server = createServer((request, response) => {
      response.setHeader('Access-Control-Allow-Origin', page.url);
      answer(request, response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const url = `http://localhost:${typeof address === 'object' ? address?.port : 0}/many.geojson`;
    const there = await newPage();
    const errors: string[] = [];
    there.on('pageerror', (error) => errors.push(String(error)));
    await there.route('**/many.geojson', (route) =>
      route.request().url().startsWith(page.url)
        ? route.fulfill({ status: 302, headers: { location: url } })
        : route.continue(),
    );
    await there.goto(page.url);
    return {
      there,
      end: async () => {
        expect(errors).toEqual([]);
        await there.context().close();
        server.close();
        server.closeAllConnections();
      },
    };
  }

  it('from another origin to which it was moved, and called plain text, it is shown', async () => {
    const { there, end } = await open((_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/plain' }).end(JSON_OF_MANY),
    );
    await there.getByText('3,004', { exact: true }).waitFor();
    await end();
  });

  it('from another origin that does not allow it, the page says that it cannot be reached', async () => {
    const { there, end } = await open((_, response) => {
      response.removeHeader('Access-Control-Allow-Origin');
      response.end(JSON_OF_MANY);
    });
    await there.getByRole('alert').waitFor();
    await end();
  });

  it('cut off midway, what has come is shown, and that there is more is said', async () => {
    let cut = () => {};
    const { there, end } = await open((_, response) => {
      response.writeHead(200, { 'Content-Length': MOST.length + 1 });
      response.write(MOST);
      cut = () => response.destroy();
    });
    await list(there)
      .getByRole('button', { name: /^Street 1/ })
      .first()
      .waitFor();
    // Not earlier: Chromium forgets what has come, and has not yet been read, as soon as the line is cut.
    cut();
    await there.locator('.notice summary').click();
    await there.getByText(/ends too early, or the connection was lost/).waitFor();
    await end();
  });

  it('dripping, places appear as they come, and the reader ends it', async () => {
    const { there, end } = await open((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/geo+json' });
      // The rest never comes.
      response.write(MOST);
    });
    await list(there)
      .getByRole('button', { name: /^Street 1/ })
      .first()
      .waitFor();
    await there.getByRole('button', { name: 'Stop loading' }).click();
    await there.getByRole('button', { name: 'Stop loading' }).waitFor({ state: 'detached' });
    await list(there)
      .getByRole('button', { name: /^Street 1/ })
      .first()
      .click();
    await there.getByRole('heading', { name: 'Street 1', exact: true }).waitFor();
    await end();
  });
});
