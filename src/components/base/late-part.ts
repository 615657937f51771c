import { within } from '../../page/unless-aborted';

/** How long a module may take, in milliseconds: a reader is told of one that never comes. */
const PATIENCE_MS = 15_000;

/** What a module provides: loaded when an element needs it, and again if it could not be had. */
export class LatePart<Part> {
  /** Null while it is not there, or if it cannot be had. */
  part: Part | null = null;
  /** Settles when it is there, or cannot be had; null if nobody need wait. */
  pending: Promise<void> | null = null;
  readonly #name: string;
  readonly #make: () => Promise<Part>;

  constructor(name: string, make: () => Promise<Part>) {
    this.#name = name;
    this.#make = make;
  }

  load(): void {
    if (!this.part) this.pending ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.part = await within(PATIENCE_MS, this.#make(), new AbortController().signal);
    } catch (error) {
      console.warn(`Dateline: dateline-${this.#name}.js could not be loaded.`, error);
    }
    this.pending = null;
  }
}
