import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Pages that `dateline build` fills in, by their names in the kit. */
const TEMPLATES: Readonly<Record<string, string>> = {
  'page.html': 'index.html',
  'embed.html': 'src/site/embed.html',
  'kiosk.html': 'src/site/kiosk.html',
};
const FACES = '@fontsource-variable';
const FACE = /\.?\/node_modules\/@fontsource-variable\/([\w-]+)\/files\/([\w-]+\.woff2)/g;

/** What `src/` imports, as the kit’s scripts find it beside them: the files of the package. */
const BUILT: Readonly<Record<string, string>> = {
  '/src/index.ts': './dateline.js',
  '/src/kiosk/index.ts': './dateline-kiosk.js',
};

/** Leaves out of a script what the package has as a file, and imports that file. */
export function besideLibrary(): Plugin {
  return {
    name: 'dateline:beside-library',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!/(?:^|\/)index$/.test(source)) return null;
      const id = (await this.resolve(source, importer, { skipSelf: true }))?.id ?? '';
      const found = Object.entries(BUILT).find(([module]) => id.endsWith(module));
      return found ? { id: found[1], external: true } : null;
    },
  };
}

/**
 * Our own pages as templates, with the typefaces that they name: `dateline build` makes sites from them without a
 * bundler. Scripts are in `lib/`, beside those of the package.
 */
export function kitPages(): Plugin {
  let root = '';
  return {
    name: 'dateline:kit-pages',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async writeBundle({ dir = '' }) {
      const faces = join(dir, 'fonts');
      const licenses = new Map<string, string>();
      await mkdir(faces, { recursive: true });
      for (const [name, source] of Object.entries(TEMPLATES)) {
        const html = await readFile(join(root, source), 'utf8');
        for (const [, family = '', file = ''] of html.matchAll(FACE)) {
          const from = join(root, 'node_modules', FACES, family);
          await copyFile(join(from, 'files', file), join(faces, file));
          licenses.set(family, await readFile(join(from, 'LICENSE'), 'utf8'));
        }
        const made = asTemplate(html);
        if (/node_modules|src="[^"]*\/src\//.test(made)) {
          this.error(`${source} names something that the kit does not have.`);
        }
        await writeFile(join(dir, name), made);
      }
      const texts = [...licenses].map(
        ([family, text]) => `## ${FACES}/${family}\n\n${text.trim()}\n`,
      );
      await writeFile(join(faces, 'LICENSES.md'), `# Licenses\n\n${texts.join('\n')}`);
    },
  };
}

/** One of our pages in the form of the kit. */
export function asTemplate(html: string): string {
  return (
    html
      // Comments are for those who read our sources.
      .replaceAll(/\n *<!--[\s\S]*?-->/g, '')
      .replaceAll(FACE, './lib/fonts/$2')
      .replaceAll(/\.?\/src\/index\.ts/g, './lib/dateline.js')
      .replaceAll(/\.?\/src\/site\/([\w-]+)\.ts/g, './lib/$1.js')
  );
}
