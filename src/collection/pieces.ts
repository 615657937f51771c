import { whole } from './growing-array';

const BLOCK_BYTES = 1 << 20;

/** The bytes of all features, by index, as slices of what came over the network. */
export class Pieces {
  readonly #buffers: ArrayBufferLike[] = [];
  readonly #buffer = whole();
  readonly #offset = whole();
  readonly #length = whole();
  readonly #encoder = new TextEncoder();
  /** For features that came as objects. */
  #block = new Uint8Array();
  #used = 0;

  get length(): number {
    return this.#length.length;
  }

  /** Keeps these bytes, and with them the whole buffer that they are part of. */
  keep(bytes: Uint8Array): void {
    if (this.#buffers.at(-1) !== bytes.buffer) this.#buffers.push(bytes.buffer);
    const index = this.length;
    this.#buffer.extended()[index] = this.#buffers.length - 1;
    this.#offset.extended()[index] = bytes.byteOffset;
    this.#length.extended()[index] = bytes.length;
  }

  /** The same for JSON that has no bytes yet. */
  write(json: string): void {
    // No UTF-16 code unit needs more than three bytes.
    if (this.#block.length - this.#used < json.length * 3) {
      this.#block = new Uint8Array(Math.max(BLOCK_BYTES, json.length * 3));
      this.#used = 0;
    }
    const { written } = this.#encoder.encodeInto(json, this.#block.subarray(this.#used));
    this.keep(this.#block.subarray(this.#used, this.#used + written));
    this.#used += written;
  }

  of(index: number): Uint8Array {
    const buffer = this.#buffers[this.#buffer.at(index)] ?? new ArrayBuffer(0);
    return new Uint8Array(buffer, this.#offset.at(index), this.#length.at(index));
  }
}
