import { once } from 'node:events';
import { help, words } from '../../text/cli/dev';
import { command, Misuse, Plain } from '../command';
import { openKit } from '../site/kit';
import { painted } from '../terminal';
import { LiveSite } from './live-site';
import { type LiveServer, serveLive } from './server';

const PORT = 4280;

/** `dateline dev` */
export const dev = command(
  help,
  { port: { type: 'string', short: 'p' } },
  async ({ args, options, out, err, cwd, signal }) => {
    const port = options.port === undefined ? null : portOf(options.port);
    const kit = await openKit();
    const site = new LiveSite(args.length === 0 ? ['.'] : args, cwd, kit);
    let server: LiveServer | null = null;
    try {
      await site.start();
      server = await serve(site, await kit.script('dev.js'), port);
      out.line(words.serving(server.url));
      site.listen(({ heading, findings }) => {
        err.line(
          painted(
            findings.some(({ severity }) => severity === 'fault') ? 'fault' : 'quiet',
            heading,
          ),
        );
      });
      if (!signal.aborted) await once(signal, 'abort');
    } finally {
      site.stop();
      await server?.close();
    }
    return 0;
  },
);

function portOf(given: string): number {
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > 65_535) throw new Misuse(words.port(given));
  return port;
}

/** A port that was asked for, or the usual one, or any. */
async function serve(site: LiveSite, script: string, port: number | null): Promise<LiveServer> {
  try {
    return await serveLive(site, script, port ?? PORT);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error;
    if (port === null) return serveLive(site, script, 0);
    throw new Plain(words.taken(port));
  }
}
