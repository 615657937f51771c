/** Work that takes turns with whatever else runs in its thread: input and frames of a page, requests to a worker. */
export interface Turns {
  /** How long a turn lasts. */
  readonly milliseconds: number;
  /** Ends the turn; resolves with the next. */
  pause(): Promise<void>;
}

/** The turn of one piece of work. */
export class Turn {
  readonly #turns: Turns;
  #end: number;

  constructor(turns: Turns) {
    this.#turns = turns;
    this.#end = performance.now() + turns.milliseconds;
  }

  get isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** Lets others work; rejects with the reason once aborted. */
  async next(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    await this.#turns.pause();
    signal?.throwIfAborted();
    this.#end = performance.now() + this.#turns.milliseconds;
  }
}

/** A task of its own, behind all that are waiting: `scheduler.yield` would come before them, again and again. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
