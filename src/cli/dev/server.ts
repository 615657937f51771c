import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { words } from '../../text/cli/dev';
import type { LiveSite } from './live-site';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};
const SCRIPT = '/__dateline/dev.js';
const EVENTS = '/__dateline/events';

export interface LiveServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a live site to this machine alone. Rejects with `EADDRINUSE` where the port is taken. */
export async function serveLive(site: LiveSite, script: string, port: number): Promise<LiveServer> {
  const server = createServer((request, response) => answer(request, response, site, script));
  await listening(server, port);
  const address = server.address();
  const actual = typeof address === 'object' ? (address?.port ?? port) : port;
  return {
    url: `http://localhost:${actual}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
}

function answer(
  { url = '/', headers, method }: IncomingMessage,
  response: ServerResponse,
  site: LiveSite,
  script: string,
): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const path = pathOf(url);
  const isOurs = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(headers.host ?? '');
  // A page elsewhere could make its own name lead here, and read what nobody has published.
  if (!isOurs) end(response, 403);
  else if (method !== 'GET' && method !== 'HEAD') end(response, 405);
  else if (path === EVENTS) tell(response, site);
  else if (path === SCRIPT) end(response, 200, script, TYPES['.js']);
  else sendFile(path, response, site);
}

function sendFile(path: string, response: ServerResponse, site: LiveSite): void {
  const file = path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
  const content = site.files.get(file) ?? (file === 'index.html' ? nothing() : undefined);
  if (content === undefined || file === 'service-worker.js') {
    // What a worker has kept would be shown in place of the next version.
    end(response, 404);
    return;
  }
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const isPage = file.endsWith('.html') && typeof content === 'string';
  end(response, 200, isPage ? live(content) : content, type);
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '';
  }
}

function tell(response: ServerResponse, site: LiveSite): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  const end = site.listen((news) => response.write(`data: ${JSON.stringify(news)}\n\n`));
  response.on('close', end);
}

function live(page: string): string {
  return page.replace('</body>', `<script type="module" src="${SCRIPT}"></script>\n</body>`);
}

function nothing(): string {
  return `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Dateline</title><body><p>${words.nothing}</p></body></html>\n`;
}

function end(
  response: ServerResponse,
  status: number,
  content: string | Uint8Array = '',
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'Content-Type': type }).end(content);
}
