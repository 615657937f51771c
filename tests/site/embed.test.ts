import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserForFile } from '../support/open';
import { type Served, serveStatic } from '../support/static-server';

const BRIEF = '/site/geo/vostochny/brief.geojson';
const OPEN_TO_ALL = { 'Access-Control-Allow-Origin': '*' };

const newPage = browserForFile();
const ours = new Map<string, Served>();
const theirs = new Map<string, Served>();
let site: Awaited<ReturnType<typeof serveStatic>>;
let other: Awaited<ReturnType<typeof serveStatic>>;

beforeAll(async () => {
  site = await serveStatic(ours, { '/site/': 'dist/site' }, OPEN_TO_ALL);
  other = await serveStatic(theirs, { '/site/': 'dist/site' }, OPEN_TO_ALL);
});
afterAll(() => {
  site?.close();
  other?.close();
});

async function openEmbed(page: Page, query: string, file = 'embed.html') {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.url}/site/${file}${query}`);
  return asked;
}

const chosen = (where: Page | Frame) =>
  where.getByRole('heading', { level: 2, name: 'Sohae Satellite Launching Station' });

describe('embed.html', () => {
  let one: Promise<Page> | undefined;
  /** For those that leave nothing behind. */
  const onePage = () => {
    one ??= newPage();
    return one;
  };

  it('without a query shows the brief of the page', async () => {
    const page = await newPage();
    await openEmbed(page, '');
    await page.getByRole('list', { name: 'Places', exact: true }).waitFor();
    await page.context().close();
  });

  it.each([
    ['relative', 'geo/vostochny/brief.geojson'],
    ['absolute', BRIEF],
    ['whole', `ORIGIN${BRIEF}`],
  ])('shows a brief of its own origin, by a %s address, with the place', async (_kind, src) => {
    const page = await onePage();
    const whole = encodeURIComponent(src.replace('ORIGIN', site.url));
    await openEmbed(page, `?src=${whole}&place=sohae`);
    await chosen(page).waitFor();
  });

  it.each([
    `OTHER${BRIEF}`,
    '//stranger.invalid/brief.geojson',
    'https://stranger.invalid/brief.geojson',
    'data:application/json,{"type":"FeatureCollection","features":[]}',
    'blob:ORIGIN/0',
    'javascript:alert(1)',
    'http://[',
  ])('refuses %s', async (address) => {
    const page = await onePage();
    const src = address.replace('OTHER', other.url).replace('ORIGIN', site.url);
    const asked = await openEmbed(page, `?src=${encodeURIComponent(src)}`);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(src);
    expect(await page.locator('dateline-dashboard').count()).toBe(0);
    expect(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:,'))).toEqual(
      [],
    );
  });

  it('shows a brief that is elsewhere on its own origin by now', async () => {
    const moved = { status: 302, headers: { Location: BRIEF }, body: '' };
    ours.set('/site/latest.geojson', moved);
    const page = await newPage();
    await openEmbed(page, '?src=latest.geojson&place=sohae');
    await chosen(page).waitFor();
    await page.context().close();
  });

  it('refuses one that its own origin redirects to another', async () => {
    const moved = { status: 302, headers: { Location: other.url + BRIEF }, body: '' };
    ours.set('/site/away.geojson', moved);
    const page = await newPage();
    await openEmbed(page, '?src=away.geojson&place=sohae');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('away.geojson');
    expect(await page.locator('dateline-dashboard').count()).toBe(0);
    await page.context().close();
  });

  it('shows a brief of an origin that the page allows', async () => {
    const html = await readFile('dist/site/embed.html', 'utf8');
    const allow = `name="dateline-allow" content="https://a.invalid ${other.url}"`;
    const body = html.replace('name="dateline-allow" content=""', allow);
    expect(body).toContain(allow);
    ours.set('/site/allowing.html', { body });
    const page = await newPage();
    const src = encodeURIComponent(other.url + BRIEF);
    await openEmbed(page, `?src=${src}&place=sohae`, 'allowing.html');
    await chosen(page).waitFor();
    await page.context().close();
  });
});

describe('the listener', () => {
  /** A host's page with an embedded dashboard, and a stranger's frame. */
  async function openHost(sandbox = '', src = `${site.url}/site/embed.html`) {
    theirs.set('/host', {
      body: `<!doctype html><title>A host</title>
