import { beside, brief, html, style } from './page.mjs';

/**
 * The smallest app of a host.
 * @typedef {object} Host
 * @property {Record<string, string>} packages what it needs beside ours, in versions that run on every Node we name
 * @property {Record<string, string | object>} files
 * @property {string} build a line for npm to run
 * @property {string} site the folder that it writes
 */

const imported = "import 'dateline-map';\n";
const module = '<script type="module" src="app/main.js"></script>';
const classic = '<script src="app/main.js"></script>';
const fine = "onwarn(warning) { throw Error(warning.message); }, input: 'main.js'";
const rollup = { rollup: '4.68.8', '@rollup/plugin-node-resolve': '16.0.3' };
const esbuild = { esbuild: '0.28.2' };
const react = { react: '19.3.1', 'react-dom': '19.3.1' };

/** @param {string} script @param {boolean} strict */
const plain = (script, strict) => ({
  'main.js': imported,
  'site/index.html': html(script, { strict }),
  ...beside('site/'),
});
/** @param {string} output */
const rollupConfig = (output) =>
  `import resolve from '@rollup/plugin-node-resolve';
export default { ${fine}, plugins: [resolve()], output: { ${output} } };`;

/** @type {Record<string, Host>} */
export const hosts = {
  rollup: {
    packages: rollup,
    files: {
      ...plain(module, true),
      'rollup.config.mjs': rollupConfig("dir: 'site/app', format: 'es'"),
    },
    build: 'rollup --config --silent',
    site: 'site',
  },
  'rollup, classic script': {
    packages: rollup,
    files: {
      ...plain(classic, true),
      'rollup.config.mjs': rollupConfig(
        "file: 'site/app/main.js', format: 'iife', inlineDynamicImports: true",
      ),
    },
    build: 'rollup --config --silent',
    site: 'site',
  },
  esbuild: {
    packages: esbuild,
    files: plain(module, true),
    build:
      'esbuild main.js --bundle --splitting --format=esm --outdir=site/app --log-level=warning',
    site: 'site',
  },
  'esbuild, classic script': {
    packages: esbuild,
    files: plain(classic, true),
    build: 'esbuild main.js --bundle --format=iife --outfile=site/app/main.js --log-level=warning',
    site: 'site',
  },
  vite: {
    packages: { vite: '7.1.0' },
    files: {
      'main.js': imported,
      'index.html': html('<script type="module" src="main.js"></script>', { strict: true }),
      // The coasts in full are larger than what Vite holds to be large; they are loaded when they are looked at.
      'vite.config.mjs': 'export default { build: { chunkSizeWarningLimit: 1000 } };',
      ...beside('public/'),
    },
    build: 'vite build --base ./ --logLevel warn',
    site: 'dist',
  },
  webpack: {
    packages: { webpack: '5.112.2', 'webpack-cli': '6.0.1' },
    files: {
      ...plain('<script src="app/main.js"></script>', false),
      // A map is larger than what webpack holds to be large; that is no fault of how it is built.
      'webpack.config.mjs': `export default { mode: 'production', entry: './main.js', performance: { hints: false },
  output: { path: import.meta.dirname + '/site/app' }, stats: 'errors-warnings' };`,
    },
    build: 'webpack',
    site: 'site',
  },
  'next, hydrating an object': {
    packages: { next: '16.4.6', ...react },
    files: {
      'next.config.mjs': "export default { output: 'export' };",
      'app/layout.jsx': `export const metadata = { title: 'A host', icons: 'data:,' };
export default function Layout({ children }) {
  return <html lang="en"><head><style>{${JSON.stringify(style)}}</style></head><body>{children}</body></html>;
}`,
      'app/map.jsx': `'use client';
import 'dateline-map';
export const Map = ({ brief }) => <dateline-dashboard brief={brief} />;`,
      'app/page.jsx': `import { Map } from './map';
export default function Page() { return <Map brief={${JSON.stringify(brief)}} />; }`,
      ...beside('public/'),
    },
    build: 'next build',
    site: 'out',
  },
  astro: {
    packages: { astro: '5.9.4' },
    files: {
      'src/pages/index.astro': html("<script>import 'dateline-map';</script>").replace(
        '<style>',
        '<style is:global>',
      ),
      ...beside('public/'),
    },
    build: 'astro build --silent',
    site: 'dist',
  },
  angular: {
    packages: {
      ...Object.fromEntries(
        ['common', 'compiler', 'compiler-cli', 'core', 'platform-browser'].map((name) => [
          `@angular/${name}`,
          '21.2.26',
        ]),
      ),
      '@angular/build': '^21.2.0',
      '@angular/cli': '^21.2.0',
      rxjs: '7.8.2',
      tslib: '2.8.1',
      typescript: '5.9.3',
    },
    files: {
      'angular.json': {
        version: 1,
        cli: { analytics: false },
        projects: {
          host: {
            projectType: 'application',
            root: '',
            architect: {
              build: {
                builder: '@angular/build:application',
                options: {
                  browser: 'main.ts',
                  index: 'index.html',
                  tsConfig: 'tsconfig.json',
                  outputPath: { base: 'site', browser: '' },
                  assets: [{ glob: '**/*', input: 'public' }],
                },
              },
            },
          },
        },
      },
      'tsconfig.json': {
        compilerOptions: {
          target: 'ES2022',
          module: 'preserve',
          moduleResolution: 'bundler',
          experimentalDecorators: true,
          skipLibCheck: true,
          strict: true,
        },
        files: ['main.ts'],
      },
      'main.ts': `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'dateline-map';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: '<dateline-dashboard [brief]="brief" />',
})
class App { brief = ${JSON.stringify(brief)}; }
bootstrapApplication(App);`,
      'index.html': html('', { body: '<base href="/"><app-root></app-root>' }),
      ...beside('public/'),
    },
    build: 'ng build',
    site: 'site',
  },
};
