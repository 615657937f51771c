import { readFile } from 'node:fs/promises';
import { featuresOf } from '../../brief/edit/features';
import { isObject, type JsonObject } from '../../brief/json';
import { isProposed } from '../../brief/proposed';
import { writeWhole } from '../../files/write-whole';
import {
  type Memory,
  NOTHING_REMEMBERED,
  readMemory,
  rememberPlace,
  writeMemory,
} from '../../gazetteer/resolve/memory';

/**
 * What the desk has confirmed, kept for the next article. It holds what it held when the editor was opened, and what
 * has been confirmed since: an undone decision is removed again.
 */
export class DeskMemory {
  readonly #path: string;
  readonly #before: Memory;
  #last: Memory;
  /** Keys of the features that nobody had decided on. */
  readonly #open: ReadonlySet<string>;
  #writing: Promise<unknown> = Promise.resolve();

  /** Null where the file exists but is not a memory: it belongs to somebody else. */
  static async open(path: string, brief: Uint8Array | null): Promise<DeskMemory | null> {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? null : '',
    );
    const memory = text === null ? NOTHING_REMEMBERED : readMemory(text);
    return memory && new DeskMemory(path, memory, brief);
  }

  private constructor(path: string, memory: Memory, brief: Uint8Array | null) {
    this.#path = path;
    this.#before = memory;
    this.#last = memory;
    const document = brief && documentOf(brief);
    const open = document ? featuresOf(document).filter(isProposed) : [];
    this.#open = new Set(open.map(({ key }) => key));
  }

  /** Writes what is confirmed in the brief as it is now. Rejects with the system’s error. */
  remember(brief: Uint8Array): Promise<void> {
    const written = this.#writing.then(() => this.#write(brief));
    this.#writing = written.catch(() => {});
    return written;
  }

  async #write(brief: Uint8Array): Promise<void> {
    const document = documentOf(brief);
    if (!document) return;
    const decided = featuresOf(document).filter(
      (each) => this.#open.has(each.key) && !isProposed(each),
    );
    const memory = decided.reduce((all, { feature }) => rememberPlace(all, feature), this.#before);
    // A desk that has confirmed nothing leaves the file as it is, and starts none.
    if (memory === this.#last) return;
    await writeWhole(this.#path, writeMemory(memory));
    this.#last = memory;
  }
}

function documentOf(brief: Uint8Array): JsonObject | null {
  try {
    const document: unknown = JSON.parse(new TextDecoder().decode(brief));
    return isObject(document) ? document : null;
  } catch {
    return null;
  }
}