<script async src="${site.url}/site/embed-listener.js"></script>
<iframe id="ours" title="Map" ${sandbox} src="${src}" width="900" height="300"></iframe>
<iframe id="stranger" title="Stranger" src="/stranger" height="150"></iframe>
<iframe id="neighbour" title="Of the same site" src="${site.url}/neighbour" height="150"></iframe>`,
    });
    ours.set('/neighbour', { body: '<!doctype html><title>Something else</title>' });
    theirs.set('/stranger', { body: '<!doctype html><title>A stranger</title>' });
    const page = await newPage();
    await page.goto(`${other.url}/host`);
    const frame = (name: string) => {
      const found = page.frames().find((one) => one.url().includes(name));
      if (!found) throw new Error(`There is no frame ${name}`);
      return found;
    };
    await expect.poll(() => height(page, 'ours')).toBe(720);
    return { page, frame };
  }

  const height = (page: Page, id: string) =>
    page.locator(`#${id}`).evaluate((element) => element.clientHeight);

  /** Says it to the page around, and waits until that has heard it: what is said next is heard after it. */
  async function say(frame: Frame, data: unknown): Promise<void> {
    const said = crypto.randomUUID();
    const ear = await frame.page().evaluateHandle(
      (last) => ({
        heard: new Promise<void>((done) => {
          addEventListener('message', (event) => event.data === last && done());
        }),
      }),
      said,
    );
    const messages = [data, said];
    await frame.evaluate((all) => {
      for (const one of all) parent.postMessage(one, '*');
    }, messages);
    await ear.evaluate(({ heard }) => heard);
  }

  it('that comes late asks for the height', async () => {
    theirs.set('/late', {
      body: `<!doctype html><title>A host</title>
<iframe id="ours" title="Map" src="${site.url}/site/embed.html" width="900" height="300"></iframe>`,
    });
    const page = await newPage();
    await page.goto(`${other.url}/late`);
    await page.frameLocator('#ours').getByRole('region', { name: 'Map' }).waitFor();
    expect(await height(page, 'ours')).toBe(300);
    await page.addScriptTag({ url: `${site.url}/site/embed-listener.js` });
    await expect.poll(() => height(page, 'ours')).toBe(720);
    await page.context().close();
  });

  it('gives the frame the height of the dashboard', async () => {
    const { page } = await openHost();
    expect(await height(page, 'stranger')).toBe(150);
    await page.context().close();
  });

  it('does so for a sandboxed frame', async () => {
    const { page } = await openHost('sandbox="allow-scripts"');
    await page.context().close();
  });

  it('keeps heights within bounds, and ignores anything that is not a height', async () => {
    // One that says its height at the start, or when it is asked, and then what the test says.
    const once = "parent.postMessage({ type: 'dateline-height', height: 720 }, '*')";
    theirs.set('/embed.html', {
      body: `<!doctype html><title>x</title><script>onload = onmessage = () => ${once}</script>`,
    });
    const { page, frame } = await openHost('', '/embed.html');
    const embed = frame('embed.html');
    const nothing = [null, undefined, 'dateline-height', 7, [], {}, { type: 'dateline-height' }];
    const heights = [Number.NaN, Infinity, -1, 0, 1e9, '500', null, {}];
    const absurd = heights.map((value) => ({ type: 'dateline-height', height: value }));
    for (const message of [...nothing, ...absurd]) {
      await say(embed, message);
      expect(await height(page, 'ours')).toBe(720);
    }
    for (const [told, set] of [
      [800.2, 801],
      [5, 200],
      [90_000, 2000],
    ]) {
      await say(embed, { type: 'dateline-height', height: told });
      expect(await height(page, 'ours')).toBe(set);
    }
    await page.context().close();
  });

  it('does not hear strangers, nor a frame that has gone elsewhere', async () => {
    const { page, frame } = await openHost();
    const message = { type: 'dateline-height', height: 999 };
    await say(frame('stranger'), message);
    await say(page.mainFrame(), message);
    await say(frame('neighbour'), message);
    expect([await height(page, 'ours'), await height(page, 'stranger')]).toEqual([720, 150]);
    await frame('embed.html').goto(`${other.url}/stranger?gone`);
    await say(frame('gone'), message);
    expect(await height(page, 'ours')).toBe(720);
    await page.context().close();
  });
});

it('is offered by oEmbed', async () => {
  const page = await newPage();
  await page.goto(`${site.url}/site/index.html`);
  const link = page.locator('link[rel=alternate][type="application/json+oembed"]');
  const href = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  expect(href).toBe(`${site.url}/site/oembed.json`);
  const answer = await (await page.request.get(href)).json();
  expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 960, height: 720 });
  expect(answer.html).toMatch(/^<iframe src="[^"]*embed\.html" title="[^"]+" .*loading="lazy"/);
  await page.context().close();
});
