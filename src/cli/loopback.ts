import type { Server } from 'node:http';
import { extname } from 'node:path';
import { words } from '../text/cli/words';
import { Misuse, Plain } from './command';

/** Pages are not among them: each server decides which of its files to show as pages. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
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

/** The media type of a file by its extension; null for pages and for what a brief does not name. */
export function mediaType(path: string): string | null {
  return TYPES[extname(path).toLowerCase()] ?? null;
}

/**
 * Starts listening, for this machine alone; 0 is any free port. Resolves with the port. Rejects with `EADDRINUSE` where
 * it is taken.
 */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done();
    });
  });
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? port) : port;
}

/** How many ports after the usual one to try. */
const TRIES = 20;

/**
 * Serves at the port of `--port`, 0 for any, or, if none was asked for, at the first free one from the usual port on.
 * @throws Misuse, Plain
 */
export async function atPort<Server>(
  asked: string | undefined,
  usual: number,
  serve: (port: number) => Promise<Server>,
): Promise<Server> {
  const ports =
    asked === undefined ? Array.from({ length: TRIES }, (_, at) => usual + at) : [portOf(asked)];
  for (const port of ports) {
    try {
      return await serve(port);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new Plain(words.portTaken(ports.at(-1) ?? usual));
}

function portOf(given: string): number {
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > 65_535) throw new Misuse(words.port(given));
  return port;
}

/** Closes the server and its open connections. */
export function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
