import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, watch } from '../support/open';
import { BRIEF, emptyProject } from '../support/project';
import { type Served, serveStatic } from '../support/static-server';

/** Pages that Node has rendered, with the package imported there too, and which the browser takes over. */
const HOSTS = ['react', 'vue', 'svelte'] as const;
const WORDS = 'Words of the page';
const newPage = browserForFile();
const pages = new Map<string, Served>();
let project: Awaited<ReturnType<typeof emptyProject>>;
let server: Awaited<ReturnType<typeof serveStatic>>;

const CONFIG = `
import { compile } from 'svelte/compiler';
const svelte = {
  name: 'svelte',
  transform: {
    filter: { id: /\\.svelte$/ },
    handler(code, filename, { ssr }) {
      return { code: compile(code, { filename, generate: ssr ? 'server' : 'client' }).js.code, map: null };
    },
  },
};
const input = ${JSON.stringify(HOSTS)}.map((name) => name + '.html');
export default ({ isSsrBuild }) => ({
  plugins: [svelte],
  logLevel: 'warn',
  build: { rolldownOptions: isSsrBuild ? {} : { input } },
});`;

/** A component in each language; \`dateline-map\` is imported by what the server runs, too. */
const SOURCES = {
  'react-page.jsx': `import 'dateline-map';
    export const Page = () => <dateline-dashboard src="/brief.geojson" basemap="none"><p>${WORDS}</p></dateline-dashboard>;`,
  'vue-page.js': `import 'dateline-map';
    import { createSSRApp, h } from 'vue';
    const render = () => h('dateline-dashboard', { src: '/brief.geojson', basemap: 'none' }, [h('p', '${WORDS}')]);
    export const page = () => createSSRApp({ render });`,
  'Page.svelte': `<script>import 'dateline-map';</script>
    <dateline-dashboard src="/brief.geojson" basemap="none"><p>${WORDS}</p></dateline-dashboard>`,
  'react.jsx': `import { hydrateRoot } from 'react-dom/client';
    import { Page } from './react-page';
    hydrateRoot(document.querySelector('main'), <Page />);`,
  'vue.js': `import { page } from './vue-page';
    page().mount('main');`,
  'svelte.js': `import { hydrate } from 'svelte';
    import Page from './Page.svelte';
    hydrate(Page, { target: document.querySelector('main') });`,
  'render.jsx': `import { renderToString } from 'react-dom/server';
    import { renderToString as renderVue } from 'vue/server-renderer';
    import { render } from 'svelte/server';
    import { Page as ReactPage } from './react-page';
    import { page } from './vue-page';
    import SveltePage from './Page.svelte';
    const vue = await renderVue(page());
    console.log(JSON.stringify({ react: renderToString(<ReactPage />), vue, svelte: render(SveltePage).body }));`,
};

beforeAll(async () => {
  project = await emptyProject();
  for (const name of ['react', 'react-dom', 'vue', 'svelte']) project.link(name);
  const html = HOSTS.map((name) => {
    const script = `${name}.${name === 'react' ? 'jsx' : 'js'}`;
    const body = `<main><!--app--></main><script type="module" src="/${script}"></script>`;
    return [
      `${name}.html`,
      `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,"><body>${body}</body>`,
    ];
  });
  project.write({
    'package.json': { private: true, type: 'module' },
    'vite.config.js': CONFIG,
    'public/brief.geojson': BRIEF,
    ...SOURCES,
    ...Object.fromEntries(html),
  });
  await project.tool('vite', 'build');
  await project.tool('vite', 'build', '--ssr', 'render.jsx', '--outDir', 'server');
  const rendered: Record<string, string> = JSON.parse(await project.node('server/render.js'));
  for (const name of HOSTS) {
    const page = readFileSync(join(project.folder, `dist/${name}.html`), 'utf8');
    const body = page.replace('<!--app-->', () => rendered[name] ?? '');
    pages.set(`/${name}`, { body });
  }
  server = await serveStatic(pages, { '/': `${project.folder}/dist/` });
}, 60_000);
afterAll(() => {
  server?.close();
  project?.remove();
});

describe.each(HOSTS)('a page that %s has rendered in Node', (name) => {
  it('has the words of the page, with no script run', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(`${server.url}/${name}`);
    expect(await page.getByText(WORDS).isVisible()).toBe(true);
    await page.context().close();
  });

  it('becomes a dashboard where it stands, without a complaint', async () => {
    const page = await newPage();
    const { faults } = watch(page);
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        document.querySelector('dateline-dashboard')?.setAttribute('data-served', '');
      });
    });
    await page.goto(`${server.url}/${name}`);
    const dashboard = page.locator('dateline-dashboard[data-served]');
    const marks = dashboard.getByRole('group', { name: 'Places on the map' });
    await marks.getByRole('button', { name: /^Kyiv/ }).click();
    await dashboard.getByRole('heading', { level: 2, name: 'Kyiv' }).waitFor();
    expect(await page.locator('dateline-dashboard').count()).toBe(1);
    expect(await dashboard.getAttribute('selected')).toBe('Kyiv');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
