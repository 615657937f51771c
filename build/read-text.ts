import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something in a file that its author can mend: a sentence, after `file:line:column`. */
export class FileFault extends Error {}

export interface TextFile {
  /** Below the project's folder. */
  readonly file: string;
  readonly bytes: Buffer;
  /** Without a byte order mark. */
  readonly text: string;
}

/** UTF-8 or nothing, as in the browser: whatever a build reads of a brief, it reads with this. */
export function readText(root: string, file: string): TextFile {
  const bytes = readBytes(root, file);
  try {
    return { file, bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new FileFault(
      `${file}:${firstBad(bytes)} This is not UTF-8 text. Save the file as UTF-8 and try again.`,
    );
  }
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function readBytes(root: string, file: string): Buffer {
  try {
    return readFileSync(join(root, file));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new FileFault(`${file}: ${isMissing ? 'This file is not there.' : String(error)}`);
  }
}

/** Where the first byte stands that is no part of a letter. */
function firstBad(bytes: Buffer): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    try {
      text += decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    } catch {
      break;
    }
  }
  return lineAndColumn(text, text.length);
}
