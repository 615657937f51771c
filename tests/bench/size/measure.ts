import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { rest, viewport } from '../load.mjs';
import { type Asked, ask } from './ask.ts';

/** What one visit cost: times in ms, memory in MB of the page's own process, its workers with it. */
export interface Visit {
  readonly ready: number;
  /** The longest of the main thread until all is at rest; 0 where none was as long as 50 ms. */
  readonly task: number;
  readonly memory: number;
  /** The most that it had at any time. */
  readonly peak: number;
  /** Times between frames while the map is dragged and the wheel turned. */
  readonly frames: readonly number[];
  /** Null for what has neither list nor panel. */
  readonly asked: Asked | null;
}

/** What makes the browser draw with the processor, and with WebGL in software. */
export const WAYS: Readonly<Record<string, readonly string[]>> = {
  processor: [],
  webgl: ['--use-angle=swiftshader'],
};

const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const probe = fileURLToPath(new URL('./probe.js', import.meta.url));
const STEPS = 60;
const STEP = { x: 8, y: -2 };
const FRAME_MS = 16;
/** The wheel is turned so often in, and then as often out. */
const TURNS = 4;
const TURN_PX = 90;
/** Longer than a step of the zoom takes. */
const TURN_MS = 400;

/**
 * Opens a page in a browser of its own, and does what a reader does. Null where it was not ready within `patience`, in
 * ms, or no longer answers.
 */
export async function visit(
  executablePath: string,
  args: readonly string[],
  url: string,
  patience: number,
): Promise<Visit | null> {
  const browser = await chromium.launch({ executablePath, args: [...QUIET, ...args] });
  try {
    return await Promise.race([visited(browser, url, patience), late(patience)]);
  } catch (error) {
    console.error(`\n${url}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return null;
  } finally {
    await browser.close();
  }
}

async function late(patience: number): Promise<null> {
  await new Promise((done) => setTimeout(done, 2 * patience).unref());
  return null;
}

async function visited(browser: Browser, url: string, patience: number): Promise<Visit> {
  const page = await browser.newPage({ viewport });
  await page.addInitScript({ path: probe });
  page.on('pageerror', ({ message }) => console.error(`\n${url}: ${message}`));
  // It says so itself: to look again and again would be work for the page that is measured.
  const ready = page.waitForEvent('console', {
    predicate: (message) => message.text() === 'bench:ready',
    timeout: patience,
  });
  await Promise.all([ready, page.goto(url, { waitUntil: 'commit' })]);
  await rest(page);
  const { ready: at, tasks }: { ready: number; tasks: readonly { duration: number }[] } =
    await page.evaluate('bench');
  const task = tasks.reduce((most, { duration }) => Math.max(most, duration), 0);
  await collectGarbage(page);
  const { memory, peak } = await memoryOf(browser);
  const frames = await moved(page);
  const isOurs = (await page.locator('dateline-dashboard').count()) > 0;
  return { ready: at, task, memory, peak, frames, asked: isOurs ? await ask(page) : null };
}

/** In the page and in its workers, each of which has a heap of its own. */
async function collectGarbage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const collected: Promise<unknown>[] = [];
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    // Playwright gives no session of a worker's own.
    const answered = new Promise<void>((done) => {
      session.on('Target.receivedMessageFromTarget', (from) => {
        if (from.sessionId === sessionId) done();
      });
    });
    const message = JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' });
    collected.push(session.send('Target.sendMessageToTarget', { sessionId, message }), answered);
  });
  const options = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await session.send('Target.setAutoAttach', options);
  await session.send('HeapProfiler.collectGarbage');
  await Promise.all(collected);
  await session.detach();
}

/** Of the process that the page runs in, as Linux counts: what is its alone, and the most that it ever held. */
async function memoryOf(browser: Browser): Promise<Pick<Visit, 'memory' | 'peak'>> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => memoryOfProcess(id));
  // A spare one waits for the next page.
  return pages.reduce((most, one) => (one.memory > most.memory ? one : most), {
    memory: 0,
    peak: 0,
  });
}

function memoryOfProcess(id: number): Pick<Visit, 'memory' | 'peak'> {
  try {
    const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const own = kilobytes(rollup, 'Private_Clean') + kilobytes(rollup, 'Private_Dirty');
    return { memory: own / 1024, peak: kilobytes(status, 'VmHWM') / 1024 };
  } catch {
    // Gone meanwhile, or another system than Linux.
    return { memory: 0, peak: 0 };
  }
}

function kilobytes(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);
}

/** Drags the map steadily and lets go, then turns the wheel in and out. */
async function moved(page: Page): Promise<readonly number[]> {
  const box = await page.locator('dateline-map, #map').first().boundingBox();
  if (!box) throw new Error('There is no map to move.');
  const [x, y] = [Math.round(box.x + box.width * 0.2), Math.round(box.y + box.height * 0.6)];
  await page.mouse.move(x, y);
  await rest(page);
  await page.evaluate('bench.begin()');
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step++) {
    await page.mouse.move(x + step * STEP.x, y + step * STEP.y);
    await page.waitForTimeout(FRAME_MS);
  }
  await page.mouse.up();
  await page.waitForTimeout(TURN_MS);
  // Without it the wheel belongs to our page.
  const isOurs = (await page.locator('dateline-map').count()) > 0;
  if (isOurs) await page.keyboard.down('Control');
  for (let turn = 0; turn < 2 * TURNS; turn++) {
    await page.mouse.wheel(0, turn < TURNS ? -TURN_PX : TURN_PX);
    await page.waitForTimeout(TURN_MS);
  }
  if (isOurs) await page.keyboard.up('Control');
  return page.evaluate('bench.end()');
}
