import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build } from '../../build/build.ts';
import { ensureChromium } from '../../build/chromium.ts';
import { command, Plain } from '../../build/process.ts';
import { choices } from './choices.mjs';
import { flights } from './flights.mjs';
import { kiosk, kioskWindow } from './kiosk.mjs';
import { load, open, tracedLoad, viewport } from './load.mjs';
import { moves } from './moves.mjs';
import { pages } from './pages.mjs';
import { report } from './report.mjs';
import { serve } from './serve.mjs';
import { size } from './size/run.ts';

const TRACED_RUNS = 3;
/** A page that has stopped answering would be waited for for ever. */
const PATIENCE_MS = { whole: 1_200_000, run: 30_000 };

/**
 * `npm run bench`, `npm run bench -- --runs 41 --json bench.json`: our page beside a bare Leaflet one, in turns.
 * `npm run bench -- --size --counts 1000,10000 --runs 1`: with very many places, beside those of other libraries; and
 * with 10,000,000 from an archive of tiles, which `--tiles 0` leaves out.
 */
command(async () => {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string' },
      json: { type: 'string' },
      size: { type: 'boolean', default: false },
      counts: { type: 'string', default: '1000,10000,100000,1000000' },
      tiles: { type: 'string', default: '10000000' },
      pages: { type: 'string', default: 'all' },
      ways: { type: 'string', default: 'all' },
      built: { type: 'boolean', default: false },
    },
  });
  if (values.size) return size({ ...values, runs: values.runs ?? '5' });
  const runs = Number(values.runs ?? '21');
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Plain(`--runs is “${values.runs}”: it must be a whole number above 0.`);
  }
  const executablePath = await ensureChromium();
  await build();
  const stuck = () => {
    console.error('\nThe browser no longer answers: not everything could be measured.');
    process.exit(1);
  };
  setTimeout(stuck, PATIENCE_MS.whole + runs * PATIENCE_MS.run).unref();
  const server = await serve(await pages());
  const launch = (/** @type {string[]} */ args) => chromium.launch({ executablePath, args });
  const browser = await launch([]);
  try {
    const dateline = `${server.url}dateline/`;
    const box = new URLSearchParams(await mapSize(browser, dateline));
    const bare = `${server.url}bare/?${box}`;
    await load(browser, bare);
    const loads = [];
    for (let run = 0; run < runs; run++) {
      // Neither of them always comes second.
      const first = run % 2 === 0 ? await load(browser, dateline) : null;
      const other = await load(browser, bare);
      loads.push({ dateline: first ?? (await load(browser, dateline)), bare: other });
      process.stdout.write(`\rloaded ${run + 1} of ${runs} times`);
    }
    console.log();
    const traced = [];
    for (let run = 0; run < TRACED_RUNS; run++) {
      traced.push({
        dateline: await tracedLoad(browser, dateline),
        bare: await tracedLoad(browser, bare),
      });
    }
    const results = {
      viewport,
      loads,
      traced,
      choices: await choices(browser, dateline),
      flights: await flights(browser, bare),
      kiosk: await kiosk(browser, dateline),
      kioskFlights: await flights(browser, wholeWindow(server.url), kioskWindow),
      moves: await moves(launch, server.url, box),
    };
    report(results);
    if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
  } finally {
    await browser.close();
    server.close();
  }
});

/** The bare page with a map as large as a kiosk's. @param {string} url */
function wholeWindow(url) {
  const { width, height } = kioskWindow;
  return `${url}bare/?width=${width}&height=${height}`;
}

/** The bare page gets a map of the same size; asking for it is also the warm-up. @param {import('playwright').Browser} browser @param {string} url */
async function mapSize(browser, url) {
  const page = await open(browser, url);
  const box = await page.locator('dateline-map').boundingBox();
  await page.context().close();
  if (!box) throw new Plain('There is no map on our page to measure.');
  return { width: String(Math.round(box.width)), height: String(Math.round(box.height)) };
}
