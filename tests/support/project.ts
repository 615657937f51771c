import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const run = promisify(execFile);

/** An empty project with the package in it as npm would unpack it; what it depends on is linked from here. */
export async function emptyProject() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-')));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  const tarball = inject('tarball');
  await run('tar', ['-xzf', tarball], { cwd: folder });
  renameSync(join(folder, 'package'), join(modules, manifest.name));
  const project = {
    folder,
    tarball,
    installed: join(modules, manifest.name),
    link(name: string) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
    },
    write(files: Record<string, string | object>) {
      for (const [name, content] of Object.entries(files)) {
        const text = typeof content === 'string' ? content : JSON.stringify(content);
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },
    /** Runs Node in the project; what it printed, and an error with all of that where it failed. */
    async node(...args: string[]) {
      const { NODE_ENV: _ours, NODE_OPTIONS: _too, ...env } = process.env;
      const done = run(process.execPath, args, { cwd: folder, env });
      return done.then(
        ({ stdout, stderr }) => stdout + stderr,
        ({ stdout, stderr }) => Promise.reject(new Error(`${stdout}${stderr}`)),
      );
    },
    /** Runs the command of a package that is installed here. */
    tool(name: string, ...args: string[]) {
      const require = createRequire(import.meta.url);
      const file = require.resolve(`${name}/package.json`);
      const { bin } = require(file) as { bin: string | Record<string, string> };
      const path = typeof bin === 'string' ? bin : (Object.values(bin)[0] ?? '');
      return project.node(join(dirname(file), path), ...args);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  for (const name of Object.keys(manifest.dependencies)) project.link(name);
  return project;
}

/** Three places are enough. */
export const BRIEF = {
  type: 'FeatureCollection',
  features: [
    ['Oslo', 10.7, 59.9],
    ['Kyiv', 30.5, 50.4],
    ['Rome', 12.5, 41.9],
  ].map(([name, ...coordinates]) => ({
    type: 'Feature',
    id: name,
    geometry: { type: 'Point', coordinates },
    properties: { name },
  })),
};
