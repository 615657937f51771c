import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserForFile } from '../support/open';
import { BRIEF } from '../support/project';
import { type Served, serveStatic } from '../support/static-server';

const newPage = browserForFile();
const ours = new Map<string, Served>();
const theirs = new Map<string, Served>();
const brief: Served = { body: JSON.stringify(BRIEF) };
const moved = (Location: string): Served => ({ status: 302, headers: { Location }, body: '' });
const ANYBODY = { 'Access-Control-Allow-Origin': '*' };

/** Says a little, again and again, and never ends. */
const dripping = createServer((_, response) => {
  response.writeHead(200, { ...ANYBODY, 'Content-Type': 'application/json' });
  const drops = setInterval(() => response.write(' '), 100);
  response.on('close', () => clearInterval(drops));
});

/** What is wrong with each source, what is said of it, and where it is put right. */
const CASES = ['elsewhere', 'moved-away', 'missing', 'html', 'dripping', 'nowhere'] as const;
const SAID: Record<(typeof CASES)[number], RegExp> = {
  elsewhere: /could not be reached.*\(CORS\)/,
  'moved-away': /could not be reached.*\(CORS\)/,
  missing: /the server answered “404 Not Found”/,
  html: /html is a web page: open the file that it offers/,
  dripping: /did not arrive within 9 seconds/,
  nowhere: /could not be reached/,
};

let site: Awaited<ReturnType<typeof serveStatic>>;
let other: Awaited<ReturnType<typeof serveStatic>>;
let page: Page;

beforeAll(async () => {
  site = await serveStatic(ours, { '/lib/': 'dist/lib' });
  other = await serveStatic(theirs, {});
  await new Promise<void>((done) => dripping.listen(0, '127.0.0.1', done));
  const { port } = dripping.address() as AddressInfo;
  theirs.set('/brief.json', brief);
  ours.set('/moved-away', moved(`${other.url}/brief.json`));
  ours.set('/missing', { status: 404, body: 'Nothing here' });
  ours.set('/html', { body: '<!doctype html><title>Log in</title>' });
  ours.set('/moved-here', moved('/brief.json'));
  ours.set('/brief.json', brief);
  const elsewhere: Record<string, string> = {
    elsewhere: `${other.url}/brief.json`,
    dripping: `http://localhost:${port}/`,
    nowhere: 'http://localhost:1/',
  };
  const dashboards = [...CASES, 'moved-here'].map(
    (
      name,
    ) => `<dateline-dashboard id="${name}" basemap="none" src="${elsewhere[name] ?? `/${name}`}">
<p>Words about ${name}.</p></dateline-dashboard>`,
  );
  ours.set('/', {
    body: `<!doctype html><html lang="en"><title>x</title><script>
addEventListener('dateline-error', ({ target, message }) => target.setAttribute('data-said', message));
addEventListener('dateline-ready', ({ target }) => target.setAttribute('data-ready', ''));
</script><script type="module" src="/lib/dateline.js"></script>${dashboards.join('')}`,
  });
  page = await newPage();
  await page.goto(site.url);
});
afterAll(() => {
  site?.close();
  other?.close();
  dripping.close();
  dripping.closeAllConnections();
});

it('a source that has moved to another place of its own origin is shown', async () => {
  await page.locator('#moved-here[data-ready]').waitFor();
  await page.locator('#moved-here').getByRole('button', { name: 'Oslo' }).first().waitFor();
});

describe.each(CASES)('a source that is %s', (name) => {
  it('within ten seconds is told of, and the words of the page stay', async () => {
    const dashboard = page.locator(`#${name}`);
    const alert = dashboard.getByRole('alert');
    await alert.waitFor({ timeout: 10_000 });
    expect(await dashboard.getAttribute('data-said')).toMatch(SAID[name]);
    expect(await alert.innerText()).toMatch(SAID[name]);
    expect(await dashboard.getByText(`Words about ${name}.`).isVisible()).toBe(true);
  });

  it('put right, is shown at the next try', async () => {
    const dashboard = page.locator(`#${name}`);
    theirs.set('/brief.json', { ...brief, headers: ANYBODY });
    ours.set(`/${name}`, brief);
    // Nobody puts right the server of another: the page names another source.
    if (name === 'dripping' || name === 'nowhere') {
      await dashboard.evaluate((element) => element.setAttribute('src', '/brief.json'));
    } else await dashboard.getByRole('button', { name: 'Try again' }).click();
    await dashboard.and(page.locator('[data-ready]')).waitFor();
    await dashboard.getByRole('button', { name: 'Oslo' }).first().waitFor();
    expect(await dashboard.getByRole('alert').count()).toBe(0);
    expect(await dashboard.getByText(`Words about ${name}.`).isVisible()).toBe(false);
  });
});
