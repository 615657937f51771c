import { basename } from 'node:path';
import type { Brief } from '../../brief/brief';
import { inLanguages } from '../../brief/local-text';
import { primaryOf } from '../../brief/script';
import { hints } from '../../publish/hints';
import { html } from '../../publish/html';
import { withImageHrefs } from '../../publish/image-hrefs';
import {
  type IndexEntry,
  indexFaces,
  indexList,
  indexPage,
  introductionOf,
} from '../../publish/index-page';
import { oEmbedAnswer, oEmbedLink } from '../../publish/oembed';
import { withOfflineList } from '../../publish/offline-list';
import { Page } from '../../publish/page';
import { INDEX_PICTURE, indexPicture } from '../../publish/picture/index-picture';
import { dashboardContent, linkToIndex } from '../../publish/plain-text';
import { plainWords } from '../../publish/words';
import type { CheckedBrief } from '../check/check-brief';
import { briefFiles } from './brief-files';
import { drafted } from './draft';
import { type Easel, share } from './easel';
import type { Warn } from './images';
import type { Kit } from './kit';
import type { SiteFiles } from './swap';

export interface SiteOptions {
  readonly kit: Kit;
  /** Null for a site without pictures. */
  readonly easel: Easel | null;
  /** Where the site will stand, with a slash at its end; empty where that is not known. */
  readonly site: string;
  readonly isDraft: boolean;
  readonly warn: Warn;
}

/** A brief that can be shown, and where its page and its files are in the site: with slashes at their ends. */
interface Part {
  readonly checked: CheckedBrief;
  readonly brief: Brief;
  /** Of its page; empty at the top. */
  readonly folder: string;
  readonly data: string;
}

/** Of the list of briefs, and where the editor has no words in a brief’s own language. */
const FALLBACK = 'en';
const WORKER = 'service-worker.js';
/** What no page asks for. */
const NOT_KEPT =
  /^(?:(?:lib\/fonts\/)?LICENSES\.md|place\.js|embed-listener\.js|service-worker\.js|(?:[^/]+\/)?(?:oembed\.json|share\.png|places\/.*))$/;
const LANGUAGE = /^lib\/dateline-lang-([\w-]+?)(?:-faults|-formats|-warnings|-world)?\.js$/;
/** In bytes: every reader would have to fetch the whole file. */
const LARGEST_KEPT = 32_000_000;

/** The files of a site of one or more briefs, by their paths: for any host, under any path. */
export async function makeSite(
  briefs: readonly CheckedBrief[],
  options: SiteOptions,
): Promise<SiteFiles> {
  const files = new Map<string, Uint8Array | string>(await options.kit.files());
  const parts = partsOf(briefs);
  for (const part of parts) {
    const own = await briefFiles(part.checked, options.warn);
    for (const [path, content] of own) files.set(part.data + path, content);
    for (const [path, content] of await pagesOf(part, options))
      files.set(part.folder + path, content);
  }
  const [first] = parts;
  if (first) files.set('embed.html', await embedPage(first, options));
  if (parts.length > 1) {
    for (const [path, content] of await indexOf(parts, options)) files.set(path, content);
  }
  files.set(WORKER, await workerFor(files, parts));
  return files;
}

/** The page of a single brief is the site’s front page; each of several has a folder. */
function partsOf(briefs: readonly CheckedBrief[]): readonly Part[] {
  const taken = new Set(['data', 'lib', 'places']);
  return briefs.flatMap((checked) => {
    const { brief, folder, name } = checked;
    if (!brief) return [];
    const called =
      basename(name) === 'brief.geojson' ? basename(folder) : name.replace(/\.\w+$/, '');
    const slug = slugFor(called, taken);
    return [{ checked, brief, folder: briefs.length > 1 ? `${slug}/` : '', data: `data/${slug}/` }];
  });
}

function slugFor(name: string, taken: Set<string>): string {
  const plain = name.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const base = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'brief';
  let slug = base;
  for (let n = 2; taken.has(slug); n += 1) slug = `${base}-${n}`;
  taken.add(slug);
  return slug;
}

/** A brief’s page speaks its first article's language. */
function languagesOf({ articles }: Brief): readonly string[] {
  return [articles[0]?.lang ?? FALLBACK, FALLBACK];
}

