import {
  hasApt,
  installWithApt,
  named,
  onPath,
  starts,
  told,
  usualPlaces,
} from './find-browser.ts';
import { Plain, tool } from './process.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
/**
 * The same engine without windows and menus, by Debian's and by Google's name: a page in it takes a third of the work.
 */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const APPS: readonly (readonly [app: string, program: string])[] = [
  ['Chromium', 'Chromium'],
  ['Google Chrome', 'Google Chrome'],
  ['Microsoft Edge', 'Microsoft Edge'],
];
const PROGRAMS = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** The path of a Chromium that starts, or undefined. */
export async function findChromium(): Promise<string | undefined> {
  const wanted = named('DATELINE_CHROMIUM', 'a Chromium or Chrome');
  if (wanted) return wanted;
  const places = [...onPath(NAMES), ...usualPlaces({ apps: APPS, programs: PROGRAMS })];
  return [process.env['CHROME_PATH'], ...places].find(starts) || (await playwrights());
}

/** The path of a Chromium, which is installed if there is none. Remembers it for the commands started from here. */
export async function ensureChromium(): Promise<string> {
  const path = (await findChromium()) ?? (await installChromium());
  if (!path) {
    throw new Plain(
      'No Chromium was found and none could be installed: install Chromium or Chrome, or set DATELINE_CHROMIUM=/path/to/chromium, and run the command again.',
    );
  }
  Object.assign(process.env, { DATELINE_CHROMIUM: path });
  return path;
}

/**
 * The path of the Chromium in which tests run: one without windows if there is one or Debian's can be installed,
 * otherwise any. Remembers it for the commands started from here.
 */
export async function ensureTestChromium(): Promise<string> {
  const wanted = named('DATELINE_CHROMIUM', 'a Chromium or Chrome');
  const path = wanted ?? findShell() ?? installShell() ?? (await ensureChromium());
  Object.assign(process.env, { DATELINE_CHROMIUM: path });
  return path;
}

function findShell(): string | undefined {
  return onPath(SHELLS).find(starts);
}

function installShell(): string | undefined {
  if (!hasApt()) return undefined;
  console.log('Installing a Chromium without windows (apt-get install chromium-headless-shell) …');
  return installWithApt('chromium-headless-shell') ? findShell() : undefined;
}

async function installChromium(): Promise<string | undefined> {
  for (const way of [withApt, withPlaywright]) {
    if (!way()) continue;
    const path = await findChromium();
    if (path) return path;
  }
  return undefined;
}

function withApt(): boolean {
  if (!hasApt()) return false;
  console.log('No Chromium here: installing the system package (apt-get install chromium) …');
  return installWithApt('chromium');
}

function withPlaywright(): boolean {
  console.log('No Chromium here: fetching Playwright’s (playwright install chromium) …');
  return told(
    'npx playwright install chromium',
    tool('playwright', ['install', 'chromium'], { stdio: 'ignore' }),
  );
}

/** Playwright's own, if it was fetched before. */
async function playwrights(): Promise<string | undefined> {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return starts(path) ? path : undefined;
}
