import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { removeUnfinished } from '../../files/write-whole';
import { help, words } from '../../text/cli/edit';
import { words as fileWords } from '../../text/cli/files';
import { checkBrief } from '../check/check-brief';
import { command, Misuse, Plain } from '../command';
import { findBrief } from '../find-brief';
import { atPort } from '../loopback';
import { shippedFolder } from '../shipped';
import { painted } from '../terminal';
import { BriefFolder } from './brief-folder';
import { DeskMemory } from './desk-memory';
import { serveEditor } from './server';

const PORT = 4180;

/** `dateline edit` */
export const edit = command(
  help,
  { port: { type: 'string' }, memory: { type: 'string' } },
  async ({ args, options: { port, memory: place }, out, err, cwd, signal }) => {
    const [path = '.', ...others] = args;
    if (others.length > 0) throw new Misuse(words.oneOnly);
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
      memory?.remember(now).catch((error: NodeJS.ErrnoException) => {
        err.line(
          painted('warning', words.unremembered(fileWords.unwritable(memoryPath, error.code))),
        );
      });
    };
    const options = { brief, files, shipped, faults, saved };
    const server = await atPort(port, PORT, (at) => serveEditor({ ...options, port: at }));
    out.line(words.open);
    out.line(painted('strong', server.url));
    out.line(words.end);
    await aborted(signal);
    await server.close();
    return 0;
  },
);

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    signal.addEventListener('abort', () => done(), { once: true });
  });
}
