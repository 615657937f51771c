import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { help, words } from '../../text/cli/edit';
import { checkBrief } from '../check/check-brief';
import { command, Misuse, Plain } from '../command';
import { removeUnfinished } from '../files/write-whole';
import { findBrief } from '../find-brief';
import { shippedFolder } from '../shipped';
import { painted } from '../terminal';
import { BriefFolder } from './brief-folder';
import { DeskMemory } from './desk-memory';
import { type EditOptions, type EditServer, serveEditor } from './server';

const PORT = 4180;
/** How many ports after the usual one are tried. */
const TRIES = 20;

/** `dateline edit` */
export const edit = command(
  help,
  { port: { type: 'string' }, memory: { type: 'string' } },
  async ({ args, options: { port, memory: place }, out, err, cwd, signal }) => {
    const [path = '.', ...others] = args;
    if (others.length > 0) throw new Misuse(words.oneOnly);
    const wanted = port === undefined ? null : portOf(port);
    const brief = await findBrief(path, cwd);
    const shipped = await shippedFolder();
    await access(join(shipped, 'dateline-editor.js')).catch(() => {
      throw new Plain(words.notBuilt);
    });
    await removeUnfinished(brief.folder).catch(() => {});
    const files = new BriefFolder(brief);
    const faults = async () =>
      (await checkBrief(join(brief.folder, brief.file), brief.folder)).findings;
    const memoryPath = resolve(cwd, place ?? join(dirname(brief.folder), 'places.json'));
    const before = await files.read(encodeURIComponent(brief.file));
    const memory = await DeskMemory.open(memoryPath, before?.bytes ?? null);
    if (!memory) err.line(painted('warning', words.badMemory(memoryPath)));
    const saved = (now: Uint8Array) => {
      memory?.remember(now).catch((error) => {
        err.line(painted('warning', words.unremembered(memoryPath, String(error))));
      });
    };
    const server = await serve({ brief, files, shipped, faults, saved }, wanted);
    out.line(words.open);
    out.line(painted('strong', server.url));
    out.line(words.end);
    await aborted(signal);
    await server.close();
    return 0;
  },
);

function portOf(given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Misuse(words.noPort(given));
  return port;
}

/** A port that was asked for, or the first that is free from the usual one on. */
async function serve(
  options: Omit<EditOptions, 'port'>,
  wanted: number | null,
): Promise<EditServer> {
  const ports = wanted === null ? Array.from({ length: TRIES }, (_, at) => PORT + at) : [wanted];
  for (const port of ports) {
    try {
      return await serveEditor({ ...options, port });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new Plain(words.taken(ports.at(-1) ?? PORT));
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    signal.addEventListener('abort', () => done(), { once: true });
  });
}
