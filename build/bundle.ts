import { build } from 'vite';
import { command, root } from './process.ts';

// Builds the modes that it is called with, one after the other: the half of a build that has a processor of its own. It
// ends with who called it, so that nothing is written to a folder that has been cleared.
process.on('disconnect', () => process.exit(1));

await command(async () => {
  for (const mode of process.argv.slice(2)) {
    console.log(`Building: ${mode === 'production' ? 'site' : mode} …`);
    await build({ root, mode, logLevel: 'warn' });
  }
});
process.exit();
