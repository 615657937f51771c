import { bytesOf, chunkOf } from './chunks';
import { type Chunks, type FileOptions, Unreadable } from './format';

/** The encoding by the first bytes: the byte order mark, the pattern of letters, or the XML declaration. */
export function encodingOf(head: Uint8Array): string {
  const [a = 0, b = 0, c = 0, d = 0] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // Without the mark: every format read here begins with two ASCII characters.
  if (isAscii(a) && b === 0 && isAscii(c) && d === 0) return 'utf-16le';
  if (a === 0 && isAscii(b) && c === 0 && isAscii(d)) return 'utf-16be';
  const text = String.fromCharCode(...head.subarray(0, 200));
  const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(text)?.[1];
  // Japanese mail shifts between alphabets by escapes, all of them ASCII.
  const isShifted = () => head.some((byte, at) => byte === ESCAPE && isJapanese(head, at));
  if (declared === undefined && isShifted()) return 'iso-2022-jp';
  // Programs declare how their strings are encoded, and then save the file in their usual encoding.
  return declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

const ESCAPE = 0x1b;

/** Whether JIS X 0208 begins here: ESC $ @ or ESC $ B. */
function isJapanese(head: Uint8Array, at: number): boolean {
  const [dollar, sign] = [head[at + 1], head[at + 2]];
  return dollar === 0x24 && (sign === 0x40 || sign === 0x42);
}

function isAscii(byte: number): boolean {
  return byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127);
}

/**
 * The text, never with a replacement character, which would turn up in a name or a quote. Without a byte order mark,
 * and without NULs, which no text has.
 */
export async function* decoded(
  chunks: Chunks,
  encoding: string,
  { url }: FileOptions,
): AsyncGenerator<string> {
  const decoder = decoderFor(encoding, url);
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined }).replaceAll('\0', '');
    } catch {
      throw Unreadable.of('format-encoding', { url, encoding: decoder.encoding.toUpperCase() });
    }
  };
  for await (const chunk of chunks) yield decode(chunk);
  yield decode();
}

function decoderFor(encoding: string, url: string | null): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw Unreadable.of('format-encoding', { url, encoding });
  }
}

export async function textOf(
  chunks: Chunks,
  encoding: string,
  options: FileOptions,
): Promise<string> {
  if (/^utf-?(?:8|16)/i.test(encoding)) return await allOf(decoded(chunks, encoding, options));
  const bytes = await bytesOf(chunks);
  // Programs keep the old declaration in a file that they save as UTF-8. Text in another encoding is hardly ever valid
  // UTF-8.
  return utf8In(bytes) ?? (await allOf(decoded(chunkOf(bytes), encoding, options)));
}

async function allOf(texts: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const text of texts) all += text;
  return all;
}

/** Null where it is not UTF-8, or shifts between alphabets by escapes, as Japanese mail does. */
function utf8In(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\0', '');
    return bytes.includes(0x1b) ? null : text;
  } catch {
    return null;
  }
}

/** Text pieces as UTF-8 bytes again. */
export async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of texts) if (text !== '') yield encoder.encode(text);
}
