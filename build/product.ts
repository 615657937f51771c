// What Vite's plugins use of the product. Vite reads its own configuration without a bundler's rules, and so cannot
// follow the imports of src/, which name no extension: plugins load this module when they run.

import { join } from 'node:path';
import { runnerImport } from 'vite';

export type Product = typeof import('./product-modules.ts');

/** `root` is the project's folder. */
export async function loadProduct(root: string): Promise<Product> {
  const { module } = await runnerImport<Product>(join(root, 'build/product-modules.ts'));
  return module;
}
