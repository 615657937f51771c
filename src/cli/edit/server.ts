import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { BriefPath } from '../find-brief';
import { close, listen, mediaType } from '../loopback';
import type { BriefFolder } from './brief-folder';
import { Changes } from './changes';
import { admit, type Door } from './guard';
import { FILE_HEADERS, PAGE_HEADERS, pageFor, STYLE } from './page';

export interface EditServer {
  /** The address to open, with the token. */
  readonly url: string;
  close(): Promise<void>;
}

export interface EditOptions {
  readonly brief: BriefPath;
  readonly files: BriefFolder;
  /** The folder of the built package. */
  readonly shipped: string;
  /** 0 is any free one. */
  readonly port: number;
  /** What is wrong in the brief as it is on disk, as JSON. */
  readonly faults: () => Promise<unknown>;
  /** Called after each save, with what is in the file now. */
  readonly saved: (now: Uint8Array) => void;
}

/** The largest brief accepted (src/brief/read/limits.ts is stricter). */
const LARGEST = 64 * 1024 * 1024;

/** Serves the editor of one brief, to this machine alone. Rejects with `EADDRINUSE` where the port is taken. */
export async function serveEditor(options: EditOptions): Promise<EditServer> {
  const token = randomBytes(18).toString('base64url');
  const changes = new Changes(options.brief.folder);
  const server = createServer();
  const port = await listen(server, options.port).catch((error) => {
    changes.close();
    throw error;
  });
  const door = { port, token };
  server.on('request', (request, response) => {
    answer(request, response, door, options, changes).catch((error) => {
      respond(response, 500, { error: String(error) });
    });
  });
  return {
    url: `http://127.0.0.1:${door.port}/${token}/`,
    close: () => {
      changes.close();
      return close(server);
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  door: Door,
  options: EditOptions,
  changes: Changes,
): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
  const { method = 'GET', url = '/', headers } = request;
  const admission = admit({ method, url, headers }, door);
  if (admission.refused) return respond(response, 403, { refused: admission.refused });
  const { path } = admission;
  if (method === 'PUT' && path === '/brief') return save(request, response, options);
  if (method !== 'GET' && method !== 'HEAD') return respond(response, 405, {});
  if (path === '/events') return changes.add(response);
  if (path === '/digest') return respond(response, 200, { digest: await options.files.digest() });
  if (path === '/faults') return respond(response, 200, await options.faults());
  await sendFile(response, path, options);
}

async function sendFile(
  response: ServerResponse,
  path: string,
  { files, shipped }: EditOptions,
): Promise<void> {
  if (path === '/') {
    response.writeHead(200, { ...PAGE_HEADERS, 'Content-Type': 'text/html; charset=utf-8' });
    response.end(pageFor(files.file));
  } else if (path === '/page.css') {
    response.writeHead(200, { 'Content-Type': 'text/css' }).end(STYLE);
  } else if (/^\/lib\/[\w-]+\.js$/.test(path)) {
    const script = await readFile(join(shipped, path.slice('/lib/'.length))).catch(() => null);
    if (!script) return respond(response, 404, {});
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
  } else {
    const file = path.startsWith('/files/') ? await files.read(path.slice('/files/'.length)) : null;
    if (!file) return respond(response, 404, {});
    // Nothing of a brief’s folder is a page here.
    const type = mediaType(path) ?? 'text/plain; charset=utf-8';
    response.writeHead(200, { ...FILE_HEADERS, 'Content-Type': type, ETag: `"${file.digest}"` });
    response.end(file.bytes);
  }
}

async function save(
  request: IncomingMessage,
  response: ServerResponse,
  { files, saved }: EditOptions,
): Promise<void> {
  const expected = /^"([0-9a-f]{64})"$/.exec(request.headers['if-match'] ?? '')?.[1] ?? null;
  const isNew = request.headers['if-none-match'] === '*';
  if (expected === null && !isNew) return respond(response, 428, {});
  const bytes = await bodyOf(request);
  if (bytes === null) return respond(response, 413, {});
  try {
    const result = await files.save(bytes, expected);
    if ('conflict' in result) return respond(response, 412, { digest: result.conflict });
    respond(response, 200, result);
    saved(bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    respond(response, 507, { code });
  }
}

/** Null where it is too large. Rejects where the page went away: half a body is never saved. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function respond(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}
