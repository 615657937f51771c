import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';

const MAP = '/src/map/map-view.ts';

/** A brief's own article, as an address relative to the page. */
function articleOf(brief: string, root: string): string | null {
  const { article } = JSON.parse(readFileSync(join(root, brief), 'utf8'));
  return typeof article?.href === 'string' ? posix.join(dirname(brief), article.href) : null;
}

/**
 * Tells the page at once what it will need: the brief that it names, its article, the map's script and the coarse
 * atlas. Each would otherwise be asked for only when the one before it has come.
 */
export function preload(): Plugin {
  let root = '';
  return {
    name: 'dateline:preload',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const brief = html.match(/<dateline-dashboard[^>]*\ssrc="([^"]+)"/)?.[1];
        const data = brief ? [brief, articleOf(brief, root)] : [];
        const files = Object.values(bundle);
        const atlas = files.find(({ fileName }) => fileName.endsWith('world-110m.json'));
        // Of what is loaded later, only what every page with a map will ask for.
        const lazy = files.filter(
          (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(MAP),
        );
        const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { ...attrs, crossorigin: '' },
          injectTo: 'head',
        });
        return [
          ...lazy.map(({ fileName }) => link({ rel: 'modulepreload', href: `./${fileName}` })),
          ...[...data, atlas && `./${atlas.fileName}`].flatMap((href) =>
            href ? link({ rel: 'preload', as: 'fetch', href }) : [],
          ),
        ];
      },
    },
  };
}
