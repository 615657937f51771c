/**
 * How work takes turns with everything else in its thread: with input and frames in a page, with requests in a worker.
 */
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

/**
 * Resumes in new tasks, behind all that are waiting: `scheduler.yield` would jump the queue, again and again. One
 * channel serves them all: making and closing one takes longer than much of the work in a turn.
 */
export class Tasks {
  readonly #waiting: (() => void)[] = [];
  #channel: MessageChannel | null = null;
  #isClosed = false;

  /** Resolves in the next task; at once, after the end. */
  readonly next = (): Promise<void> =>
    new Promise((resolve) => {
      if (this.#isClosed) return resolve();
      this.#waiting.push(resolve);
      this.#channel ??= this.#open();
      this.#channel.port2.postMessage(null);
    });

  /** Closes the channel, and releases whoever waits for it. */
  close(): void {
    this.#isClosed = true;
    this.#channel?.port1.close();
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #open(): MessageChannel {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => this.#waiting.shift()?.();
    return channel;
  }
}
