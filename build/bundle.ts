import { build } from 'vite';
import config from '../vite.config.ts';
import { command, root } from './process.ts';

// Builds the modes that it is called with, one after the other: the half of a build that has a processor of its own. It
// ends with who called it, so that nothing is written to a folder that has been cleared.
process.on('disconnect', () => process.exit(1));

await command(async () => {
  for (const mode of process.argv.slice(2)) {
    console.log(`Building: ${mode === 'production' ? 'site' : mode} …`);
    // Read once: for each of sixty bundles, Vite would bundle its own configuration first.
    const inline = await config({ command: 'build', mode });
    await build({ ...inline, configFile: false, root, mode, logLevel: 'warn' });
  }
});
process.exit();
