import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { words } from '../../text/cli/dev';
import { close, listen, mediaType } from '../loopback';
import type { LiveSite } from './live-site';

const SCRIPT = '/__dateline/dev.js';
const EVENTS = '/__dateline/events';

export interface LiveServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a live site to this machine alone. Rejects with `EADDRINUSE` where the port is taken. */
export async function serveLive(site: LiveSite, script: string, port: number): Promise<LiveServer> {
  const server = createServer((request, response) => answer(request, response, site, script));
  const actual = await listen(server, port);
  return { url: `http://localhost:${actual}/`, close: () => close(server) };
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
  // A foreign page could point its own domain here, and read what nobody has published.
  if (!isOurs) end(response, 403);
  else if (method !== 'GET' && method !== 'HEAD') end(response, 405);
  else if (path === EVENTS) tell(response, site);
  else if (path === SCRIPT) end(response, 200, script, 'text/javascript');
  else sendFile(path, response, site);
}

function sendFile(path: string, response: ServerResponse, site: LiveSite): void {
  const file = path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
  const content = site.files.get(file) ?? (file === 'index.html' ? nothing() : undefined);
  if (content === undefined || file === 'service-worker.js') {
    // A service worker would show its copy in place of the next version.
    end(response, 404);
    return;
  }
  if (file.endsWith('.html')) {
    const page = typeof content === 'string' ? live(content) : content;
    end(response, 200, page, 'text/html; charset=utf-8');
  } else end(response, 200, content, mediaType(file) ?? 'application/octet-stream');
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
