import { install } from './install.mjs';
import { command, Plain, script } from './process.mjs';

/** `npm start`: the built dashboard at http://localhost:4173 (or PORT), until Ctrl+C. */
command(async () => {
  const { PORT } = process.env;
  const port = Number(PORT || 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Plain(`PORT is “${PORT}”: it must be a whole number up to 65535.`);
  }
  endWithNpm();
  install();
  // A process of its own: a server that stays for weeks need not keep a bundler in memory.
  if (script('build.mjs') !== 0) throw new Plain('It could not be built: the reason is above.');
  const { serve } = await import('./serve.mjs');
  const { url } = await serve({ port });
  console.log(`Dateline is at ${url}  (Ctrl+C ends it)`);
});

/** Ended from outside, npm ends only its shell: then this must not stay behind and keep the port. */
function endWithNpm() {
  const { npm_lifecycle_event: underNpm } = process.env;
  const parent = process.ppid;
  const watch = () => process.ppid !== parent && process.exit();
  if (underNpm) setInterval(watch, 500).unref();
}
