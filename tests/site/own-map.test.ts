import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { archiveOf, LAYERS } from '../map/pmtiles/archives';
import { browserForFile, watch } from '../support/open';
import { type Served, serveStatic } from '../support/static-server';
import { type Color, painted, print } from './paper';

const SELF = "'self'";
const STRICT = [
  `default-src 'none'; script-src ${SELF}; style-src ${SELF}; img-src ${SELF}; font-src ${SELF}; connect-src ${SELF}`,
  "require-trusted-types-for 'script'; trusted-types lit-html",
].join('; ');
const LAND: Color = [247, 242, 231];
const SEA: Color = [219, 229, 232];
/** A tile that is all of one colour, which nothing else on the page has. */
const GREEN: Color = [0, 160, 60];
const TILE = `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="rgb(${GREEN})"/></svg>`;
const NOTICE = 'The detailed map could not be loaded; this one is simpler.';

const newPage = browserForFile();
const pages = new Map<string, Served>();
let folder = '';
let server: Awaited<ReturnType<typeof serveStatic>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  await writeFile(join(folder, 'map.pmtiles'), await archiveOf(LAYERS.protomaps, 6));
  await writeFile(
    join(folder, 'cut.pmtiles'),
    (await archiveOf(LAYERS.protomaps, 6)).slice(0, 400),
  );
  const headers = { 'Access-Control-Allow-Origin': '*' };
  const folders = { '/lib/': 'dist/lib', '/geo/': 'dist/site/geo', '/maps/': folder };
  server = await serveStatic(pages, folders, headers);
});
afterAll(async () => {
  server?.close();
  await rm(folder, { recursive: true });
});

const MODULE = '<script type="module" src="/lib/dateline.js"></script>';
const CLASSIC = '<script src="/lib/dateline.iife.js"></script>';