/** What stands in the folder of a brief’s page. */
async function pagesOf(part: Part, options: SiteOptions): Promise<SiteFiles> {
  const { checked, folder, data } = part;
  const { kit, easel, site, isDraft } = options;
  const up = folder === '' ? '' : '../';
  const here = up || './';
  const src = `${here}${data}${encodeURIComponent(checked.name)}`;
  const seen = (href: string) => (URL.canParse(href) ? href : `${up}${data}${href}`);
  const brief = inLanguages(withImageHrefs(part.brief, seen), languagesOf(part.brief));
  const words = plainWords(languagesOf(part.brief)[0] ?? FALLBACK);
  const articleHref = checked.articleHref && seen(checked.articleHref);
  const files = new Map<string, Uint8Array | string>();

  const page = new Page(inFolder(await kit.template('page.html'), here));
  const [dashboard] = page.dashboards;
  if (!dashboard) throw new Error('The kit’s page has no dashboard.');
  const said = introductionOf(brief, words);
  const title = said.title || checked.name;
  page.introduce({ ...said, title });
  const way = folder === '' ? '' : linkToIndex(here, words).markup;
  page.replace(dashboard.inside, {
    markup: dashboardContent(brief, articleHref, words).markup + way,
  });
  const articles = articleHref === null || URL.canParse(articleHref) ? [] : [articleHref];
  page.addToHead(hints({ data: [src, ...articles], lateModules: [`${here}lib/world-110m.js`] }));

  const where = site && site + folder;
  const query = folder === '' ? '' : `?src=${encodeURIComponent(`./${data}${checked.name}`)}`;
  const embed = `${here}embed.html${query}`;
  page.addToHead(oEmbedLink({ title, site: where }));
  files.set('oembed.json', json(oEmbedAnswer({ title, site: where, embed })));
  if (easel && brief.articles.length > 0) {
    const script = `${up}place.js`;
    const shared = await share(
      brief,
      { site: where, embed, script, articleHref, words },
      easel,
      options.warn,
    );
    page.addToHead(shared.tags);
    for (const [path, content] of shared.files) {
      files.set(
        path,
        typeof content === 'string' ? drafted(content, isDraft && path.endsWith('.html')) : content,
      );
    }
  }
  const shares = easel && brief.articles.length > 0 ? html` share="./places/{place}/"` : html``;
  page.replace(dashboard.attribute, html`src="${src}"${shares} embed="${embed}"`);
  files.set('index.html', drafted(page.toString(), isDraft));
  files.set(
    'kiosk.html',
    await kioskPage(inFolder(await kit.template('kiosk.html'), here), src, title, isDraft),
  );
  return files;
}

async function kioskPage(template: string, src: string, title: string, isDraft: boolean) {
  const page = new Page(template);
  const [dashboard] = page.dashboards;
  if (dashboard) page.replace(dashboard.attribute, html`src="${src}"`);
  page.replace(page.insideOf('title'), html`${title}`);
  return drafted(page.toString(), isDraft);
}

async function embedPage({ checked, data }: Part, { kit, isDraft }: SiteOptions): Promise<string> {
  const page = new Page(await kit.template('embed.html'));
  page.setMeta('dateline-src', `./${data}${encodeURIComponent(checked.name)}`);
  return drafted(page.toString(), isDraft);
}

/** The list of several briefs, with a small map of each. */
async function indexOf(parts: readonly Part[], options: SiteOptions): Promise<SiteFiles> {
  const { easel, isDraft } = options;
  const files = new Map<string, Uint8Array | string>();
  const entries: IndexEntry[] = [];
  for (const { brief, folder } of parts) {
    const href = `${folder}map.png`;
    const shown = inLanguages(brief, [FALLBACK]);
    const png = await easel?.png?.(indexPicture(shown, easel.drawing));
    if (png) files.set(href, png);
    entries.push({ brief: shown, href: folder, picture: png ? { href, ...INDEX_PICTURE } : null });
  }
  const page = indexPage({
    list: indexList(entries),
    faces: indexFaces((_, file) => `./lib/fonts/${file}`),
  });
  files.set('index.html', drafted(page, isDraft));
  return files;
}

async function workerFor(files: SiteFiles, parts: readonly Part[]): Promise<string> {
  const languages = parts.flatMap(({ brief }) =>
    brief.articles.map(({ lang }) => primaryOf(lang ?? FALLBACK)),
  );
  const kept = [...files].flatMap(([path, content]) => {
    const language = LANGUAGE.exec(path)?.[1];
    if (NOT_KEPT.test(path) || (language && !languages.includes(language))) return [];
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return bytes.length > LARGEST_KEPT ? [] : [[path, bytes] as const];
  });
  const worker = files.get(WORKER) ?? '';
  const code = typeof worker === 'string' ? worker : new TextDecoder().decode(worker);
  return withOfflineList(code, new Map(kept));
}

/** A template for a page in a folder: the kit’s are for the top of a site. */
function inFolder(template: string, here: string): string {
  return template.replaceAll('./lib/', `${here}lib/`);
}

function json(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
