import { findFirefox, findWebKit } from '../../build/other-engines.ts';
import { launchChromium } from './chromium';
import type { Launch } from './driver';
import { launchFirefox } from './firefox';
import { launchWebKit } from './webkit';

export interface Engine {
  readonly name: string;
  /** Null where this machine has no such browser. */
  readonly launch: Launch | null;
}

/** `npm test` starts one browser here; what takes another is for `npm run test:engines`. */
export const mayLaunchAnother = process.env['DATELINE_ENGINES'] !== undefined;

/** Those that `npm run test:engines` asks for; in `npm test`, which sees Chromium enough, Firefox. */
export function engines(): readonly Engine[] {
  const { DATELINE_ENGINES: names = 'firefox' } = process.env;
  return names.split(',').map((name) => ({ name, launch: launchOf(name) }));
}

function launchOf(name: string): Launch | null {
  if (name === 'chromium') return launchChromium;
  if (name === 'firefox') {
    const path = findFirefox();
    return path ? (look) => launchFirefox(path, look) : null;
  }
  if (name === 'webkit') {
    const { driver, screen } = findWebKit();
    return driver && screen ? (look) => launchWebKit({ driver, screen }, look) : null;
  }
  throw new RangeError(
    `DATELINE_ENGINES names ${name}, which is no engine: chromium, firefox or webkit.`,
  );
}
