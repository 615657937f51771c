import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, open, SITE } from '../support/open';
import { type Served, serveStatic } from '../support/static-server';

const newPage = browserForFile();
const pages = new Map<string, Served>();
let host: Awaited<ReturnType<typeof serveStatic>>;

beforeAll(async () => {
  host = await serveStatic(pages, {}, {});
});
afterAll(() => host?.close());

/** Every other site answers, and will not be framed. */
async function aloof(page: Page): Promise<Page> {
  await page.context().route(
    (url) => !['localhost', '127.0.0.1'].includes(url.hostname),
    (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'X-Frame-Options': 'DENY' },
        body: '<h1>A source</h1>',
      }),
  );
  return page;
}

async function framed(page: Page, src: string): Promise<Frame> {
  pages.set('/host.html', {
    body: `<!doctype html><iframe src="${src}" width="1200" height="800"></iframe>`,
  });
  await page.goto(`${host.url}/host.html`);
  const frame = page.frames()[1];
  if (!frame) throw new Error('There is no frame');
  return frame;
}

const outward = (where: Page | Frame) => where.locator('a[href^="http"]:visible');

describe('a link that leaves', () => {
  it('opens a tab of its own from a frame and says so; the map stays', async () => {
    const page = await aloof(await newPage());
    const frame = await framed(page, new URL('embed.html?place=ukraine', SITE).href);
    await frame.getByRole('heading', { level: 2, name: 'Ukraine', exact: true }).waitFor();
    await frame.getByRole('img', { name: /^Scale/ }).waitFor();
    const links = outward(frame);
    const count = await links.count();
    // Sources, and the credits of the map.
    expect(count).toBeGreaterThan(2);
    for (let at = 0; at < count; at++) {
      const link = links.nth(at);
      expect(await link.textContent()).toMatch(/\S \(opens in a new tab\)$/);
      const opened = page.context().waitForEvent('page');
      await link.click();
      const tab = await opened;
      await tab.getByRole('heading', { name: 'A source' }).waitFor();
      expect(await tab.evaluate(() => window.opener)).toBeNull();
      await tab.close();
    }
    expect(frame.url()).toContain('embed.html');
    await page.context().close();
  });

  it('opens where one is outside of a frame, and says nothing', async () => {
    const page = await aloof(await newPage());
    await open(page, '#place=ukraine');
    const link = outward(page).first();
    expect(await link.textContent()).not.toContain('new tab');
    await link.click();
    await page.getByRole('heading', { name: 'A source' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'Ukraine', exact: true }).waitFor();
    await page.context().close();
  });

  it('leaves the frame as a whole where no scripts run', async () => {
    const page = await aloof(await newPage({ javaScriptEnabled: false }));
    const frame = await framed(page, SITE.href);
    await outward(frame).first().click();
    await page.getByRole('heading', { name: 'A source' }).waitFor();
    expect(new URL(page.url()).hostname).not.toBe('localhost');
    await page.context().close();
  });
});
