import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ElementSize } from '../../build/element-sizes';
import manifest from '../../package.json' with { type: 'json' };
import { browserForFile, watch } from '../support/open';
import { BRIEF, emptyProject } from '../support/project';
import { elements, readManifest } from './manifest';
import { openAndRead, serveTo } from './page';

const newPage = browserForFile();
const names = [BRIEF.features.map(({ properties }) => properties.name)];
const element = '<dateline-dashboard src="brief.geojson"></dateline-dashboard>';

let project: Awaited<ReturnType<typeof emptyProject>>;
beforeAll(async () => {
  project = await emptyProject();
  project.write({ 'package.json': { private: true, type: 'module' } });
}, 30_000);
afterAll(() => project?.remove());

it('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: project.installed, pack: false, strict: true });
  expect(messages).toEqual([]);
});

it('are the types wrong? They are not, for modules', async () => {
  // Those that have types to get wrong; that the others are there, publint has seen.
  const typed = ['.', 'dateline.js', 'kiosk', 'dateline-kiosk.js', 'react', 'brief'];
  const args = ['--profile', 'esm-only', '--format', 'json', project.tarball];
  args.push('--entrypoints', ...typed);
  const { analysis } = JSON.parse(await project.tool('@arethetypeswrong/cli', ...args)) as {
    analysis: { entrypoints: object; problems: { resolutionKind?: string }[] };
  };
  // It lists what the profile leaves out, too.
  const left = analysis.problems.filter(
    ({ resolutionKind = '' }) => !['node10', 'node16-cjs'].includes(resolutionKind),
  );
  expect(left).toEqual([]);
  expect(Object.keys(analysis.entrypoints)).toEqual(
    expect.arrayContaining(['.', './dateline.js', './kiosk', './dateline-kiosk.js', './react']),
  );
});

it('brings Lit and types along, and all else inside, with its licences', async () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual(['@types/geojson', 'lit']);
  const lib = join(project.installed, 'dist/lib');
  const modules = readdirSync(lib).filter((file) => file.endsWith('.js'));
  const wanted = modules.flatMap((file) => {
    const code = readFileSync(join(lib, file), 'utf8');
    return Array.from(code.matchAll(/^(?:import|export) .*?from "([^"]+)"/gm), ([, name]) => name);
  });
  const bare = wanted.filter((name) => !name?.startsWith('.'));
  expect(bare).toContain('lit');
  expect(bare.filter((name) => !/^lit(\/|$)/.test(name ?? ''))).toEqual([]);
  const licenses = readdirSync(lib)
    .filter((file) => file.startsWith('LICENSES'))
    .map((file) => readFileSync(join(lib, file), 'utf8'));
  const sizes: ElementSize[] = JSON.parse(readFileSync('dist/elements.json', 'utf8'));
  const inside = new Set(sizes.flatMap(({ packages }) => packages));
  expect([...inside].sort()).toEqual([
    '@mapbox/vector-tile',
    '@tanstack/virtual-core',
    '@tmcw/togeojson',
    '@turf/turf',
    '@xmldom/xmldom',
    'csv-parse',
    'fflate',
    'flatgeobuf',
    'leaflet',
    'lit',
    'pbf',
    'pmtiles',
    'qr',
    'topojson-client',
  ]);
  // @turf/turf only hands on other packages, of which some are inside.
  const said = (name: string) => (name === '@turf/turf' ? '## @turf/' : `## ${name} - `);
  for (const name of inside) expect(licenses.join('')).toContain(said(name));
  const travels = {
    'cli/LICENSES.md': ['fontkit', 'csv-parse', '@tmcw/togeojson', '@xmldom/xmldom', 'parse5'],
    'kit/LICENSES.md': ['workbox-precaching'],
    'kit/LICENSES-single.md': ['lit', 'leaflet'],
  };
  for (const [file, names] of Object.entries(travels)) {
    const text = readFileSync(join(lib, file), 'utf8');
    for (const name of names) expect(text).toContain(said(name));
  }
  expect(readFileSync(join(lib, 'kit/fonts/LICENSES.md'), 'utf8')).toContain('SIL OPEN FONT');
});

it('asks a page for nothing that only Node has', () => {
  const lib = join(project.installed, 'dist/lib');
  const modules = readdirSync(lib).filter((file) => file.endsWith('.js'));
  const asking = modules.filter((file) =>
    /\bprocess\.env\b/.test(readFileSync(join(lib, file), 'utf8')),
  );
  expect(asking).toEqual([]);
});

