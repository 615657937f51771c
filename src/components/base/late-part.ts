import { inTime } from '../../brief/in-time';

/** In milliseconds. Whoever has pressed a button is told soon, and can press it again. */
const PATIENCE_MS = 15_000;

/** What a module provides: loaded when an element needs it, and again if it could not be had. */
export class LatePart<Part> {
  /** Null while it is not there, or if it cannot be had. */
  part: Part | null = null;
  /** Settles when it is there, or cannot be had; null if nobody need wait. */
  pending: Promise<void> | null = null;
  /** Whether it could not be had the last time. */
  isMissing = false;
  readonly #name: string;
  readonly #make: () => Promise<Part>;
  readonly #settled: () => void;

  /** `settled` is called when it is there, or could not be had: for an element that does not wait for it. */
  constructor(name: string, make: () => Promise<Part>, settled = () => {}) {
    this.#name = name;
    this.#make = make;
    this.#settled = settled;
  }

  load(): void {
    if (!this.part) this.pending ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.part = await inTime(this.#make(), PATIENCE_MS);
    } catch (error) {
      console.warn(`Dateline: dateline-${this.#name}.js could not be loaded.`, error);
    }
    this.pending = null;
    this.isMissing = !this.part;
    this.#settled();
  }
}
