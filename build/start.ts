import { command, Plain, script } from './process.ts';
import { serve } from './serve.ts';

/** `npm start`: the built dashboard at http://localhost:4173 (or PORT), until Ctrl+C. */
await command(async () => {
  const { PORT } = process.env;
  const port = Number(PORT || 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Plain(`PORT is “${PORT}”: it must be a whole number up to 65535.`);
  }
  endWithNpm();
  // In a process of its own: a server that runs for weeks need not keep a bundler in memory.
  if (script('build.ts') !== 0)
    throw new Plain('The site could not be built, for the reason above.');
  const { url } = await serve({ port });
  console.log(`Dateline is at ${url}  (Ctrl+C ends it)`);
});

/** When npm is stopped from outside, it stops only its shell: this must not stay behind and keep the port. */
function endWithNpm(): void {
  const { npm_lifecycle_event: underNpm } = process.env;
  const parent = process.ppid;
  const watch = () => process.ppid !== parent && process.exit();
  if (underNpm) setInterval(watch, 500).unref();
}
