type Numbers = Float64Array | Uint32Array | Int32Array | Uint16Array | Uint8Array;

/** A growing list of numbers: a quarter of the size of a JavaScript list, in one piece of memory. */
export class GrowingArray<Kind extends Numbers> {
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
    this.extended()[index] = number;
  }

  /**
   * Makes room for one more number, which the caller must write at once, and returns the array, as `numbers` does. A
   * write there is always to one kind of array, and so several times faster than in `push`, which handles all kinds.
   */
  extended(): Kind {
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

  /** The array itself, for loops. It is longer than `length`, and a `push` may replace it. */
  get numbers(): Kind {
    return this.#numbers;
  }
}

export const doubles = () => new GrowingArray((length) => new Float64Array(length));
export const whole = () => new GrowingArray((length) => new Uint32Array(length));
export const signed = () => new GrowingArray((length) => new Int32Array(length));
export const small = () => new GrowingArray((length) => new Uint16Array(length));
export const bytes = () => new GrowingArray((length) => new Uint8Array(length));
