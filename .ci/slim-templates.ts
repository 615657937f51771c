import type { Plugin } from 'vite';

const CSS = /\bcss`[^`]*`/g;
const COMMENT = /\/\*.*?\*\//gs;
const INDENT = /\n[ \t]+/g;

/**
 * What a minifier leaves alone: the indents of the components' templates and the comments of their style sheets. A
 * line's end stays, so that neither a script nor a page reads otherwise.
 */
export function slimTemplates(): Plugin {
  return {
    name: 'dateline:slim-templates',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/components\// },
      handler(code) {
        const slim = code.replaceAll(CSS, (sheet) => sheet.replaceAll(COMMENT, ''));
        return { code: slim.replaceAll(INDENT, '\n'), map: null };
      },
    },
  };
}
