import { createRequire } from 'node:module';
import type { FrameLocator, Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserForFile } from '../support/open';
import { type Served, serveStatic } from '../support/static-server';

const SELF = "'self'";
const CSP = `default-src 'none'; script-src ${SELF}; style-src ${SELF}; img-src ${SELF}; font-src ${SELF}; connect-src ${SELF}`;
const TYPED = "require-trusted-types-for 'script'";
const csp = (...parts: string[]) => ({ 'Content-Security-Policy': parts.join('; ') });
const DENIED = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'web-share',
  'xr-spatial-tracking',
];

const NOTE = `import { html, LitElement } from '/host-lit.js';
customElements.define('host-note', class extends LitElement {
  render() { return html\`<p>A note of the host</p>\`; }
});
document.documentElement.append(document.createElement('host-note'));`;

const newPage = browserForFile();
const pages = new Map<string, Served>();
let server: Awaited<ReturnType<typeof serveStatic>>;

/** A page of a host with one dashboard; `head` comes before our script. */
function host(head = '', nonce = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>${head}
<script type="module"${nonce && ` nonce="${nonce}"`} src="/lib/dateline.js"></script></head><body>
<dateline-dashboard src="/geo/vostochny/brief.geojson"><main><h1>Words of the page</h1></main></dateline-dashboard>
</body></html>`;
}

beforeAll(async () => {
  pages.set('/host-lit.js', { body: await secondLit() });
  pages.set('/host-note.js', { body: NOTE });
  // Anybody may ask: a sandboxed frame has no origin that could be named.
  const headers = { 'Access-Control-Allow-Origin': '*' };
  server = await serveStatic(pages, { '/lib/': 'dist/lib', '/geo/': 'dist/site/geo' }, headers);
}, 60_000);
afterAll(() => server?.close());

/** A second copy of Lit: the host's own, at work before ours. */
async function secondLit(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('lit');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'lit' } },
  });
  const [first] = [result].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The host’s Lit was not built');
  return chunk.code;
}

/** All that goes wrong on a page, in its frames too; violations are told by the page itself. */
async function watch(page: Page) {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    const mark = (name: string, value: string) => {
      const root = document.documentElement;
      root.setAttribute(name, `${root.getAttribute(name) ?? ''}${value}\n`);
    };
    document.addEventListener('securitypolicyviolation', (event) =>
      mark('data-violations', `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
    document.addEventListener('dateline-ready', () => mark('data-ready', ''));
  });
  return faults;
}

async function works(where: Page | FrameLocator, faults: readonly string[]): Promise<void> {
  const root = where.locator('html');
  await where.locator('html[data-ready]').waitFor({ state: 'attached' });
  const list = where.getByRole('list', { name: 'Places', exact: true });
  await list.getByRole('button', { name: 'Vladivostok' }).click();
  await where.getByRole('heading', { level: 2, name: 'Vladivostok', exact: true }).waitFor();
  // The map has drawn itself too: a policy that stops its styles leaves marks of no size.
  const mark = where.getByRole('group', { name: 'Places on the map' }).getByRole('button').first();
  await expect.poll(async () => (await mark.boundingBox())?.width ?? 0).toBeGreaterThan(10);
  expect(await root.getAttribute('data-violations')).toBeNull();
  expect(faults).toEqual([]);
}

