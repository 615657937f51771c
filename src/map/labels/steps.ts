import { nextFrame } from '../../page/next-frame';

/** Work that can pause after each step and resume. */
export type Steps<Result> = Generator<undefined, Result>;

/** How much of a frame steps may take, in milliseconds: the browser must draw it, too. */
const SLICE_MS = 4;

/** Takes all steps at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Takes as many steps in each frame as there is time for; null once `isWanted` says that nobody waits for them. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
): Promise<Result | null> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await nextFrame();
    if (!isWanted()) return null;
    end = performance.now() + SLICE_MS;
  }
}
