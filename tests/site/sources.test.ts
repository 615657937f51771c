import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserForFile } from '../support/open';
import { BRIEF } from '../support/project';
import { type Served, serveStatic } from '../support/static-server';

const newPage = browserForFile();
const ours = new Map<string, Served>();
const theirs = new Map<string, Served>();
let site: Awaited<ReturnType<typeof serveStatic>>;
let other: Awaited<ReturnType<typeof serveStatic>>;

beforeAll(async () => {
  site = await serveStatic(ours, { '/lib/': 'dist/lib' });
  other = await serveStatic(theirs, {});
});
afterAll(() => {
  site?.close();
  other?.close();
});

it('where the brief comes from decides whether it is shown, and a sentence says why not', async () => {
  const brief = { body: JSON.stringify(BRIEF) };
  const moved = (Location: string) => ({ status: 302, headers: { Location }, body: '' });
  theirs.set('/closed.geojson', brief);
  theirs.set('/open.geojson', { ...brief, headers: { 'Access-Control-Allow-Origin': '*' } });
  ours.set('/here.geojson', brief);
  ours.set('/moved.geojson', moved('/here.geojson'));
  ours.set('/away.geojson', moved(`${other.url}/closed.geojson`));
  ours.set('/page.geojson', { body: '<!doctype html><title>Sign in</title>' });
  const sources = {
    moved: 'moved.geojson',
    open: `${other.url}/open.geojson`,
    closed: `${other.url}/closed.geojson`,
    away: 'away.geojson',
    page: 'page.geojson',
  };
  const dashboards = Object.entries(sources).map(
    ([id, src]) =>
      `<dateline-dashboard id="${id}" basemap="none" src="${src}"></dateline-dashboard>`,
  );
  ours.set('/', {
    body: `<!doctype html><title>x</title><script type="module" src="/lib/dateline.js"></script>${dashboards.join('')}`,
  });
  const page = await newPage();
  await page.goto(site.url);
  for (const id of ['moved', 'open']) {
    await page.locator(`#${id}`).getByRole('button', { name: 'Oslo' }).first().waitFor();
  }
  const why = async (id: string) => {
    const dashboard = page.locator(`#${id}`);
    await dashboard.getByRole('button', { name: 'Try again' }).waitFor();
    return dashboard.getByRole('alert').innerText();
  };
  expect(await why('closed')).toContain(
    `${other.url}/closed.geojson could not be reached. Check that the network is up, that the address is right, and that this page may read it (CORS).`,
  );
  expect(await why('away')).toContain(`${site.url}/away.geojson could not be reached.`);
  expect(await why('page')).toContain(`${site.url}/page.geojson is a web page: `);
  await page.context().close();
});
