/** Writes points as a vector tile, version 2 of the specification: https://github.com/mapbox/vector-tile-spec */
export class TileWriter {
  readonly #features = new Bytes(1 << 20);
  readonly #feature = new Bytes(256);
  readonly #keys = new Map<string, number>();
  readonly #values = new Map<string | number, number>();

  /** With id 0, it has none; `x` and `y` are from 0 to 4096. */
  add(
    id: number,
    [x, y]: readonly [x: number, y: number],
    keys: readonly string[],
    values: readonly (string | number)[],
  ): void {
    const feature = this.#feature;
    feature.length = 0;
    if (id > 0) feature.byte(0x08).varint(id);
    const tags = values.flatMap((value, at) => [
      numberIn(this.#keys, keys[at] ?? ''),
      numberIn(this.#values, value),
    ]);
    feature.byte(0x12).varint(tags.reduce((sum, tag) => sum + lengthOf(tag), 0));
    for (const tag of tags) feature.varint(tag);
    // A point, and one move to it.
    feature.byte(0x18).byte(1);
    const position = [9, x << 1, y << 1];
    feature.byte(0x22).varint(position.reduce((sum, part) => sum + lengthOf(part), 0));
    for (const part of position) feature.varint(part);
    this.#features.byte(0x12).varint(feature.length).bytes(feature);
  }

  /** The tile, of one layer; the next begins empty. */
  finish(layer: string): Buffer {
    const body = new Bytes(this.#features.length + 64 * this.#values.size + 256);
    body.byte(0x78).byte(2).text(0x0a, layer).bytes(this.#features);
    for (const key of this.#keys.keys()) body.text(0x1a, key);
    for (const value of this.#values.keys()) {
      if (typeof value === 'number') {
        body
          .byte(0x22)
          .varint(1 + lengthOf(value))
          .byte(0x28)
          .varint(value);
        continue;
      }
      const bytes = Buffer.byteLength(value);
      body
        .byte(0x22)
        .varint(1 + lengthOf(bytes) + bytes)
        .text(0x0a, value);
    }
    body.byte(0x28).varint(4096);
    const tile = new Bytes(body.length + 8);
    tile.byte(0x1a).varint(body.length).bytes(body);
    this.#features.length = 0;
    this.#keys.clear();
    this.#values.clear();
    return tile.copy();
  }
}

function numberIn<T>(known: Map<T, number>, value: T): number {
  const number = known.get(value) ?? known.size;
  known.set(value, number);
  return number;
}

/** Bytes that become more. */
export class Bytes {
  length = 0;
  #buffer: Buffer;

  constructor(size: number) {
    this.#buffer = Buffer.allocUnsafe(size);
  }

  byte(value: number): this {
    this.#room(1);
    this.#buffer[this.length++] = value;
    return this;
  }

  varint(value: number): this {
    this.#room(10);
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128))
      this.#buffer[this.length++] = (rest % 128) + 128;
    this.#buffer[this.length++] = rest;
    return this;
  }

  /** A field of the message. */
  text(tag: number, text: string): this {
    const bytes = Buffer.byteLength(text);
    this.byte(tag).varint(bytes).#room(bytes);
    this.length += this.#buffer.write(text, this.length);
    return this;
  }

  bytes(others: Bytes): this {
    this.#room(others.length);
    others.#buffer.copy(this.#buffer, this.length, 0, others.length);
    this.length += others.length;
    return this;
  }

  copy(): Buffer {
    return Buffer.from(this.#buffer.subarray(0, this.length));
  }

  #room(more: number): void {
    if (this.length + more <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.length + more));
    this.#buffer.copy(larger, 0, 0, this.length);
    this.#buffer = larger;
  }
}

function lengthOf(value: number): number {
  let bytes = 1;
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) bytes += 1;
  return bytes;
}
