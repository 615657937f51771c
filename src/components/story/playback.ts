/** What is played: moments in a row, each for some time. */
export interface Score {
  count(): number;
  /** How long to stay at a moment, in milliseconds. */
  stay(at: number): number;
  /** Shows another moment. */
  show(at: number): void;
  /** Playing has begun or stopped, or its speed has changed. */
  changed(): void;
}

/** Goes from moment to moment by itself. */
export class Playback {
  readonly #score: Score;
  #at = -1;
  #isPlaying = false;
  #speed = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(score: Score) {
    this.#score = score;
  }

  /** -1 before the first. */
  get at(): number {
    return this.#at;
  }

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  get speed(): number {
    return this.#speed;
  }

  /** Plays from the next moment on; from the first if none has been shown, or all have. */
  play(): void {
    if (this.#isPlaying || this.#score.count() === 0) return;
    this.#isPlaying = true;
    this.#show(this.#isAtEnd ? 0 : this.#at + 1);
  }

  pause(): void {
    if (!this.#isPlaying) return;
    this.#stop();
    this.#score.changed();
  }

  /** Goes to a moment, and no further by itself. */
  go(at: number): void {
    this.#stop();
    this.#show(Math.min(Math.max(0, at), this.#score.count() - 1));
  }

  setSpeed(speed: number): void {
    this.#speed = speed;
    if (this.#isPlaying) this.#wait();
    this.#score.changed();
  }

  /** Call when the row has changed; the moment shown is now at this index, or not in it (-1). */
  moveTo(at: number): void {
    this.#at = at;
  }

  /** Ends without calling `changed`. */
  end(): void {
    this.#stop();
  }

  get #isAtEnd(): boolean {
    return this.#at >= this.#score.count() - 1;
  }

  #show(at: number): void {
    this.#at = at;
    if (this.#isPlaying) this.#wait();
    this.#score.show(at);
    this.#score.changed();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => (this.#isAtEnd ? this.pause() : this.#show(this.#at + 1)),
      this.#score.stay(this.#at) / this.#speed,
    );
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#isPlaying = false;
  }
}
