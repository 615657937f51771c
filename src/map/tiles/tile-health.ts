/** `bad` if most of the tiles in view cannot be had, `good` if they can; null if unknown yet, or even. */
export type Verdict = 'good' | 'bad' | null;

/** How long to wait for another tile before the missing ones count as lost, in milliseconds. */
const PATIENCE = 8_000;
/** A bad verdict is hard to undo: with a server that fails now and then, the picture would flicker. */
const MORE = 2;

/** Judges by the tiles in view whether a map can be shown: one missing among others makes no difference. */
export class TileHealth {
  readonly #isInView: (tile: HTMLElement) => boolean;
  readonly #judged: (verdict: Verdict) => void;
  /** For each tile in view, whether it has come; null while it is on its way. */
  readonly #tiles = new Map<HTMLElement, boolean | null>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Calls `judged` whenever no tile in view is on its way, and when one has taken too long. */
  constructor(
    isInView: (tile: HTMLElement) => boolean,
    judged: (verdict: Verdict) => void,
    signal: AbortSignal,
  ) {
    this.#isInView = isInView;
    this.#judged = judged;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** A tile is on its way, perhaps not for the first time. */
  expect(tile: HTMLElement): void {
    this.#tiles.set(tile, null);
    this.#wait();
  }

  settle(tile: HTMLElement, isGood: boolean): void {
    if (!this.#tiles.has(tile)) return;
    this.#tiles.set(tile, isGood);
    this.judge();
  }

  forget(tile: HTMLElement): void {
    this.#tiles.delete(tile);
  }

  /** The tiles that failed, and those still on their way. */
  get missing(): HTMLElement[] {
    return [...this.#tiles].filter(([, isGood]) => isGood !== true).map(([tile]) => tile);
  }

  /** Call when the view has come to rest. */
  judge(isLate = false): void {
    const seen = [...this.#tiles].filter(([tile]) => this.#isInView(tile));
    const count = (state: boolean | null) => seen.filter(([, isGood]) => isGood === state).length;
    const [good, waiting] = [count(true), count(null)];
    if (waiting > 0 && !isLate) {
      this.#wait();
      return;
    }
    clearTimeout(this.#timer);
    const bad = seen.length - good;
    this.#judged(bad > good ? 'bad' : good > bad * MORE ? 'good' : null);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.judge(true), PATIENCE);
  }
}