it.each([
  'dateline-map/dateline.iife.js',
  'dateline-map/dateline-aids.js',
  'dateline-map/dateline-article.js',
  'dateline-map/dateline-facts.js',
  'dateline-map/dateline-more.js',
  'dateline-map/dateline-rare.js',
  'dateline-map/dateline-reports.js',
  'dateline-map/dateline-collection.js',
  'dateline-map/dateline-collection-worker.js',
  'dateline-map/dateline-collection-map.js',
  'dateline-map/dateline-tiles.js',
  'dateline-map/dateline-names.js',
  'dateline-map/dateline-basemap.js',
  'dateline-map/dateline-ground.js',
  'dateline-map/dateline-areas.js',
  'dateline-map/dateline-story.js',
  'dateline-map/dateline-timeline.js',
  'dateline-map/dateline-xyz.js',
  'dateline-map/dateline-pmtiles.js',
  'dateline-map/dateline-lang-de.js',
  'dateline-map/dateline-lang-de-faults.js',
  'dateline-map/dateline-lang-de-formats.js',
  'dateline-map/dateline-lang-de-warnings.js',
  'dateline-map/world-110m.js',
  'dateline-map/world-50m.js',
  'dateline-map/custom-elements.json',
])('%s can be found, to be copied', async (name) => {
  const found = await project.node('--print', `require.resolve('${name}')`);
  expect(found.trim()).toBe(join(project.installed, 'dist/lib', basename(name)));
});

it.each(['dateline-map', 'dateline-map/dateline.js', 'dateline-map/react'])(
  '%s can be imported in Node',
  async (name) => {
    const script = `
    const { Store, DatelineSelectEvent } = await import('${name}');
    console.log(new Store().state.status, new DatelineSelectEvent(null).type);`;
    expect(await project.node('--input-type=module', '--eval', script)).toBe(
      'empty dateline-select\n',
    );
  },
);

it('says nothing in Node, where one process may evaluate it more than once', async () => {
  const file = pathToFileURL(join(project.installed, 'dist/lib/index.js')).href;
  const script = `for (const n of [1, 2, 3]) await import('${file}?' + n); await import('dateline-map/kiosk');`;
  expect(await project.node('--input-type=module', '--eval', script)).toBe('');
});

it('works in a page that Vite built, under Trusted Types too', async () => {
  project.write({
    'index.html': `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types lit-html"><script type="module" src="main.js"></script>${element}`,
    'main.js': `import 'dateline-map';`,
    'public/brief.geojson': BRIEF,
  });
  await project.tool('vite', 'build', '--base', './', '--logLevel', 'warn');
  const page = await newPage();
  const { requests, faults } = watch(page);
  await serveTo(page, join(project.folder, 'dist'));
  expect(await openAndRead(page, '/index.html')).toEqual(names);
  expect(requests.map(String)).toContainEqual(expect.stringMatching(/world-110m.*\.js$/));
  expect(faults).toEqual([]);
  await page.context().close();
});

