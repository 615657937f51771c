type Numbers = Float64Array | Uint32Array | Int32Array | Uint16Array | Uint8Array;

/** A list of numbers that grows: four times smaller than a list of JavaScript's, and one piece of memory. */
export class Grow<Kind extends Numbers> {
  #numbers: Kind;
  #length = 0;
  readonly #make: (length: number) => Kind;

  constructor(make: (length: number) => Kind) {
    this.#make = make;
    this.#numbers = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    const index = this.#length;
    this.grown()[index] = number;
  }

  /**
   * Makes room for one more, which is to be written at once, and gives all, as `numbers` does. Who writes there writes to
   * one kind of numbers, which is several times faster than `push`, which knows all kinds.
   */
  grown(): Kind {
    if (this.#length === this.#numbers.length) {
      const larger = this.#make(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#length += 1;
    return this.#numbers;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  set(index: number, number: number): void {
    this.#numbers[index] = number;
  }

  /** All so far, for loops: not to be kept over a `push`. Longer than `length`. */
  get numbers(): Kind {
    return this.#numbers;
  }
}

export const doubles = () => new Grow((length) => new Float64Array(length));
export const whole = () => new Grow((length) => new Uint32Array(length));
export const signed = () => new Grow((length) => new Int32Array(length));
export const small = () => new Grow((length) => new Uint16Array(length));
export const bytes = () => new Grow((length) => new Uint8Array(length));
