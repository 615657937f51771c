import { dirname, posix } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { readText } from './read-text.ts';

/** A brief's own article, as an address relative to the page. */
function articleOf(brief: string, root: string): string | null {
  const { article } = JSON.parse(readText(root, posix.normalize(brief)).text);
  return typeof article?.href === 'string' ? posix.join(dirname(brief), article.href) : null;
}

/** The typefaces that a page's own style sheet names; Vite writes their addresses later, here as there. */
function fontsOf(html: string): string[] {
  return [...html.matchAll(/url\(([^)]+)\)\s*format\("woff2"\)/g)].flatMap(
    ([, href]) => href ?? [],
  );
}

function link(as: 'fetch' | 'font', href: string): HtmlTagDescriptor {
  const type = as === 'font' && { type: 'font/woff2' };
  const attrs = { rel: 'preload', as, ...type, href, crossorigin: '' };
  return { tag: 'link', attrs, injectTo: 'head' };
}

function modulePreload(href: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'modulepreload', href }, injectTo: 'head' };
}

/** For what is used last: the scripts need not share the line with it. */
function late({ attrs, ...tag }: HtmlTagDescriptor): HtmlTagDescriptor {
  return { ...tag, attrs: { ...attrs, fetchpriority: 'low' } };
}

/** Vite names a page's script before the files that it imports; the page waits longest for those. */
const SCRIPT =
  /(<script type="module"[^>]*><\/script>\s*)((?:<link rel="modulepreload"[^>]*>\s*)+)/;

/**
 * Tells the page at once what it will need: the brief that it names, its article, the coarse atlas, and then its
 * typefaces. Each would otherwise be asked for only when the one before it has come.
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
        const atlas = Object.keys(bundle).filter((name) => name.endsWith('world-110m.js'));
        const tags = [
          ...data.flatMap((href) => (href === null ? [] : link('fetch', href))),
          ...atlas.map((name) => late(modulePreload(`./${name}`))),
          ...fontsOf(html).map((href) => late(link('font', href))),
        ];
        return { html: html.replace(SCRIPT, '$2$1'), tags };
      },
    },
  };
}
