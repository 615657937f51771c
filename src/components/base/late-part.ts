import { inTime } from '../../brief/in-time';

/** In milliseconds. A reader who has pressed a button is told soon, and can press it again. */
const PATIENCE_MS = 15_000;

/**
 * A part of an element that comes in a module of its own: loaded when first needed, and tried again after a failure.
 */
export class LatePart<Part> {
  /** Null until it is loaded. */
  part: Part | null = null;
  /** Settles when loading has succeeded or failed; null if nothing is loading. */
  pending: Promise<void> | null = null;
  /** Whether the last attempt failed. */
  isMissing = false;
  readonly #name: string;
  readonly #make: () => Promise<Part>;
  readonly #settled: () => void;

  /** `settled` is called when loading has succeeded or failed, for an element that does not wait for it. */
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
