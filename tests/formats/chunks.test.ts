import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { chunkOf, gunzipped } from '../../src/formats/chunks';

/** Node throws in a tick of its own what it writes into a stream that was cancelled: no `catch` of ours would see it. */
it('throws nothing behind the back of who stops early, wherever in the unpacking that is', async () => {
  const thrown: string[] = [];
  const hear = (error: Error) => thrown.push(error.message);
  process.on('uncaughtExceptionMonitor', hear);
  onTestFinished(() => void process.off('uncaughtExceptionMonitor', hear));
  const packed = gzipSync(Buffer.alloc(3_000_000, 'abcdefg'));
  for (let pieces = 1; pieces <= 20; pieces++) {
    let count = 0;
    for await (const _ of gunzipped(chunkOf(packed), { url: 'a.gz', mostBytes: 1e9 })) {
      count += 1;
      if (count === pieces) break;
      // More is unpacked meanwhile, and waits.
      for (let turn = 0; turn < 20; turn++) await setImmediate();
    }
    await setImmediate();
  }
  expect(thrown).toEqual([]);
});
