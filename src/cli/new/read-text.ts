import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LIMITS } from '../../brief/read/limits';
import { words as files } from '../../text/cli/files';
import { words } from '../../text/cli/new';
import { Plain } from '../command';

/** An article, and whether its bytes were not UTF-8. */
export interface ReadText {
  readonly text: string;
  readonly converted: Encoding | null;
}

type Encoding = 'latin1' | 'utf-16le' | 'utf-16be';

/**
 * Reads a text. Encodings other than UTF-8 are reported, and read if that was asked for.
 * @throws Plain for anything but a text: a folder, a picture, nothing at all
 */
export async function readText(path: string, cwd: string, convert: boolean): Promise<ReadText> {
  const whole = resolve(cwd, path);
  const found = await stat(whole).catch((error: NodeJS.ErrnoException) => {
    throw new Plain(
      error.code === 'ENOENT' ? files.missing(path) : files.unreadable(path, error.code),
    );
  });
  if (found.isDirectory()) throw new Plain(words.folder(path));
  if (found.size > 4 * LIMITS.article) throw new Plain(words.large(path, LIMITS.article));
  const bytes = await readFile(whole).catch((error: NodeJS.ErrnoException) => {
    throw new Plain(files.unreadable(path, error.code));
  });
  const read = decode(path, bytes, convert);
  const start = read.text.slice(0, 2000).trimStart();
  // Written as text, but not for readers: tags and scripts would be published as the article's words.
  if (/^(?:%PDF-|\{\\rtf)/.test(start)) throw new Plain(words.binary(path));
  if (/^<(?:!doctype|\?xml|html|head|body)\b/i.test(start)) throw new Plain(words.page(path));
  if (read.text.trim() === '') throw new Plain(words.empty(path));
  if (read.text.length > LIMITS.article) throw new Plain(words.large(path, LIMITS.article));
  return read;
}

function decode(path: string, bytes: Uint8Array, convert: boolean): ReadText {
  const encoding = foreign(bytes);
  if (encoding === null) {
    if (bytes.includes(0)) throw new Plain(words.binary(path));
    try {
      return {
        text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
        converted: null,
      };
    } catch {
      if (!looksLikeText(bytes)) throw new Plain(words.binary(path));
      if (!looksLikeLatin(bytes)) throw new Plain(words.otherEncoding(path));
      return converted(path, bytes, 'latin1', convert);
    }
  }
  return converted(path, bytes, encoding, convert);
}

function converted(
  path: string,
  bytes: Uint8Array,
  encoding: Encoding,
  convert: boolean,
): ReadText {
  if (!convert) throw new Plain(words.encoding(path, words.encodings[encoding]));
  // On the web and in newsrooms, “Latin-1” means Windows code page 1252.
  const text = new TextDecoder(encoding === 'latin1' ? 'windows-1252' : encoding).decode(bytes);
  return { text, converted: encoding };
}

/** UTF-16, by its byte order mark, or by every second byte being zero. */
function foreign(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const some = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  some.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > some.length / 4 && even < some.length / 50) return 'utf-16le';
  if (even > some.length / 4 && odd < some.length / 50) return 'utf-16be';
  return null;
}

/** Hardly any control characters. */
function looksLikeText(bytes: Uint8Array): boolean {
  const some = bytes.subarray(0, 4000);
  const strange = some.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13);
  return strange.length < some.length / 100;
}

/** Most letters of Latin-1 are ASCII. In the encodings of Russian, Greek or Japanese hardly any are. */
function looksLikeLatin(bytes: Uint8Array): boolean {
  const isPlain = (byte: number) => (byte > 64 && byte < 91) || (byte > 96 && byte < 123);
  return bytes.filter(isPlain).length > bytes.filter((byte) => byte > 127).length;
}
