import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { chromium, type Page } from 'playwright';
import { build } from '../../build/build.ts';
import { ensureChromium } from '../../build/chromium.ts';
import { root } from '../../build/process.ts';
import { serve } from '../bench/serve.mjs';
import { parseBrief } from '../brief/make.ts';
import { collect, inPieces } from '../collection/make.ts';
import { type Document, someDocument } from '../support/documents.ts';

export interface DocumentsPlan {
  /** So many are read, and every `share`th of them is opened in a browser. */
  readonly count: number;
  readonly share: number;
  readonly seed: number;
}

/** What of a document was shown. */
interface Shown {
  readonly places: number;
  readonly lost: readonly number[];
}

/** What else a browser must be asked. */
interface Judged {
  /** Rows that there should be, and that there are. */
  readonly listed: number;
  readonly rows: number;
  readonly isHacked: boolean;
  /** The map has followed a press on its buttons. */
  readonly isUsable: boolean;
}

const script = fileURLToPath(new URL('./documents-page.js', import.meta.url));
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Documents</title>
    <link rel="icon" href="data:,">
    <script type="module" src="./dateline.js"></script>
  </head>
  <body><dateline-dashboard src="./first.geojson"></dateline-dashboard></body>
</html>
`;
/** The same where the page may have no worker: large files are read in slices. */
const SLICED = PAGE.replace(
  '<head>',
  `<head>\n    <meta http-equiv="Content-Security-Policy" content="worker-src 'none'">`,
);
const FIRST = '{"type": "FeatureCollection", "features": []}';

/**
 * `npm run soak -- --documents 10000`: documents of every odd kind, of another seed each time. Each costs its bad features
 * and no others; none runs a script, asks a stranger, throws, or leaves a map that cannot be used. True where all hold.
 */
export async function documents({ count, share, seed }: DocumentsPlan): Promise<boolean> {
  console.log(`${count} documents of seed ${seed}`);
  const all = fc.sample(someDocument, { numRuns: count, seed });
  const wrong: string[] = [];
  for (const [at, one] of all.entries()) {
    for (const read of [readWhole, readInPieces]) {
      try {
        const found = complaint(one, await read(one));
        if (found !== null) wrong.push(`document ${at} of seed ${seed}, ${read.name}: ${found}`);
      } catch (error) {
        wrong.push(`document ${at} of seed ${seed}, ${read.name}: ${error}`);
      }
    }
  }
  console.log(`read ${all.length}, whole and in pieces; ${wrong.length} not as they should be`);
  const some = all.map((one, at) => ({ one, at })).filter(({ at }) => at % share === 0);
  wrong.push(...(await inBrowser(some, allInOne(all))));
  for (const line of wrong.slice(0, 20)) console.error(line);
  return wrong.length === 0;
}

async function readWhole({ data }: Document): Promise<Shown> {
  const { brief, issues } = parseBrief(data);
  return { places: brief?.places.length ?? 0, lost: lostOf(issues) };
}

/** As a file that is too large to be held. */
async function readInPieces({ data }: Document): Promise<Shown> {
  const { arrival } = await collect(inPieces(JSON.stringify(data)));
  return { places: arrival.progress.places, lost: lostOf(arrival.faults) };
}

function lostOf(faults: readonly { readonly lostFeature: number | null }[]): readonly number[] {
  return faults.flatMap(({ lostFeature }) => lostFeature ?? []);
}

/** What differs from what should be; null where nothing does. */
function complaint({ count, lost }: Document, shown: Shown): string | null {
  if (shown.places !== count - lost.length) {
    return `${shown.places} places of ${count - lost.length}`;
  }
  return shown.lost.join() === lost.join() ? null : `lost ${shown.lost} for ${lost}`;
}

/** Their features in one file, which is large enough to be read as it arrives. */
function allInOne(all: readonly Document[]): Document {
  const features: unknown[] = [];
  const lost: number[] = [];
  for (const one of all) {
    for (const index of one.lost) lost.push(features.length + index);
    for (const feature of one.data.features) features.push(feature);
  }
  const data = { type: 'FeatureCollection' as const, features };
  return { data, count: features.length, lost };
}

/** Our script, and pages that have it. */
async function pages(large: Document): Promise<Map<string, Buffer>> {
  const lib = join(root, 'dist/lib');
  const files = new Map([
    ['/documents.html', Buffer.from(PAGE)],
    ['/sliced.html', Buffer.from(SLICED)],
    ['/first.geojson', Buffer.from(FIRST)],
    ['/large.geojson', Buffer.from(JSON.stringify(large.data))],
  ]);
  for (const name of await readdir(lib)) {
    if (name.endsWith('.js')) files.set(`/${name}`, await readFile(join(lib, name)));
  }
  return files;
}

async function inBrowser(
  some: readonly { one: Document; at: number }[],
  large: Document,
): Promise<string[]> {
  const executablePath = await ensureChromium();
  await build();
  const server = await serve(await pages(large));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const wrong: string[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    const noted: string[] = [];
    page.on('pageerror', ({ message }) => noted.push(`threw: ${message}`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      const isOwn = `${origin}/` === server.url || protocol === 'data:' || protocol === 'blob:';
      if (!isOwn) noted.push(`asked ${request.url()}`);
    });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript({ path: script });
    await open(page, `${server.url}documents.html`);
    for (const [done, { one, at }] of some.entries()) {
      process.stdout.write(`\r${done} of ${some.length} opened in a browser`);
      const shown = await show(page, one);
      const told = complaint(one, shown) ?? (shown.isHacked ? 'ran a script' : null);
      if (told) noted.push(told);
      if (shown.rows !== shown.listed) noted.push(`listed ${shown.rows} of ${shown.listed}`);
      if (!shown.isUsable) noted.push('left a map that cannot be used');
      wrong.push(...noted.splice(0).map((line) => `document ${at}, in the browser, ${line}`));
    }
    console.log(`\r${some.length} of ${some.length} opened in a browser`);
    for (const name of ['documents.html', 'sliced.html']) {
      await open(page, server.url + name);
      const shown: Omit<Shown, 'lost'> & Pick<Judged, 'isHacked' | 'isUsable'> =
        await page.evaluate("documents.showFile('./large.geojson')");
      const places = large.count - large.lost.length;
      if (shown.places !== places) noted.push(`${shown.places} places of ${places}`);
      if (shown.isHacked) noted.push('ran a script');
      if (!shown.isUsable) noted.push('left a map that cannot be used');
      wrong.push(...noted.splice(0).map((line) => `all in one, in ${name}, ${line}`));
      console.log(`${large.count} features in one file, in ${name}: ${shown.places} places`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return wrong;
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('dateline-dashboard')?.brief);
}

/** Gives the page a document, as a host does that has one in memory, and looks at what a reader has of it. */
function show(page: Page, { data }: Document): Promise<Shown & Judged> {
  return page.evaluate(`documents.show(${JSON.stringify(JSON.stringify(data))})`);
}
