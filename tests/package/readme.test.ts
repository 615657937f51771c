import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, watch } from '../support/open';
import { BRIEF, emptyProject } from '../support/project';
import { serveStatic } from '../support/static-server';
import { openAndRead, serveTo } from './page';

/** What the README tells a reader to copy, copied from it and tried. */
const readme = readFileSync('README.md', 'utf8');
const newPage = browserForFile();
const names = BRIEF.features.map(({ properties }) => properties.name);
const JSON_BRIEF = JSON.stringify(BRIEF);
const START = '<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>';

/** The block of HTML that holds these words. */
function block(words: string): string {
  const blocks = Array.from(readme.matchAll(/```html\n([\s\S]*?)```/g), ([, html = '']) => html);
  const found = blocks.filter((html) => html.includes(words));
  if (found.length !== 1) throw new Error(`${found.length} blocks hold ${words}`);
  return found[0] ?? '';
}

/** The pieces of code in the row of the table of hosts. */
function row(host: string): string[] {
  const line = readme.split('\n').find((one) => one.startsWith('| ') && one.includes(host)) ?? '';
  return Array.from(line.matchAll(/`([^`]+)`/g), ([, code = '']) => code);
}

const [element = '', isElement = ''] = row('Vue 3');
const [react = '', rich = ''] = row('React 19');
const [svelte = ''] = row('Svelte 5');
const [imported = ''] = row('bundler').filter((code) => code.startsWith('import'));

/** Svelte's compiler where its plugin would be. */
const CONFIG = `
import { compile } from 'svelte/compiler';
const svelte = {
  name: 'svelte',
  transform: {
    filter: { id: /\\.svelte$/ },
    handler: (code, filename) => ({ code: compile(code, { filename }).js.code, map: null }),
  },
};
const input = ['react', 'vue', 'svelte', 'preact'].map((name) => name + '.html');
export default { plugins: [svelte], base: './', logLevel: 'warn', build: { rolldownOptions: { input } } };`;

let project: Awaited<ReturnType<typeof emptyProject>>;
beforeAll(async () => {
  project = await emptyProject();
  for (const name of ['react', 'react-dom', 'vue', 'svelte', 'preact']) project.link(name);
  const render = {
    'react.jsx': `import { createRoot } from 'react-dom/client';
      const object = ${JSON_BRIEF};
      createRoot(document.querySelector('main')).render(<>
        ${react.replace('"…"', '"brief.geojson"').replace('=> …', '=> heard(event.placeId)')}
        ${react.replace('src="…"', rich).replace('=> …', '=> heard(event.placeId)')}
      </>);`,
    'vue.js': `import { createApp } from 'vue/dist/vue.esm-bundler.js';
      const template = '${element.replace('"…"', '"heard($event.placeId)"')}';
      const app = createApp({ template, setup: () => ({ object: ${JSON_BRIEF}, heard }) });
      Object.assign(app.config.compilerOptions, { ${isElement} });
      app.mount('main');`,
    'svelte.js': `import { mount } from 'svelte';
      import App from './App.svelte';
      mount(App, { target: document.querySelector('main') });`,
    'App.svelte': filled(svelte),
    'preact.jsx': `/** @jsxImportSource preact */
      import { render } from 'preact';
      render(${filled(svelte)}, document.querySelector('main'));`,
  };
  const scripts = Object.entries(render).map(([name, code]) =>
    name.endsWith('.svelte') ? [name, code] : [name, `${code}\n${imported};`],
  );
  const pages = Object.keys(render).map((name) => [
    name.replace(/\.\w+$/, '.html'),
    `${START}<script>heard = (id) => document.body.append('Heard ' + id)</script>
      <main></main><script type="module" src="${name}"></script>`,
  ]);
  project.write({
    'package.json': { private: true, type: 'module' },
    'vite.config.js': CONFIG,
    'public/brief.geojson': BRIEF,
    ...Object.fromEntries([...scripts, ...pages]),
  });
  await project.tool('vite', 'build');
}, 60_000);
afterAll(() => project?.remove());

function filled(snippet: string): string {
  return snippet
    .replace('"…"', '"brief.geojson"')
    .replace('{…}', '{({ placeId }) => heard(placeId)}');
}

describe.each([
  ['react', 2],
  ['vue', 1],
  ['svelte', 1],
  ['preact', 1],
])('%s, as the README has it', (host, dashboards) => {
  it('shows the places, and hears the reader', async () => {
    const page = await newPage();
    const { faults } = watch(page);
    await serveTo(page, join(project.folder, 'dist'));
    expect(await openAndRead(page, `/${host}.html`, dashboards)).toEqual(
      Array.from({ length: dashboards }, () => names),
    );
    await page.locator('dateline-places').getByRole('button', { name: /^Kyiv/ }).last().click();
    await page.getByText('Heard Kyiv').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

/** Files of the package beside a page, as the README says where to copy them. */
function beside(...files: string[]): string {
  for (const file of files) {
    copyFileSync(join(project.installed, 'dist/lib', file), join(project.folder, file));
  }
  return project.folder;
}

/** What the README says to copy: neither languages, nor what kiosks and editors need. */
const MODULE = /^(?:dateline(?:-(?!lang-|kiosk|editor)[\w-]+)?|world-\w+)\.js$/;

async function openPage(html: string, ...more: string[]) {
  const modules = readdirSync(join(project.installed, 'dist/lib')).filter((file) =>
    MODULE.test(file),
  );
  const folder = beside(...modules, ...more);
  project.write({ 'page.html': START + html, 'my-brief.geojson': BRIEF });
  const page = await newPage();
  const { faults } = watch(page);
  await serveTo(page, folder);
  return { page, faults };
}

it('the two lines for any page', async () => {
  const html = block('.js"></script>\n<dateline-dashboard ');
  const { page, faults } = await openPage(html);
  expect(await openAndRead(page, '/page.html')).toEqual([names]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('a layout of one’s own', async () => {
  const html = `<script type="module" src="dateline.js"></script>${block('for="story"')}`;
  const { page, faults } = await openPage(html);
  await page.goto('http://dateline.test/page.html#place=Rome');
  await page.locator('dateline-excerpts').getByRole('heading', { name: 'Rome' }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('one script and the brief in the page, opened from a disk', async () => {
  const [script = ''] = row('opened from a disk');
  const brief = block('application/json').replace('{"type": "FeatureCollection", …}', JSON_BRIEF);
  const folder = beside('dateline.iife.js');
  project.write({ 'disk.html': START + script + brief });
  const page = await newPage();
  const { requests, faults } = watch(page);
  await page.goto(pathToFileURL(join(folder, 'disk.html')).href);
  await page
    .getByRole('group', { name: 'Places on the map' })
    .getByRole('button', { name: /^Rome/ })
    .waitFor();
  expect(requests.map(({ pathname }) => pathname.split('/').at(-1))).toEqual([
    'disk.html',
    'dateline.iife.js',
  ]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('a kiosk', async () => {
  const { page, faults } = await openPage(block('<dateline-kiosk'), 'dateline-kiosk.js');
  await page.goto('http://dateline.test/page.html');
  await page.getByText('Touch to explore').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('an iframe, with the listener', async () => {
  const site = await serveStatic(
    new Map(),
    { '/': 'dist/site/' },
    { 'Access-Control-Allow-Origin': '*' },
  );
  const html = block('embed-listener.js').replaceAll('https://maps.example', site.url);
  const host = await serveStatic(new Map([['/', { body: START + html }]]), {});
  const page = await newPage();
  const { faults } = watch(page);
  await page.goto(host.url);
  const frame = page.frameLocator('iframe');
  await frame
    .getByRole('heading', { level: 2, name: 'Sohae Satellite Launching Station' })
    .waitFor();
  await expect.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight)).toBe(720);
  expect(faults).toEqual([]);
  await page.context().close();
  for (const server of [site, host]) server.close();
});
