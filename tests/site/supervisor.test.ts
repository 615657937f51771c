import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../build/chromium.ts';

const SCRIPT = 'dist/site/debian/dateline-kiosk.sh';
const PAGE = `${pathToFileURL(resolve('dist/site/kiosk.html'))}?heartbeat=1`;
const STARTED = 'Starting Chromium';

// A script for Debian: elsewhere its commands are others.
describe.runIf(process.platform === 'linux')('the supervisor', () => {
  let state = '';
  let script: ChildProcess;
  let said = '';

  beforeEach(async () => {
    state = await mkdtemp(join(tmpdir(), 'supervisor-'));
  });
  afterEach(async () => {
    await end();
    await rm(state, { recursive: true, force: true });
  });

  function run(env: Record<string, string>, page = PAGE): ChildProcess {
    const started = spawn('bash', [SCRIPT, page], {
      env: { ...process.env, DATELINE_STATE: state, DATELINE_DISPLAY: '', ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    started.stdout?.on('data', (data) => {
      said += data;
    });
    return started;
  }

  function start(env: Record<string, string>): void {
    said = '';
    script = run(env);
  }

  async function end(): Promise<unknown> {
    if (script.exitCode !== null) return script.exitCode;
    const ended = once(script, 'exit');
    script.kill('SIGTERM');
    const [code] = await ended;
    return code;
  }

  function devTools(): string {
    const [port] = readFileSync(join(state, 'profile/DevToolsActivePort'), 'utf8').split('\n');
    return `http://127.0.0.1:${port}`;
  }

  async function title(): Promise<string> {
    const response = await fetch(`${devTools()}/json/list`);
    const pages: { type: string; title: string }[] = await response.json();
    return pages.find(({ type }) => type === 'page')?.title ?? '';
  }

  /** To Chromium's processes of one kind. */
  async function send(signal: NodeJS.Signals, to: 'renderer' | 'browser'): Promise<void> {
    const browser = await chromium.connectOverCDP(devTools());
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    await browser.close();
    for (const { type, id } of processInfo) if (type === to) process.kill(id, signal);
  }

  const starts = () => said.split(STARTED).length - 1;

  it('restarts the browser when its page has died or all of it hangs, and leaves nothing behind', async () => {
    start({
      DATELINE_CHROMIUM: (await findChromium()) ?? '',
      DATELINE_CHROMIUM_FLAGS: '--headless --no-sandbox',
      DATELINE_POLL: '0.25',
      DATELINE_LIMIT: '12',
      DATELINE_GRACE: '60',
    });
    // And the supervisor has seen it: until then it waits for much longer.
    const lives = async () => {
      await expect.poll(title, { timeout: 25_000 }).toMatch(/^Dateline · .* · \d+$/);
      const seen = () => said.split('The page is there.').length - 1;
      await expect.poll(seen, { timeout: 10_000 }).toBe(starts());
    };
    await lives();
    await send('SIGKILL', 'renderer');
    await expect.poll(starts, { timeout: 20_000 }).toBe(2);
    expect(said).toContain('The page has given no sign for 12 polls');
    await lives();
    await send('SIGSTOP', 'browser');
    // Each poll waits a second for an answer, and then its own time.
    await expect.poll(starts, { timeout: 30_000 }).toBe(3);
    await lives();
    expect(await end()).toBe(0);
    await expect.poll(leftovers).toEqual([]);
  }, 90_000);

  it('takes a fresh profile when three starts have come to nothing', async () => {
    start({ DATELINE_CHROMIUM: '/bin/false', DATELINE_POLL: '0.05' });
    await expect.poll(starts, { timeout: 10_000 }).toBe(4);
    expect(said).toContain('the next start has a fresh profile');
    expect(existsSync(join(state, 'profile.aside'))).toBe(true);
  });

  it('runs once', async () => {
    start({ DATELINE_CHROMIUM: '/bin/false' });
    await expect.poll(starts).toBe(1);
    const [code] = await once(run({}), 'exit');
    expect(code).toBe(1);
    expect(said).toContain('Another one already runs');
  });

  /** Processes that name the folder of the profile. */
  function leftovers(): string[] {
    const commands = readdirSync('/proc')
      .filter((id) => /^\d+$/.test(id))
      .map((id) => {
        try {
          return readFileSync(`/proc/${id}/cmdline`, 'utf8');
        } catch {
          return '';
        }
      });
    return commands.filter((command) => command.includes(state));
  }
});