it('works in a page without a bundler', async () => {
  const src = 'node_modules/dateline-map/dist/lib/dateline.js';
  project.write({
    'plain.html': `<script type="module" src="${src}"></script>${element}`,
    'brief.geojson': BRIEF,
  });
  const page = await newPage();
  const { requests, faults } = watch(page);
  await serveTo(page, project.folder);
  expect(await openAndRead(page, '/plain.html')).toEqual(names);
  for (const file of ['world-110m', 'dateline-basemap']) {
    expect(requests.map(String)).toContainEqual(expect.stringMatching(`/lib/${file}\\.js$`));
  }
  // The minified map is moved in every way.
  const mark = page.getByRole('group', { name: 'Places on the map' }).getByRole('button').first();
  const where = async () => JSON.stringify(await mark.boundingBox());
  const moves = async (act: () => Promise<unknown>) => {
    const before = await where();
    await act();
    await expect.poll(where, { timeout: 10_000 }).not.toBe(before);
    await mark.evaluate(stillness);
  };
  const map = page.getByRole('region', { name: 'Map' });
  const { x, y, width, height } = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const corner = [x + width * 0.8, y + height * 0.8] as const;
  await moves(async () => {
    await page.mouse.move(...corner);
    await page.mouse.down();
    await page.mouse.move(corner[0] - 60, corner[1] - 40, { steps: 4 });
    await page.mouse.up();
  });
  await moves(() => map.getByRole('button', { name: 'Zoom in' }).click());
  await moves(() => map.getByRole('button', { name: 'Move the map east' }).click());
  await moves(() => map.getByRole('button', { name: 'Whole brief' }).click());
  await page.keyboard.down('Control');
  // Not over the button just pressed, which has the wheel to itself; near the mark, so that it stays in view.
  const { x: left, y: top } = (await mark.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(left + 40, top + 40);
  await moves(() => page.mouse.wheel(0, -300));
  await page.keyboard.up('Control');
  await mark.click();
  await expect.poll(() => mark.getAttribute('aria-current')).toBe('true');
  await page.locator('dateline-dashboard').evaluate((element) => element.remove());
  expect(faults).toEqual([]);
  await page.context().close();
});

/** Settles when an element has stood still for a few frames. */
async function stillness(element: Element): Promise<void> {
  let before = '';
  for (let same = 0; same < 3; ) {
    await new Promise(requestAnimationFrame);
    const box = JSON.stringify(element.getBoundingClientRect());
    same = box === before ? same + 1 : 0;
    before = box;
  }
}

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2022', 'dom'],
  jsx: 'react-jsx',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

it('has types for a page without a framework', async () => {
  project.write({
    'use.ts': `
      import { type Brief, type DatelineDashboard, Store } from 'dateline-map';
      import * as same from 'dateline-map/dateline.js';

      const dashboard: DatelineDashboard = document.createElement('dateline-dashboard');
      dashboard.theme = 'dark';
      // @ts-expect-error: there is no such theme
      dashboard.theme = 'sepia';
      dashboard.brief = { type: 'FeatureCollection', features: [] };
      const brief: Brief | null = dashboard.brief;
      document.querySelector('dateline-map')!.store = new Store();
      dashboard.addEventListener('dateline-select', ({ placeId }) => placeId?.toUpperCase());
      dashboard.addEventListener('dateline-error', (event) => event.issues.length);
      // @ts-expect-error: a ready map chooses no place
      dashboard.addEventListener('dateline-ready', ({ placeId }) => placeId);
      export const kept = [brief, new same.Store().state.selected];`,
    'tsconfig.json': { compilerOptions, files: ['use.ts'] },
  });
  expect(await project.tool('typescript', '--project', '.')).toBe('');
});

it('has types for React', async () => {
  project.link('@types/react');
  project.write({
    'use.tsx': `
      import { type DatelineMap, Store } from 'dateline-map/react';
      import { createRef } from 'react';

      const map = createRef<DatelineMap>();
      export const page = (
        <dateline-dashboard
          class="story"
          src="brief.geojson"
          selected={null}
          permalink
          theme="auto"
          brief={{ type: 'FeatureCollection', features: [] }}
          ondateline-select={({ placeId }) => placeId?.toUpperCase()}
          ondateline-error={({ message }) => message.length}
        >
          <dateline-map ref={map} basemap="none"><b slot="controls">Mine</b></dateline-map>
          <dateline-places className="list" for="other" key="places" />
          <dateline-excerpts store={new Store()} />
          <dateline-article style={{ color: 'red' }} lang="en" />
          <dateline-topics /> <dateline-timeline /> <dateline-distances /> <dateline-legend />
        </dateline-dashboard>
      );
      // @ts-expect-error: there is no such theme
      export const sepia = <dateline-dashboard theme="sepia" />;
      // @ts-expect-error: a part has no address
      export const part = <dateline-places src="brief.geojson" />;
      // @ts-expect-error: there is no such element
      export const none = <dateline-nothing />;`,
    'every.tsx': elements(readManifest(project.installed))
      .map(({ tagName, attributes = [] }) => {
        const own = attributes.filter(({ inheritedFrom }) => !inheritedFrom);
        const props = own.map(({ name }) => `${name}={undefined}`);
        return `export const ${tagName.replace('-', '_')} = <${tagName} ${props.join(' ')} />;`;
      })
      .join('\n'),
    'tsconfig.json': { compilerOptions, files: ['use.tsx', 'every.tsx'] },
  });
  expect(await project.tool('typescript', '--project', '.')).toBe('');
});
