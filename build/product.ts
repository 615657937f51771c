// What Vite's plugins use of the product. Vite reads its own configuration without a bundler's rules, and so cannot
// follow the imports of src/, which name no extension. Plugins load this module when they run.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';

export type Product = typeof import('./product-modules.ts');

const products = new Map<string, Promise<Product>>();

/** `root` is the project's folder. The product's own late imports work at any time. */
export function loadProduct(root: string): Promise<Product> {
  const loaded = products.get(root) ?? load(root);
  products.set(root, loaded);
  return loaded;
}

async function load(root: string): Promise<Product> {
  const { href } = pathToFileURL(join(root, 'build/product-modules.ts'));
  return (await tsImport(href, import.meta.url)) as Product;
}
