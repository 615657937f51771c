import { ensureChromium } from './chromium.ts';
import { hasApt, installWithApt } from './find-browser.ts';
import { findFirefox, findWebKit } from './other-engines.ts';
import { command, Plain, tool } from './process.ts';

/** `npm run test:engines`: the main journeys in Chromium, Firefox and WebKit; arguments after `--` go to Vitest. */
await command(async () => {
  console.log(`Chromium: ${await ensureChromium()}`);
  if (missing().length > 0 && hasApt()) {
    console.log(`Installing the system packages ${missing().join(', ')} …`);
    installWithApt(...missing());
  }
  const packages = missing();
  if (packages.length > 0) {
    throw new Plain(
      `Missing for the tests of three engines: ${packages.join(', ')} (Debian’s packages; as root on Debian or Ubuntu this command installs them). Another Firefox: DATELINE_FIREFOX=/path/to/firefox.`,
    );
  }
  console.log(`Firefox: ${findFirefox()}\nWebKit: ${findWebKit().driver}`);
  Object.assign(process.env, { DATELINE_ENGINES: 'chromium,firefox,webkit' });
  const rest = process.argv.slice(2);
  process.exitCode = tool('vitest', ['run', '--project', 'engines', ...rest]);
});

/** The missing packages, by Debian's names. */
function missing(): readonly string[] {
  const { driver, screen } = findWebKit();
  return [
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(driver ? [] : ['webkit2gtk-driver']),
    ...(screen ? [] : ['xvfb']),
  ];
}
