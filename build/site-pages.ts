import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadProduct } from './product.ts';
import { INDEX, siteBriefs, wayUp } from './site-briefs.ts';

/** The pages of the site that have a source, by their addresses in it. */
export const PAGES: Readonly<Record<string, string>> = {
  'index.html': 'index.html',
  'embed.html': 'src/site/embed.html',
  'examples.html': 'src/site/examples.html',
  'kiosk.html': 'src/site/kiosk.html',
  'open.html': 'src/site/open.html',
};

/** The pages that are generated: one like the front page for each further brief, and the list of all. */
export function madePages(root: string): string[] {
  const pages = siteBriefs(root).flatMap(({ folder }) => (folder ? `${folder}index.html` : []));
  return pages.length > 0 ? [INDEX, ...pages] : [];
}

/**
 * Every page has its address at the top of the site, wherever its source lies: in a build, and while sources are
 * served.
 */
export function sitePages(): Plugin {
  let root = '';
  const fileOf = (id: string) => id.slice(root.length + 1);
  return {
    name: 'dateline:site-pages',
    enforce: 'pre',
    configResolved(config) {
      root = config.root.replaceAll('\\', '/');
    },
    resolveId: {
      filter: { id: /\.html$/ },
      handler(id) {
        const isOurs = PAGES[id] ? PAGES[id] !== id : madePages(root).includes(id);
        return isOurs ? `${root}/${id}` : null;
      },
    },
    load: {
      filter: { id: /\.html$/ },
      async handler(id) {
        if (existsSync(id)) return null;
        this.addWatchFile(join(root, PAGES[fileOf(id)] ?? 'index.html'));
        return await sourceOf(fileOf(id), root);
      },
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const file = pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
        if (PAGES[file] === file) return next();
        try {
          const html = await sourceOf(file, root);
          if (html === null) return next();
          const page = await server.transformIndexHtml(`/${file}`, html, request.originalUrl);
          response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** The source of a page before it is built; null if there is none. */
async function sourceOf(file: string, root: string): Promise<string | null> {
  const source = PAGES[file];
  if (source) return await readFile(join(root, source), 'utf8');
  if (!madePages(root).includes(file)) return null;
  const product = await loadProduct(root);
  const { Page, indexFaces, indexPage } = product;
  if (file === INDEX) {
    const faces = indexFaces(
      (family, face) => `/node_modules/@fontsource-variable/${family}/files/${face}`,
    );
    return indexPage({ list: { markup: '' }, faces });
  }
  const made = siteBriefs(root).find(({ folder }) => file === `${folder}index.html`);
  const page = new Page(await readFile(join(root, 'index.html'), 'utf8'));
  const [dashboard] = page.dashboards;
  if (!made || !dashboard) return null;
  const { brief } = await product.openBriefFile(encodeURI(made.src), root);
  if (brief) {
    const words = product.plainWords(brief.articles[0]?.lang ?? 'en');
    page.introduce(product.introductionOf(product.inLanguages(brief, [words.page.lang]), words));
  }
  page.replace(dashboard.attribute, { markup: `src="${wayUp(file)}${encodeURI(made.src)}"` });
  return page.toString();
}
