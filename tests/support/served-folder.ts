import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BriefFolder } from '../../src/cli/edit/brief-folder.ts';
import { serveEditor } from '../../src/cli/edit/server.ts';

export interface ServedFolder {
  readonly url: string;
  readonly folder: string;
  /** Ends the server; the folder and what is beside it are gone. */
  close(): Promise<void>;
}

/**
 * A new folder of a brief with these files, by name, as `dateline edit` serves it. `shipped` is where our own scripts
 * are; by default the folder around it.
 */
export async function serveFolder(
  files: Readonly<Record<string, string>>,
  shipped: string | null = null,
): Promise<ServedFolder> {
  const folder = join(mkdtempSync(join(tmpdir(), 'dateline-')), 'brief');
  const home = dirname(folder);
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const brief = { folder, file: 'brief.geojson' };
  const server = await serveEditor({
    brief,
    files: new BriefFolder(brief),
    shipped: shipped ?? home,
    port: 0,
    faults: async () => [],
    saved: () => {},
  });
  return {
    url: server.url,
    folder,
    close: async () => {
      await server.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
