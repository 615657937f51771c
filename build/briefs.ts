import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadProduct } from './product.ts';

/** While the sources are served, reports on the briefs what `npm run build` would. */
export function briefs(): Plugin {
  return {
    name: 'dateline:briefs',
    apply: (_config, { command, mode }) => command === 'serve' && mode !== 'test',
    configureServer({ config, watcher }) {
      const check = async () => {
        const { checkBriefs } = await loadProduct(config.root);
        const { faults, warnings } = await checkBriefs(config.root);
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
