import { ensureChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { findFirefox } from './other-engines.mjs';
import { command, tool } from './process.mjs';

/** `npm test`, `npm test -- tests/brief`: everything after the dashes goes to Vitest. */
command(async () => {
  install();
  console.log(`Chromium: ${await ensureChromium()}`);
  const none =
    'none here, so the journeys of tests/engines are skipped (DATELINE_FIREFOX names one)';
  console.log(`Firefox: ${findFirefox() ?? none}`);
  process.exitCode = tool('vitest', ['run', ...process.argv.slice(2)]);
});
