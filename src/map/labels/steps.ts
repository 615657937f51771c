import type { FrameTime } from '../../page/frame-time';

/** Work that can pause after each step and resume. */
export type Steps<Result> = Generator<undefined, Result>;

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
  frames: FrameTime,
  isWanted: () => boolean,
): Promise<Result | null> {
  while (isWanted()) {
    while (frames.isLeft) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await frames.next();
  }
  return null;
}
