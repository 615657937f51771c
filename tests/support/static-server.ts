import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';

const TYPES: Record<string, string> = {
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** A page of a test's own: its body, and the status and headers with which it comes. */
export interface Served {
  readonly body: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves pages from memory and, below them, files of folders, as a host that is not ours would. */
export async function serveStatic(
  pages: ReadonlyMap<string, Served>,
  folders: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
) {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    const type = TYPES[extname(pathname)] ?? 'text/html; charset=utf-8';
    const answer = (
      body: string | Buffer,
      more: Readonly<Record<string, string>> = {},
      status = 200,
    ) => response.writeHead(status, { 'Content-Type': type, ...headers, ...more }).end(body);
    if (page) return answer(page.body, page.headers, page.status);
    const mount = Object.keys(folders).find((prefix) => pathname.startsWith(prefix));
    const file = mount && `${folders[mount]}/${pathname.slice(mount.length)}`;
    if (!file || pathname.includes('..')) return response.writeHead(204).end();
    return readFile(file).then(answerBytes, () => response.writeHead(404).end());
    function answerBytes(bytes: Buffer) {
      const [from, to] = request.headers.range?.match(/\d+/g)?.map(Number) ?? [];
      if (from === undefined || !pathname.endsWith('.pmtiles')) return answer(bytes);
      const end = Math.min(to ?? Number.POSITIVE_INFINITY, bytes.length - 1);
      const range = { 'Content-Range': `bytes ${from}-${end}/${bytes.length}` };
      return answer(bytes.subarray(from, end + 1), range, 206);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
