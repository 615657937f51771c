import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Plain, tool } from './process.mjs';

const { env, platform } = process;

/** The path of a Chromium that starts, or undefined. */
export async function findChromium() {
  const { DATELINE_CHROMIUM: named, CHROME_PATH: usual } = env;
  if (named && !existsSync(named)) {
    throw new Plain(
      `DATELINE_CHROMIUM names ${named}, and there is no such file: point it to a Chromium or Chrome, or unset it.`,
    );
  }
  return named || [usual, ...onPath(), ...usualPlaces()].find(starts) || (await playwrights());
}

/** The path of a Chromium; installs one where there is none. Remembers it for the commands started from here. */
export async function ensureChromium() {
  const path = (await findChromium()) ?? (await installChromium());
  if (!path) {
    throw new Plain(
      'No Chromium was found and none could be installed: install Chromium or Chrome, or set DATELINE_CHROMIUM=/path/to/chromium, and run the command again.',
    );
  }
  Object.assign(env, { DATELINE_CHROMIUM: path });
  return path;
}

async function installChromium() {
  for (const way of [withApt, withPlaywright]) {
    if (!way()) continue;
    const path = await findChromium();
    if (path) return path;
  }
  return undefined;
}

function withApt() {
  if (platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log('No Chromium here: installing the system package (apt-get install chromium) …');
  apt('update');
  return told(
    'apt-get install chromium',
    apt('install', '--yes', '--no-install-recommends', 'chromium'),
  );
}

/** @param {string[]} args */
function apt(...args) {
  const child = spawnSync('apt-get', ['-qq', ...args], {
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'ignore',
  });
  return child.status ?? 1;
}

function withPlaywright() {
  console.log('No Chromium here: fetching Playwright’s (playwright install chromium) …');
  return told(
    'npx playwright install chromium',
    tool('playwright', ['install', 'chromium'], 'ignore'),
  );
}

/** @param {string} what @param {number} status */
function told(what, status) {
  if (status !== 0) console.log(`That did not succeed; to see why, run: ${what}`);
  return status === 0;
}

function onPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  names.push('microsoft-edge', 'microsoft-edge-stable');
  const { PATH = '' } = env;
  const folders = PATH.split(delimiter).filter(Boolean);
  const end = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + end)));
}

function usualPlaces() {
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return apps.flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${app}.app/Contents/MacOS/${app}`),
      ),
    );
  }
  if (platform === 'win32') {
    const apps = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    const { LOCALAPPDATA, ProgramFiles, 'ProgramFiles(x86)': ProgramFiles86 } = env;
    const folders = [LOCALAPPDATA, ProgramFiles, ProgramFiles86];
    return apps.flatMap((app) => folders.map((folder) => folder && join(folder, app)));
  }
  return [];
}

/** Playwright's own, where it was fetched before. */
async function playwrights() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return starts(path) ? path : undefined;
}

/**
 * Is there, and runs: on Linux a name on the PATH may be a stub, or miss libraries. (Elsewhere asking opens a window.)
 * @param {string | undefined} path
 * @returns {path is string}
 */
function starts(path) {
  if (!path || !existsSync(path)) return false;
  return platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
