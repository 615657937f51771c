const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Where the values of a JSON text begin, by their JSON pointers (RFC 6901); and where a text stops being JSON. */
export class JsonPlaces {
  readonly #text: string;
  readonly #offsets = new Map<string, number>();
  #at = 0;
  #wrong: number | null = null;

  constructor(text: string) {
    this.#text = text;
    const isRead = this.#value('') && this.#skip(SPACE) !== null && this.#at === text.length;
    if (!isRead) this.#wrong = this.#at;
  }

  /** The offset at which the text stops being JSON; null if it never does. */
  get wrong(): number | null {
    return this.#wrong;
  }

  /** The offset of a value; if the value is missing, that of the object or list that should hold it. */
  offsetOf(pointer: string): number {
    const offset = this.#offsets.get(pointer);
    if (offset !== undefined || pointer === '') return offset ?? 0;
    return this.offsetOf(pointer.slice(0, pointer.lastIndexOf('/')));
  }

  #value(pointer: string): boolean {
    this.#skip(SPACE);
    // Of two members of one name the last one counts, as for JSON.parse.
    this.#offsets.set(pointer, this.#at);
    const sign = this.#text[this.#at];
    if (sign === '{') return this.#list('}', () => this.#member(pointer));
    if (sign === '[') return this.#list(']', (index) => this.#value(`${pointer}/${index}`));
    return sign === '"' ? this.#string() !== null : this.#skip(SCALAR) !== null;
  }

  #member(pointer: string): boolean {
    this.#skip(SPACE);
    const key = this.#string();
    this.#skip(SPACE);
    if (key === null || !this.#sign(':')) return false;
    return this.#value(`${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }

  /** Reads the items between two brackets, separated by commas; the opening bracket is next. */
  #list(end: string, readOne: (index: number) => boolean): boolean {
    this.#at += 1;
    this.#skip(SPACE);
    if (this.#sign(end)) return true;
    for (let index = 0; readOne(index); index++) {
      this.#skip(SPACE);
      if (this.#sign(end)) return true;
      if (!this.#sign(',')) return false;
    }
    return false;
  }

  #string(): string | null {
    const start = this.#at;
    const found = this.#skip(STRING);
    try {
      return found === null ? null : String(JSON.parse(found));
    } catch {
      this.#at = start;
      return null;
    }
  }

  #sign(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #skip(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    this.#at += found?.length ?? 0;
    return found;
  }
}
