import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

/** The built site as a slow line brings it: typefaces come only once they are let through, all else at once. */
export async function serveLateFaces() {
  let letThrough = () => {};
  const through = new Promise<void>((settle) => {
    letThrough = settle;
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname === '/' ? '/index.html' : pathname;
    if (extname(file) === '.woff2') await through;
    const bytes = await readFile(`dist/site${file}`).catch(() => null);
    const type = TYPES[extname(file)] ?? 'text/plain';
    response.writeHead(bytes ? 200 : 404, { 'Content-Type': type }).end(bytes);
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' ? address?.port : 0}/`,
    letThrough,
    close: () => {
      letThrough();
      server.close();
      server.closeAllConnections();
    },
  };
}
