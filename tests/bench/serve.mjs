import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Serves files from memory, compressed once and before anybody asks: the server's work is in no measurement. Those of
 * `disk`, which may be larger than memory, are sent as they are, whole or in ranges.
 * @param {ReadonlyMap<string, Buffer>} files
 * @param {ReadonlyMap<string, string>} [disk] their names on the disk, by their path on the server
 */
export async function serve(files, disk = new Map()) {
  const answers = new Map(Array.from(files, ([path, bytes]) => [path, answer(path, bytes)]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = answers.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const large = disk.get(pathname);
    if (large) sendFile(large, request.headers.range, response);
    else if (found) response.writeHead(200, found.headers).end(found.body);
    else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param {string} file @param {string | undefined} range @param {import('node:http').ServerResponse} response */
function sendFile(file, range, response) {
  const { size } = statSync(file);
  const [start = 0, last = size - 1] = range?.match(/\d+/g)?.map(Number) ?? [];
  const end = Math.min(last, size - 1);
  response.writeHead(range ? 206 : 200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': end - start + 1,
    'Cache-Control': 'no-store',
    ...(range && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  });
  createReadStream(file, { start, end }).pipe(response);
}

/** @param {string} path @param {Buffer} bytes */
function answer(path, bytes) {
  const type = types[extname(path)] ?? 'application/octet-stream';
  const packed = type !== 'font/woff2';
  const body = packed ? gzipSync(bytes, { level: 9 }) : bytes;
  return {
    body,
    headers: {
      'Content-Type': type,
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
      ...(packed && { 'Content-Encoding': 'gzip' }),
    },
  };
}
