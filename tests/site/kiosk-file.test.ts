import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Route } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserForFile, open, SITE, watch } from '../support/open';

const newPage = browserForFile();
const FILE = resolve('dist/site/kiosk.html');
let folder = '';

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'kiosk-')), 'Stick für #1, 100 %');
  await mkdir(folder);
});
afterAll(() => rm(resolve(folder, '..'), { recursive: true, force: true }));

it('runs from a disk, in any folder, and asks for nothing', async () => {
  const file = join(folder, 'kiosk.html');
  await copyFile(FILE, file);
  const page = await newPage({ viewport: { width: 1920, height: 1080 } });
  const { requests, faults } = watch(page);
  const address = pathToFileURL(file);
  address.search = '?attract=1&stay=3&heartbeat=1';
  await open(page, '', address);

  const tour = page.getByRole('region', { name: 'On show' });
  await tour.getByText('1 of 17').waitFor();
  await tour.getByRole('heading', { name: 'Vostochny Cosmodrome' }).waitFor();
  await tour.getByText('met at the Vostochny Cosmodrome space station').waitFor();

  // As a supervisor sees it.
  const beats = new Set<string>();
  const beat = async () => beats.add(await page.title()).size;
  await expect.poll(beat, { timeout: 10_000 }).toBeGreaterThan(2);
  for (const title of beats) expect(title).toMatch(/^Dateline · (attract|tour) · \d+$/);

  const fonts = () => document.fonts.ready.then((all) => [...all].map(({ status }) => status));
  expect(await page.evaluate(fonts)).toEqual(['loaded', 'loaded']);
  expect(requests.map(String)).toEqual([address.href]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('tells its beats in the title of the site, too', async () => {
  const page = await newPage();
  await open(page, '?kiosk&attract=1&heartbeat=1');
  await expect.poll(() => page.title(), { timeout: 10_000 }).toMatch(/^Dateline · tour · \d+$/);
  await page.context().close();
});

it('has its typefaces in the end, however late they come', async () => {
  const page = await newPage();
  const held: Route[] = [];
  await page.route('**/*.woff2', (route) => void held.push(route));
  // What is late holds up the page's `load`, too.
  await page.goto(`${SITE}?kiosk`, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.title.startsWith('Dateline ·'));
  const words = page.getByText('Touch to explore');
  const width = () => words.evaluate((element) => element.getBoundingClientRect().width);
  const before = await width();
  expect(held.length).toBeGreaterThan(0);
  for (const route of held) await route.continue();
  await expect.poll(width).not.toBe(before);
  await page.context().close();
});

it('holds the article, the fine map and what the licences want said', async () => {
  const html = await readFile(FILE, 'utf8');
  const json = html.match(/<script type="application\/json">(.*)<\/script>/)?.[1] ?? '';
  const { article } = JSON.parse(json);
  expect(article.text).toBe(await readFile('geo/vostochny/article.txt', 'utf8'));
  expect(article.href).toBeUndefined();
  expect(html).not.toMatch(/<dateline-dashboard[^>]*\ssrc=/);
  // The coarse world and the fine one; what it does not hold it would have to ask for.
  expect(html.match(/\{"type":"SlicedAtlas"/g)).toHaveLength(2);
  expect(html).not.toContain('world-50m.js');
  expect(html).toContain('BSD-3-Clause');
});
