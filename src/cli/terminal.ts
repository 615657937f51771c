import { type Painted, paint, type Style, visible } from './visible';

/** As much of a stream as is used: `process.stdout` has it. */
export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What shows that work is going on; nothing where nobody watches. */
export interface Progress {
  /** `part` is from 0 to 1, or null where the end is not known. */
  update(what: string, part: number | null): void;
  end(): void;
}

const PATIENCE = 1000;
const CLEAR_LINE = '\r\x1b[2K';

/**
 * Where a command writes. Whatever comes from outside (names, paths, an article’s words) can be written as it is: what
 * would steer the terminal is made visible. Colours are used where a person sees them; `NO_COLOR` and `FORCE_COLOR` decide
 * otherwise (https://no-color.org).
 */
export class Terminal {
  readonly #stream: Stream;
  readonly isColoured: boolean;
  readonly isWatched: boolean;

  constructor(stream: Stream, environment: Environment = process.env) {
    this.#stream = stream;
    this.isWatched = stream.isTTY === true && environment['TERM'] !== 'dumb';
    this.isColoured = wantsColour(this.isWatched, environment);
  }

  get columns(): number {
    return this.#stream.columns ?? 80;
  }

  /** Writes a line of pieces. */
  line(...pieces: readonly (string | Painted)[]): void {
    this.#stream.write(`${pieces.map((piece) => this.#written(piece)).join('')}\n`);
  }

  /** Writes text for another program, character for character. */
  raw(text: string): void {
    this.#stream.write(text);
  }

  /** Shows how far work is that takes more than a second. */
  progress(now: () => number = Date.now): Progress {
    if (!this.isWatched) return { update: () => {}, end: () => {} };
    const began = now();
    let isShown = false;
    return {
      update: (what, part) => {
        if (now() - began < PATIENCE) return;
        isShown = true;
        const share = part === null ? '' : ` ${Math.floor(part * 100)} %`;
        const line = visible(`${what}${share} …`)
          .replaceAll('\n', ' ')
          .slice(0, this.columns - 1);
        this.#stream.write(`${CLEAR_LINE}${line}`);
      },
      end: () => {
        if (isShown) this.#stream.write(CLEAR_LINE);
        isShown = false;
      },
    };
  }

  #written(piece: string | Painted): string {
    if (typeof piece === 'string') return visible(piece);
    const text = visible(piece.text);
    return this.isColoured ? `\x1b[${paint[piece.style]}m${text}\x1b[0m` : text;
  }
}

function wantsColour(isWatched: boolean, environment: Environment): boolean {
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isWatched && !environment['NO_COLOR'];
}

export function painted(style: Style, text: string): Painted {
  return { style, text };
}
