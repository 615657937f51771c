import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { DATA, sourceOf } from '../src/cli/world/data.ts';

/** The data that commands read, put beside them: a package that we have is not there for those who install ours. */
export function cliData(): Plugin {
  let module = '';
  return {
    name: 'dateline:cli-data',
    apply: 'build',
    configResolved({ root }) {
      module = pathToFileURL(join(root, 'src/cli/world/data.ts')).href;
    },
    async writeBundle({ dir = '' }) {
      await mkdir(join(dir, 'data'), { recursive: true });
      await Promise.all(
        [...DATA.keys()].map((name) => copyFile(sourceOf(name, module), join(dir, 'data', name))),
      );
    },
  };
}
