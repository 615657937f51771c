import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
        const brief = withArticle(join(root, src));
        // Only now: what loads this file is no bundler, and cannot read the imports of src/.
        const { module } = await runnerImport<typeof import('../src/brief/parse-brief.ts')>(
          join(root, 'src/brief/parse-brief.ts'),
        );
        const fault = module.parseBrief(brief).issues.find(({ severity }) => severity === 'fault');
        if (fault) throw new Error(`${src} cannot be put into the page: ${fault.message}`);
        // In a script `<` could end it. A function: `replace` would take `$&` in the text for a pattern.
        const json = JSON.stringify(brief).replaceAll('<', '\\u003c');
        const script = `<script type="application/json">${json}</script>`;
        return html.replace(whole, () => `${before}${after}${script}`);
      },
    },
  };
}

/** A brief as it is in the file, but with the text of its article in place of the address. */
function withArticle(path: string): object {
  const brief = JSON.parse(readFileSync(path, 'utf8'));
  // A digest is of the file's bytes, of which a byte order mark is no part of the text: it is proved here.
  const { href, sha256, ...article } = brief.article ?? {};
  if (typeof href !== 'string') return brief;
  if (URL.canParse(href))
    throw new Error(`The article must be a file beside ${path}, not ${href}.`);
  const bytes = readFileSync(join(dirname(path), href));
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (sha256 && digest !== sha256.toLowerCase()) {
    throw new Error(`${href} is not the article that ${path} was made for: its SHA-256 differs.`);
  }
  return {
    ...brief,
    article: { ...article, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) },
  };
}
