import type { Plugin } from 'vite';

const CSS = /(?:\bcss|\bMAP_STYLE = )`[^`]*`/g;
const COMMENT = /\/\*.*?\*\//gs;
const INDENT = /\n[ \t]+/g;
const LINE_END = /(?<=[{};,])\n/g;
/** Only before a block, and in declarations and media features. */
const SPACE = / (?=\{)|(?<=:) /g;

/**
 * What a minifier leaves alone: the indents of the components' templates, and the comments and line ends of their
 * style sheets. A template's line ends stay, so that no page reads otherwise.
 */
export function slimTemplates(): Plugin {
  return {
    name: 'dateline:slim-templates',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/(?:components|map\/view)\// },
      handler(code) {
        const slim = code
          .replaceAll(INDENT, '\n')
          .replaceAll(CSS, (sheet) =>
            [COMMENT, LINE_END, SPACE].reduce(
              (text, surplus) => text.replaceAll(surplus, ''),
              sheet,
            ),
          );
        return { code: slim, map: null };
      },
    },
  };
}
