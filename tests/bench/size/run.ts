import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { build } from '../../../build/build.ts';
import { ensureChromium } from '../../../build/chromium.ts';
import { Plain } from '../../../build/process.ts';
import { viewport } from '../load.mjs';
import { type Visit, visit, WAYS } from './measure.ts';
import { SHOWERS, served } from './pages.ts';
import { type Row, report } from './report.ts';

/** A page that takes longer than this, in ms, is told as not ready, and not asked again. */
const PATIENCE = { least: 60_000, perPlace: 0.12 };

export interface SizeOptions {
  readonly counts: string;
  /** How many places are shown from archives of tiles; 0 for none. */
  readonly tiles: string;
  readonly runs: string;
  readonly pages: string;
  readonly ways: string;
  readonly json?: string;
  readonly built: boolean;
}

/** `npm run bench -- --size`: pages with so many places, ours beside those of others, in turns. */
export async function size(options: SizeOptions): Promise<void> {
  const counts = options.counts.split(',').map((count) => whole('counts', count));
  const tiled = options.tiles === '0' ? [] : [whole('tiles', options.tiles)];
  const runs = whole('runs', options.runs);
  const pages = chosen('pages', options.pages, Object.keys(SHOWERS)) as (keyof typeof SHOWERS)[];
  const names = chosen('ways', options.ways, Object.keys(WAYS));
  const executablePath = await ensureChromium();
  if (!options.built) await build();
  const server = await served(counts, tiled);
  const rows: Row[] = [];
  try {
    const first = `&places=/places/${counts[0]}.geojson`;
    const map = await mapSize(executablePath, `${server.url}${SHOWERS.dashboard.path}${first}`);
    for (const way of names) {
      for (const [count, isTiled] of [
        ...counts.map((count) => [count, false] as const),
        ...tiled.map((count) => [count, true] as const),
      ]) {
        // Of an archive no more is read than is seen.
        const patience = Math.max(PATIENCE.least, isTiled ? 0 : count * PATIENCE.perPlace);
        const here = pages.filter((page) => SHOWERS[page].isTiled === isTiled);
        const visits = new Map<keyof typeof SHOWERS, (Visit | null)[]>(
          here.map((page) => [page, []]),
        );
        for (let run = 0; run < runs; run++) {
          // Neither of them always comes first.
          const order = run % 2 === 0 ? here : [...here].reverse();
          for (const page of order) {
            const before = visits.get(page);
            const shower = SHOWERS[page];
            if (!before || before.includes(null) || (shower.needsWebGl && way !== 'webgl'))
              continue;
            process.stdout.write(`\r${count} places, ${way}, run ${run + 1}: ${page}`.padEnd(79));
            const places = `/places/${count}.${isTiled ? 'pmtiles' : 'geojson'}`;
            const query = new URLSearchParams({ ...map, places });
            const url = `${server.url}${shower.path}&${query}`;
            before.push(await visit(executablePath, WAYS[way] ?? [], url, patience));
          }
        }
        for (const page of here) rows.push({ page, way, count, visits: visits.get(page) ?? [] });
        if (options.json) writeFileSync(options.json, `${JSON.stringify(rows, null, 2)}\n`);
      }
    }
    process.stdout.write('\n');
    report(rows);
  } finally {
    await server.close();
  }
}

/** Of our dashboard: maps of others are as large. */
async function mapSize(executablePath: string, url: string) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport });
    await page.goto(url);
    const map = page.locator('dateline-map');
    await map.waitFor();
    const box = await map.boundingBox();
    if (!box) throw new Plain('There is no map on our page to measure.');
    return { width: String(Math.round(box.width)), height: String(Math.round(box.height)) };
  } finally {
    await browser.close();
  }
}

function whole(name: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Plain(`--${name} is “${value}”: it must be a whole number above 0.`);
}

function chosen(name: string, value: string, all: readonly string[]): readonly string[] {
  const asked = value === 'all' ? all : value.split(',');
  const unknown = asked.find((one) => !all.includes(one));
  if (unknown === undefined) return asked;
  throw new Plain(`--${name} names “${unknown}”: there are ${all.join(', ')}.`);
}
