import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The pages of the site, by their addresses in it. */
export const PAGES: Readonly<Record<string, string>> = {
  'index.html': 'index.html',
  'embed.html': 'src/site/embed.html',
  'examples.html': 'src/site/examples.html',
  'kiosk.html': 'src/site/kiosk.html',
};

/** Every page has its address at the top of the site, wherever its source lies: in a build and where sources are served. */
export function sitePages(): Plugin {
  let root = '';
  return {
    name: 'dateline:site-pages',
    enforce: 'pre',
    configResolved(config) {
      root = config.root.replaceAll('\\', '/');
    },
    resolveId: {
      filter: { id: /\.html$/ },
      handler(id) {
        const source = PAGES[id];
        return source && source !== id ? `${root}/${id}` : null;
      },
    },
    load: {
      filter: { id: /\.html$/ },
      async handler(id) {
        const source = PAGES[id.slice(root.length + 1)];
        if (!source || existsSync(id)) return null;
        const path = join(root, source);
        this.addWatchFile(path);
        return await readFile(path, 'utf8');
      },
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const source = PAGES[pathname.slice(1)];
        if (!source || source === pathname.slice(1)) return next();
        try {
          const html = await readFile(join(root, source), 'utf8');
          const page = await server.transformIndexHtml(pathname, html, request.originalUrl);
          response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
