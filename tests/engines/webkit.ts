import { createServer } from 'node:net';
import { vi } from 'vitest';
import { clickActions, dragActions, pressActions } from './actions';
import type { Driver, Look } from './driver';
import { startProgram } from './program';

export interface WebKitPaths {
  readonly driver: string;
  readonly screen: string;
}

/** WebKitGTK's small browser on a screen without glass, driven over classic WebDriver. */
export async function launchWebKit(paths: WebKitPaths, { isDark }: Look): Promise<Driver> {
  // It looks for a free number itself and writes it to channel 3.
  const screen = startProgram(paths.screen, ['-displayfd', '3', '-screen', '0', '2000x1400x24']);
  const [, display = ''] = await screen.says(/^(\d+)\n/m);
  const port = await freePort();
  const program = startProgram(paths.driver, [`--port=${port}`], {
    DISPLAY: `:${display}`,
    GTK_THEME: isDark ? 'Adwaita:dark' : 'Adwaita',
  });
  const send = senderTo(`http://127.0.0.1:${port}`);
  await vi.waitFor(() => send('GET', '/status'), { timeout: 20_000 });
  const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: {} },
  });
  const inSession = <Result = void>(method: string, path: string, body?: object) =>
    send<Result>(method, `/session/${sessionId}${path}`, body);
  const run: Driver['run'] = async (script, ...values) => {
    const call = `(${script})(...${JSON.stringify(values)})`;
    const answer = await inSession<string>('POST', '/execute/async', {
      script: `const done = arguments[0];
        (async () => ${call})().then(
          (value) => done(JSON.stringify({ value })),
          (error) => done(JSON.stringify({ error: String(error) })),
        );`,
      args: [],
    });
    const { value, error } = JSON.parse(answer);
    if (error) throw new Error(error);
    return value;
  };
  return {
    open: (url) => inSession('POST', '/url', { url }),
    back: () => inSession('POST', '/back', {}),
    run,
    press: (keys) => inSession('POST', '/actions', { actions: pressActions(keys) }),
    click: (x, y) => inSession('POST', '/actions', { actions: clickActions(x, y) }),
    drag: (...way) => inSession('POST', '/actions', { actions: dragActions(...way) }),
    resize: async (width, height) => {
      // A window is a page and what the browser has around it.
      const frame = await run(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
      const [across = 0, down = 0] = frame;
      await inSession('POST', '/window/rect', { width: width + across, height: height + down });
    },
    screenshot: () => inSession('GET', '/screenshot'),
    print: async () => null,
    close: async () => {
      await inSession('DELETE', '');
      await program.end();
      await screen.end();
    },
  };
}

function senderTo(address: string) {
  return async <Result = void>(method: string, path: string, body?: object): Promise<Result> => {
    const response = await fetch(address + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}, ${value.message}`);
    return value;
  };
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((settle) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      server.close(() => settle(port));
    });
  });
}
