import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Plain } from './process.ts';

const { env, platform } = process;

/** The path that an environment variable names. It must exist. */
export function named(variable: string, what: string): string | undefined {
  const path = env[variable];
  if (!path || existsSync(path)) return path;
  throw new Plain(
    `${variable} names ${path}, and there is no such file: point it to ${what}, or unset it.`,
  );
}

/** Where programs of these names would be on the PATH. */
export function onPath(names: readonly string[]): string[] {
  const { PATH = '' } = env;
  const folders = PATH.split(delimiter).filter(Boolean);
  const end = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + end)));
}

interface Programs {
  /** On macOS. */
  readonly apps: readonly (readonly [app: string, program: string])[];
  /** On Windows. */
  readonly programs: readonly string[];
}

/** Where macOS and Windows keep what was installed. */
export function usualPlaces({ apps, programs }: Programs): string[] {
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
    return programs.flatMap((program) =>
      folders.flatMap((folder) => (folder ? join(folder, program) : [])),
    );
  }
  return [];
}

/**
 * Whether a program exists and runs: on Linux a name on the PATH may be a stub, or lack libraries. (Elsewhere, trying
 * would open a window.)
 */
export function starts(path: string | undefined): path is string {
  if (!path || !existsSync(path)) return false;
  return platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** Whether Debian packages can be installed: on Linux, as root. */
export function hasApt(): boolean {
  if (platform !== 'linux' || process.getuid?.() !== 0) return false;
  return spawnSync('apt-get', ['--version']).status === 0;
}

/** Installs Debian packages. If that fails, prints a line and returns false. */
export function installWithApt(...packages: readonly string[]): boolean {
  apt('update');
  const status = apt('install', '--yes', '--no-install-recommends', ...packages);
  return told(`apt-get install ${packages.join(' ')}`, status);
}

/** Whether a command succeeded; prints a line if it did not. */
export function told(what: string, status: number): boolean {
  if (status !== 0) console.log(`That failed. To see why, run: ${what}`);
  return status === 0;
}

function apt(...args: readonly string[]): number {
  const child = spawnSync('apt-get', ['-qq', ...args], {
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'ignore',
  });
  return child.status ?? 1;
}
