import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Plain } from './process.mjs';

const { env, platform } = process;

/**
 * The path that a variable of the environment names, which must be there.
 * @param {string} variable
 * @param {string} what
 */
export function named(variable, what) {
  const path = env[variable];
  if (!path || existsSync(path)) return path;
  throw new Plain(
    `${variable} names ${path}, and there is no such file: point it to ${what}, or unset it.`,
  );
}

/** Where programs of these names would stand on the PATH. @param {readonly string[]} names */
export function onPath(names) {
  const { PATH = '' } = env;
  const folders = PATH.split(delimiter).filter(Boolean);
  const end = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + end)));
}

/**
 * Where macOS and Windows keep what was installed.
 * @param {{apps: readonly [app: string, program: string][], programs: readonly string[]}} names
 */
export function usualPlaces({ apps, programs }) {
  if (platform === 'darwin') {
    return apps.flatMap(([app, program]) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${app}.app/Contents/MacOS/${program}`),
      ),
    );
  }
  if (platform === 'win32') {
    const { LOCALAPPDATA, ProgramFiles, 'ProgramFiles(x86)': ProgramFiles86 } = env;
    const folders = [LOCALAPPDATA, ProgramFiles, ProgramFiles86];
    return programs.flatMap((program) => folders.map((folder) => folder && join(folder, program)));
  }
  return [];
}

/**
 * Is there, and runs: on Linux a name on the PATH may be a stub, or miss libraries. (Elsewhere asking opens a window.)
 * @param {string | undefined} path
 * @returns {path is string}
 */
export function starts(path) {
  if (!path || !existsSync(path)) return false;
  return platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** Whether Debian's packages can be installed: on Linux, as root. */
export function hasApt() {
  if (platform !== 'linux' || process.getuid?.() !== 0) return false;
  return spawnSync('apt-get', ['--version']).status === 0;
}

/** Installs Debian's packages; false, with a line about it, where that did not succeed. @param {string[]} packages */
export function installWithApt(...packages) {
  apt('update');
  const status = apt('install', '--yes', '--no-install-recommends', ...packages);
  return told(`apt-get install ${packages.join(' ')}`, status);
}

/** @param {string} what @param {number} status */
export function told(what, status) {
  if (status !== 0) console.log(`That did not succeed; to see why, run: ${what}`);
  return status === 0;
}

/** @param {string[]} args */
function apt(...args) {
  const child = spawnSync('apt-get', ['-qq', ...args], {
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'ignore',
  });
  return child.status ?? 1;
}
