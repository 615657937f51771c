import type { BuildEnvironmentOptions, Plugin, Rolldown, UserConfig } from 'vite';
import manifest from '../package.json' with { type: 'json' };
import { alikeTogether } from './alike-together.ts';
import { briefSchemaFile } from './brief-schema.ts';
import { classicImports } from './classic-imports.ts';
import { cliData } from './cli-data.ts';
import { collectionWorker } from './collection-worker.ts';
import { compileAtOnce } from './compile-at-once.ts';
import { elementSizes } from './element-sizes.ts';
import { kioskFile } from './kiosk-file.ts';
import { besideLibrary, kitPages } from './kit.ts';
import { mapInside } from './map-inside.ts';
import { BESIDE, isApart, modulesBeside } from './modules-beside.ts';
import { sitePages } from './site-pages.ts';
import { trustedTypes } from './trusted-types.ts';
import { worldAtlas } from './world-atlas.ts';

/** A build is written beside the last good one and then takes its place (build/build.ts). */
export const dist = process.env['DATELINE_DIST'] ?? 'dist';

/** The version, for src/components/base/custom-element.ts. */
export const define = { DATELINE_VERSION: JSON.stringify(manifest.version) };

/** A page has no `process`, which packages ask what to leave out; Vite answers them in a site, but not in a library. */
export const shipped = { 'process.env.NODE_ENV': JSON.stringify('production') };

/** Style sheets are written for browsers that know `light-dark()`, and are shipped as they were tested. */
export const css: Pick<BuildEnvironmentOptions, 'cssMinify' | 'cssTarget'> = {
  cssMinify: 'lightningcss',
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
};

/** The licences of all bundled packages. */
export const license = { fileName: 'LICENSES.md' };
/** Nobody who builds needs to know how long plugins take. */
export const checks = { pluginTimings: false };
export const comments = { legal: true, annotation: false, jsdoc: false };

