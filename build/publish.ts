import { posix } from 'node:path';
import type { Plugin } from 'vite';
import type { Brief } from '../src/brief/brief';
import type { Easel } from '../src/cli/site/easel';
import type { IndexEntry } from '../src/publish/index-page';
import { loadProduct, type Product } from './product.ts';
import { INDEX, type SiteBrief, siteBriefs, wayUp } from './site-briefs.ts';

/** The language of the list of briefs, and of the editor's words if there are none in a brief's own language. */
const FALLBACK = ['en'];
const INDEX_FOLDER = 'briefs/';
const WITHOUT_SHARP =
  'Links that are shared have no pictures, and images no smaller copies: the package sharp does not run here.';
const RELATIVE =
  'SITE_URL is not set: links that are shared show no picture on platforms that want whole addresses.';

/**
 * Writes the brief that a page's dashboard names into the page as plain HTML: all of it is there without scripts, in
 * reader mode and for search engines. A built page also says at once what it will load, and from where it can be
 * embedded. A brief with faults is not built; while the sources are served it is left out, and its dashboard says what
 * is wrong.
 *
 * The site runs at any address and does not know its own: `SITE_URL=https://news.example/map/ npm run build` tells it.
 */
export function publish(siteUrl = process.env['SITE_URL'] ?? ''): Plugin {
  const site = siteUrl === '' || siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`;
  if (site !== '' && !/^https?:\/\//.test(site)) {
    throw new Error(`SITE_URL is “${siteUrl}”: an http or https address was expected.`);
  }
  let root = '';
  let isBuild = false;
  let hasIndex = false;
  let drawn: (product: Product) => Promise<Easel> = (product) => product.easel();
  const files = new Map<string, string | Uint8Array>();

  /** The briefs in the list of briefs; without pictures while the sources are served. */
  async function entries(product: Product): Promise<IndexEntry[]> {
    const found: IndexEntry[] = [];
    for (const { name, src, folder } of siteBriefs(root)) {
      const opened = await product.openBriefFile(encodeURI(src), root);
      const brief = opened.brief && product.inLanguages(opened.brief, FALLBACK);
      if (!brief) continue;
      const { drawing, png } = isBuild ? await drawn(product) : { png: null };
      const href = `${name}.png`;
      if (png) files.set(INDEX_FOLDER + href, await png(product.indexPicture(brief, drawing)));
      const picture = png && { href, ...product.INDEX_PICTURE };
      found.push({ brief, href: `../${folder}`, picture });
    }
    return found;
  }

  return {
    name: 'dateline:publish',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
      hasIndex = siteBriefs(root).length > 1;
      // Reading the world and the typefaces takes a second: once for all pages.
      let made: Promise<Easel> | null = null;
      drawn = (product) => {
        made ??= drawnBy(product);
        return made;
      };
    },
    transformIndexHtml: {
      order: 'post',
      async handler(source, { path, bundle = {} }) {
        const product = await loadProduct(root);
        const page = new product.Page(source);
        const file = path.slice(1);
        if (file === INDEX) {
          page.replace(page.insideOf('main'), product.indexList(await entries(product)));
          return page.toString();
        }
        const dashboard = page.emptyDashboard;
        if (!dashboard) return source;
        const up = wayUp(file);
        const fromPage = (href: string) => (URL.canParse(href) ? href : up + href);
        const here = up || './';
        const opened = await product.openBriefFile(
          posix.join(up && posix.dirname(file), dashboard.src),
          root,
        );
        const faults = opened.findings.filter(({ severity }) => severity === 'fault');
        if (isBuild && faults.length > 0) throw new Error(faults.map(product.lineOf).join('\n'));
        const words = product.plainWords(opened.brief?.articles[0]?.lang ?? 'en');
        const spoken =
          opened.brief && product.inLanguages(opened.brief, [words.page.lang, ...FALLBACK]);
        const brief = spoken && product.withImageHrefs(spoken, fromPage);
        const articleHref = opened.articleHref && fromPage(opened.articleHref);
        const own = siteBriefs(root).find(({ folder }) => file === `${folder}index.html`);
        // No browser checks again what the page says without scripts.
        if (brief && faults.length === 0) {
          const content = product.dashboardContent(brief, articleHref, words);
          const way = own && hasIndex ? product.linkToIndex(here + INDEX_FOLDER, words).markup : '';
          const open = own ? product.linkToOpen(`${here}open.html`, words).markup : '';
          page.replace(dashboard.inside, { markup: content.markup + way + open });
        }
        if (!isBuild) return page.toString();

        const isHere = opened.articleHref !== null && !URL.canParse(opened.articleHref);
        const lateModules = Object.keys(bundle).filter((name) => name.endsWith('world-110m.js'));
        page.hoistModulePreloads();
        page.addToHead(
          product.hints({
            data: [dashboard.src, ...(isHere ? [here + opened.articleHref] : [])],
            lateModules: lateModules.map((name) => here + name),
          }),
        );
        if (own && brief?.article?.title) {
          const shared = { page, dashboard, brief, own, up, articleHref, words, site };
          const added = await addSharing(product, shared, await drawn(product));
          for (const [name, content] of added) files.set(own.folder + name, content);
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

interface SharedPage {
  readonly page: InstanceType<Product['Page']>;
  readonly dashboard: NonNullable<InstanceType<Product['Page']>['emptyDashboard']>;
  readonly brief: Brief;
  readonly own: SiteBrief;
  /** The way from the page up to the site's folder. */
  readonly up: string;
  readonly articleHref: string | null;
  readonly words: ReturnType<Product['plainWords']>;
  /** Where the site will stand; empty where that is not known. */
  readonly site: string;
}

/** Adds to a page what a link to it shows elsewhere; returns the files for that, by their paths in the brief's folder. */
async function addSharing(
  product: Product,
  { page, dashboard, brief, own, up, articleHref, words, site }: SharedPage,
  easel: Easel,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const title = brief.article?.title ?? '';
  const where = site && site + own.folder;
  const other = own.folder && `?src=${encodeURIComponent(`./${own.src}`)}`;
  const embed = `${up || './'}embed.html${other}`;
  page.addToHead(product.oEmbedLink({ title, site: where }));
  const answer = product.oEmbedAnswer({ title, site: where, embed });
  const sharing = { site: where, embed, script: `${up}place.js`, articleHref, words };
  const shared = await product.share(brief, sharing, easel, console.warn);
  page.addToHead(shared.tags);
  const [, end] = dashboard.attribute;
  page.replace([end, end], { markup: ` share="./places/{place}/" embed="${embed}"` });
  if (site === '' && own.folder === '') console.log(RELATIVE);
  return new Map([['oembed.json', `${JSON.stringify(answer, null, 2)}\n`], ...shared.files]);
}

async function drawnBy({ easel }: Product): Promise<Easel> {
  const made = await easel();
  if (made.png === null) console.warn(WITHOUT_SHARP);
  return made;
}
