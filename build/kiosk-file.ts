import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { loadProduct } from './product.ts';
import { PAGES } from './site-pages.ts';

const LICENSES = 'LICENSES.md';
const ENGLISH = '\0dateline:english';

/** kiosk.html as one file that loads nothing, and beside it what runs it on a dedicated machine. */
export function kioskFile(): PluginOption[] {
  return [languagesInside(), inlineBrief(), viteSingleFile(), licensesInside(), debian()];
}

/** A file that travels alone carries the languages named by its page; for all others it speaks English. */
function languagesInside(): Plugin {
  let root = '';
  let named: readonly string[] = [];
  return {
    name: 'dateline:languages-inside',
    apply: 'build',
    enforce: 'pre',
    async configResolved(config) {
      root = config.root;
      const page = await readFile(join(root, PAGES['kiosk.html'] ?? ''), 'utf8');
      named = [...page.matchAll(/\slang="([\w-]+)"/g)].map(([, tag = '']) => tag.toLowerCase());
    },
    resolveId: {
      filter: { id: /\/text\/|\/language$/ },
      handler(source) {
        const tag = /\.\/([\w-]+)\/language$/.exec(source)?.[1];
        const isCarried = tag === undefined || named.some((one) => `${one}-`.startsWith(`${tag}-`));
        return isCarried ? null : ENGLISH;
      },
    },
    load: {
      filter: { id: /^\0dateline:english$/ },
      handler() {
        const file = join(root, 'src/text/languages.ts').replaceAll('\\', '/');
        return `export { ENGLISH as language } from ${JSON.stringify(file)};`;
      },
    },
  };
}

/** Puts the dashboard's brief and its article into the page: from `file://` nothing can be fetched. */
function inlineBrief(): Plugin {
  let root = '';
  return {
    name: 'dateline:inline-brief',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(source) {
        const product = await loadProduct(root);
        const page = new product.Page(source);
        const dashboard = page.emptyDashboard;
        if (!dashboard) throw new Error('The page has no dashboard that names a brief.');
        const file = await product.openBriefFile(dashboard.src, root);
        const faults = file.findings.filter(({ severity }) => severity === 'fault');
        if (faults.length > 0) throw new Error(faults.map(product.lineOf).join('\n'));
        const whole = product.wholeBrief(file);
        if (!whole)
          throw new Error(`${dashboard.src}: The article must be a file beside the brief.`);
        const images = await product.imagesInside(
          product.ownImages(whole),
          file.read,
          console.warn,
        );
        if (images.size > 0) page.addToHead(product.inlineImages(images));
        page.replace(dashboard.attribute, { markup: '' });
        page.replace(dashboard.inside, product.inlineBrief(whole));
        return page.toString();
      },
    },
  };
}

/** A file that travels alone takes along the licences of the packages inside it. */
function licensesInside(): Plugin {
  return {
    name: 'dateline:licenses-inside',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['kiosk.html'];
        const licenses = bundle[LICENSES];
        const others = Object.keys(bundle).filter(
          (name) => ![LICENSES, 'kiosk.html'].includes(name),
        );
        if (page?.type !== 'asset' || licenses?.type !== 'asset' || others.length > 0) {
          return this.error(
            `kiosk.html should stand alone, and beside it is: ${others.join(', ')}.`,
          );
        }
        const text = String(licenses.source).replaceAll('-->', '-- >');
        page.source = `${page.source}<!--\n${text}-->\n`;
        delete bundle[LICENSES];
      },
    },
  };
}

/** The supervisor and its systemd unit. */
function debian(): Plugin {
  let from = '';
  return {
    name: 'dateline:debian',
    apply: 'build',
    configResolved({ root }) {
      from = join(root, 'src/site/debian');
    },
    async writeBundle({ dir = '' }) {
      await cp(from, join(dir, 'debian'), { recursive: true });
    },
  };
}
