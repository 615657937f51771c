import { install } from './install.mjs';
import { command, tool } from './process.mjs';

/** `npm run dev`: Vite's server, which shows each change at once; arguments go to it. */
command(() => {
  install();
  process.exitCode = tool('vite', process.argv.slice(2));
});
