import type { Plugin } from 'vite';

const TITLE = 'Dateline: Putin and Kim at the Vostochny Cosmodrome';
const WIDTH = 960;
/** As embed.html lays itself out at that width. */
const HEIGHT = 720;

/**
 * oembed.json beside the page, and the link by which it is found. The site runs from any address, and does not know
 * its own: `SITE_URL=https://news.example/map/ npm run build` tells it; without that, addresses are relative.
 */
export function oembed(site = process.env['SITE_URL'] ?? ''): Plugin {
  const base = site === '' || site.endsWith('/') ? site : `${site}/`;
  if (base !== '' && !/^https?:\/\//.test(base)) {
    throw new Error(`SITE_URL is “${site}”: an http or https address was expected.`);
  }
  const src = base === '' ? './embed.html' : new URL('embed.html', base).href;
  return {
    name: 'dateline:oembed',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify(answer(src, base), null, 2);
      this.emitFile({ type: 'asset', fileName: 'oembed.json', source: `${source}\n` });
    },
    transformIndexHtml(_html, { filename }) {
      if (!filename.endsWith('index.html')) return [];
      const href = `${base || './'}oembed.json`;
      const attrs = { rel: 'alternate', type: 'application/json+oembed', title: TITLE, href };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  };
}

/** https://oembed.com, “2.3.4.4. The rich type”. */
function answer(src: string, base: string) {
  return {
    type: 'rich',
    version: '1.0',
    title: TITLE,
    provider_name: 'Dateline',
    ...(base && { provider_url: base }),
    html: `<iframe src="${src.replaceAll('"', '%22')}" title="${TITLE}" width="${WIDTH}" height="${HEIGHT}" loading="lazy" allow="fullscreen" style="border: 0; inline-size: 100%"></iframe>`,
    width: WIDTH,
    height: HEIGHT,
  };
}