/** A strict page with the flagship on a map of its own, once that has been painted. */
async function show(attributes: string, { script = MODULE, csp = STRICT, dark = false } = {}) {
  const page = await newPage({ colorScheme: dark ? 'dark' : 'light' });
  onTestFinished(() => page.context().close());
  const { requests, faults } = watch(page);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      document.documentElement.dataset['violation'] = `${effectiveDirective} ${blockedURI}`;
    });
    document.addEventListener('dateline-ready', () => {
      document.documentElement.dataset['ready'] = '';
    });
  });
  const path = `/${encodeURIComponent(attributes)}${script.length}`;
  pages.set(path, {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>${script}</head><body>
      <dateline-dashboard src="/geo/vostochny/brief.geojson" ${attributes}></dateline-dashboard></body></html>`,
    headers: { 'Content-Security-Policy': csp },
  });
  await page.route('**/*.svg', (route) =>
    route.fulfill({ body: TILE, contentType: 'image/svg+xml' }),
  );
  await page.goto(server.url + path);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const violation = () => page.locator('html').getAttribute('data-violation');
  return { page, requests, faults, violation };
}

/** How much of the map on the screen has a colour, from 0 to 1. */
async function part(page: Page, [red, green, blue]: Color): Promise<number> {
  const png = await page.getByRole('region', { name: 'Map', exact: true }).screenshot();
  return page.evaluate(
    async ([data, color]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data: pixels } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {
        data: [],
      };
      let count = 0;
      for (let i = 0; i < pixels.length; i += 4) {
        if (color.every((value, at) => Math.abs(value - (pixels[i + at] ?? 0)) < 4)) count += 4;
      }
      return count / pixels.length;
    },
    [png.toString('base64'), [red, green, blue]] as const,
  );
}

const names = (requests: readonly URL[]) =>
  requests.map(({ pathname }) => pathname.split('/').at(-1) ?? '');
const XYZ = 'basemap="/tiles/{z}/{x}/{y}.svg" max-zoom="14"';
const CREDIT = 'attribution="© [The mappers](https://osm.example/copyright) <b>2026</b>"';

describe.each([
  ['module', MODULE, ['dateline-pmtiles.js']],
  ['classic script', CLASSIC, []],
])('in a strict page, with the %s', (_, script, modules) => {
  it('an archive is drawn in the theme, with its own credit, and what reads it is loaded', async () => {
    const { page, requests, faults, violation } = await show('basemap="/maps/map.pmtiles"', {
      script,
    });
    // All is land but for one lake: in the world it would be half of each.
    await expect.poll(() => part(page, LAND), { timeout: 15_000 }).toBeGreaterThan(0.5);
    const credit = page.getByRole('link', { name: '© The mappers' });
    expect(await credit.getAttribute('href')).toBe('https://osm.example/copyright');
    expect(names(requests).filter((name) => /pmtiles\.js|xyz\.js/.test(name))).toEqual(modules);
    expect(names(requests)).not.toContain('dateline-basemap.js');
    expect(await violation()).toBeNull();
    expect(faults).toEqual([]);
  });

  it('tiles are shown, credited in text with links and no HTML', async () => {
    const { page, faults, violation } = await show(`${XYZ} ${CREDIT}`, { script });
    await expect.poll(() => part(page, GREEN), { timeout: 15_000 }).toBeGreaterThan(0.4);
    const credits = page.locator('[part="credits"]');
    await credits.getByRole('link', { name: 'The mappers', exact: true }).waitFor();
    expect(await credits.innerText()).toMatch(/^© The mappers <b>2026<\/b> · Leaflet/);
    expect(await violation()).toBeNull();
    expect(faults).toEqual([]);
  });
});

it('an archive that is cut leaves the world, a line for readers and one for the author', async () => {
  const { page, faults, violation } = await show('basemap="/maps/cut.pmtiles"');
  await page.getByText(NOTICE).waitFor();
  await expect.poll(() => part(page, SEA)).toBeGreaterThan(0.15);
  expect(await page.locator('[part="credits"]').innerText()).toMatch(/^Natural Earth/);
  expect(faults).toEqual([
    expect.stringMatching(/^Dateline: basemap “\/maps\/cut\.pmtiles” is not shown: /),
  ]);
  expect(await violation()).toBeNull();
});

it('tiles that a policy forbids leave the world', async () => {
  const { page } = await show(XYZ, { csp: STRICT.replace(`img-src ${SELF}`, "img-src 'none'") });
  await page.getByText(NOTICE).waitFor();
  await expect.poll(() => part(page, SEA)).toBeGreaterThan(0.15);
});

it('tiles whose server goes down and comes back', async () => {
  const { page } = await show(XYZ);
  await expect.poll(() => part(page, GREEN)).toBeGreaterThan(0.4);
  let isDown = true;
  await page.route('**/*.svg', (route) => (isDown ? route.abort() : route.fallback()));
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.getByText(NOTICE).waitFor();
  isDown = false;
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.getByText(NOTICE).waitFor({ state: 'detached' });
  await expect.poll(() => part(page, GREEN)).toBeGreaterThan(0.4);
});

it('works in a frame with sandbox="allow-scripts"', async () => {
  const inside = '/inside-own';
  pages.set(inside, {
    body: `<!doctype html><html lang="en"><title>x</title>${MODULE}<dateline-dashboard src="/geo/vostochny/brief.geojson" basemap="/maps/map.pmtiles"></dateline-dashboard>`,
    headers: { 'Content-Security-Policy': STRICT.replaceAll(SELF, server.url) },
  });
  pages.set('/around-own', {
    body: `<!doctype html><title>x</title><iframe sandbox="allow-scripts" src="${inside}" width="1200" height="850"></iframe>`,
  });
  const page = await newPage();
  onTestFinished(() => page.context().close());
  const { faults } = watch(page);
  await page.goto(`${server.url}/around-own`);
  await page.frameLocator('iframe').getByRole('link', { name: '© The mappers' }).waitFor();
  expect(faults).toEqual([]);
});

describe.each([false, true])('on paper, from a page that is dark: %s', (dark) => {
  it('an archive is printed in the light theme, with its credit', async () => {
    const { page } = await show('basemap="/maps/map.pmtiles"', { dark });
    await page.getByRole('link', { name: '© The mappers' }).waitFor();
    await page.waitForLoadState('networkidle');
    const [sheet] = await print(page);
    if (!sheet) throw new Error('Nothing was printed');
    const map = painted(sheet, LAND);
    expect(map.white).toBeLessThan(0.03);
    expect(map.parts[0]).toBeGreaterThan(0.6);
    expect(sheet.text).toContain('©THEMAPPERS');
  });

  it('tiles are printed as they are', async () => {
    const { page } = await show(`${XYZ} ${CREDIT}`, { dark });
    await page.waitForLoadState('networkidle');
    const [sheet] = await print(page);
    if (!sheet) throw new Error('Nothing was printed');
    expect(painted(sheet, GREEN).parts[0]).toBeGreaterThan(0.5);
    expect(sheet.text).toContain('©THEMAPPERS');
  });
});