/** For files of the package that are generated, and so have no source from which to write types. */
function types(files: Record<string, string>): Plugin {
  return {
    name: 'dateline:types',
    generateBundle() {
      for (const [fileName, source] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
const STRING = 'declare const json: string;\nexport default json;\n';

/** Writes only ASCII: a classic script is read in its page's encoding, and the pages that need one are old. */
const anyEncoding = {
  name: 'dateline:any-encoding',
  generateBundle: {
    order: 'post',
    handler(_options: unknown, bundle: Rolldown.OutputBundle) {
      const escaped = (letter: string) =>
        `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replaceAll(/[^\0-\x7f]/g, escaped);
      }
    },
  },
} as const;

/** The map, in a file that holds the elements too. */
const mapAmongElements = () => [mapInside(), alikeTogether(['map/loaded-map'])];

/** What is built besides the site, each as a Vite mode (`vite build --mode module`): dist/lib, and one file of the site. */
export const bundles: Record<string, UserConfig> = {
  /** dateline.js: one module with everything, for `<script type="module">`. */
  module: {
    plugins: [trustedTypes(), worldAtlas(), modulesBeside(), mapAmongElements(), compileAtOnce()],
    build: library('es', { output: { entryFileNames: 'dateline.js', codeSplitting: false } }),
  },
  /** dateline-kiosk.js: loaded on top of it, for an unattended screen. */
  'kiosk-module': {
    plugins: [trustedTypes()],
    build: library('es', {
      entry: 'src/kiosk/index.ts',
      output: { entryFileNames: 'dateline-kiosk.js', codeSplitting: false },
      licenses: 'LICENSES-kiosk.md',
    }),
  },
  /** dateline-editor.js: the page of `dateline edit`, with the elements inside, and what they load beside it. */
  editor: {
    plugins: [
      trustedTypes(),
      worldAtlas(),
      modulesBeside(),
      mapInside(),
      types({ 'dateline-editor.d.ts': 'export {};\n' }),
    ],
    build: library('es', {
      entry: 'src/editor/index.ts',
      output: { entryFileNames: 'dateline-editor.js', codeSplitting: false },
      licenses: 'LICENSES-editor.md',
    }),
  },
  /** dateline.iife.js: one classic script, also for `file://`, and so with the map inside. */
  classic: {
    plugins: [
      trustedTypes(),
      worldAtlas({ embed: ['110m'] }),
      modulesBeside(isApart),
      mapAmongElements(),
      collectionWorker('nowhere'),
      classicImports(),
      anyEncoding,
      types({ 'dateline.iife.d.ts': 'export {};\n' }),
    ],
    build: library('iife', {
      output: { entryFileNames: 'dateline.iife.js', codeSplitting: false },
    }),
  },
  /** index.js and kiosk.js, for bundlers: everything inside except Lit, of which a page should have only one. */
  package: {
    plugins: [
      trustedTypes(),
      worldAtlas(),
      collectionWorker('beside'),
      types({ 'world-110m.d.ts': STRING, 'world-50m.d.ts': STRING }),
      elementSizes(`${dist}/elements.json`),
    ],
    build: library('es', {
      entry: { index: 'src/index.ts', kiosk: 'src/kiosk/index.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: nameOfChunk },
      external: isDependency,
    }),
  },
  /** brief.js: only reading and checking, for Node and for pages without a map. */
  brief: {
    plugins: [briefSchemaFile()],
    build: library('es', {
      entry: 'src/parser.ts',
      output: { entryFileNames: 'brief.js', codeSplitting: false },
      licenses: 'LICENSES-brief.md',
    }),
  },
  /** The command line, for Node: each command is a file that is loaded when it is called. */
  cli: {
    plugins: [cliData()],
    ssr: {
      target: 'node',
      noExternal: true,
      external: [manifest.dependencies, manifest.peerDependencies].flatMap(Object.keys),
    },
    build: {
      ssr: 'src/cli/dateline.ts',
      outDir: `${dist}/lib/cli`,
      target: 'node20.19',
      license,
      rolldownOptions: {
        checks,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', comments },
      },
    },
  },
  /** What `dateline build` makes sites from: templates, and the scripts that our pages have beside dateline.js. */
  kit: {
    plugins: [besideLibrary(), kitPages()],
    build: {
      outDir: `${dist}/lib/kit`,
      emptyOutDir: false,
      target: 'es2022',
      license,
      modulePreload: false,
      rolldownOptions: {
        checks,
        input: {
          dev: 'src/site/dev.ts',
          embed: 'src/site/embed.ts',
          'embed-listener': 'src/site/listener.ts',
          'kiosk-page': 'src/site/kiosk-page.ts',
          page: 'src/site/page.ts',
          place: 'src/site/place.ts',
          'service-worker': 'src/site/service-worker.ts',
        },
        output: { comments, entryFileNames: '[name].js', chunkFileNames: 'page-[name].js' },
      },
    },
  },
  /** All of it in one script, for a page of one file. */
  'kit-single': {
    plugins: [
      trustedTypes(),
      worldAtlas({ embed: ['110m', '50m'] }),
      mapAmongElements(),
      collectionWorker('nowhere'),
    ],
    build: library('es', {
      entry: 'src/site/single.ts',
      output: { entryFileNames: 'kit/single.js', codeSplitting: false },
      licenses: 'kit/LICENSES-single.md',
    }),
  },
  /** kiosk.html: one file for `file://`, with both maps, the brief and the typefaces inside. */
  kiosk: {
    publicDir: false,
    plugins: [
      sitePages(),
      trustedTypes(),
      worldAtlas({ embed: ['110m', '50m'] }),
      mapAmongElements(),
      collectionWorker('nowhere'),
      kioskFile(),
    ],
    build: {
      outDir: `${dist}/site`,
      emptyOutDir: false,
      target: 'es2022',
      ...css,
      license,
      modulePreload: false,
      rolldownOptions: { checks, input: 'kiosk.html', output: { comments } },
    },
  },
};

/** The files with packages inside, and the file for the packages' licences. */
const LICENSED: Readonly<Record<string, string>> = {
  'dateline-areas.js': 'LICENSES-areas.md',
  'dateline-flatgeobuf.js': 'LICENSES-flatgeobuf.md',
  'dateline-formats.js': 'LICENSES-formats.md',
  'dateline-markup.js': 'LICENSES-markup.md',
  'dateline-list.js': 'LICENSES-list.md',
  'dateline-pmtiles.js': 'LICENSES-pmtiles.md',
  'dateline-tiles.js': 'LICENSES-tiles.md',
};
for (const [file, module] of Object.entries(BESIDE)) {
  bundles[file] = {
    plugins: [
      types({ [file.replace(/js$/, 'd.ts')]: 'export {};\n' }),
      modulesBeside(),
      collectionWorker('beside'),
    ],
    build: library('es', {
      entry: `src/${module}.ts`,
      output: { entryFileNames: file, codeSplitting: false },
      licenses: LICENSED[file] ?? null,
      // Only pure parts of Leaflet are inside: see src/map/areas/leaflet-lines.ts.
      treeshake: { moduleSideEffects: [{ test: /\/leaflet\//, sideEffects: false }] },
    }),
  };
}

interface Library {
  readonly entry?: string | Record<string, string>;
  readonly output: Rolldown.OutputOptions;
  readonly external?: (id: string) => boolean;
  /** Null if no package is inside. */
  readonly licenses?: string | null;
  readonly treeshake?: Rolldown.TreeshakingOptions;
}

function library(
  format: 'es' | 'iife',
  { entry = 'src/index.ts', output, external, licenses = license.fileName, treeshake }: Library,
): BuildEnvironmentOptions {
  const whole = external === undefined;
  return {
    outDir: `${dist}/lib`,
    emptyOutDir: false,
    target: 'es2022',
    ...css,
    license: whole && licenses !== null && { fileName: licenses },
    lib: { entry, formats: [format], name: 'dateline' },
    rolldownOptions: {
      checks,
      ...(external && { external }),
      ...(treeshake && { treeshake }),
      output: { ...output, minify: whole, ...(whole && { comments }) },
      onLog(level, log, report) {
        // An address beside the script would be lost silently.
        report(log.code === 'EMPTY_IMPORT_META' ? 'error' : level, log);
      },
    },
  };
}

/** Every language has modules of the same names. */
function nameOfChunk({ name, facadeModuleId }: Rolldown.PreRenderedChunk): string {
  const tag = /\/src\/text\/([\w-]+)\/(?:language|faults|format-faults|warnings|world)\.ts$/.exec(
    facadeModuleId ?? '',
  )?.[1];
  return tag ? `${name}-${tag}.js` : '[name].js';
}

/** What npm installs with the package. */
function isDependency(id: string): boolean {
  return Object.keys(manifest.dependencies).some(
    (name) => id === name || id.startsWith(`${name}/`),
  );
}
