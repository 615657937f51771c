import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBriefFile } from './brief-file.ts';

const PAGES = ['index.html', 'embed.html', 'examples.html', 'kiosk.html'];
const DASHBOARD = /<dateline-dashboard[^>]*\ssrc="([^"]+)"/g;

/** All that is wrong in any brief of the site, each after `file:line:column`, in the order of the files. */
export function checkBriefs(root: string): { faults: string[]; warnings: string[] } {
  const named = PAGES.flatMap((page) => [
    ...readFileSync(join(root, page), 'utf8').matchAll(DASHBOARD),
  ]).flatMap(([, src]) => (src && !URL.canParse(src) ? join(src) : []));
  const kept = readdirSync(join(root, 'geo'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.geojson'))
    .map((file) => join('geo', file));
  const files = [...new Set([...named, ...kept])].map((file) => file.replaceAll('\\', '/')).sort();
  const read = files.map((file) => readBriefFile(file, root));
  return {
    faults: read.flatMap(({ faults }) => faults),
    warnings: read.flatMap(({ warnings }) => warnings),
  };
}
