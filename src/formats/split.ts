import { SAYS_MORE } from '../brief/json';
import { joined } from './chunks';

/** The bytes of one feature. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** Why it is not kept: it is nested too deeply, or longer than a feature may be. */
  readonly refused: 'depth' | 'length' | null;
}

export interface SplitLimits {
  /** How deep lists and objects are nested. */
  readonly depth: number;
  /** Bytes of one feature, and of everything outside features. */
  readonly pieceBytes: number;
}

/** What begins like GeoJSON but is another format, which must not be split. */
export const OTHERS = new RegExp(
  `"(?:Topology|umap|storymap|geometryType|attributes)"|linkedp(?:asts|laces)|anno\\.jsonld|${SAYS_MORE.source}`,
  'i',
);
/** Texts and brackets of JSON; the last text may be cut. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|$)|[{}[\]]/gs;

/** Whether GeoJSON, where a file begins, stands within something else: it is then not the root that is split. */
export function isWrapped(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (/^"(?:Feature(?:Collection)?|features)"$/.test(token)) return depth > 1;
  }
  return false;
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d];
const NONE = new Uint8Array();
/** Features stand no deeper: the list is a member of the root. */
const LIST_DEPTH = 2;
/** The length of `features` with each letter written as an escape. */
const LONGEST_KEY = 48;

/**
 * Splits the bytes of a FeatureCollection into its features as they arrive, whatever the order of its members and
 * wherever chunks end. A feature within one chunk is a view of that chunk, not a copy. What stands between features is
 * not checked: parsing a piece shows what is wrong with it.
 */
export class Splitter {
  readonly #limits: SplitLimits;
  /** Everything but the features, so far. */
  readonly #outside: Uint8Array[] = [];
  #outsideBytes = 0;
  /** The parts of the current piece that lie in earlier chunks. */
  #parts: Uint8Array[] = [];
  #partBytes = 0;
  #depth = 0;
  #deepest = 0;
  #isInString = false;
  #isEscaped = false;
  /** The bytes of the last string among the root's members. */
  #key: number[] = [];
  #isFeatures = false;
  #lists = 0;
  #isInList = false;

  constructor(limits: SplitLimits) {
    this.#limits = limits;
  }

  /** How often a list `features` has begun: as in `JSON.parse`, the last counts. */
  get lists(): number {
    return this.#lists;
  }

  /** Whether nothing is open: else the file broke off. */
  get isWhole(): boolean {
    return this.#depth === 0 && !this.#isInString;
  }

  /** Whether the part outside features is longer than allowed. */
  get isTooLong(): boolean {
    return this.#outsideBytes > this.#limits.pieceBytes;
  }

  /** Everything but the features, as JSON with an empty list, closed if the file has not ended. */
  head(): Uint8Array {
    const open = this.#isInList ? [CLOSE_LIST, CLOSE] : [];
    return joined([...this.#outside, Uint8Array.from(open)]);
  }

  *push(chunk: Uint8Array): Generator<Piece> {
    const { length } = chunk;
    /** Where the current piece begins: a feature, or what is outside. */
    let start = 0;
    let [depth, isInString, isEscaped] = [this.#depth, this.#isInString, this.#isEscaped];
    for (let i = 0; i < length; i++) {
      if (isInString && !isEscaped && depth > 1) {
        // Most of a file is within strings.
        while (i < length && chunk[i] !== QUOTE && chunk[i] !== BACKSLASH) i++;
        if (i === length) break;
      }
      const byte = chunk[i] ?? 0;
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) {
          isInString = false;
          continue;
        }
        if (depth === 1 && this.#key.length <= LONGEST_KEY) this.#key.push(byte);
        continue;
      }
      // Most of the rest is digits, letters and white space.
      if (byte !== QUOTE && byte !== COMMA && byte !== COLON && byte < OPEN_LIST) continue;
      if (byte === QUOTE) {
        isInString = true;
        if (depth === 1) this.#key = [];
      } else if (byte === OPEN || byte === OPEN_LIST) {
        depth++;
        if (depth > this.#deepest) this.#deepest = depth;
        if (depth === LIST_DEPTH && byte === OPEN_LIST && this.#isFeatures) {
          this.#isInList = true;
          this.#lists++;
          this.#keepOutside(chunk.subarray(start, i + 1));
          start = i + 1;
          this.#deepest = depth;
        }
        if (depth <= LIST_DEPTH) this.#isFeatures = false;
      } else if (byte === CLOSE || byte === CLOSE_LIST) {
        if (depth > 0) depth--;
        if (this.#isInList && depth < LIST_DEPTH) {
          const piece = this.#end(chunk.subarray(start, i));
          // The outside part ends with the list.
          if (piece) yield piece;
          this.#isInList = false;
          start = i;
        }
      } else if (byte === COMMA) {
        if (this.#isInList && depth === LIST_DEPTH) {
          const piece = this.#end(chunk.subarray(start, i));
          start = i + 1;
          yield piece ?? { bytes: NONE, refused: null };
        } else if (depth === 1) this.#isFeatures = false;
      } else if (byte === COLON && depth === 1) {
        this.#isFeatures = isNamedFeatures(this.#key);
        this.#key = [];
      }
    }
    this.#depth = depth;
    this.#isInString = isInString;
    this.#isEscaped = isEscaped;
    const rest = chunk.subarray(start);
    if (this.#isInList) this.#keep(rest);
    else this.#keepOutside(rest);
  }

  #keepOutside(bytes: Uint8Array): void {
    this.#outsideBytes += bytes.length;
    if (!this.isTooLong) this.#outside.push(bytes.slice());
  }

  #keep(bytes: Uint8Array): void {
    this.#partBytes += bytes.length;
    if (this.#partBytes <= this.#limits.pieceBytes) this.#parts.push(bytes);
    else this.#parts = [];
  }

  /** The piece whose last part this is; null for white space. */
  #end(last: Uint8Array): Piece | null {
    const length = this.#partBytes + last.length;
    const isDeep = this.#deepest - LIST_DEPTH > this.#limits.depth;
    const isLong = length > this.#limits.pieceBytes;
    const bytes = isDeep || isLong ? NONE : joined([...this.#parts, last]);
    this.#parts = [];
    this.#partBytes = 0;
    this.#deepest = LIST_DEPTH;
    if (isDeep || isLong) return { bytes: NONE, refused: isDeep ? 'depth' : 'length' };
    return isBlank(bytes) ? null : { bytes, refused: null };
  }
}

/** Even if written with escapes. */
function isNamedFeatures(key: readonly number[]): boolean {
  if (key.length < 8 || key.length > LONGEST_KEY) return false;
  try {
    return JSON.parse(`"${String.fromCharCode(...key)}"`) === 'features';
  } catch {
    return false;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}
