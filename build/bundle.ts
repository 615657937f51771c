import { build } from 'vite';
import config from '../vite.config.ts';
import { command, root } from './process.ts';

// Builds the given modes one after the other: half of a build, on a processor of its own. It ends with its parent, so
// that nothing is written to a folder that has been cleared.
process.on('disconnect', () => process.exit(1));

await command(async () => {
  for (const mode of process.argv.slice(2)) {
    console.log(`Building: ${mode === 'production' ? 'site' : mode} …`);
    // Read once: Vite would bundle its own configuration again for each of sixty bundles.
    const inline = await config({ command: 'build', mode });
    await build({ ...inline, configFile: false, root, mode, logLevel: 'warn' });
  }
});
process.exit();
