import { preview } from 'vite';
import { Plain, root } from './process.ts';

export interface ServeOptions {
  /** 0 for any free one. */
  readonly port: number;
  readonly base?: string;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves dist/site to this machine. A file that is not there is a plain 404. */
export async function serve({ port, base = '/' }: ServeOptions): Promise<Served> {
  const server = await preview({
    root,
    configFile: false,
    base,
    appType: 'mpa',
    logLevel: 'silent',
    build: { outDir: 'dist/site' },
    preview: { host: '127.0.0.1', port, strictPort: true },
  }).catch((error) => {
    if (!/already in use|EADDRINUSE/.test(String(error))) throw error;
    throw new Plain(
      `Port ${port} is taken: end what uses it, or choose another (PORT=8080 npm start).`,
    );
  });
  const address = server.httpServer.address();
  const actual = typeof address === 'object' ? address?.port : port;
  return { url: `http://localhost:${actual}${base}`, close: () => server.close() };
}
