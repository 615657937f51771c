import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const DASHBOARD =
  /(<dateline-dashboard[^>]*?)\s+src="([^"]+)"([^>]*>)\s*(?=<\/dateline-dashboard>)/;

/**
 * Puts the brief that a page's dashboard names, and the article that the brief names, into the page itself: from
 * `file://` nothing can be fetched. What would show a fault there stops the build.
 */
export function inlineBrief(): Plugin {
  let root = '';
  return {
    name: 'dateline:inline-brief',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const [whole, before, src, after] = html.match(DASHBOARD) ?? [];
        if (!whole || !src) throw new Error('The page has no dashboard that names a brief.');
        // Only now: what loads this file is no bundler, and cannot read the imports of src/.
        const { module } = await runnerImport<typeof import('./brief-file.ts')>(
          join(root, 'build/brief-file.ts'),
        );
        const brief = module.wholeBrief(src, root);
        // In a script `<` could end it. A function: `replace` would take `$&` in the text for a pattern.
        const json = JSON.stringify(brief).replaceAll('<', '\\u003c');
        const script = `<script type="application/json">${json}</script>`;
        return html.replace(whole, () => `${before}${after}${script}`);
      },
    },
  };
}
