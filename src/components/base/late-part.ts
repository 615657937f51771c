/** What a module of the page gives, loaded where an element needs it, and again where it could not be had. */
export class LatePart<Part> {
  /** Null where it is not there yet, or cannot be had. */
  part: Part | null = null;
  /** Settles when it is there, or cannot be had; null where nobody need wait. */
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
      this.part = await this.#make();
    } catch (error) {
      console.warn(`Dateline: dateline-${this.#name}.js could not be loaded.`, error);
    }
    this.pending = null;
  }
}