describe.each<[string, Served]>([
  ['no policy', { body: host() }],
  ['a policy that allows only own files', { body: host(), headers: csp(CSP) }],
  [
    'Trusted Types, with Lit’s policy alone',
    { body: host(), headers: csp(CSP, TYPED, 'trusted-types lit-html') },
  ],
  [
    'Trusted Types, beside the host’s own Lit',
    {
      body: host('<script type="module" src="/host-note.js"></script>'),
      headers: csp(CSP, TYPED, "trusted-types lit-html 'allow-duplicates'"),
    },
  ],
  [
    'a nonce and strict-dynamic',
    {
      body: host('', 'c3RyaWN0'),
      headers: csp(
        CSP.replace(`script-src ${SELF}`, "script-src 'nonce-c3RyaWN0' 'strict-dynamic'"),
        "base-uri 'none'",
        "object-src 'none'",
      ),
    },
  ],
  [
    'isolation across origins',
    {
      body: host(),
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
  ],
  [
    'a Permissions-Policy that denies everything',
    {
      body: host(),
      headers: { 'Permissions-Policy': DENIED.map((name) => `${name}=()`).join(', ') },
    },
  ],
])('%s', (name, served) => {
  it('works, without a violation', async () => {
    const path = `/${encodeURIComponent(name)}`;
    pages.set(path, served);
    const page = await newPage();
    const faults = await watch(page);
    await page.goto(server.url + path);
    await works(page, faults);
    if (served.body.includes('host-note')) await page.getByText('A note of the host').waitFor();
    await page.context().close();
  });
});

/** A page of a host with a file of so many places that it is read as it arrives. */
function crowded(): string {
  return host().replace('/geo/vostochny/brief.geojson', '/crowd.geojson');
}

it.each([
  ['Trusted Types by ours', csp(CSP, TYPED, 'trusted-types lit-html dateline'), 0, true],
  // The browser notes what it refuses; nothing else tells of it.
  ['Trusted Types, with Lit’s policy alone', csp(CSP, TYPED, 'trusted-types lit-html'), 1, false],
])('%s: a file of very many places opens', async (name, headers, notes, inWorker) => {
  const features = Array.from({ length: 2_500 }, (_, index) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [(index % 340) - 170, (index % 120) - 60] },
    properties: { name: `Place ${index}` },
  }));
  const body = JSON.stringify({ type: 'FeatureCollection', features });
  pages.set('/crowd.geojson', { body, headers: { 'Content-Type': 'application/geo+json' } });
  const path = `/crowd-${encodeURIComponent(name)}`;
  pages.set(path, { body: crowded(), headers });
  const page = await newPage();
  const faults = await watch(page);
  await page.goto(server.url + path);
  await page.getByText('2,500', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Place 3', exact: false }).first().click();
  await page.getByRole('heading', { level: 2, name: 'Place 3', exact: true }).waitFor();
  expect(page.workers()).toHaveLength(inWorker ? 1 : 0);
  expect(
    faults.filter(
      (fault) => !/TrustedScriptURL|Trusted Type Policy|content security policy/i.test(fault),
    ),
  ).toEqual([]);
  expect(faults).toHaveLength(notes);
  await page.context().close();
});

it('works in a frame with sandbox="allow-scripts"', async () => {
  pages.set('/framed', { body: host(), headers: csp(CSP.replaceAll(SELF, server.url)) });
  pages.set('/framing', {
    body: '<!doctype html><title>x</title><iframe sandbox="allow-scripts" src="/framed" width="1200" height="850"></iframe>',
  });
  const page = await newPage();
  const faults = await watch(page);
  await page.goto(`${server.url}/framing`);
  await works(page.frameLocator('iframe'), faults);
  await page.context().close();
});

it.each([
  ['none may be made', 'none'],
  ['the page’s own Lit has the only one', 'lit-html'],
])(
  'Trusted Types, and %s: the page’s own words stay, and one clear line tells',
  async (_, allowed) => {
    const names = allowed === 'none' ? "'none'" : allowed;
    const note = allowed === 'none' ? '' : '<script type="module" src="/host-note.js"></script>';
    const path = `/only-${allowed}`;
    pages.set(path, { body: host(note), headers: csp(CSP, TYPED, `trusted-types ${names}`) });
    const page = await newPage();
    const faults = await watch(page);
    const error = page.waitForEvent('pageerror');
    await page.goto(server.url + path);
    await error;
    expect(await page.getByRole('heading', { name: 'Words of the page' }).isVisible()).toBe(true);
    // Besides it, the browser says what it does of any policy that it refuses.
    expect(faults.filter((fault) => !/content security policy/i.test(fault))).toEqual([
      "uncaught: Dateline cannot start: this page’s policy has to say trusted-types lit-html 'allow-duplicates'.",
    ]);
    await page.context().close();
  },
);

it('would see a violation', async () => {
  pages.set('/broken', { body: host('<style>b { color: red }</style>'), headers: csp(CSP) });
  const page = await newPage();
  await watch(page);
  await page.goto(`${server.url}/broken`);
  await page.locator('html[data-violations*="style-src-elem inline"]').waitFor();
  await page.context().close();
});
