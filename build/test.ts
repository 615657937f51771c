import { ensureTestChromium } from './chromium.ts';
import { findFirefox } from './other-engines.ts';
import { command, tool } from './process.ts';

/** `npm test`, `npm test -- tests/brief`: everything after the dashes goes to Vitest. */
await command(async () => {
  console.log(`Chromium: ${await ensureTestChromium()}`);
  const none =
    'none here, so the journeys of tests/engines are skipped (DATELINE_FIREFOX names one)';
  console.log(`Firefox: ${findFirefox() ?? none}`);
  process.exitCode = tool('vitest', ['run', ...process.argv.slice(2)]);
});
