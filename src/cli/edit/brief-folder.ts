import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathInside } from '../../files/inside';
import { writeWhole } from '../../files/write-whole';
import type { BriefPath } from '../find-brief';

/** Bytes of a file, and their SHA-256 in hexadecimal digits. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly digest: string;
}

export type Saved =
  | { readonly digest: string }
  /** The file is not the one that was edited; null where it is gone. */
  | { readonly conflict: string | null };

/** The files of a brief, and nothing outside its folder. */
export class BriefFolder {
  readonly #folder: string;
  readonly #file: string;
  /** One save at a time: two windows may have one each. */
  #saving: Promise<unknown> = Promise.resolve();

  constructor({ folder, file }: BriefPath) {
    this.#folder = folder;
    this.#file = file;
  }

  /** The name of the brief in the folder. */
  get file(): string {
    return this.#file;
  }

  /** A file by its address below the folder; null where there is none, or where it lies outside. */
  async read(address: string): Promise<ReadFile | null> {
    const path = await this.#inside(address);
    if (path === null) return null;
    try {
      const bytes = await readFile(path);
      return { bytes, digest: digestOf(bytes) };
    } catch {
      return null;
    }
  }

  /** The digest of the brief as it is now; null where it is gone. */
  async digest(): Promise<string | null> {
    return (await this.read(encodeURI(this.#file)))?.digest ?? null;
  }

  /**
   * Writes the brief if the file still has this digest (null: no file yet). Rejects with the system’s error where it
   * cannot be written, and leaves the old one as it is.
   */
  save(bytes: Uint8Array, expected: string | null): Promise<Saved> {
    const saved = this.#saving.then(() => this.#save(bytes, expected));
    this.#saving = saved.catch(() => {});
    return saved;
  }

  async #save(bytes: Uint8Array, expected: string | null): Promise<Saved> {
    const isStill = async () => {
      const found = await this.digest();
      if (found !== expected) throw new Conflict(found);
    };
    try {
      await isStill();
      await writeWhole(join(this.#folder, this.#file), bytes, isStill);
      return { digest: digestOf(bytes) };
    } catch (error) {
      if (error instanceof Conflict) return { conflict: error.found };
      throw error;
    }
  }

  /** The real path, links followed; null outside the folder, and for what is hidden. */
  async #inside(address: string): Promise<string | null> {
    const name = decoded(address);
    if (name === null || name.includes('\0') || /(?:^|[\\/])\./.test(name)) return null;
    return pathInside(this.#folder, name).catch(() => null);
  }
}

class Conflict extends Error {
  readonly found: string | null;

  constructor(found: string | null) {
    super('The file is another.');
    this.found = found;
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}
