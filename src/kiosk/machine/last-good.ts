import { isList, isObject } from '../../brief/json';
import type { LoadBrief, LoadedBrief } from '../../state/load-brief';
import { sha256Of } from '../../state/sha256';
import { type Files, readKept } from './kept-files';
import type { Memory } from './memory';

const KEY = 'last-good';

/** The last sound brief with its article, as files: shown when nothing else can be had. */
export class LastGood {
  readonly #memory: Memory;
  readonly #load: LoadBrief;

  constructor(memory: Memory, load: LoadBrief) {
    this.#memory = memory;
    this.#load = load;
  }

  /**
   * `savedAt` is in milliseconds since the epoch. Returns whether the files are kept: if they exceed the
   * quota, the older copy stays.
   */
  async save(files: Files, savedAt: number): Promise<boolean> {
    const hash = await digest(content(files, savedAt));
    return this.#memory.keep(KEY, JSON.stringify({ files, savedAt, hash }));
  }

  /** Null if there is no whole copy of the brief at `url`; a damaged one is dropped. Never rejects. */
  async load(
    url: string,
    signal: AbortSignal,
  ): Promise<{ readonly loaded: LoadedBrief; readonly savedAt: number } | null> {
    const text = this.#memory.get(KEY);
    if (text === null) return null;
    try {
      const { files, savedAt } = await read(text);
      const loaded = await this.#load(url, { signal, read: readKept(files, signal) });
      return { loaded, savedAt };
    } catch {
      if (!signal.aborted) this.#memory.remove(KEY);
      return null;
    }
  }
}

/** Throws if the copy is half-written or changed. */
async function read(text: string): Promise<{ files: Files; savedAt: number }> {
  const copy: unknown = JSON.parse(text);
  if (!isObject(copy)) throw new Error('No copy');
  const { files, savedAt, hash } = copy;
  if (!isFiles(files) || typeof savedAt !== 'number') throw new Error('No copy');
  if (hash !== (await digest(content(files, savedAt)))) throw new Error('A damaged copy');
  return { files, savedAt };
}

function content(files: Files, savedAt: number): string {
  return JSON.stringify([files, savedAt]);
}

function isFiles(value: unknown): value is Files {
  return (
    isList(value) &&
    value.every(
      (file) => isList(file) && file.length === 2 && file.every((part) => typeof part === 'string'),
    )
  );
}

/**
 * A digest of a text in hexadecimal: SHA-256, or 32-bit FNV-1a on a page that is not served over https and has
 * no `crypto.subtle`. Either detects damage and changes; neither protects against forgery.
 */
export async function digest(
  text: string,
  subtle: SubtleCrypto | null = globalThis.crypto?.subtle ?? null,
): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return (await sha256Of(bytes, subtle)) ?? fnv1a(bytes);
}

function fnv1a(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
