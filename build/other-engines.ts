import { existsSync } from 'node:fs';
import { named, onPath, starts, usualPlaces } from './find-browser.ts';

/** The path of a Firefox that starts, or undefined. */
export function findFirefox(): string | undefined {
  const wanted = named('DATELINE_FIREFOX', 'a Firefox');
  if (wanted) return wanted;
  const places = usualPlaces({
    apps: [
      ['Firefox', 'firefox'],
      ['Firefox Developer Edition', 'firefox'],
    ],
    programs: ['Mozilla Firefox/firefox.exe'],
  });
  return [...onPath(['firefox-esr', 'firefox']), ...places].find(starts);
}

/** WebKit's driver, and the virtual screen on which it opens its windows. Either may be missing. */
export function findWebKit(): { driver: string | undefined; screen: string | undefined } {
  const [driver] = onPath(['WebKitWebDriver']).filter(existsSync);
  const [screen] = onPath(['Xvfb']).filter(existsSync);
  return { driver, screen };
}
