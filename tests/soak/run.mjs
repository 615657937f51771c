import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build } from '../../build/build.ts';
import { ensureChromium } from '../../build/chromium.ts';
import { command, Plain } from '../../build/process.ts';
import { sitePages } from '../bench/pages.mjs';
import { serve } from '../bench/serve.mjs';
import { documents } from './documents.ts';
import { report } from './report.mjs';
import { openKiosk, screen, soak } from './soak.mjs';

const SAMPLES = 41;
const FACES = 48;
/** Machine code is made of what runs often, over thousands of steps: growth of the heap that is none of ours. */
const INTERPRETED = '--js-flags=--no-opt --no-maglev --no-sparkplug';

/**
 * `npm run soak`, `npm run soak -- --steps 100000 --json soak.json`: weeks of a kiosk, and what they leave behind.
 * `npm run soak -- --documents 10000`: that many odd files of others, read and, one of ten, opened in a browser.
 */
command(async () => {
  const { values } = parseArgs({
    options: {
      steps: { type: 'string', default: '2000' },
      visitors: { type: 'string', default: '200' },
      'warm-up': { type: 'string', default: '500' },
      json: { type: 'string' },
      documents: { type: 'string' },
      seed: { type: 'string' },
      share: { type: 'string', default: '10' },
    },
  });
  if (values.documents) {
    const isSound = await documents({
      count: whole('documents', values.documents, 1),
      share: whole('share', values.share, 1),
      seed: whole('seed', values.seed ?? String(Date.now() % 2 ** 31), 0),
    });
    if (!isSound) process.exitCode = 1;
    return;
  }
  const plan = {
    steps: whole('steps', values.steps, 1),
    visitors: whole('visitors', values.visitors, 0),
    warmUp: whole('warm-up', values['warm-up'], 0),
    samples: SAMPLES,
    faces: FACES,
  };
  const executablePath = await ensureChromium();
  await build();
  const server = await serve(sitePages());
  const browser = await chromium.launch({ executablePath, args: [INTERPRETED] });
  try {
    const page = await browser.newPage(screen);
    await openKiosk(page, `${server.url}dateline/`);
    /** @type {string[]} */
    const faults = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const started = Date.now();
    const samples = await soak(page, plan, (step) => {
      process.stdout.write(`\r${step} of ${plan.warmUp + plan.steps} steps`);
    });
    const seconds = (Date.now() - started) / 1000;
    console.log();
    if (!report({ plan, samples, faults, seconds })) process.exitCode = 1;
    if (values.json) {
      const results = { plan, seconds, faults, samples };
      writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
    }
  } finally {
    await browser.close();
    server.close();
  }
});

/** @param {string} name @param {string} value @param {number} least */
function whole(name, value, least) {
  const number = Number(value);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Plain(`--${name} is “${value}”: it must be a whole number, ${least} or more.`);
}
