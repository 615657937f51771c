import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import {
  configDefaults,
  defineConfig,
  type TestProjectInlineConfiguration,
  type ViteUserConfig,
} from 'vitest/config';
import { alikeTogether } from './build/alike-together.ts';
import { briefs } from './build/briefs.ts';
import { bundles, checks, comments, css, define, dist, license, shipped } from './build/bundles.ts';
import { findChromium } from './build/chromium.ts';
import { compileAtOnce } from './build/compile-at-once.ts';
import { CORE } from './build/core-chunk.ts';
import { geo } from './build/geo.ts';
import { offline, WORKER } from './build/offline.ts';
import { publish } from './build/publish.ts';
import { madePages, sitePages } from './build/site-pages.ts';
import { Tally } from './build/tally.ts';
import { trustedTypes } from './build/trusted-types.ts';
import { worldAtlas } from './build/world-atlas.ts';
import { svelteFiles } from './tests/frameworks/svelte-files.ts';

/** Takes no test's time to find out, or to fetch over the network, what a browser does for itself. */
const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** For other people's pages, and for the browser: their addresses must stay what they are. */
const FIXED: Record<string, string> = {
  'src/site/listener.ts': 'embed-listener.js',
  'src/site/place.ts': 'place.js',
  'src/site/service-worker.ts': WORKER,
};
const entryFileNames = ({ facadeModuleId }: { facadeModuleId: string | null }): string => {
  const source = Object.keys(FIXED).find((path) => facadeModuleId?.endsWith(path));
  return FIXED[source ?? ''] ?? 'assets/[name]-[hash].js';
};

/** What needs no browser. */
const PURE = [
  'tests/{geometry,brief,text,state,collection,archive,geo,house,publish,build,cli,files,formats,gazetteer,kiosk/machine}/**/*.test.ts',
  'tests/map/labels/**/*.test.ts',
  'tests/map/collection/{scene,mark-names,wish}.test.ts',
  'tests/map/areas/edges.test.ts',
  'tests/map/places/**/*.test.ts',
  'tests/components/places/rows.test.ts',
  'tests/map/{pmtiles/schema,tiles/tile-address}.test.ts',
  'tests/map/names/*-{spots,words}.test.ts',
];

/** What tests how things arrive, and when: each file in a page where nothing has come yet, typefaces neither. */
const ALONE = [
  'tests/components/dashboard/{late,without}-sentences.test.ts',
  'tests/components/map/late-faces.test.ts',
  'tests/frameworks/late.test.ts',
  'tests/map/world/teardown.test.ts',
  'tests/whole/{life-cycle,other-document}.test.ts',
];

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => {
  const bundle = bundles[mode];
  if (bundle) return { define: { ...define, ...shipped }, ...bundle };
  // Only tests need a browser: a build must not ask for one.
  const executablePath = mode === 'test' ? await findChromium() : undefined;
  /** Tests in a real page. */
  const inBrowser = (
    test: TestProjectInlineConfiguration['test'],
  ): TestProjectInlineConfiguration => ({
    extends: true,
    plugins: [svelteFiles()],
    optimizeDeps: {
      // All at the start: one found late would reload the page under a running test.
      include: [
        '@mapbox/vector-tile',
        '@maplibre/geojson-vt',
        '@maplibre/vt-pbf',
        'pbf',
        'pmtiles',
        'terra-draw',
        '@turf/turf',
        'axe-core',
        '@tanstack/virtual-core',
        'fast-check',
        'lit',
        'lit/decorators.js',
        'lit/directives/*.js',
        'lit/static-html.js',
        'preact',
        'react',
        'react-dom/client',
        'react-dom/server',
        'qr',
        'svelte',
        'svelte/internal/client',
        'svelte/internal/disclose-version',
        'topojson-client',
        'vue',
        'vue/server-renderer',
      ],
    },
    test: {
      ...test,
      browser: {
        enabled: true,
        headless: true,
        // One file at a time: two maps painting at once make each other late, and only one page has the focus.
        fileParallelism: false,
        provider: playwright({
          launchOptions: { args: quiet, ...(executablePath && { executablePath }) },
        }),
        instances: [{ browser: 'chromium' }],
        viewport: { width: 1280, height: 900 },
        screenshotFailures: false,
      },
    },
  });
  return {
    // Addresses relative to the page, so that the site runs from any sub-path; no page stands in for a missing file.
    base: './',
    appType: 'mpa',
    worker: { format: 'es' },
    publicDir: false,
    define,
    plugins: [
      sitePages(),
      trustedTypes(),
      worldAtlas(),
      alikeTogether(),
      compileAtOnce(),
      geo(),
      briefs(),
      publish(),
      offline(),
    ],
    build: {
      outDir: `${dist}/site`,
      target: 'es2022',
      ...css,
      license,
      // A chunk that both pages would ask for; who does not know the hint goes without.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        checks,
        input: [
          ...['index.html', 'embed.html', 'examples.html', 'open.html'],
          ...madePages('.'),
          ...Object.keys(FIXED),
        ],
        output: {
          comments,
          entryFileNames,
          codeSplitting: { groups: [{ name: 'dateline', test: CORE }] },
        },
      },
    },
    test: {
      reporters: ['default', new Tally()],
      exclude: [...configDefaults.exclude, 'dist/**'],
      // Most of the time tests wait, for frames, idle moments and other processes: all projects run at once.
      maxWorkers: Math.max(3, availableParallelism() - 1),
      // A busy machine takes its time; what fails, fails by what it finds.
      testTimeout: 90_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 15_000 } },
      projects: [
        {
          extends: true,
          test: {
            name: 'pure',
            environment: 'node',
            include: PURE,
            isolate: false,
          },
        },
        // Two pages, of which each waits for frames as often as it works; both take about as long.
        inBrowser({
          name: 'elements',
          include: ['tests/{components,kiosk}/**/*.test.ts'],
          exclude: [...PURE, ...ALONE],
          // One page for all files: one for each of them would take half a second more.
          isolate: false,
        }),
        inBrowser({
          name: 'whole',
          include: ['tests/{map,whole,frameworks,editor}/**/*.test.ts'],
          exclude: [...PURE, ...ALONE],
          isolate: false,
        }),
        inBrowser({ name: 'alone', include: ALONE }),
        {
          extends: true,
          test: {
            name: 'site',
            environment: 'node',
            isolate: false,
            include: ['tests/{site,package}/**/*.test.ts'],
            globalSetup: 'tests/support/built-site.ts',
            testTimeout: 180_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'engines',
            environment: 'node',
            include: ['tests/engines/**/*.test.ts'],
            globalSetup: 'tests/support/built-site.ts',
            testTimeout: 180_000,
          },
        },
      ],
    },
  };
});
