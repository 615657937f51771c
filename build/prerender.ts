import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const DASHBOARD = /(<dateline-dashboard[^>]*\ssrc="([^"]+)"[^>]*>)\s*(?=<\/dateline-dashboard>)/;
/** What the text is shown in until the layout is: already there, so that it need not be laid out twice. */
const SHADOW =
  '<template shadowrootmode="open"><div class="text" part="text"><slot></slot></div></template>';

/**
 * Writes the brief into the page as plain HTML, inside the dashboard that names it: without scripts, in reader mode
 * and for a search engine, all of it is there. A brief with faults is not built; where the sources are served it stays
 * out of the page, and its dashboard says what is wrong.
 */
export function prerender(): Plugin {
  let root = '';
  let isBuild = false;
  return {
    name: 'dateline:prerender',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const [whole, tag, src] = html.match(DASHBOARD) ?? [];
        if (!whole || !tag || !src) return html;
        // Only now: what loads this file is no bundler, and cannot read the imports of src/.
        const { module } = await runnerImport<typeof import('./plain-text.ts')>(
          join(root, 'build/plain-text.ts'),
        );
        const { text, faults } = module.plainTextOf(src, root);
        if (isBuild && faults.length > 0) throw new Error(faults.join('\n'));
        // A function: the text may hold what `replace` would take for a pattern of its own.
        return html.replace(whole, () => tag + SHADOW + text);
      },
    },
  };
}
