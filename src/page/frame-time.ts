import { nextFrame } from './next-frame';

/** How much of a frame the page's work may take, in milliseconds: the browser must draw it, too. */
const SHARE_MS = 4;

/**
 * The time of the page's frames, for work that can pause. All of it shares the same few milliseconds of a frame: two
 * that each took as many would make it late.
 */
export class FrameTime {
  #next: Promise<void> | null = null;
  #end = 0;

  get isLeft(): boolean {
    return performance.now() < this.#end;
  }

  /** Resolves in the next frame, for those first who asked first. */
  next(): Promise<void> {
    this.#next ??= nextFrame().then(() => {
      this.#next = null;
      this.#end = performance.now() + SHARE_MS;
    });
    return this.#next;
  }
}

/** The page's only one. A module in a file of its own is given it: importing this would put a second into that file. */
export const frameTime = new FrameTime();
