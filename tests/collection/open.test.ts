import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SANE } from '../../src/collection/limits';
import { openCollection } from '../../src/collection/open';
import type { Arrival } from '../../src/collection/port';
import type { FromWorker, ToWorker } from '../../src/collection/protocol';
import { file, inPieces, NOTHING, point } from './make';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A collection over a worker that does what the test says. */
function open() {
  const sent: ToWorker[] = [];
  const terminate = vi.fn();
  const worker = {
    postMessage: (message: ToWorker) => void sent.push(message),
    terminate,
  } as unknown as Worker;
  const again = vi.fn();
  const json = file(Array.from({ length: 500 }, (_, index) => point(index)));
  const collection = openCollection({
    feed: { bytes: inPieces(json), totalBytes: null, url: null },
    again,
    limits: SANE,
    textsOf: () => new Promise(() => {}),
    turns: { milliseconds: 8, pause: async () => {} },
    arrived: () => {},
    start: () => worker,
  });
  const hear = (message: FromWorker) => worker.onmessage?.({ data: message } as MessageEvent);
  return { collection, sent, hear, terminate, again };
}

const CUT: Arrival = {
  progress: {
    ...{ bytes: 64, totalBytes: null, features: 1, places: 1 },
    ...{ bounds: null, phase: 'cut' },
  },
  head: null,
  faults: [],
};

it('a worker that has ended at a limit, and says nothing of the chunks after it, is left alive', async () => {
  const { collection, sent, hear, terminate, again } = open();
  hear({ kind: 'ready' });
  await vi.advanceTimersByTimeAsync(0);
  expect(sent.filter(({ kind }) => kind === 'chunk').length).toBeGreaterThan(10);
  hear({ kind: 'arrived', arrival: CUT });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(terminate).not.toHaveBeenCalled();
  expect(again).not.toHaveBeenCalled();
  const page = collection.page(NOTHING, { start: 0, end: 1 });
  const ask = sent.find((message) => message.kind === 'ask');
  hear({ kind: 'answer', id: ask?.id ?? -1, answer: { total: 1, start: 0, rows: [] } });
  expect(await page).toMatchObject({ total: 1 });
  collection.stop();
});

it('a worker that waits for the articles is not taken for dead', async () => {
  const { collection, hear, terminate } = open();
  hear({ kind: 'ready' });
  await vi.advanceTimersByTimeAsync(0);
  hear({ kind: 'texts-of', root: {} });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(terminate).not.toHaveBeenCalled();
  collection.stop();
});
