import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, lineOf, openBriefFile } from '../src/cli/brief-file';
import { Page } from '../src/publish/page';
import { PAGES } from './site-pages.ts';

export interface Checked {
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
}

/** Everything wrong in any brief of the site, each after `file:line:column:`, in the order of the files. */
export async function checkBriefs(root: string): Promise<Checked> {
  const named = await Promise.all(Object.values(PAGES).map((page) => briefsOf(join(root, page))));
  const kept = await readdir(join(root, 'geo'), { recursive: true });
  const files = [
    ...named.flat(),
    ...kept.filter((file) => file.endsWith('.geojson')).map((file) => join('geo', file)),
  ].map((file) => file.replaceAll('\\', '/'));
  const opened = await Promise.all(
    [...new Set(files)].sort().map((file) => openBriefFile(encodeURI(file), root)),
  );
  const findings = opened.flatMap((file) => file.findings);
  const linesOf = (wanted: Finding['severity']) =>
    findings.filter(({ severity }) => severity === wanted).map(lineOf);
  return { faults: linesOf('fault'), warnings: linesOf('warning') };
}

/** The files of the briefs that a page shows. */
async function briefsOf(page: string): Promise<string[]> {
  const { dashboards } = new Page(await readFile(page, 'utf8'));
  return dashboards.flatMap(({ src }) => (URL.canParse(src) ? [] : join(decodeURI(src))));
}
