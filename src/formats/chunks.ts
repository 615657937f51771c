import { type Chunks, type FileOptions, Unreadable } from './format';

/** A stream's chunks, without `for await` over the stream itself, which Safari cannot do. Stopping early cancels it. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    while (!isDone) {
      const read = await reader.read();
      isDone = read.done;
      if (read.value) yield read.value;
    }
  } finally {
    if (!isDone) await cancelled(reader);
  }
}

/**
 * Cancels one turn later, when Node has written what reading the last piece asked for. It would write that into a
 * closed stream, too, and throw where nobody can catch it (nodejs/node#64529).
 */
async function cancelled(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  // If the stream has failed, this rejects with the same error.
  await reader.cancel().catch(() => {});
}

export async function* chunkOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The first bytes, at least `count` if there are so many, and the whole file again. */
export async function peek(
  chunks: Chunks,
  count: number,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  let isDone = false;
  while (length < count && !isDone) {
    const next = await iterator.next();
    isDone = next.done === true;
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  const head = joined(first);
  return { head, whole: resumed([head], iterator, isDone) };
}

/** What was read, then the rest as it arrives. */
export async function* resumed(
  read: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
  isDone = false,
): AsyncGenerator<Uint8Array> {
  try {
    yield* read;
    for (let next = isDone ? null : await iterator.next(); next && !next.done; ) {
      yield next.value;
      next = await iterator.next();
    }
  } finally {
    await iterator.return?.();
  }
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

export async function bytesOf(chunks: Chunks): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return joined(all);
}

/** Stops at the limit: a small archive can unpack to more than any memory. */
export async function* limited(
  chunks: Chunks,
  { url, mostBytes, atMost }: FileOptions,
): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > mostBytes) {
      if (atMost) throw new Unreadable(atMost);
      const megabytes = Math.round(mostBytes / 1e6);
      throw Unreadable.of('too-large', { url: url ?? '', megabytes });
    }
    yield chunk;
  }
}

/** Unpacks gzip (RFC 1952). Errors of the source are thrown as they are; an error inside has no words of its own. */
export async function* gunzipped(chunks: Chunks, { url }: FileOptions): AsyncGenerator<Uint8Array> {
  const unpacking = new DecompressionStream('gzip');
  const writer = unpacking.writable.getWriter();
  let failure: { readonly error: unknown } | null = null;
  const feed = async () => {
    const iterator = chunks[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await iterator.next().catch((error: unknown) => {
          failure = { error };
          throw error;
        });
        if (next.done) break;
        await writer.write(new Uint8Array(next.value));
      }
      await writer.close();
    } catch (error) {
      await writer.abort(error).catch(() => {});
    } finally {
      await iterator.return?.();
    }
  };
  const feeding = feed();
  try {
    yield* chunksOf(unpacking.readable);
  } catch {
    await feeding;
    throw (
      (failure as { readonly error: unknown } | null)?.error ??
      Unreadable.of('gzip-broken', { url })
    );
  }
}
