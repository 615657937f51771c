import type { Plugin } from 'vite';
import { loadProduct } from './product.ts';

/** brief.schema.json, which a brief names as its `$schema`: what text editors check it against. */
export function briefSchemaFile(): Plugin {
  let root = '';
  return {
    name: 'dateline:brief-schema',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const { briefSchema } = await loadProduct(root);
      const source = `${JSON.stringify(briefSchema(), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'brief.schema.json', source });
    },
  };
}
