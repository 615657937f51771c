import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Plain, root } from '../process.ts';

/** Where fetched sources are kept that are too large to install with the project. */
const cache = join(root, 'node_modules/.cache/dateline-sources');

/** The folder of an npm package in exactly this version, fetched once and not installed. */
export function npmPackage(name: string, version: string): string {
  const folder = join(cache, `${name.replaceAll(/[@/]/g, '-')}-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    run('npm', ['pack', '--silent', `${name}@${version}`], folder);
    unpack('tar', (file) => ['xzf', file], folder);
  }
  return join(folder, 'package');
}

/** The root of a Debian package's files, likewise; on Debian only. */
export function debianPackage(name: string): string {
  const folder = join(cache, name);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    run('apt-get', ['download', '--quiet', name], folder);
    unpack('dpkg-deb', (file) => ['-x', file, '.'], folder);
  }
  return folder;
}

function unpack(tool: string, args: (file: string) => string[], folder: string): void {
  const [file] = readdirSync(folder).filter((name) => /\.(tgz|deb)$/.test(name));
  if (file === undefined) throw new Plain(`Nothing was fetched into ${folder}.`);
  run(tool, args(file), folder);
}

function run(tool: string, args: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(tool, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    const reason = error ? `: ${error.message}` : '';
    throw new Plain(`${[tool, ...args].join(' ')} failed in ${cwd}${reason}.`);
  }
}
