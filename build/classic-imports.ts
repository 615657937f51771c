import type { Plugin } from 'vite';

const BESIDE = '__datelineBeside';
const IMPORT = /\bimport\((["'`])(\.\/[\w-]+\.js)\1\)/g;

/**
 * For a classic script (IIFE). Its imports are relative to the page, so files beside the script need the script's
 * address. From a disk, nothing can be loaded.
 */
export function classicImports(): Plugin {
  return {
    name: 'dateline:classic-imports',
    outputOptions(output) {
      // `currentScript` is null once the script has run, and most things load after that. Asked of the document itself,
      // it could be an <img name="currentScript"> that a reader wrote, and its address where our code comes from.
      const intro = `const ${BESIDE} = ((src) => (name) => src.startsWith('file:') ? Promise.reject(Error('a page on a disk can fetch nothing')) : import(new URL(name, src).href))((Reflect.get(Document.prototype, 'currentScript', document) || {}).src || document.baseURI);`;
      return { ...output, intro };
    },
    renderChunk(code) {
      if (!IMPORT.test(code)) return this.error('It loads nothing from beside itself.');
      return code.replaceAll(IMPORT, (_, quote, file) => `${BESIDE}(${quote}${file}${quote})`);
    },
  };
}
