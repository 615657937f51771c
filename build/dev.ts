import { command, tool } from './process.ts';

/** `npm run dev`: Vite's server, which shows each change at once; arguments go to it. */
await command(() => {
  process.exitCode = tool('vite', process.argv.slice(2));
});
