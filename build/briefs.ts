import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

/** Says of the briefs what `npm run build` would say, while the sources are served. */
export function briefs(): Plugin {
  return {
    name: 'dateline:briefs',
    apply: (_config, { command, mode }) => command === 'serve' && mode !== 'test',
    configureServer({ config, watcher }) {
      const check = async () => {
        const { module } = await runnerImport<typeof import('./check-briefs.ts')>(
          join(config.root, 'build/check-briefs.ts'),
        );
        const { faults, warnings } = module.checkBriefs(config.root);
        for (const line of warnings) config.logger.warn(line);
        for (const line of faults) config.logger.error(line);
      };
      const onChange = (path: string) => {
        if (path.startsWith(join(config.root, 'geo'))) void check();
      };
      for (const event of ['add', 'change', 'unlink']) watcher.on(event, onChange);
      void check();
    },
  };
}
