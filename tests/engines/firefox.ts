import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { clickActions, dragActions, pressActions } from './actions';
import type { Driver, Look } from './driver';
import { startProgram } from './program';

/** Nothing that a browser does for itself: no first-run page, no updates, no reports. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  // As if its window were the one that a person looks at.
  'focusmanager.testmode': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

/** Firefox without a window, driven over WebDriver BiDi. */
export async function launchFirefox(path: string, { isDark }: Look): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'dateline-firefox-'));
  const preferences = { ...PREFERENCES, 'ui.systemUsesDarkTheme': isDark ? 1 : 0 };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const program = startProgram(path, args);
  const [, address = ''] = await program.says(/BiDi listening on (\S+)/);
  const send = await connect(`${address}/session`);
  await send('session.new', { capabilities: {} });
  // In the tab that it opens with, the focus stays in the address bar.
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await send('browsingContext.activate', { context });
  return {
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    back: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
    run: async (script, ...values) => {
      const call = `(${script})(...${JSON.stringify(values)})`;
      const answer = await send<Evaluated>('script.evaluate', {
        expression: `(async () => JSON.stringify({ value: await ${call} }))()`,
        target: { context },
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value).value;
    },
    press: (keys) => send('input.performActions', { context, actions: pressActions(keys) }),
    click: (x, y) => send('input.performActions', { context, actions: clickActions(x, y) }),
    drag: (...way) => send('input.performActions', { context, actions: dragActions(...way) }),
    resize: (width, height) =>
      send('browsingContext.setViewport', { context, viewport: { width, height } }),
    screenshot: async () =>
      (await send<{ data: string }>('browsingContext.captureScreenshot', { context })).data,
    print: async () =>
      (await send<{ data: string }>('browsingContext.print', { context, background: true })).data,
    close: async () => {
      await send('browser.close');
      await program.end();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Evaluated =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

type Send = <Result = void>(method: string, params?: object) => Promise<Result>;

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** A line to the browser on which each command waits for its answer. */
async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.on('message', (data) => {
    const answer: Answer = JSON.parse(String(data));
    waiting.get(answer.id ?? 0)?.(answer);
    waiting.delete(answer.id ?? 0);
  });
  await new Promise((settle, fail) => socket.once('open', settle).once('error', fail));
  let last = 0;
  return async <Result>(method: string, params: object = {}) => {
    last += 1;
    const id = last;
    const answer = await new Promise<Answer>((settle) => {
      waiting.set(id, settle);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.error) throw new Error(`${method}: ${answer.error}, ${answer.message}`);
    return answer.result as Result;
  };
}
