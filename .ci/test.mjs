import { ensureChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { command, tool } from './process.mjs';

/** `npm test`, `npm test -- tests/brief`: everything after the dashes goes to Vitest. */
command(async () => {
  install();
  console.log(`Chromium: ${await ensureChromium()}`);
  process.exitCode = tool('vitest', ['run', ...process.argv.slice(2)]);
});
