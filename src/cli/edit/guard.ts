import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface Asked {
  readonly method: string;
  /** Path and query, as they came. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Where the editor is served, and the secret in its address. */
export interface Door {
  readonly port: number;
  readonly token: string;
}

/** The path below the token, with a slash before it; or why nothing is answered. */
export type Admission =
  | { readonly path: string; readonly refused?: never }
  | { readonly refused: 'host' | 'origin' | 'token' };

/**
 * Lets in what comes from the editor’s own page. Any page on the web can make a browser send requests to this machine,
 * even under another host name; none knows the token, and the browser says where a request comes from.
 */
export function admit({ method, url, headers }: Asked, { port, token }: Door): Admission {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return { refused: 'host' };
  const isReading = method === 'GET' || method === 'HEAD';
  if (origin === undefined ? !isReading : origin !== `http://${host}`) return { refused: 'origin' };
  const site = headers['sec-fetch-site'] ?? 'none';
  // A link to the page may stand anywhere, in a terminal that is a web page itself; nothing else is opened from there.
  const isOpened = isReading && headers['sec-fetch-mode'] === 'navigate';
  if (site !== 'same-origin' && site !== 'none' && !isOpened) return { refused: 'origin' };
  const [path = ''] = url.split('?');
  const [, given = '', ...rest] = path.split('/');
  if (!isEqual(given, token) || rest.length === 0) return { refused: 'token' };
  return { path: `/${rest.join('/')}` };
}

function isEqual(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
