import { once } from 'node:events';
import { help, words } from '../../text/cli/dev';
import { command } from '../command';
import { atPort } from '../loopback';
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
    const kit = await openKit();
    const site = new LiveSite(args.length === 0 ? ['.'] : args, cwd, kit);
    let server: LiveServer | null = null;
    try {
      await site.start();
      const script = await kit.script('dev.js');
      server = await atPort(options.port, PORT, (port) => serveLive(site, script, port));
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
