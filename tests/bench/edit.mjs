import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { build } from '../../build/build.ts';
import { ensureChromium } from '../../build/chromium.ts';
import { command } from '../../build/process.ts';
import { serveFolder } from '../support/served-folder.ts';

const PLACES = 500;
const WORDS = 20_000;
const KEYS = 40;
/** Article and map follow a key when nobody has pressed another for a moment. */
const REST_MS = 1500;

/**
 * `npm run bench:edit`: what a key costs in the editor of a large brief, until the next name is on the screen and until
 * article and map have followed.
 */
command(async () => {
  const executablePath = await ensureChromium();
  await build();
  const { article, brief } = large();
  const files = { 'article.txt': article, 'brief.geojson': JSON.stringify(brief, null, 2) };
  const { url, close } = await serveFolder(files, resolve('dist/lib'));
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    await page.getByText(`${PLACES} names left`).waitFor();
    await page.waitForTimeout(3 * REST_MS);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const cpu = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    await page.evaluate(listen);
    const costs = [];
    for (let key = 0; key < KEYS; key++) {
      const before = await cpu();
      await page.keyboard.press(['Enter', '2', 'x', 'u', 'l'][key % 5] ?? 'Enter');
      const shown = await page.evaluate('shown()');
      const answered = await cpu();
      await page.waitForTimeout(REST_MS);
      costs.push({ shown: Number(shown), key: answered - before, after: (await cpu()) - answered });
    }
    const burst = [];
    for (let key = 0; key < KEYS; key++) {
      await page.keyboard.press('Enter');
      burst.push(Number(await page.evaluate('shown()')));
    }
    const lines = {
      'key to its frame (ms)': costs.map(({ shown }) => shown),
      'main thread until then (CPU ms)': costs.map(({ key }) => key),
      'article and map, after it (CPU ms)': costs.map(({ after }) => after),
      'key to its frame, key after key (ms)': burst,
    };
    console.log(`\nEditing ${PLACES} places and ${WORDS} words, ${KEYS} keys`);
    for (const [name, values] of Object.entries(lines)) {
      const { median, p95, max } = told(values);
      console.log(`${name.padEnd(40)} median ${median}  p95 ${p95}  worst ${max}`);
    }
  } finally {
    await browser.close();
    await close();
  }
});

/** In the page: how long it takes from a key to the end of the frame that shows its answer. */
function listen() {
  let done = Promise.resolve(0);
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      done = new Promise((answered) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => answered(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      });
    },
    { capture: true },
  );
  Object.assign(globalThis, { shown: () => done });
}

/** A place in every forty words, each with two candidates. */
function large() {
  const name = (/** @type {number} */ index) => `Newtown${index}`;
  const words = Array.from({ length: WORDS }, (_, at) => {
    const word = at % (WORDS / PLACES) === 7 ? name(Math.floor((at * PLACES) / WORDS)) : 'word';
    return at % 80 === 79 ? `${word}.\n\n` : at % 16 === 15 ? `${word}. So` : word;
  });
  const candidate = (/** @type {number} */ index, /** @type {number} */ shift) => ({
    name: `${name(index)}, Region ${shift}`,
    kind: 'city',
    geometry: {
      type: 'Point',
      coordinates: [((index * 7 + shift * 90) % 340) - 170, ((index * 3) % 120) - 60],
    },
    population: 1000 * index,
    sources: [{ name: 'A gazetteer' }],
    reason: 'The article names places around it.',
  });
  const features = Array.from({ length: PLACES }, (_, index) => ({
    type: 'Feature',
    id: `place-${index}`,
    properties: {
      name: name(index),
      kind: 'city',
      status: 'proposed',
      statedBy: 'article',
      doubt: (index % 10) / 10,
      mentions: [{ exact: name(index) }],
      candidates: [candidate(index, 0), candidate(index, 1)],
    },
    geometry: null,
  }));
  const article = words.join(' ');
  const brief = {
    type: 'FeatureCollection',
    article: { title: 'A long article', href: 'article.txt', lang: 'en' },
    features,
  };
  return { article, brief };
}

/** @param {readonly number[]} values */
function told(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}
