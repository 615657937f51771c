import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inSlices, type Steps } from '../../../src/map/labels/steps';
import { FrameTime } from '../../../src/page/frame-time';

const STEP_MS = 3;
let now = 0;
let frame = 0;
let waiting: FrameRequestCallback[] = [];

beforeEach(() => {
  now = frame = 0;
  waiting = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) =>
    waiting.push(callback),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function nextFrame(): Promise<void> {
  frame += 1;
  now = frame * 16;
  for (const callback of waiting.splice(0)) callback(now);
  // What follows from it follows in microtasks.
  await new Promise((done) => setImmediate(done));
}

/** Notes the frame of each step. */
function* working(count: number, done: number[]): Steps<string> {
  for (let step = 0; step < count; step += 1) {
    now += STEP_MS;
    done.push(frame);
    yield;
  }
  return 'done';
}

it('works share the time of a frame: the second begins when the first is done', async () => {
  const frames = new FrameTime();
  const [one, other]: [number[], number[]] = [[], []];
  const first = inSlices(working(4, one), frames, () => true);
  const second = inSlices(working(3, other), frames, () => true);
  for (let count = 0; count < 6; count += 1) await nextFrame();
  expect(await Promise.all([first, second])).toEqual(['done', 'done']);
  expect(one).toEqual([1, 1, 2, 2]);
  expect(other).toEqual([3, 3, 4]);
});

it('work that nobody waits for any more is left, and takes no more time', async () => {
  const frames = new FrameTime();
  const done: number[] = [];
  let isWanted = true;
  const result = inSlices(working(9, done), frames, () => isWanted);
  await nextFrame();
  isWanted = false;
  await nextFrame();
  expect(await result).toBeNull();
  expect(done).toEqual([1, 1]);
});
