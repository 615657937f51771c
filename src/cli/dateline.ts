#!/usr/bin/env node
import { words } from '../text/cli/files';
import { run } from './run';
import { Terminal } from './terminal';

const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());
process.once('SIGTERM', () => interrupted.abort());
// The reader of a pipe may have had enough (`dateline check | head`).
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code === 'EPIPE') process.exit(0);
  // A file on a full disk (`dateline export > places.csv`).
  process.stderr.write(`${words.unwritable(words.output, error.code)}\n`);
  process.exit(1);
});

process.exitCode = await run(process.argv.slice(2), {
  out: new Terminal(process.stdout),
  err: new Terminal(process.stderr),
  cwd: process.cwd(),
  signal: interrupted.signal,
});
