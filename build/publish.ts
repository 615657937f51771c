import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { loadProduct } from './product.ts';
import { share } from './share.ts';

/** For the dashboard whose places have pages of their own. */
const SHARED = { markup: ' share="./places/{place}/" embed="./embed.html"' };
const RELATIVE =
  'SITE_URL is not set: links that are shared show no picture on platforms that want whole addresses.';

/**
 * Writes the brief that a page's dashboard names into the page as plain HTML: without scripts, in reader mode and for a
 * search engine, all of it is there. A built page also says at once what it will load, and where it can be embedded from.
 * A brief with faults is not built; where the sources are served it stays out, and its dashboard says what is wrong.
 *
 * The site runs from any address and does not know its own: `SITE_URL=https://news.example/map/ npm run build` tells it.
 */
export function publish(siteUrl = process.env['SITE_URL'] ?? ''): Plugin {
  const site = siteUrl === '' || siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`;
  if (site !== '' && !/^https?:\/\//.test(site)) {
    throw new Error(`SITE_URL is “${siteUrl}”: an http or https address was expected.`);
  }
  let root = '';
  let isBuild = false;
  const files = new Map<string, string | Uint8Array>();
  return {
    name: 'dateline:publish',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
    },
    transformIndexHtml: {
      order: 'post',
      async handler(source, { path, bundle = {} }) {
        const product = await loadProduct(root);
        const page = new product.Page(source);
        const dashboard = page.emptyDashboard;
        if (!dashboard) return source;
        const file = await product.openBriefFile(dashboard.src, root);
        const { brief, articleHref } = file;
        const faults = file.findings.filter(({ severity }) => severity === 'fault');
        if (isBuild && faults.length > 0) throw new Error(faults.map(product.lineOf).join('\n'));
        // What the page says without scripts is not checked again by a browser.
        if (brief && faults.length === 0) {
          page.replace(dashboard.inside, product.dashboardContent(brief, articleHref));
        }
        if (!isBuild) return page.toString();

        const isHere = articleHref !== null && !URL.canParse(articleHref);
        const article = isHere ? [posix.relative(posix.dirname(path.slice(1)), articleHref)] : [];
        const lateModules = Object.keys(bundle).filter((name) => name.endsWith('world-110m.js'));
        page.hoistModulePreloads();
        page.addToHead(
          product.hints({
            data: [dashboard.src, ...article.map((href) => `./${href}`)],
            lateModules: lateModules.map((name) => `./${name}`),
          }),
        );
        const title = brief?.article?.title;
        if (path === '/index.html' && title) {
          page.addToHead(product.oEmbedLink({ title, site }));
          const answer = product.oEmbedAnswer({ title, site });
          files.set('oembed.json', `${JSON.stringify(answer, null, 2)}\n`);
          const shared = await share(product.shareFiles, brief, { site, articleHref });
          page.addToHead(shared.tags);
          for (const [name, content] of shared.files) files.set(name, content);
          page.replace([dashboard.attribute[1], dashboard.attribute[1]], SHARED);
          if (site === '') console.log(RELATIVE);
        }
        return page.toString();
      },
    },
    generateBundle: {
      // Once the pages are written.
      order: 'post',
      handler() {
        for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
